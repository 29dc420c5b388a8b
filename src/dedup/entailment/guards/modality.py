"""Guard how sure and how binding a statement is: "can help" says "may help", "will help" does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "modality"

PLAIN: Final = "plain"
"""Class of a verb without a modal."""

COVERED: Final = {
    "possible": frozenset({"possible", "likely", "allowed"}),
    "allowed": frozenset({"allowed", "possible", PLAIN}),
    "likely": frozenset({"likely", "certain", PLAIN}),
    "certain": frozenset({"certain", "required", PLAIN}),
    "advised": frozenset({"advised", "required"}),
    "required": frozenset({"required"}),
    PLAIN: frozenset({PLAIN, "certain", "required", "allowed", "possible-ability"}),
}
"""Strength class of the claim -> classes of the support that say as much.

What is only possible is not said by what is certain, nor the other way round; that something can be, a plain verb
leaves open. "Unable", "unlikely" and "forbidden" are missing: they are negations and judged there.
"""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find modals; `near` holds the word they govern: the next content word, or else the one before ("is required")."""
    # "Should it rain" is no advice.
    conditions = {first for first, _, where in words.matches(words.lexicon.conditions) if where == "opening"}
    for first, after, name in words.matches(words.lexicon.modals):
        if first in taken or first in conditions:
            continue
        near = words.following(after, 1) or words.before(first)
        ability = name == "possible" and words.lower[first] in words.lexicon.guard_words.ability
        yield Fact(KIND, name, words.span(first, after), near, mark="ability" if ability else "")


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where a word both texts govern is said with less force, or less certainty, by the support.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("Visitors must wear a helmet in the tunnel.", "Visitors may wear a helmet in the tunnel.")
    ('modality',)
    >>> refusals("The herb may help against pain.", "The herb can help against pain.")
    ()
    """
    ours, theirs = _classes(claim), _classes(support)
    for key, wanted in ours.items():
        if _once(key, claim, support):
            given = theirs.get(key, frozenset({PLAIN}))
            if not any(_meets(one, given, key, support) for one in wanted):
                yield Conflict(KIND, f"{min(wanted)} {key}", f"{min(given)} {key}")
    yield from _reworded(ours, theirs, claim, support)
    for key, given in theirs.items():
        if key not in ours and _once(key, claim, support) and not given & COVERED[PLAIN] and given & COVERED.keys():
            yield Conflict(KIND, f"{PLAIN} {key}", f"{min(given)} {key}")


def _reworded(
    ours: dict[str, frozenset[str]], theirs: dict[str, frozenset[str]], claim: Facts, support: Facts
) -> Iterator[Conflict]:
    """Object where another verb stands in the place of the claim's, said with another certainty throughout."""
    left = {key: wanted for key, wanted in ours.items() if key not in support.places}
    given = frozenset[str]().union(*(classes for key, classes in theirs.items() if key not in claim.places))
    for key, wanted in left.items():
        if given and not any(_meets(one, given, key, support) for one in wanted):
            yield Conflict(KIND, f"{min(wanted)} {key}", " ".join(sorted(given)))


def _once(key: str, claim: Facts, support: Facts) -> bool:
    """Tell whether both texts have a word in one place only, so that it is the same statement."""
    return len(claim.places.get(key, ())) == 1 == len(support.places.get(key, ()))


def _classes(facts: Facts) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for fact in facts.found(KIND):
        for key in fact.near:
            extra = {"possible-ability"} if fact.mark else set()
            found[key] = found.get(key, frozenset()) | {fact.value} | extra
    return found


def _meets(wanted: str, given: frozenset[str], key: str, support: Facts) -> bool:
    if wanted not in COVERED or given & COVERED[wanted]:
        return True
    # "Select the account" binds as much as "you must select the account".
    return wanted in ("required", "advised") and any(support.words.starts[at] for at in support.places.get(key, ()))
