"""Pairs of passages -> which stay and which of them stands for each that goes, guards heeded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.groups import Stars, preference, streamed_stars

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.corpus.engine import Table
    from dedup.corpus.pairfiles import PairFiles
    from dedup.groups import Batch
    from dedup.join import Pairs

__all__ = ["chosen", "involved"]


def involved(table: Table, pairs: PairFiles) -> npt.NDArray[np.int64]:
    """Give the passages, ascending, that are in a pair or have the same terms as one that is, or as any other."""
    filled = table.same >= 0
    counts = np.bincount(table.same[filled], minlength=len(table))
    paired = counts > 1
    for batch in pairs.batches():
        paired[batch.left] = paired[batch.right] = True
    return np.flatnonzero(filled & paired[np.maximum(table.same, 0)])


def chosen(table: Table, pairs: PairFiles, among: npt.NDArray[np.int64], keep: str) -> Stars:
    """Choose the passages that stay and who stands for each other.

    Passages with the same terms and the same figures and names are one class; the preferred one stands for it.
    """
    rule = keep.partition(":")[0]
    values = table.terms.astype(np.float64) if rule == "most-complete" else table.value
    rank = np.empty(len(table), dtype=np.int64)
    rank[preference(rule, len(table), values)] = np.arange(len(table))
    same, telling = table.same[among], table.telling[among]
    order = np.lexsort((rank[among], telling, same))
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (np.diff(same[order]) != 0) | (telling[order][1:] != telling[order][:-1])
    owner = np.cumsum(fresh) - 1
    heads = among[order][fresh]
    classes = Classes(same[order][fresh], telling[order][fresh])
    found = streamed_stars(lambda: map(classes.linked, pairs.batches()), np.argsort(rank[heads], kind="stable"))
    representative, score = np.arange(len(table), dtype=np.int64), np.ones(len(table))
    representative[among[order]] = heads[found.representative[owner]]
    score[among[order]] = found.score[owner]
    return Stars(representative, score)


class Classes:
    """Classes of passages with the same terms and the same figures and names, ascending by both."""

    def __init__(self, same: npt.NDArray[np.int64], telling: npt.NDArray[np.uint64]) -> None:
        """Store the first passage with the terms of each class, and its figures and names."""
        self.same = same
        self.telling = telling

    def linked(self, pairs: Pairs) -> Batch:
        """Say pairs of passages for all classes that share the terms of theirs, where figures and names agree."""
        low, high = (np.searchsorted(self.same, pairs.left, side) for side in ("left", "right"))
        other_low, other_high = (np.searchsorted(self.same, pairs.right, side) for side in ("left", "right"))
        steps = other_high - other_low
        counts = (high - low) * steps
        source = np.repeat(np.arange(len(pairs)), counts)
        offset = np.arange(len(source)) - np.repeat(np.cumsum(counts) - counts, counts)
        left = low[source] + offset // np.maximum(steps, 1)[source]
        right = other_low[source] + offset % np.maximum(steps, 1)[source]
        alike = self.telling[left] == self.telling[right]
        return left[alike], right[alike], pairs.score[source[alike]]
