"""List passages by their rare terms, find in each list the pairs that may be similar, and verify them: Arrow batches.

A list longer than `HOT` is cut into parts, and each two parts are a list of their own, so that no task has more than
two parts at once; the pairs are the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.plain import listed
from dedup.corpus.spark.batches import lists_of
from dedup.corpus.spark.compiled_lists import likely_pairs
from dedup.similarity.join.compiled_index import prefix_lengths
from dedup.similarity.join.rows import Rows
from dedup.similarity.join.scores import TOLERANCE, scores

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

__all__ = [
    "HOT",
    "Lists",
    "complete_lists",
    "entries_similar",
    "first_places",
    "flags_of",
    "likely_similar",
    "part_of",
    "prefix_counts",
    "row_pairs",
    "rows_of_batch",
    "scored",
    "stepwise",
    "verified_similar",
]

HOT: Final = 8192
"""Entries from which a list is cut: two parts of it take some 5 MB, and a fifth of a second at worst."""

STEP: Final = 1024
"""Passages whose entries are made at a time: some ten megabytes."""

WINDOW: Final = 16
"""Terms that an entry carries beside those that lead its passage: with none, ten times as many pairs are proposed."""

CAPACITY: Final = 1 << 18
"""Pairs written at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """The terms that bring passages together.

    Attributes:
        keys: the terms, ascending.
        parts: into how many parts the list of each is cut.
    """

    keys: npt.NDArray[np.int64]
    parts: npt.NDArray[np.int64]

    @classmethod
    def of(cls, keys: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]) -> Lists:
        """Cut lists by how many entries they have."""
        order = np.argsort(keys)
        return cls(keys[order], -(-counts[order] // HOT))

    def found(self, keys: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.int64]]:
        """Say which terms have a list, and the parts of each that has."""
        if not len(self.keys):
            return np.zeros(len(keys), dtype=np.bool_), np.zeros(0, dtype=np.int64)
        place = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        there = self.keys[place] == keys
        return there, self.parts[place[there]]


def rows_of_batch(batch: pa.RecordBatch, keys: str = "keys", weights: str = "weights") -> tuple[Any, Any, Any]:
    """Give the terms and weights of the rows of a batch: where each starts, the terms, the weights."""
    starts, terms = listed(batch.column(keys))
    return starts.astype(np.int64), terms, listed(batch.column(weights))[1]


def stepwise(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Give some passages at a time."""
    for batch in batches:
        for first in range(0, batch.num_rows, STEP):
            yield batch.slice(first, STEP)


def first_places(starts: npt.NDArray[np.int64], lengths: npt.NDArray[Any]) -> tuple[Any, Any]:
    """Give the row and the place of the first entries of rows, so many of each."""
    owners = np.repeat(np.arange(len(lengths)), lengths)
    offsets = np.arange(len(owners)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return owners, starts[owners] + offsets


def part_of(passages: npt.NDArray[np.int64], parts: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Say in which part of a list each passage stands, by its number alone."""
    mixed = passages.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    return ((mixed >> np.uint64(33)) % parts.astype(np.uint64)).astype(np.int64)


def prefix_counts(batches: Iterable[pa.RecordBatch], threshold: float) -> Iterator[pa.RecordBatch]:
    """Count, for each term, the passages of a batch that it leads."""
    for batch in batches:
        starts, keys, weights = rows_of_batch(batch)
        _, places = first_places(starts, prefix_lengths(starts, weights, threshold))
        terms, counts = np.unique(keys[places], return_counts=True)
        yield pa.record_batch({"key": pa.array(terms), "count": pa.array(counts.astype(np.int64))})


def entries_similar(batches: Iterable[pa.RecordBatch], threshold: float, lists: Lists) -> Iterator[pa.RecordBatch]:
    """Give an entry for each list of each passage: what leads it, and the norm that bounds its cosines."""
    for batch in stepwise(batches):
        starts, keys, weights = rows_of_batch(batch)
        lengths = prefix_lengths(starts, weights, threshold)
        mass = np.concatenate((np.zeros(1), np.cumsum(weights * weights)))
        leads = np.minimum(lengths + WINDOW, np.diff(starts))
        _, places = first_places(starts, leads)
        heads = np.concatenate((np.zeros(1, np.int64), np.cumsum(leads, dtype=np.int64)))
        lead_keys, lead_weights = lists_of(heads, keys[places]), lists_of(heads, weights[places].astype(np.float32))
        ends = mass[starts[1:]]
        owners, places = first_places(starts, lengths)
        there, parts = lists.found(keys[places])
        owners, places = owners[there], places[there]
        rests = np.sqrt(np.maximum(ends[owners] - mass[places], 0.0))
        passages = batch.column("id").to_numpy()
        part = part_of(passages[owners], parts)
        # Once for each part that is compared with its own.
        copy = np.repeat(np.arange(len(owners)), parts)
        facing = np.arange(len(copy)) - np.repeat(np.cumsum(parts) - parts, parts)
        mine = part[copy]
        cells = np.minimum(mine, facing) * parts[copy] + np.maximum(mine, facing)
        rows = pa.array(owners[copy])
        yield pa.record_batch(
            {
                "key": pa.array(keys[places][copy]),
                "cell": pa.array(cells.astype(np.int64)),
                "cross": pa.array(mine != facing),
                "part": pa.array(mine.astype(np.int32)),
                "id": batch.column("id").take(rows),
                "rest": pa.array(rests[copy]),
                "lead_keys": lead_keys.take(rows),
                "lead_weights": lead_weights.take(rows),
            }
        )


def complete_lists(batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[pa.RecordBatch, npt.NDArray[np.int64]]]:
    """Give batches that end where a list does, and where each list begins; the entries come ordered by list."""
    waiting: list[pa.RecordBatch] = []
    for batch in (each for each in batches if each.num_rows):
        last = [batch.column(name)[-1].as_py() for name in ("key", "cell")]
        other = (batch.column("key").to_numpy() != last[0]) | (batch.column("cell").to_numpy() != last[1])
        end = int(np.flatnonzero(other)[-1]) + 1 if other.any() else 0
        first = [batch.column(name)[0].as_py() for name in ("key", "cell")]
        if waiting and (end or first != [waiting[-1].column(name)[-1].as_py() for name in ("key", "cell")]):
            yield _with_bounds([*waiting, batch.slice(0, end)])
            waiting = []
        elif end:
            yield _with_bounds([batch.slice(0, end)])
        waiting.append(batch.slice(end))
    if waiting:
        yield _with_bounds(waiting)


def _with_bounds(batches: list[pa.RecordBatch]) -> tuple[pa.RecordBatch, npt.NDArray[np.int64]]:
    whole = pa.Table.from_batches(batches).combine_chunks().to_batches()[0]
    key, cell = whole.column("key").to_numpy(), whole.column("cell").to_numpy()
    cuts = np.flatnonzero((np.diff(key) != 0) | (np.diff(cell) != 0)) + 1
    return whole, np.concatenate((np.zeros(1, np.int64), cuts, np.full(1, len(key)))).astype(np.int64)


def likely_similar(batches: Iterable[pa.RecordBatch], threshold: float) -> Iterator[pa.RecordBatch]:
    """Give the pairs of each list that may be similar, each pair once; the entries come ordered by list and norm."""
    out = (np.empty(CAPACITY, np.int64), np.empty(CAPACITY, np.int64))
    for batch, bounds in complete_lists(batches):
        heads = bounds[:-1]
        lists = (batch.column("key").to_numpy()[heads], bounds, flags_of(batch, "cross")[heads])
        entries = tuple(batch.column(name).to_numpy() for name in ("id", "part", "rest"))
        leads = rows_of_batch(batch, "lead_keys", "lead_weights")
        state = np.zeros(3, dtype=np.int64)
        while state[0] < len(heads):
            count = likely_pairs(lists, entries, leads, threshold, state, out)
            yield pa.record_batch({side: pa.array(out[at][:count].copy()) for at, side in enumerate(("left", "right"))})


def flags_of(batch: pa.RecordBatch, name: str) -> npt.NDArray[np.bool_]:
    """Give a column of truth values."""
    flags: npt.NDArray[np.bool_] = batch.column(name).to_numpy(zero_copy_only=False)
    return flags


def row_pairs(batch: pa.RecordBatch) -> tuple[Rows, Rows]:
    """Give the left and the right row of each pair, with columns of this batch alone in the order of all."""
    (left_starts, left, left_weights), (right_starts, right, right_weights) = (
        rows_of_batch(batch, f"{side}_keys", f"{side}_weights") for side in ("left", "right")
    )
    known, place = np.unique(np.concatenate((left, right)), return_inverse=True)
    columns = place.astype(np.int32)
    return (
        Rows(left_starts, columns[: len(left)], left_weights, len(known)),
        Rows(right_starts, columns[len(left) :], right_weights, len(known)),
    )


def verified_similar(batches: Iterable[pa.RecordBatch], threshold: float) -> Iterator[pa.RecordBatch]:
    """Keep the pairs whose cosine is at or above the threshold; those with the same terms are none."""
    for batch in batches:
        if batch.num_rows:
            one, other = row_pairs(batch)
            each = np.arange(batch.num_rows)
            found = scores(one, other, each, each)
            alike = batch.column("left_alike").to_numpy() == batch.column("right_alike").to_numpy()
            yield scored(batch, found, (found >= threshold - TOLERANCE) & ~alike)


def scored(batch: pa.RecordBatch, found: npt.NDArray[np.float64], kept: npt.NDArray[np.bool_]) -> pa.RecordBatch:
    """Give the pairs that are kept, with their scores."""
    chosen = {side: batch.column(side).filter(pa.array(kept)) for side in ("left", "right")}
    return pa.record_batch({**chosen, "score": pa.array(np.minimum(found[kept], 1.0))})
