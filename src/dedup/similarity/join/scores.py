"""Score candidate pairs exactly with NumPy: the sum over shared columns, in ascending order, in double precision.

This is the definition of a score. `compiled.py` adds the same numbers in the same order and so gives the same bits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.similarity.join.rows import spans_within

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.similarity.join.rows import Rows

__all__ = ["TOLERANCE", "scores"]

TOLERANCE: Final = 1e-9
"""How far below the threshold a score still counts, so that a tie at the threshold counts in spite of rounding.

The sum of n products of double precision is off by at most n * 1.1e-16, below 1e-9 for rows of a million columns.
"""

CHUNK: Final = 4_000_000
"""Entries looked up at a time; about 200 MB of intermediate arrays."""


def scores(
    left: Rows, right: Rows, rows: npt.NDArray[np.int64], others: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Give the dot product of each pair of rows.

    Args:
        left: rows that `rows` counts in.
        right: rows that `others` counts in.
        rows: one row number a pair.
        others: one row number a pair.
    """
    keys = right.owners() * right.width + right.columns
    lengths = np.cumsum(np.diff(left.starts)[rows])
    found = np.zeros(len(rows))
    for first, last in spans_within(lengths, CHUNK):
        found[first:last] = _chunk(left, right, keys, rows[first:last], others[first:last])
    return found


def _chunk(
    left: Rows,
    right: Rows,
    keys: npt.NDArray[np.int64],
    rows: npt.NDArray[np.int64],
    others: npt.NDArray[np.int64],
) -> npt.NDArray[np.float64]:
    part = left.take(rows)
    owner = part.owners()
    wanted = others[owner] * right.width + part.columns
    place = np.searchsorted(keys, wanted)
    shared = np.zeros(len(wanted), dtype=np.bool_)
    inside = place < len(keys)
    shared[inside] = keys[place[inside]] == wanted[inside]
    products = part.values[shared] * right.values[place[shared]]
    # bincount adds the products of a pair in the order they stand, which is ascending by column.
    sums = np.bincount(owner[shared], weights=products, minlength=len(rows))
    return sums.astype(np.float64, copy=False)
