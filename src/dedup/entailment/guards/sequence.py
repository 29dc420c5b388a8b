"""Guard the two sides of "before", "because" or "than": what comes first, what causes what, what is more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words
    from dedup.language.clause_links import ClauseLinks

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "sequence"

TIME: Final = "time"
CAUSE: Final = "cause"
COMPARISON: Final = "comparison"


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find words for before and after, for causes and for comparisons.

    `near` holds what comes first, or causes the other, or is compared; `scope` what comes next.
    """
    links = words.lexicon.clause_links
    for at, word in enumerate(words.lower):
        mark = next((name for name, group in _groups(links) if word in group), "")
        if not mark or at in taken:
            continue
        inside = words.sentence(at)
        ahead = [place for place in inside if place < at and words.content[place]]
        behind = [place for place in inside if place > at and words.content[place]]
        if not ahead:
            clause = words.clauses[at]
            ahead = [place for place in behind if words.clauses[place] != clause][: SETTINGS.sequence_reach]
            behind = [place for place in behind if words.clauses[place] == clause]
        one = tuple(words.keys[place] for place in ahead[-SETTINGS.sequence_reach :])
        other = tuple(words.keys[place] for place in behind[: SETTINGS.sequence_reach])
        turned = word in links.after or word in links.caused
        near, scope = (other, one) if turned else (one, other)
        yield Fact(KIND, word, words.spans[at], near, mark, scope=scope)


def _groups(links: ClauseLinks) -> tuple[tuple[str, frozenset[str]], ...]:
    return (
        (TIME, links.before | links.after),
        (CAUSE, links.causing | links.caused),
        (COMPARISON, links.comparing),
    )


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where what comes first in one text comes next in the other.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("Close the valve before you open the lid.", "Open the lid before you close the valve.")
    ('sequence',)
    >>> refusals("Close the valve before you open the lid.", "Before you open the lid, close the valve.")
    ()
    """
    for fact in claim.found(KIND):
        first, following = _parted(fact)
        for other in support.found(KIND):
            if other.mark != fact.mark:
                continue
            its_first, its_following = _parted(other)
            crossed = (len(first & its_following), len(following & its_first))
            straight = len(first & its_first) + len(following & its_following)
            if all(crossed) and sum(crossed) > straight:
                yield Conflict(KIND, _said(fact), _said(other))


def _parted(fact: Fact) -> tuple[set[str], set[str]]:
    """Give the words of both sides without those that stand on both."""
    first, following = set(fact.near), set(fact.scope)
    return first - following, following - first


def _said(fact: Fact) -> str:
    return f"{' '.join(fact.near)} < {' '.join(fact.scope)}"
