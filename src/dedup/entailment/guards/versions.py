"""Guard version numbers: v1.2.0 is 1.2, and "version 2" is not "version 2 or later"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "version"

MARKED: Final = re.compile(r"(?:[a-z]*v)?(\d+(?:\.\d+)*(?:\.x)?)")
DOTTED: Final = re.compile(r"\d+(?:\.\d+){2,}|\d+(?:\.\d+)*\.x")
THOUSANDS: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
"""Millions where a comma stands before the decimals."""

PARTED: Final = re.compile(r"[a-z]*v\d+(?:\.\d+)*(?:\.x)?")


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find versions by a word before them, by a "v" or by two stops; closing zeros make no difference."""
    after = {first: (end, bound) for first, end, bound in words.matches(words.lexicon.bounds_after)}
    for at, word in enumerate(words.lower):
        match = MARKED.fullmatch(word)
        if at in taken or not match:
            continue
        if words.lexicon.guard_words.decimal == "," and THOUSANDS.fullmatch(word):
            continue
        named = at > 0 and words.lower[at - 1] in words.lexicon.guard_words.versions
        if named or PARTED.fullmatch(word) or DOTTED.fullmatch(word):
            end, bound = after.get(at + 1, (at + 1, "="))
            yield Fact(KIND, re.sub(r"(?:\.0)+$", "", match[1]), words.span(at - named, end), bound=bound)


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each version that the support does not name, as a version or a bare number, with the same bound.

    >>> from dedup.entailment.guards import refusals
    >>> refusals(
    ...     "The flaw was mended in version 4.2 of the server.",
    ...     "The flaw was mended in version 4.3 of the server.",
    ... )
    ('version',)
    >>> refusals("Use version 1.2 of the driver.", "Use v1.2.0 of the driver.")
    ()
    """
    held = {(fact.value, fact.bound) for kind in (KIND, "number") for fact in support.found(kind) if not fact.mark}
    for fact in claim.found(KIND):
        if (fact.value, fact.bound) not in held:
            yield Conflict(KIND, fact.bound.strip("=") + fact.value, ", ".join(value for value, _ in sorted(held)))
