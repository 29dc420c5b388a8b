"""Turn a sparse matrix into unit rows whose columns run from the rarest to the most common, as plain arrays.

The order of the columns is part of the meaning: a score is the double precision sum over shared columns in exactly
this order, so that every path and every machine gives the same bits.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

__all__ = ["Rows", "SparseMatrix", "collapse", "concatenate", "spans_within", "unit_rows"]


class SparseMatrix(Protocol):
    """What is read of a SciPy CSR matrix or array."""

    indptr: npt.NDArray[Any]
    indices: npt.NDArray[Any]
    data: npt.NDArray[Any]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Sparse rows of length at most 1.

    Attributes:
        starts: int64; row i is `columns[starts[i]:starts[i + 1]]`.
        columns: int32, ascending within a row; a lower number is a rarer column.
        values: float64, beside `columns`.
        width: one more than the highest column there may be.
        maps: the files that `columns` and `values` are mapped from, where they lie on disk.
    """

    starts: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int32]
    values: npt.NDArray[np.float64]
    width: int
    maps: tuple[mmap.mmap, ...] = ()

    def __len__(self) -> int:
        """Count of rows."""
        return len(self.starts) - 1

    def owners(self) -> npt.NDArray[np.int64]:
        """Give the row of every entry."""
        return np.repeat(np.arange(len(self), dtype=np.int64), np.diff(self.starts))

    def stretch(self, first: int, last: int) -> Rows:
        """Give rows `first` up to, not including, `last`; the arrays are shared, not copied."""
        low, high = int(self.starts[first]), int(self.starts[last])
        starts = self.starts[first : last + 1] - low
        return Rows(starts, self.columns[low:high], self.values[low:high], self.width, self.maps)

    def let_go(self) -> None:
        """Give back the memory of what is mapped; it is read from the files again when it is needed."""
        for each in self.maps:
            if hasattr(mmap, "MADV_DONTNEED"):
                each.madvise(mmap.MADV_DONTNEED)

    def take(self, chosen: npt.NDArray[np.int64]) -> Rows:
        """Give a copy of the chosen rows, in the order asked for."""
        lengths = np.diff(self.starts)[chosen]
        starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths)))
        places = np.arange(starts[-1]) + np.repeat(self.starts[chosen] - starts[:-1], lengths)
        return Rows(starts, self.columns[places], self.values[places], self.width)


def spans_within(totals: npt.NDArray[Any], most: float) -> Iterator[tuple[int, int]]:
    """Cut rows into spans that cost no more than so much together, or are of one row.

    Args:
        totals: of each row what it and those before it cost.
        most: what a span may cost.

    >>> list(spans_within(np.cumsum([1, 2, 5, 1]), 3))
    [(0, 2), (2, 3), (3, 4)]
    """
    first = 0
    while first < len(totals):
        before = totals[first - 1] if first else 0
        last = max(int(np.searchsorted(totals, before + most, side="right")), first + 1)
        yield first, last
        first = last


def concatenate(left: Rows, right: Rows) -> Rows:
    """Put the rows of `right` after those of `left`."""
    return Rows(
        np.concatenate((left.starts, right.starts[1:] + left.starts[-1])),
        np.concatenate((left.columns, right.columns)),
        np.concatenate((left.values, right.values)),
        max(left.width, right.width),
    )


def unit_rows(matrix: SparseMatrix) -> Rows:
    """Scale the rows of a matrix to length 1 and order the columns from the rarest to the most common.

    Columns that occur in equally many rows keep their order. Stored zeros are dropped, so an all-zero row is empty.
    """
    values = np.asarray(matrix.data, dtype=np.float64)
    starts = np.asarray(matrix.indptr, dtype=np.int64)
    lengths = starts[1:] - starts[:-1]
    owners = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
    kept = values != 0.0
    owners, values = owners[kept], values[kept]
    columns = np.asarray(matrix.indices)[kept]
    width = int(matrix.shape[1])
    frequency = np.bincount(columns, minlength=width)
    rank = np.empty(width, dtype=np.int64)
    rank[np.argsort(frequency, kind="stable")] = np.arange(width)
    order = np.lexsort((rank[columns], owners))
    owners, values, ranked = owners[order], values[order], rank[columns][order]
    # bincount adds in order, so the norm is one defined sum and no platform's idea of a fast one.
    norms = np.sqrt(np.bincount(owners, weights=values * values, minlength=len(lengths)))
    bounds = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(np.bincount(owners, minlength=len(lengths)))))
    return Rows(bounds, ranked.astype(np.int32), values / norms[owners], width)


def collapse(rows: Rows) -> npt.NDArray[np.int64]:
    """Give for each row the first row that is identical to it, itself where it is the first; -1 for empty rows."""
    first: dict[bytes, int] = {}
    same = np.full(len(rows), -1, dtype=np.int64)
    bounds = rows.starts.tolist()
    for row, (low, high) in enumerate(pairwise(bounds)):
        if low < high:
            content = rows.columns[low:high].tobytes() + rows.values[low:high].tobytes()
            same[row] = first.setdefault(content, row)
    return same
