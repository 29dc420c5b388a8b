"""Guard words that narrow a statement (only, except, unless, until, both, all): a paraphrase narrows it alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards import polarity
from dedup.entailment.guards.fact import Conflict, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "limit"

OPENING: Final = frozenset({"unless", "except"})
"""Limits that take something back from the whole statement, so that a support with one says less."""

MET_BY: Final = {"if": frozenset({"if", "when", "unless"}), "until": frozenset({"until", "unless"})}
"""Class of the claim -> classes of the support that narrow as much; a class that is missing is met by itself."""

QUANTITIES: Final = {
    "all": frozenset({"all", ""}),
    "most": frozenset({"most", "all", ""}),
    "many": frozenset({"many", "most", "all", ""}),
    "part": frozenset({"part", "many", "most", "all", ""}),
    "few": frozenset({"few"}),
    "": frozenset({"", "all", "most", "many", "part"}),
}
"""How much the claim speaks of -> how much the support must speak of; "" is a statement without such a word."""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find limits (value: class; `near`: word before, words after) and quantities (mark "quantity")."""
    negated = {after for _, after, _ in words.matches(words.lexicon.negations)}
    for first, after, name in words.matches(words.lexicon.limits):
        if first not in taken and not (name == "only" and first in negated):
            near = (*_before(words, first), *words.following(after, 2))
            yield Fact(KIND, name, words.span(first, after), near)
    quantities = words.lexicon.guard_words.quantities
    for at, word in enumerate(words.lower):
        if word in quantities and at not in taken:
            counted = at > 0 and words.lower[at - 1] in words.lexicon.guard_words.articles
            amount = "part" if counted and quantities[word] == "few" else quantities[word]
            yield Fact(KIND, amount, words.spans[at], words.following(at + 1, 1), mark="quantity")


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the claim is narrower than the support says, or the support takes something back.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("Packages are published only to the new repository.", "Packages are published to the new repository.")
    ('limit',)
    >>> refusals("The notices are posted in the library.", "The notices are posted only in the library.")
    ()
    """
    ours, theirs = claim.found(KIND), support.found(KIND)
    if not ours and not theirs:
        return
    held = {fact.value for fact in theirs if not fact.mark} | ({"if"} if support.found("condition") else set())
    for fact in ours:
        if fact.mark or fact.value == "when":
            continue
        met = bool(held & MET_BY.get(fact.value, {fact.value}))
        met = met and not (fact.value == "until" and _ends_otherwise(fact, theirs))
        # "Both" needs no word of its own in the support, but "only" contradicts it.
        if not met and (fact.value != "both" or "only" in held):
            yield Conflict(KIND, fact.value, ", ".join(sorted(held)))
    mine = {fact.value for fact in ours if not fact.mark}
    for fact in theirs:
        if fact.value in OPENING and not mine & OPENING and set(fact.near[:1]) & claim.words.key_set:
            yield Conflict(KIND, "", fact.value)
    yield from _quantities(claim, support)
    yield from _picked_out(claim, support)


def _picked_out(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support's "any" or "all" leaves some out: "any server that does not have its own settings"."""
    amounts = _amounts(support)
    held = claim.words.key_set
    if claim.found(polarity.KIND):
        return
    for fact in support.found(polarity.KIND):
        at = next(at for at, span in enumerate(support.words.spans) if span.start == fact.span.start)
        named = _relative(support.words, at)
        if named in amounts and named in held and fact.near and fact.near[0] not in held:
            yield Conflict(KIND, named, f"{named} {fact.value} {fact.near[0]}")


def _relative(words: Words, negation: int) -> str:
    """Give the key of the noun whose relative clause, without a comma, a negation opens; "" where it opens none."""
    relatives = words.lexicon.guard_words.picking
    before = negation - 1
    while before > 0 and not words.content[before] and words.lower[before] not in relatives:
        before -= 1
    if before < 1 or words.lower[before] not in relatives or words.clauses[before] != words.clauses[before - 1]:
        return ""
    return words.keys[before - 1] if words.content[before - 1] else ""


def _ends_otherwise(fact: Fact, theirs: tuple[Fact, ...]) -> bool:
    """Tell whether every "until" of the support names another end: "until noon", "until midnight"."""
    ends = [set(other.near[1:]) for other in theirs if other.value == fact.value]
    return bool(fact.near[1:]) and bool(ends) and all(end and end.isdisjoint(fact.near[1:]) for end in ends)


def _quantities(claim: Facts, support: Facts) -> Iterator[Conflict]:
    ours, theirs = _amounts(claim), _amounts(support)
    for key in sorted({*ours, *theirs}):
        if key in claim.words.key_set and key in support.words.key_set:
            wanted, given = ours.get(key, ""), theirs.get(key, "")
            if given not in QUANTITIES[wanted]:
                yield Conflict(KIND, f"{wanted} {key}".strip(), f"{given} {key}".strip())


def _amounts(facts: Facts) -> dict[str, str]:
    return {fact.near[0]: fact.value for fact in facts.found(KIND) if fact.mark and fact.near}


def _before(words: Words, first: int) -> tuple[str, ...]:
    """Give the nearest content word in front."""
    for at in range(first - 1, -1, -1):
        if words.content[at]:
            return (words.keys[at],)
    return ("",)
