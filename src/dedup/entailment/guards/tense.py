"""Guard when something happens: what was done is not what will be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "tense"

PAST: Final = "past"
FUTURE: Final = "future"


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find auxiliaries that set a time (value: past, future or ongoing); `near` holds the word they govern."""
    for first, after, name in words.matches(words.lexicon.tenses):
        if first not in taken:
            yield Fact(KIND, name, words.span(first, after), words.following(after, 1))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where a word both texts govern lies in the past in one of them only.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The factory was closed in spring.", "The factory will be closed in spring.")
    ('tense',)
    >>> refusals("The factory was closed in spring.", "The factory has been closed in spring.")
    ()
    >>> refusals("The council closed the pier in spring.", "The council will close the pier in spring.")
    ('tense',)
    """
    if not claim.found(KIND) and not support.found(KIND):
        return
    ours, theirs = _times(claim), _times(support)
    # "Closed" by itself is looked for only beside "will close".
    ours, theirs = ours | _told(claim, theirs, ours), theirs | _told(support, ours, theirs)
    for key in sorted(ours.keys() & theirs.keys()):
        if ours[key].isdisjoint(theirs[key]) and PAST in ours[key] | theirs[key]:
            yield Conflict(KIND, f"{min(ours[key])} {key}", f"{min(theirs[key])} {key}")


def _told(facts: Facts, others: Mapping[str, set[str]], known: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Give the verbs that lie in the past by their own form, of those that lie in the future in the other text."""
    words = facts.words
    links = words.lexicon.clause_links
    found = {}
    for key, times in others.items():
        for at in facts.places.get(key, ()) if FUTURE in times and key not in known else ():
            helped = any(place >= 0 and words.lower[place] in links.copulas for place in (at - 1, at - 2))
            if words.lower[at].endswith(links.past) and not helped:
                found[key] = {PAST}
    return found


def _times(facts: Facts) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for fact in facts.found(KIND):
        for key in fact.near:
            found.setdefault(key, set()).add(fact.value)
    return found
