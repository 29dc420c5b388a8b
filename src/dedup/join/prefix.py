"""Rows -> similar pairs by the compiled kernels: plans blocks and stretches of lists, hands them to threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.join.compiled import join_lists
from dedup.join.index.compiled import fill_index, prefix_counts, prefix_lengths
from dedup.join.pairs import Pairs
from dedup.join.scores import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.join.rows import Rows

__all__ = ["Task", "blocks", "prefix_pairs", "prefix_tasks"]

STRETCH: Final = 512
"""Entries of a list that are tested against the whole list before the next: their rows stay in a 1 MB cache."""

WORK: Final = 40_000_000
"""Entries a kernel looks at before it returns: about half a second, so that an interrupt is heard."""

PIECE: Final = 5e7
"""Pairs of entries to a task, of which the walk looks at a tenth: small corpora are one task."""

PIECES: Final = 64
"""Tasks of a pair of blocks at most: enough to share among threads and to go on from after a kill."""

CAPACITY: Final = 1 << 20
"""Pairs a kernel writes before it returns."""

BYTES_AN_ENTRY: Final = 24
"""Memory of an entry of a row while its block is joined, measured: prefix entries, their sort, a block beside."""


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The lists of a block: which column each is for, where it starts, and its entries."""

    columns: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    entries: tuple[npt.NDArray[Any], ...]


def blocks(rows: Rows, memory: int) -> list[tuple[int, int]]:
    """Cut rows into stretches whose index fits the memory, each at least one row."""
    entries = max(memory // (2 * BYTES_AN_ENTRY), 1)
    bounds = [0]
    while bounds[-1] < len(rows):
        last = int(np.searchsorted(rows.starts, rows.starts[bounds[-1]] + entries, side="right")) - 1
        bounds.append(min(max(last, bounds[-1] + 1), len(rows)))
    return list(pairwise(bounds))


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """A part of a join that can be done on its own: stretches of lists, and the blocks they belong to.

    Attributes:
        left: rows and their index.
        right: likewise; the same in a self-join of one block.
        first: number of the first left row.
        start: number of the first right row.
        spans: the stretches to walk.
        threshold: the least score.
        same: whether left and right are one block.
    """

    left: tuple[Rows, Index]
    right: tuple[Rows, Index]
    first: int
    start: int
    spans: npt.NDArray[np.int64]
    threshold: float
    same: bool

    def pairs(self) -> Iterator[Pairs]:
        """Give the pairs in batches, some of them empty, each within about half a second of the one before."""
        state = np.zeros(2, dtype=np.int64)
        lefts, rights = np.empty(CAPACITY, dtype=np.int32), np.empty(CAPACITY, dtype=np.int32)
        found = np.empty(CAPACITY)
        (rows, index), (others, other_index) = self.left, self.right
        while state[0] < len(self.spans):
            count = join_lists(
                (rows.starts, rows.columns, rows.values),
                index.entries,
                (others.starts, others.columns, others.values),
                other_index.entries,
                self.spans,
                state,
                (self.threshold, self.threshold - TOLERANCE, self.same),
                (lefts, rights, found, 0),
                WORK,
            )
            ones, twos = lefts[:count].astype(np.int64) + self.first, rights[:count].astype(np.int64) + self.start
            if self.same:
                ones, twos = np.minimum(ones, twos), np.maximum(ones, twos)
            yield Pairs(ones, twos, np.minimum(found[:count], 1.0))


def prefix_tasks(left: Rows, right: Rows | None, *, threshold: float, memory: int) -> Iterator[list[Task]]:
    """Plan a join: for each pair of blocks the tasks that find its pairs, the same for the same rows and memory.

    Args:
        left: unit rows.
        right: unit rows with the same columns; None for a self-join.
        threshold: the least score of a pair.
        memory: bytes the indices may take.
    """
    other = left if right is None else right
    other_blocks = blocks(other, memory)
    for number, (first, last) in enumerate(blocks(left, memory)):
        part = left.stretch(first, last)
        index = _index(part, threshold, 2 if right is None and len(other_blocks) == 1 else 1)
        for start, end in other_blocks[number if right is None else 0 :]:
            same = right is None and start == first
            facing = part if same else other.stretch(start, end)
            facing_index = index if same else _index(facing, threshold, 1)
            pieces = _pieces(_spans(index, facing_index, threshold, same=same))
            yield [
                Task((part, index), (facing, facing_index), first, start, spans, threshold, same) for spans in pieces
            ]


def prefix_pairs(left: Rows, right: Rows | None, *, threshold: float, memory: int, threads: int = 1) -> Iterator[Pairs]:
    """Give the pairs at or above the threshold, in batches; a self-join where `right` is None.

    Args:
        left: unit rows.
        right: unit rows with the same columns.
        threshold: the least score of a pair.
        memory: bytes the indices may take.
        threads: how many kernels run at once; the pairs are the same for any number.
    """
    for tasks in prefix_tasks(left, right, threshold=threshold, memory=memory):
        if threads == 1:
            for task in tasks:
                yield from task.pairs()
        else:
            with ThreadPoolExecutor(threads) as pool:
                for batches in pool.map(lambda task: list(task.pairs()), tasks):
                    yield from batches


def _index(rows: Rows, threshold: float, least: int) -> Index:
    packed = (rows.starts, rows.columns, rows.values)
    lengths = prefix_lengths(rows.starts, rows.values, threshold)
    counts = prefix_counts(rows.starts, rows.columns, lengths, rows.width)
    columns = np.flatnonzero(counts >= least)
    list_of = np.full(rows.width, -1, dtype=np.int32)
    list_of[columns] = np.arange(len(columns), dtype=np.int32)
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts[columns])))
    return Index(columns, starts, fill_index(packed, lengths, starts, list_of, threshold))


def _spans(left: Index, right: Index, threshold: float, *, same: bool) -> npt.NDArray[np.int64]:
    # One span a stretch of a list of the right index, facing the whole list of the left (up to itself in a self-join).
    columns, mine, theirs = np.intersect1d(left.columns, right.columns, assume_unique=True, return_indices=True)
    low, high = left.starts[mine], left.starts[mine + 1]
    other_low, other_high = right.starts[theirs], right.starts[theirs + 1]
    pieces = -(-(other_high - other_low) // STRETCH)
    whole = np.repeat(np.arange(len(columns)), pieces)
    offset = (np.arange(len(whole)) - np.repeat(np.cumsum(pieces) - pieces, pieces)) * STRETCH
    begin = other_low[whole] + offset
    end = np.minimum(begin + STRETCH, other_high[whole])
    spans = np.stack((columns[whole], low[whole], end if same else high[whole], begin, end), axis=1).astype(np.int64)
    if not len(spans):
        return spans
    # The first entries of both have the largest norms: where their product cannot reach it, nothing in the span can.
    # Lists are ordered by level, not to the last digit, so the norms may rise by one level on the way.
    best = (left.entries[2][spans[:, 1]] + 0.002) * (right.entries[2][spans[:, 3]] + 0.002)
    return spans[best >= threshold - 0.001]


def _pieces(spans: npt.NDArray[np.int64]) -> list[npt.NDArray[np.int64]]:
    if not len(spans):
        return [spans]
    cost = np.cumsum((spans[:, 2] - spans[:, 1]).astype(np.float64) * (spans[:, 4] - spans[:, 3]))
    count = min(int(cost[-1] / PIECE) + 1, PIECES)
    cuts = np.searchsorted(cost, np.linspace(0, cost[-1], count + 1)[1:-1])
    return [part for part in np.split(spans, cuts) if len(part)]
