"""Serve the findings of `lint` to editors, by the Language Server Protocol."""
