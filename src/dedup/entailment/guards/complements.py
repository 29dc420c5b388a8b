"""Guard what a text says of its subject at its very end ("... is ongoing"): without it nothing is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "complement"


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find the word behind a form of "be" or "remain" with which a sentence ends; the value is its key.

    A clause inside a sentence ("When the lamp is lit, ...") says it on the way to something else.
    """
    last = len(words.lower) - 1
    if not words.ended or last < 1 or last in taken or not words.content[last]:
        return
    copulas = words.lexicon.clause_links.copulas
    # One word may stand between the two: "is still ongoing", "was badly damaged".
    if any(place >= 0 and words.lower[place] in copulas for place in (last - 1, last - 2)):
        yield Fact(KIND, words.keys[last], words.span(last, last + 1))


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support has no form of the word; an opposite is for the guards of opposites to judge.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "Research into the effect of the herb on sleep in people with depression is ongoing.",
    ...     "The herb may play a role in the sleep of people with depression, research into its effect says.",
    ... )
    ('complement',)
    >>> refusals("The road over the pass was closed.", "Police closed the road over the pass on Friday.")
    ()
    """
    for fact in claim.found(KIND):
        if not support.speaks_of(fact.value, claim.words.lower[-1:]):
            yield Conflict(KIND, fact.value, "")
