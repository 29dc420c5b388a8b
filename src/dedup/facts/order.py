"""Who does what to whom: two words that have changed places with one another make another statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.facts.fact import Objection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.facts.record import Facts
    from dedup.facts.words import Words

__all__ = ["KIND", "objections"]

KIND: Final = "order"

CLOSE: Final = 0.7
"""Share of the claim's content words the carrier must have before their places mean anything."""

MOST: Final = 40
"""Shared words up to which places are compared; beyond it two texts are no near-copies sentence for sentence."""

Place = tuple[str, str]


def objections(claim: Facts, carrier: Facts) -> Iterator[Objection]:
    """Object to each pair of words that stand in each other's surroundings and have left their own."""
    ours, theirs = claim.words, carrier.words
    shared = claim.places.keys() & carrier.places.keys()
    if not 2 <= len(shared) <= MOST or len(shared) < CLOSE * len(claim.places):
        return
    once = [key for key in shared if len(claim.places[key]) == 1 and len(carrier.places[key]) == 1]
    once.sort(key=lambda key: claim.places[key][0])
    here = {key: claim.places[key][0] for key in once}
    there = {key: carrier.places[key][0] for key in once}
    if all(there[left] < there[right] for left, right in zip(once, once[1:], strict=False)):
        return
    around = {key: (_around(ours, here[key]), _around(theirs, there[key])) for key in once}
    moved = [key for key in once if not _meet(*around[key])]
    for rank, left in enumerate(moved):
        for right in moved[rank + 1 :]:
            if there[left] > there[right] and _meet(around[left][0], around[right][1]) and _meet(around[right][0], around[left][1]):
                yield Objection(KIND, f"{left} … {right}", f"{right} … {left}")


def _around(words: Words, at: int) -> Place:
    """Give the keys before and after a word in its clause, articles skipped; list words count as nothing."""
    return _next(words, at, -1), _next(words, at, 1)


def _next(words: Words, at: int, step: int) -> str:
    wording = words.lexicon.wording
    place = at + step
    while 0 <= place < len(words.lower) and words.clauses[place] == words.clauses[at]:
        word = words.lower[place]
        if word in wording.conjunctions:
            return ""
        if word not in wording.articles and word != "the":
            return words.keys[place]
        place += step
    return ""


def _meet(one: Place, other: Place) -> bool:
    return (one[0] != "" and one[0] == other[0]) or (one[1] != "" and one[1] == other[1])
