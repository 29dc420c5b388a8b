"""Guard who does what to whom: two words that have changed places with one another make another statement."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict
from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts

__all__ = ["KIND", "conflicts"]

KIND: Final = "order"

Place = tuple[str, str]


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each pair of words that stand in each other's surroundings and have left their own.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("A red flag and a green light are shown.", "A green flag and a red light are shown.")
    ('order',)
    >>> refusals("The exhibition shows coins and maps.", "The exhibition shows maps and coins.")
    ()
    """
    shared = claim.places.keys() & support.places.keys()
    if not SETTINGS.ordered_share * len(claim.places) <= len(shared) <= SETTINGS.most_words_ordered:
        return
    single = (key for key in shared if len(claim.places[key]) == 1 == len(support.places[key]))
    once = sorted(single, key=lambda key: claim.places[key])
    here = {key: claim.places[key][0] for key in once}
    there = {key: support.places[key][0] for key in once}
    voices = [key for key in once if claim.words.has_doer(here[key]) != support.words.has_doer(there[key])]
    yield from _same_places(claim, support, voices)
    if all(there[left] < there[right] for left, right in pairwise(once)):
        return
    seen: set[tuple[str, str]] = set()
    for around in (_words_around, _content_around):
        ours, theirs = around(claim), around(support)
        moved = [key for key in once if not _meet(ours[key], theirs[key])]
        for rank, left in enumerate(moved):
            for right in moved[rank + 1 :]:
                if (
                    there[left] > there[right]
                    and not any(here[left] < here[verb] < here[right] for verb in voices)
                    and _meet(ours[left], theirs[right], left, right)
                    and _meet(ours[right], theirs[left], left, right)
                    and (left, right) not in seen
                ):
                    seen.add((left, right))
                    yield Conflict(KIND, f"{left} … {right}", f"{right} … {left}")


def _same_places(claim: Facts, support: Facts, voices: list[str]) -> Iterator[Conflict]:
    """Object where a verb turned from active to passive but both its neighbours stayed."""
    if voices:
        ours, theirs = _content_around(claim), _content_around(support)
        for verb in voices:
            if "" not in ours[verb] and ours[verb] == theirs[verb]:
                yield Conflict(KIND, " … ".join(ours[verb]), " … ".join(reversed(theirs[verb])))


def _words_around(facts: Facts) -> dict[str, Place]:
    """Give the words before and after each place in its clause, articles skipped; list words count as nothing."""
    words = facts.words
    skipped = words.lexicon.articles
    seen = [at for at, word in enumerate(words.lower) if word not in skipped]
    rank = {at: place for place, at in enumerate(seen)}
    found = {}
    for key, (at, *_) in facts.places.items():
        sides = []
        for step in (-1, 1):
            place = rank.get(at, -2) + step
            near = seen[place] if 0 <= place < len(seen) else -1
            listed = near < 0 or words.lower[near] in words.lexicon.guard_words.conjunctions
            sides.append("" if listed or words.clauses[near] != words.clauses[at] else words.keys[near])
        found[key] = (sides[0], sides[1])
    return found


def _content_around(facts: Facts) -> dict[str, Place]:
    """Give the content words before and after each place; the members of a list have no neighbours in it."""
    words = facts.words
    conjunctions = words.lexicon.guard_words.conjunctions
    order = sorted((at, key) for key, places in facts.places.items() for at in places)
    found: dict[str, Place] = {}
    for rank, (at, key) in enumerate(order):
        before = order[rank - 1] if rank else (-1, "")
        after = order[rank + 1] if rank + 1 < len(order) else (-1, "")
        listed = (
            not conjunctions.isdisjoint(words.lower[before[0] + 1 : at]),
            not conjunctions.isdisjoint(words.lower[at + 1 : max(after[0], at + 1)]),
        )
        found[key] = ("" if listed[0] else before[1], "" if listed[1] else after[1])
    return found


def _meet(one: Place, other: Place, *moved: str) -> bool:
    return any(side != "" and side == there and side not in moved for side, there in zip(one, other, strict=True))
