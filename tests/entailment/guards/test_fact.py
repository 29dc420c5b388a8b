"""A fact says what it is about, an objection what stands on either side."""

from __future__ import annotations

from dedup.entailment import guards
from reading_facts import LEXICON


def test_objections_say_both_sides() -> None:
    """An objection names the kind and what stands in either text."""
    ours, theirs = (guards.read(f"The lamp costs {price} euros.", LEXICON) for price in ("3.4", "3.5"))
    assert guards.objections(ours, theirs) == (guards.Objection("number", "3.4 EUR", "3.5 EUR"),)
