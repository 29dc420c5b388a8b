"""Guard words with an opposite: higher and lower among the same words are two statements, unless one is negated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "opposite"


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find words that have an opposite; `near` holds the content words around them."""
    antonyms = words.lexicon.language.antonyms
    places = [at for at, carries in enumerate(words.content) if carries]
    rank, reach = 0, SETTINGS.opposite_surroundings
    for at, word in enumerate(words.lower):
        if word in antonyms and at not in taken:
            around = places[max(rank - reach, 0) : rank + reach + 1]
            yield Fact(
                KIND, word, words.spans[at], tuple(words.keys[place] for place in around if place != at), words.keys[at]
            )
        rank += words.content[at]


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support has the opposite of a word it lacks, next to a word both have.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "The new turbine makes more noise than the old one.",
    ...     "The new turbine makes less noise than the old one.",
    ... )
    ('opposite',)
    >>> refusals("The wall is not high.", "The wall is low.")
    ()
    """
    theirs = support.found(KIND)
    if not theirs:
        return
    antonyms = claim.words.lexicon.language.antonyms
    for fact in claim.found(KIND):
        if fact.value in support.words.lower_set or fact.mark in support.all_keys:
            continue
        against = antonyms[fact.value]
        for other in theirs:
            if other.value in against and _opposed(claim, fact, support, other):
                yield Conflict(KIND, fact.value, other.value)


def _opposed(claim: Facts, fact: Fact, support: Facts, other: Fact) -> bool:
    if other.value in claim.words.lower_set or not set(fact.near) & set(other.near):
        return False
    return bool(claim.turned.get(fact.mark, 1) & support.turned.get(other.mark, 1))
