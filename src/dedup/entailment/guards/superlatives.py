"""Guard superlatives: the deepest lake is neither the second deepest nor one of the deepest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "superlative"

AMONG: Final = "one of"


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:  # noqa: ARG001 - all finders have one shape
    """Find superlatives (value: their key); the mark says their rank: "" for the first, else an ordinal or "one of"."""
    clause_links, language = words.lexicon.clause_links, words.lexicon.language
    for at, word in enumerate(words.lower):
        after = at + 1
        value = ""
        if word in clause_links.most and after < len(words.lower) and words.content[after]:
            value = words.keys[after]
        elif (
            words.content[at] and len(word) >= SETTINGS.superlative_letters and word.endswith(clause_links.superlative)
        ):
            value = words.keys[at]
        if not value or not at:
            continue
        before = words.lower[at - 1]
        rank = str(language.ordinals[before]) if before in language.ordinals else ""
        several = any(words.lower[max(at - len(group), 0) : at] == group for group in clause_links.one_of)
        if rank or several or before in words.lexicon.guard_words.the:
            yield Fact(KIND, value, words.spans[at], mark=rank or (AMONG if several else ""))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the claim has the first of a kind and the support a later one, or one of several.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("Lake Orta is the deepest lake in the region.", "Lake Orta is the second deepest lake in the region.")
    ('superlative',)
    >>> refusals("Lake Orta is one of the deepest lakes in the region.", "Lake Orta is the deepest lake in the region.")
    ()
    """
    for fact in claim.found(KIND):
        ranks = {other.mark for other in support.found(KIND) if other.value == fact.value}
        if not fact.mark and ranks and "" not in ranks:
            yield Conflict(KIND, fact.value, f"{min(ranks)} {fact.value}")
