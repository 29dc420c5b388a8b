"""Give each passage the keys it is found by, and a number that bounds what it can have in common with another.

The terms of a passage are ordered from the rarest to the most common. Its keys are the first of them, as few as leave a
rest that is shorter than the least score of the archive: two passages that are as similar as that share a key. (The
length of a rest bounds the product with it, so that the first term they share cannot stand in the rest of either.)

A list of a key holds for each passage its number and sixteen bits beside it: how common its last key is, and how much a
term weighs in it. Both are rounded to the side on which no passage is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.similarity.join import Rows
from dedup.similarity.terms.weights import Columns, weighed

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.similarity.terms.weights import Counts, Idf

__all__ = [
    "CODE_BITS",
    "LADDER",
    "SLACK",
    "Keyed",
    "StoredKeys",
    "Weights",
    "decoded",
    "keyed",
    "weigh_counts",
]

CODE_BITS: Final = 16
"""Beside the number of a passage."""

LADDER: Final = np.unique(np.floor(2.0 ** (np.arange(312) / 6)))[:256].astype(np.int64)
"""Steps of how many passages hold a term, six to a doubling."""

STEPS: Final = 16
"""Steps to a halving of what a term weighs."""

SLACK: Final = 1e-6
"""Added to every bound, so that rounding loses nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """Passages as rows of weights.

    Attributes:
        rows: length 1, columns from the rarest term to the most common.
        terms: the term (bucket) of each column.
        frequency: how many passages hold the term of each column, as it was counted.
        idf: what it weighs.
    """

    rows: Rows
    terms: npt.NDArray[np.int64]
    frequency: npt.NDArray[np.int64]
    idf: npt.NDArray[np.float64]

    def rests(self) -> npt.NDArray[np.float64]:
        """Give for each entry the length of its row from there on."""
        squares = self.rows.values * self.rows.values
        behind = np.cumsum(squares[::-1])[::-1]
        ends = np.append(behind, 0.0)[self.rows.starts[1:]]
        lengths: npt.NDArray[np.float64] = np.sqrt(np.maximum(behind - ends[self.rows.owners()], 0.0))
        return lengths


@dataclass(frozen=True, slots=True, eq=False)
class Keyed:
    """The keys of passages.

    Attributes:
        bounds: where the keys of each begin, and the end.
        keys: terms, those of a passage from the rarest on.
        codes: sixteen bits for each passage.
    """

    bounds: npt.NDArray[np.int64]
    keys: npt.NDArray[np.int64]
    codes: npt.NDArray[np.int64]

    def of(self, place: int) -> npt.NDArray[np.int64]:
        """Give the keys of a passage."""
        return self.keys[self.bounds[place] : self.bounds[place + 1]]


@dataclass(frozen=True, slots=True, eq=False)
class StoredKeys:
    """The keys of one passage of an archive.

    Attributes:
        passage: its number.
        code: sixteen bits that bound it.
        keys: terms, from the rarest on.
    """

    passage: int
    code: int
    keys: npt.NDArray[np.int32]

    @property
    def entry(self) -> int:
        """What stands for it in the list of a key."""
        return self.passage << CODE_BITS | self.code


def weigh_counts(counts: Counts, idf: Idf) -> Weights:
    """Weigh counted terms by frozen weights; terms that were never counted count as those of one passage."""
    present = np.unique(counts[1]).astype(np.int64)
    columns = Columns.of(present, idf)
    order = np.empty(len(present), dtype=np.int64)
    order[columns.column] = np.arange(len(present))
    terms = present[order]
    rows = Rows(*weighed(counts, columns), width=len(present))
    return Weights(rows, terms, idf.frequency(terms), columns.idf[order])


def keyed(weights: Weights, least: float) -> Keyed:
    """Give the keys of passages by which every passage of the least score is found, and their codes."""
    rows, owners = weights.rows, weights.rows.owners()
    kept = weights.rests() >= least - SLACK
    sizes = np.bincount(owners[kept], minlength=len(rows))
    bounds = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes)))
    columns, held = rows.columns[kept], np.flatnonzero(sizes)
    level, fall = np.zeros(len(rows), dtype=np.int64), np.zeros(len(rows), dtype=np.int64)
    if len(held):
        last = weights.frequency[columns[bounds[1:][held] - 1]]
        level[held] = np.searchsorted(LADDER, last, side="right") - 1
        # The same for every key of a passage, so the greatest: a count of the term over the length of the row.
        most = np.maximum.reduceat(rows.values[kept] / weights.idf[columns], bounds[:-1][held])
        fall[held] = np.clip(np.floor(-np.log2(most) * STEPS), 0, 255)
    return Keyed(bounds, weights.terms[columns], np.maximum(level, 0) << 8 | fall)


def decoded(
    codes: npt.NDArray[np.int64],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """Give what codes say: bounds of how common the last key is, from and below, and the most a term weighs by its IDF.

    >>> low, below, most = decoded(np.array([0 << 8 | 16]))
    >>> int(low[0]), int(below[0]), float(most[0])
    (1, 2, 0.5)
    """
    level, fall = codes >> 8 & 0xFF, codes & 0xFF
    above = np.append(LADDER[1:], np.iinfo(np.int64).max)
    return LADDER[level], above[level], 2.0 ** (-fall / STEPS)
