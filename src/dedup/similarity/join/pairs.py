"""Similar pairs as columns: which row, which other row, how similar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

__all__ = ["Pairs", "expanded", "gathered"]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of rows, ascending by left, then right.

    Attributes:
        left: int64 row numbers; in a self-join always below `right`.
        right: int64 row numbers.
        score: float64 cosines.
    """

    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    score: npt.NDArray[np.float64]

    def __len__(self) -> int:
        """Count of pairs."""
        return len(self.left)

    def __iter__(self) -> Iterator[tuple[int, int, float]]:
        """Give each pair as left, right and score."""
        return zip(self.left.tolist(), self.right.tolist(), self.score.tolist(), strict=True)


def gathered(batches: Sequence[Pairs]) -> Pairs:
    """Put batches of pairs together in ascending order."""
    left = np.concatenate([np.zeros(0, dtype=np.int64), *(batch.left for batch in batches)])
    right = np.concatenate([np.zeros(0, dtype=np.int64), *(batch.right for batch in batches)])
    score = np.concatenate([np.zeros(0), *(batch.score for batch in batches)])
    order = np.lexsort((right, left))
    return Pairs(left[order], right[order], score[order])


def expanded(pairs: Pairs, same_left: npt.NDArray[np.int64], same_right: npt.NDArray[np.int64] | None) -> Pairs:
    """Say the pairs of distinct rows for all rows identical to them, and pair identical rows with score 1.

    Args:
        pairs: pairs of first rows.
        same_left: first row identical to each left row, -1 for empty ones.
        same_right: likewise for the right rows; None for a self-join.
    """
    members, bounds = _members(same_left)
    other, other_bounds = (members, bounds) if same_right is None else _members(same_right)
    sizes, other_sizes = np.diff(bounds), np.diff(other_bounds)
    counts = sizes[pairs.left] * other_sizes[pairs.right]
    source = np.repeat(np.arange(len(pairs)), counts)
    offset = np.arange(len(source)) - np.repeat(np.cumsum(counts) - counts, counts)
    step = other_sizes[pairs.right][source]
    left = members[bounds[pairs.left][source] + offset // np.maximum(step, 1)]
    right = other[other_bounds[pairs.right][source] + offset % np.maximum(step, 1)]
    if same_right is None:
        left, right = np.minimum(left, right), np.maximum(left, right)
        twins = _twins(members, bounds)
        return gathered([Pairs(left, right, pairs.score[source]), twins])
    return gathered([Pairs(left, right, pairs.score[source])])


def _members(same: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    filled = np.flatnonzero(same >= 0)
    order = filled[np.argsort(same[filled], kind="stable")]
    sizes = np.bincount(same[filled], minlength=len(same))
    return order, np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes)))


def _twins(members: npt.NDArray[np.int64], bounds: npt.NDArray[np.int64]) -> Pairs:
    left, right = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for first in np.flatnonzero(np.diff(bounds) > 1).tolist():
        rows = members[bounds[first] : bounds[first + 1]]
        upper = np.triu_indices(len(rows), 1)
        left.append(rows[upper[0]])
        right.append(rows[upper[1]])
    lefts = np.concatenate(left)
    return Pairs(lefts, np.concatenate(right), np.ones(len(lefts)))
