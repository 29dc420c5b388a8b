"""Find the passages that lie inside longer ones: lists of the terms that lead them, sketches, and the true shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.plain import listed
from dedup.corpus.spark.batches import lists_of
from dedup.corpus.spark.candidates import (
    CAPACITY,
    Lists,
    complete_lists,
    first_places,
    flags_of,
    part_of,
    row_pairs,
    rows_of_batch,
    scored,
    stepwise,
)
from dedup.corpus.spark.compiled_lists import holder_pairs
from dedup.similarity.join.compiled_inside import SLACK, WORDS, leading_terms
from dedup.similarity.join.rows import Rows
from dedup.similarity.join.scores import TOLERANCE, scores

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["entries_inside", "leading_counts", "likely_inside", "verified_inside"]

SKETCH: Final = 64 * WORDS
"""Bits of a sketch."""


def leading_counts(batches: Iterable[pa.RecordBatch], share: float) -> Iterator[pa.RecordBatch]:
    """Count, for each term, the passages of a batch of which one that holds them must have it, and all that have it."""
    for batch in batches:
        starts, keys, weights = rows_of_batch(batch)
        _, places = first_places(starts, leading_terms(starts, weights, share))
        terms, counts = np.unique(keys, return_counts=True)
        inner = np.bincount(np.searchsorted(terms, keys[places]), minlength=len(terms))
        columns = {"key": terms, "count": counts.astype(np.int64), "inner": inner.astype(np.int64)}
        yield pa.record_batch({name: pa.array(column) for name, column in columns.items()})


def entries_inside(batches: Iterable[pa.RecordBatch], share: float, lists: Lists) -> Iterator[pa.RecordBatch]:
    """Give an entry for each list of each passage, as one that may hold others; and as one that may lie inside.

    Of one that may hold, the entry has a sketch, bits of all its terms, and stands in one part of a list. Of one that
    may lie inside it has the bits of each term with its weight, and stands in all parts.
    """
    for batch in stepwise(batches):
        starts, keys, weights = rows_of_batch(batch)
        sizes = np.diff(starts)
        bits = keys % SKETCH
        owner = np.repeat(np.arange(batch.num_rows), sizes)
        totals = np.bincount(owner, weights=weights, minlength=batch.num_rows)
        sketches = np.zeros((batch.num_rows, WORDS), np.uint64)
        np.bitwise_or.at(sketches, (owner, bits >> 6), np.uint64(1) << (bits & 63).astype(np.uint64))
        each, none = np.arange(batch.num_rows + 1, dtype=np.int64) * WORDS, np.zeros(batch.num_rows + 1, np.int64)
        outer = {
            "sketch": lists_of(each, sketches.reshape(-1).view(np.int64)),
            "bits": lists_of(none, np.zeros(0, np.int32)),
            "bit_weights": lists_of(none, np.zeros(0, np.float32)),
        }
        inner = {
            "sketch": lists_of(none, np.zeros(0, np.int64)),
            "bits": lists_of(starts, bits.astype(np.int32)),
            "bit_weights": lists_of(starts, weights.astype(np.float32)),
        }
        passages, missing = batch.column("id").to_numpy(), (1.0 - share + 2 * SLACK) * totals
        for held, columns in ((False, outer), (True, inner)):
            owners, places = first_places(starts, leading_terms(starts, weights, share) if held else sizes)
            there, parts = lists.found(keys[places])
            owners, places = owners[there], places[there]
            if held:
                copy = np.repeat(np.arange(len(owners)), parts)
                cells = np.arange(len(copy)) - np.repeat(np.cumsum(parts) - parts, parts)
                owners, places = owners[copy], places[copy]
            else:
                cells = part_of(passages[owners], parts)
            rows = pa.array(owners)
            yield pa.record_batch(
                {
                    "key": pa.array(keys[places]),
                    "cell": pa.array(cells.astype(np.int64)),
                    "inner": pa.array(np.full(len(owners), held)),
                    "id": pa.array(passages[owners]),
                    "size": pa.array(sizes[owners].astype(np.int32)),
                    "missing": pa.array(missing[owners]),
                    **{name: column.take(rows) for name, column in columns.items()},
                }
            )


def likely_inside(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Give the pairs of each list of which the left passage may hold the right one, some more than once."""
    out = (np.empty(CAPACITY, np.int64), np.empty(CAPACITY, np.int64))
    for batch, bounds in complete_lists(batches):
        inner = flags_of(batch, "inner")
        entries = (
            *(batch.column(name).to_numpy() for name in ("id", "size")),
            inner,
            batch.column("missing").to_numpy(),
        )
        sketches = np.zeros((batch.num_rows, WORDS), np.uint64)
        sketches[~inner] = listed(batch.column("sketch"))[1].view(np.uint64).reshape(-1, WORDS)
        terms = rows_of_batch(batch, "bits", "bit_weights")
        state = np.zeros(3, dtype=np.int64)
        while state[0] < len(bounds) - 1:
            count = holder_pairs(bounds, entries, terms, sketches, state, out)
            yield pa.record_batch({side: pa.array(out[at][:count].copy()) for at, side in enumerate(("left", "right"))})


def verified_inside(batches: Iterable[pa.RecordBatch], share: float) -> Iterator[pa.RecordBatch]:
    """Keep the pairs of which the left passage holds the share of the weight of the right one."""
    for batch in batches:
        if batch.num_rows:
            outer, inner = row_pairs(batch)
            each = np.arange(batch.num_rows)
            ones = Rows(outer.starts, outer.columns, np.ones(len(outer.values)), outer.width)
            total = np.bincount(inner.owners(), weights=inner.values, minlength=len(inner))
            shared = scores(inner, ones, each, each)
            yield scored(batch, shared / total, shared >= (share - TOLERANCE) * total)
