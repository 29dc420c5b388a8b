"""Write in what two statements differ as numbers, and read it back from the two: so it need not be looked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.differences import Difference, DifferenceKind, Rivals, only_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.corpus.lint.reads import Read

__all__ = ["DIFFERING", "difference_again", "told_difference", "told_rows"]

Told = tuple[int, int, int, float, int, int]

DIFFERING: Final = np.dtype([
    ("kind", "u1"), ("one", "<i4"), ("other", "<i4"), ("strength", "<f8"), ("unmatched", "<i4"), ("matched", "<i4"),
])  # fmt: skip
"""Kind, counted from 1, 0 for what was not looked at; which values of the two statements differ, -1 for none; and what
`Rivals` says of them."""

_KINDS: Final = tuple(DifferenceKind)


def told_difference(found: Difference, one: Read, other: Read) -> Told:
    """Write in what two statements differ."""
    kind, rivals = _KINDS.index(found.kind) + 1, found.rivals
    if rivals is None:
        return kind, -1, -1, 0.0, 0, 0
    places = one.mentions.index(rivals.one), other.mentions.index(rivals.other)
    return kind, *places, rivals.strength, rivals.unmatched, rivals.matched


def told_rows(column: NDArray[np.void]) -> list[Told]:
    """Give the rows of a column of differences, as `difference_again` reads them."""
    rows: list[Told] = column.tolist()
    return rows


def difference_again(told: Told, one: Read, other: Read) -> Difference | None:
    """Read it back; None where it was not looked at."""
    kind, first, second, strength, unmatched, matched = told
    if not kind:
        return None
    rivals = None if first < 0 else Rivals(one.mentions[first], other.mentions[second], strength, unmatched, matched)
    return Difference(_KINDS[kind - 1], rivals, only_in(one, other), only_in(other, one))
