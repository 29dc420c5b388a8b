"""Relate passages and claims: which passage states which claim, and how surely."""
