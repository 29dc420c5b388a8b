"""Guard conditions: "If it rains, the match is cancelled" does not say that it is cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS
from dedup.entailment.guards.words import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "condition"

TURNING: Final = frozenset({"unless", "until"})
"""Limits that say when something does not hold, or no longer."""

PREMISE: Final = "premise"
TIMELESS: Final = "timeless"


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find conditions; `near` holds the content words of the condition, `scope` those of what it governs."""
    clause_links = words.lexicon.clause_links
    for first, after, where in words.matches(words.lexicon.conditions):
        if first in taken or (where == "opening" and not _opens(words, first)):
            continue
        if where == "timeless" and _happened(words, first):
            continue
        before = words.lower[first - 1] if first else ""
        following = words.lower[after] if after < len(words.lower) else ""
        if before in clause_links.plain_before or following in clause_links.plain_after:
            continue
        if _advises(words, first, after):
            continue
        near = words.following(after, SETTINGS.condition_reach)
        yield Fact(
            KIND, " ".join(words.lower[first:after]), words.span(first, after), near, where, scope=_scope(words, first)
        )


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support says only under a condition what the claim says without one, or as the condition.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The match on Sunday is cancelled.", "If it rains, the match on Sunday is cancelled.")
    ('condition',)
    >>> refusals("Rain on Sunday cancels the match.", "If there is rain on Sunday, the match is cancelled.")
    ()
    """
    if claim.found(KIND):
        yield from _dropped(claim, support)
        return
    if not support.found(KIND) or _piece(claim.words):
        return
    mine = claim.words.key_set & support.words.key_set
    for fact in support.found(KIND):
        if fact.mark == PREMISE:
            continue
        under, governed = set(fact.near), set(fact.scope)
        if mine & (under - governed) and mine & (governed - under):
            # "Rain cancels the match": the claim puts the condition in its own words.
            continue
        if mine and (mine <= under or 2 * len(mine & governed) > len(mine)):
            yield Conflict(KIND, "", " ".join((fact.value, *fact.near)))


def _opens(words: Words, first: int) -> bool:
    """Tell whether a clause begins here."""
    return (
        not first
        or words.starts[first]
        or words.clauses[first] != words.clauses[first - 1]
        or words.lower[first - 1] in words.lexicon.guard_words.openers
    )


def _dropped(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support says without the condition, or under another, what the claim says only under it."""
    others = support.found(KIND)
    limits = support.found("limit")
    if limits and not others:
        # Only another condition is known here: "unless it rains" is the opposite of "if it rains".
        for fact in claim.found(KIND):
            turned = [limit for limit in limits if limit.value in TURNING and not set(fact.near).isdisjoint(limit.near)]
            if fact.mark != PREMISE and turned:
                yield Conflict(KIND, " ".join((fact.value, *fact.near)), turned[0].value)
        return
    said = support.words.key_set
    theirs = {key for fact in others for key in fact.near} if others else said
    for fact in claim.found(KIND):
        governed = claim.words.key_set & set(fact.scope)
        # A single word may be another word for the same condition, but not where the support has none.
        if fact.mark == PREMISE or not governed & said or len(fact.near) < (2 if others else 1):
            continue
        met = sum(any(alike(key, other) for other in theirs) for key in fact.near)
        # "When" may only tell a time, which a support says without it.
        if not met or ((others or fact.mark != TIMELESS) and met < SETTINGS.condition_share * len(fact.near)):
            yield Conflict(KIND, " ".join((fact.value, *fact.near)), " ".join(sorted(theirs)) if others else "")


def _piece(words: Words) -> bool:
    """Tell whether a claim is part of a sentence that states nothing by itself: "to enable security," "while ..."."""
    text = words.text.strip()
    if not words.lower or (text[:1].isupper() and text[-1:] not in ",;"):
        return False
    first = 1 if len(words.lower) > 1 and words.lower[0] in words.lexicon.guard_words.conjunctions else 0
    return words.lower[first] in words.lexicon.clause_links.under


def _advises(words: Words, first: int, after: int) -> bool:
    """Tell whether a condition is only the reader's case, for which there is an advice: "when setting it, use ..."."""
    clause_links, inside = words.lexicon.clause_links, words.sentence(first)
    doing = after < len(words.lower) and words.lower[after].endswith("ing")
    reader = first == inside.start and not clause_links.reader.isdisjoint(words.lower[after : after + 2])
    if not doing and not reader:
        # Asked first: what stands beside may be a sentence of thousands of words.
        return False
    beside = [at for at in inside if words.clauses[at] != words.clauses[first] or at < first]
    told = any(words.lower[at] in clause_links.advice or _orders(words, at) for at in beside)
    return told or (doing and any(words.lower[at] in clause_links.ability for at in beside))


def _orders(words: Words, at: int) -> bool:
    """Tell whether a word gives an order: "use another", "and use another", but not "you may use another"."""
    clause_links = words.lexicon.clause_links
    if words.lower[at] not in clause_links.orders:
        return False
    opens = not at or words.starts[at] or words.clauses[at] != words.clauses[at - 1]
    return opens or words.lower[at - 1] in words.lexicon.guard_words.conjunctions


def _happened(words: Words, at: int) -> bool:
    """Tell whether the sentence around a word tells of one time."""
    happened = words.lexicon.clause_links.happened
    return any(words.lower[place] in happened or words.lower[place].endswith("ed") for place in words.sentence(at))


def _scope(words: Words, first: int) -> tuple[str, ...]:
    """Give the content words a condition governs: of the clause it stands in before it, else of those beside it."""
    inside = words.sentence(first)
    clause = words.clauses[first]
    ahead = [at for at in inside if at < first and words.clauses[at] == clause and words.content[at]]
    before = [at for at in inside if words.clauses[at] == clause - 1]
    leading = bool(first > inside.start and words.lower[first - 1] in words.lexicon.guard_words.openers)
    if ahead and not leading:
        return tuple(words.keys[at] for at in ahead)
    following = [at for at in inside if words.clauses[at] == clause + 1]
    beside = following if leading else before + following
    if not beside:
        # No comma parts the condition from what it governs.
        beside = [at for at in inside if at > first and words.clauses[at] == clause]
    return tuple(words.keys[at] for at in beside if words.content[at])
