"""Read facts out of English texts and ask the guards about pairs of them."""

from __future__ import annotations

from typing import Final

from dedup.entailment import guards
from dedup.language import table

LEXICON: Final = guards.Lexicon(table("en"))


def facts(text: str) -> guards.Facts:
    """Read a text."""
    return guards.facts_of(text, LEXICON)


def found(kind: str, text: str) -> list[str]:
    """Bound, value and unit of the facts of a kind."""
    return [f"{fact.bound}{fact.value} {fact.mark}".strip() for fact in facts(text).found(kind)]


def refused(kind: str, claim: str, support: str) -> bool:
    """Tell whether the guard of a kind refuses the support."""
    return any(True for _ in guards.GUARDS[kind](facts(claim), facts(support)))
