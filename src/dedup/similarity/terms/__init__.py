"""Weigh terms for near-duplicate search: one definition from ten texts to ten million."""
