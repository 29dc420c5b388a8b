"""Guard who says so: "the paper claims that he took bribes" does not say that he took them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "report"

UNREAL: Final = "unreal"
"""Mark of words by which a statement is denied or only wanted."""

SAID: Final = "said"
"""Mark of words that report without doubt, which make a claim a report but take nothing from a support."""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find words that leave a statement to somebody; `scope` holds the content words behind them in their sentence."""
    for first, after, name in words.matches(words.lexicon.reports):
        if first not in taken:
            behind = [at for at in words.sentence(first) if at >= after and words.content[at]]
            scope = tuple(words.keys[at] for at in behind)
            yield Fact(KIND, " ".join(words.lower[first:after]), words.span(first, after), mark=name, scope=scope)


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support leaves to somebody what the claim says outright.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "The senator took bribes from the firm.",
    ...     "The paper claims that the senator took bribes from the firm.",
    ... )
    ('report',)
    >>> refusals(
    ...     "The operator says the reactor by the river is safe.",
    ...     "The operator says that the reactor by the river is safe.",
    ... )
    ()
    """
    if claim.found(KIND):
        return
    shared = claim.words.key_set & support.words.key_set
    for fact in support.found(KIND):
        # Who denies or wants a thing is the one who would have done it, so the subject stands in front.
        most = 2 * len(shared & set(fact.scope)) > len(shared) if fact.mark == UNREAL else shared <= set(fact.scope)
        if fact.mark != SAID and shared and most:
            yield Conflict(KIND, "", fact.value)
