"""Who does it and to whom: around the same verb two words have taken each other's part."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict
from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts"]

KIND: Final = "role"


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where two words have changed parts: subject, object, or what stands behind a preposition.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The council sued the ferry line over the pier.", "The ferry line sued the council over the pier.")
    ('role',)
    >>> refusals("On Monday the council met in the hall.", "The council met in the hall on Monday.")
    ()
    """
    shared = claim.places.keys() & support.places.keys()
    longer = max(len(claim.places), len(support.places))
    if not claim.words.lexicon.clause_links.under:
        # Without prepositions, and where the verb may stand before its subject, places tell no part.
        return
    if not SETTINGS.fewest_words_with_parts <= len(shared) <= SETTINGS.most_words_with_parts:
        return
    if len(shared) < SETTINGS.parts_share * longer:
        return
    yield from _paired_otherwise(claim, support, shared)
    here = {key: claim.places[key][0] for key in shared if len(claim.places[key]) == 1}
    there = {key: support.places[key][0] for key in shared if len(support.places[key]) == 1}
    once = sorted(here.keys() & there.keys(), key=lambda key: here[key])
    ranked = sorted(once, key=lambda key: there[key])
    if once == ranked:
        return
    marks = {key: (_marker(claim.words, here[key]), _marker(support.words, there[key])) for key in once}
    for verb in once:
        if any(marks[verb]) or _listed(claim.words, here[verb]) or _listed(support.words, there[verb]):
            continue
        if _voice(claim.words, here[verb]) != _voice(support.words, there[verb]):
            continue
        parts = {
            key: (marks[key][0] or _side(here[key], here[verb]), marks[key][1] or _side(there[key], there[verb]))
            for key in once
            if key != verb and _together(claim.words, here, key, verb) and _together(support.words, there, key, verb)
        }
        changed = [key for key, (mine, its) in parts.items() if mine != its]
        for one, other in combinations(changed, 2):
            if parts[one] == parts[other][::-1]:
                yield Conflict(KIND, f"{one} {verb} {other}", f"{other} {verb} {one}")
                return


def _side(at: int, verb: int) -> str:
    return "<" if at < verb else ">"


def _together(words: Words, places: Mapping[str, int], key: str, verb: str) -> bool:
    return words.clauses[places[key]] == words.clauses[places[verb]]


def _marker(words: Words, at: int) -> str:
    """Give the preposition before the words that a word ends; "" where there is none."""
    place = at - 1
    skipped = words.lexicon.articles
    while place >= 0 and words.content[place] and words.clauses[place] == words.clauses[at]:
        place -= 1
    while place >= 0 and words.lower[place] in skipped:
        place -= 1
    opened = place >= 0 and words.clauses[place] == words.clauses[at]
    return words.lower[place] if opened and words.lower[place] in words.lexicon.clause_links.under else ""


def _listed(words: Words, at: int) -> bool:
    """Tell whether a word is a member of a list, whose order carries nothing."""
    conjunctions = words.lexicon.guard_words.conjunctions
    skipped = words.lexicon.articles
    before = at - 1
    while before >= 0 and words.lower[before] in skipped:
        before -= 1
    beside = [place for place in (before, at + 1) if 0 <= place < len(words.lower)]
    return any(words.lower[place] in conjunctions for place in beside)


def _voice(words: Words, at: int) -> bool:
    """Tell whether a verb is passive: behind a form of "be", or with its doer behind it."""
    copulas = words.lexicon.clause_links.copulas
    return words.has_doer(at) or any(place >= 0 and words.lower[place] in copulas for place in (at - 1, at - 2))


def _paired_otherwise(claim: Facts, support: Facts, shared: frozenset[str] | set[str]) -> Iterator[Conflict]:
    """Object where a word said twice stands between other pairs: "Ann came first and Bob came second"."""
    for key in sorted(shared):
        if len(claim.places[key]) != SETTINGS.paired_places or len(support.places[key]) != SETTINGS.paired_places:
            continue
        mine, its = (_pairs(facts, facts.places[key]) for facts in (claim, support))
        sides = [{pair[side] for pair in mine} == {pair[side] for pair in its} for side in (0, 1)]
        if all(sides) and len(mine) == SETTINGS.paired_places and mine.isdisjoint(its):
            yield Conflict(KIND, " / ".join(map(" ".join, sorted(mine))), " / ".join(map(" ".join, sorted(its))))


def _pairs(facts: Facts, places: tuple[int, ...]) -> set[tuple[str, str]]:
    words = facts.words
    said = [place for place in range(len(words.keys)) if words.content[place] or " " in words.keys[place]]
    rank = {place: number for number, place in enumerate(said)}
    found = set()
    for at in places:
        before, after = rank[at] - 1, rank[at] + 1
        if before >= 0 and after < len(said):
            found.add((words.keys[said[before]], words.keys[said[after]]))
    return found
