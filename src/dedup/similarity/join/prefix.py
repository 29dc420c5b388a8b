"""Join rows by the compiled kernels: plan blocks and stretches of lists, and hand them to threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.similarity.join.compiled import join_lists
from dedup.similarity.join.compiled_index import (
    WINDOW,
    add_counts,
    fill_index,
    listed_entries,
    order_lists,
    prefix_lengths,
)
from dedup.similarity.join.pairs import Pairs
from dedup.similarity.join.rows import spans_within
from dedup.similarity.join.scores import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.similarity.join.rows import Rows

__all__ = ["Task", "prefix_pairs", "prefix_tasks", "row_blocks"]

STRETCH: Final = 512
"""Entries of a list that are tested against the whole list before the next: their rows stay in a 1 MB cache."""

WORK: Final = 40_000_000
"""Steps a kernel takes before it returns: below half a second, so that an interrupt is heard."""

PIECE: Final = 5e7
"""Pairs of entries to a task, of which the walk looks at a tenth: small corpora are one task."""

PIECES: Final = 64
"""Tasks of a pair of blocks at most: enough to share among threads and to go on from after a kill."""

CAPACITY: Final = 1 << 20
"""Pairs a kernel writes before it returns."""

BYTES_AN_ENTRY: Final = 40
"""Memory of an entry of an index: row, place, three bounds, and its part of the stretches to walk."""

BYTES_A_HEAD: Final = 4
"""Memory of a column among the heads of an index."""

BYTES_A_TERM: Final = 12
"""Memory of a column and a weight of a row, where they lie on disk and are mapped while they are walked."""

BYTES_A_COLUMN: Final = 24
"""Memory of a column of the whole width: counts, which list it has, where that starts, for two blocks."""

SCANNED: Final = 250_000
"""Rows that are gone through at a time: a tenth of a second; those on disk then give their memory back."""

ORDERED: Final = 4_000_000
"""Entries of lists that are put in order at a time, likewise."""


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The lists of a block: which column each is for, where it starts, and its entries."""

    columns: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    entries: tuple[npt.NDArray[Any], ...]


def row_blocks(costs: npt.NDArray[np.int64], memory: int) -> list[tuple[int, int]]:
    """Cut rows into stretches of which any two fit the memory, each at least one row; into one where all do.

    Args:
        costs: bytes each row takes while its block is worked on.
        memory: bytes there are.
    """
    total = np.cumsum(costs)
    return list(spans_within(total, memory if len(total) and total[-1] <= memory else memory // 2))


@dataclass(frozen=True, slots=True, eq=False)
class Prefixes:
    """What is known of rows before they are indexed: the columns that lead each, and how many rows each leads."""

    rows: Rows
    lengths: npt.NDArray[np.int32]
    counts: npt.NDArray[np.int32]

    @classmethod
    def of(cls, rows: Rows, threshold: float) -> Prefixes:
        """Read through the rows once."""
        lengths, counts = np.zeros(len(rows), dtype=np.int32), np.zeros(rows.width, dtype=np.int32)
        for low in range(0, len(rows), SCANNED):
            starts = rows.starts[low : low + SCANNED + 1]
            part = prefix_lengths(starts, rows.values, threshold)
            lengths[low : low + SCANNED] = part
            add_counts(starts, rows.columns, part, counts)
            rows.let_go()
        return cls(rows, lengths, counts)

    def blocks(self, wanted: npt.NDArray[np.bool_], memory: int) -> list[tuple[int, int]]:
        """Cut the rows into blocks whose indices of the wanted columns fit the memory."""
        costs = BYTES_A_HEAD * (self.lengths.astype(np.int64) + WINDOW)
        for low in range(0, len(self.rows), SCANNED):
            high = min(low + SCANNED, len(self.rows))
            entries = listed_entries(
                self.rows.starts[low : high + 1], self.rows.columns, self.lengths[low:high], wanted
            )
            costs[low:high] += BYTES_AN_ENTRY * entries.astype(np.int64)
            self.rows.let_go()
        if self.rows.maps:
            costs += BYTES_A_TERM * np.diff(self.rows.starts)
        return row_blocks(costs, max(memory - BYTES_A_COLUMN * self.rows.width, memory // 4))

    def index(self, block: tuple[int, int], wanted: npt.NDArray[np.bool_], threshold: float) -> tuple[Rows, Index]:
        """Index the wanted columns of a block of rows."""
        rows, lengths = self.rows.stretch(*block), self.lengths[block[0] : block[1]]
        counts = np.zeros(rows.width, dtype=np.int32)
        add_counts(rows.starts, rows.columns, lengths, counts)
        counts[~wanted] = 0
        columns = np.flatnonzero(counts)
        list_of = np.full(rows.width, -1, dtype=np.int32)
        list_of[columns] = np.arange(len(columns), dtype=np.int32)
        starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts[columns], dtype=np.int64)))
        return rows, Index(columns, starts, _filled(rows, lengths, starts, list_of, threshold))


def _filled(
    rows: Rows,
    lengths: npt.NDArray[np.int32],
    starts: npt.NDArray[np.int64],
    list_of: npt.NDArray[np.int32],
    threshold: float,
) -> tuple[npt.NDArray[Any], ...]:
    # In stretches, so that an interrupt is heard between them.
    total, room = int(starts[-1]), int(lengths.sum(dtype=np.int64)) + WINDOW * len(lengths)
    out = (
        np.empty(total, np.int32), np.empty(total, np.int64), np.empty((3, total), np.float32),
        np.zeros(room, np.uint32),
    )  # fmt: skip
    packed, lists, head = (rows.starts, rows.columns, rows.values), (list_of, starts[:-1].copy()), 0
    for low in range(0, len(rows), SCANNED):
        head = fill_index(packed, lengths, lists, out, (low, min(low + SCANNED, len(rows)), head))
    cuts = np.searchsorted(starts, np.arange(ORDERED, total, ORDERED))
    for low, high in pairwise([0, *cuts.tolist(), len(starts) - 1]):
        order_lists(out, starts[low : high + 1], threshold)
    return out[0], out[1], *out[2], out[3]


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
    ours = Prefixes.of(left, threshold)
    theirs = ours if right is None else Prefixes.of(right, threshold)
    # A column that leads one row only brings no two together.
    wanted = ours.counts > 1 if right is None else (ours.counts > 0) & (theirs.counts > 0)
    other_blocks = theirs.blocks(wanted, memory)
    for number, block in enumerate(other_blocks if right is None else ours.blocks(wanted, memory)):
        mine = ours.index(block, wanted, threshold)
        for facing in other_blocks[number if right is None else 0 :]:
            same = right is None and facing == block
            other = mine if same else theirs.index(facing, wanted, threshold)
            pieces = _pieces(_spans(mine[1], other[1], threshold, same=same))
            yield [Task(mine, other, block[0], facing[0], spans, threshold, same) for spans in pieces]
            left.let_go()
            theirs.rows.let_go()


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
