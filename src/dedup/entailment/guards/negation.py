"""Guard negations by what they turn round: "helps sleep, but is no solution" says that it helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.polarity import BACKWARDS, KIND, Side
from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["conflicts", "find"]


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find negations with the content words they reach; "not only", "no more than" and "no. 5" are none."""
    lexicon = words.lexicon
    bounds = {first for first, _, _ in words.matches(lexicon.bounds)}
    narrowed = {first for first, _, name in words.matches(lexicon.limits) if name == "only"}
    for first, after, _ in words.matches(lexicon.negations):
        following = words.lower[after] if after < len(words.lower) else ""
        if first and words.lower[first - 1] in lexicon.guard_words.alternatives:
            # "Whether or not", "with or without": both are said.
            continue
        if (
            first in taken
            or first in bounds
            or after in narrowed
            or following.isdigit()
            or following in lexicon.guard_words.just
        ):
            continue
        near, mark = _near(words, first, after)
        yield Fact(KIND, " ".join(words.lower[first:after]), words.span(first, after), near, mark)


def _near(words: Words, first: int, after: int) -> tuple[tuple[str, ...], str]:
    """Give the keys of the content words a negation reaches, and which way it reaches them."""
    side = words.lexicon.language.negates
    near = words.following(after, SETTINGS.negation_reach) if side != "before" else ()
    if near or side == "after":
        return near, "" if near else "bare"
    before = words.preceding(first, SETTINGS.negation_reach)
    return before, BACKWARDS if before else "bare"


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where a shared word is turned round in one text only, and where a negation has no counterpart.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The 2019 model is affected by the recall.", "The 2019 model is not affected by the recall.")
    ('negation',)
    >>> refusals("The herb helps people sleep.", "The herb helps people sleep, but is not a cure for pain.")
    ()
    """
    ours, theirs = claim.turned, support.turned
    if not (claim.negative or support.negative):
        return
    for key in sorted(claim.negative):
        if theirs.get(key) == Side.PLAIN and _same_matter(claim, support, key):
            yield Conflict(KIND, f"not {key}", key)
    for key in sorted(support.negative):
        if ours.get(key) == Side.PLAIN and _same_matter(claim, support, key):
            yield Conflict(KIND, key, f"not {key}")
    if not support.found(KIND):
        surely = SETTINGS.surely_negated_words
        antonyms = claim.words.lexicon.language.antonyms
        for fact in claim.found(KIND):
            # "Unsafe" is the counterpart of "not safe"; another word with such a beginning ("interact") is of none.
            if not support.negative.isdisjoint(fact.near) or any(
                ours.get(key, 0) & theirs.get(key, 0) for key in fact.near[:surely]
            ):
                continue
            head = [word for word in claim.words.lower if claim.words.lexicon.key(word) in fact.near[:surely]]
            if fact.near and not any(antonyms.get(word, frozenset()) & support.words.lower_set for word in head):
                yield Conflict(KIND, f"{fact.value} {fact.near[0]}", "")


def _same_matter(claim: Facts, support: Facts, key: str) -> bool:
    """Tell whether a word stands among the same words in both texts, so that turning it round turns the statement."""
    ours, theirs = (facts.around(key, SETTINGS.negation_surroundings) for facts in (claim, support))
    return not ours or not theirs or not ours.isdisjoint(theirs)
