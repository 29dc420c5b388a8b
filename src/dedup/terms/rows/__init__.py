"""Counted terms -> weighed rows, as `dedup.terms.weights` defines them."""
