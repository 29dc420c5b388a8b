"""A fact says what it is about, a conflict what stands on either side."""

from __future__ import annotations

from dedup.entailment import guards
from reading_facts import LEXICON


def test_conflicts_say_both_sides() -> None:
    """A conflict names the kind and what stands in either text."""
    ours, theirs = (guards.facts_of(f"The lamp costs {price} euros.", LEXICON) for price in ("3.4", "3.5"))
    assert guards.conflicts(ours, theirs) == (guards.Conflict("number", "3.4 EUR", "3.5 EUR"),)
