"""The driver on one machine: passages in blocks to disk, IDF, rows, pairs; holds numbers, never all texts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.kernels import counted_batch, listed, weighed_batch
from dedup.join import Pairs, Rows, pair_batches
from dedup.join.pairs import gathered
from dedup.terms.weights import BITS, Columns, Idf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.passages import Corpus
    from dedup.corpus.progress import Progress
    from dedup.corpus.workfiles import WorkFiles

__all__ = ["Table", "found_pairs", "table_of"]

BLOCK: Final = 16_384
"""Passages hashed at a time and written as one file: some ten megabytes of text."""

ROWS_SHARE: Final = 3
"""Rows that take more than this part of the memory are kept on disk and mapped."""

BYTES_AN_ENTRY: Final = 12
"""A column (int32) and a weight (float64)."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """What is known of every passage, as columns.

    Attributes:
        blocks: the files of counted terms, in order.
        source: number of the file each passage comes from.
        record: number of its record there.
        part: number of the passage in the record, from 0.
        value: what `keep` compares.
        same: the first passage with the same terms; -1 where it has none.
        terms: how many distinct terms it has.
    """

    blocks: tuple[Path, ...]
    source: npt.NDArray[np.int32]
    record: npt.NDArray[np.int32]
    part: npt.NDArray[np.int32]
    value: npt.NDArray[np.float64]
    same: npt.NDArray[np.int64]
    terms: npt.NDArray[np.int64]

    def __len__(self) -> int:
        """Count of passages."""
        return len(self.source)


def table_of(corpus: Corpus, options: CorpusOptions, work: WorkFiles, progress: Progress) -> Table:
    """Read the corpus once: count the terms of every passage, block by block, into files."""
    passages = iter(progress.over(corpus.passages(), "reading"))
    blocks: list[Path] = []
    while chunk := list(islice(passages, BLOCK)):
        blocks.append(work.made(f"terms-{len(blocks):06}.arrow", partial(_count, chunk, options)))
    numbers = [_small(path) for path in blocks]

    def column(name: str, kind: type) -> npt.NDArray[Any]:
        return np.concatenate([np.zeros(0, kind), *(part[name] for part in numbers)]).astype(kind, copy=False)

    return Table(
        blocks=tuple(blocks),
        source=column("source", np.int32),
        record=column("record", np.int32),
        part=column("part", np.int32),
        value=column("value", np.float64),
        same=_same(column("high", np.uint64), column("low", np.uint64), column("terms", np.int64) > 0),
        terms=column("terms", np.int64),
    )


def found_pairs(table: Table, options: CorpusOptions, work: WorkFiles, progress: Progress) -> tuple[Pairs, Idf]:
    """Find the pairs of passages at or above the threshold; of those with the same terms only the first is in any."""
    firsts = np.flatnonzero(table.same == np.arange(len(table)))
    own = _own_idf(table, options.features)
    idf = own if options.idf is None else Idf.load(options.idf)
    rows = _rows(table, firsts, Columns.of(own.buckets, idf, width=1 << BITS[options.features]), options, work)
    room = max(options.memory - rows.starts.nbytes - _held(rows), options.memory // 4)
    progress.said(
        f"joining {len(rows):,} distinct passages, {len(rows.columns):,} terms, {room >> 20:,} MiB to work in"
    )
    batches = pair_batches(rows, threshold=options.threshold, engine="compiled", plan=(room // 2, options.workers))
    narrow = [
        Pairs(batch.left.astype(np.int32), batch.right.astype(np.int32), batch.score)
        for batch in progress.over(batches, "joining, batches of pairs")
    ]
    found = gathered(narrow)
    return Pairs(firsts[found.left], firsts[found.right], found.score), own


def _count(chunk: list[Any], options: CorpusOptions, path: Path) -> None:
    counted = counted_batch(
        pa.record_batch({"text": pa.array([item.text for item in chunk], pa.string())}), options.features
    )
    batch = pa.record_batch(
        {
            "source": pa.array([item.source for item in chunk], pa.int32()),
            "record": pa.array([item.record for item in chunk], pa.int32()),
            "part": pa.array([item.part for item in chunk], pa.int32()),
            "value": pa.array([item.value for item in chunk], pa.float64()),
            **{name: counted.column(name) for name in counted.schema.names},
        }
    )
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, batch.schema) as writer:
        writer.write_batch(batch)


def _batch(path: Path) -> pa.RecordBatch:
    with pa.memory_map(str(path)) as source:
        return pa.ipc.open_file(source).get_batch(0)


def _small(path: Path) -> dict[str, npt.NDArray[Any]]:
    batch = _batch(path)
    found = {name: batch.column(name).to_numpy().copy() for name in ("source", "record", "part", "value")}
    digests = b"".join(digest or bytes(16) for digest in batch.column("digest").to_pylist())
    halves = np.frombuffer(digests, dtype=np.uint64).reshape(-1, 2)
    return {**found, "high": halves[:, 0], "low": halves[:, 1], "terms": np.diff(listed(batch.column("terms"))[0])}


def _same(
    high: npt.NDArray[np.uint64], low: npt.NDArray[np.uint64], filled: npt.NDArray[np.bool_]
) -> npt.NDArray[np.int64]:
    # A stable sort puts the first of equal digests first; each takes the first of its run.
    order = np.lexsort((low, high))
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (high[order][1:] != high[order][:-1]) | (low[order][1:] != low[order][:-1])
    same = np.empty(len(order), dtype=np.int64)
    same[order] = order[np.maximum.accumulate(np.where(fresh, np.arange(len(order)), 0))] if len(order) else order
    same[~filled] = -1
    return same


def _own_idf(table: Table, features: str) -> Idf:
    frequency = np.zeros(1 << BITS[features], dtype=np.int32)
    for path in table.blocks:
        # Sorting a block is five times faster than adding one by one at random places.
        terms, counts = np.unique(listed(_batch(path).column("terms"))[1], return_counts=True)
        frequency[terms] += counts.astype(np.int32)
    present = np.flatnonzero(frequency)
    return Idf(len(table), features, present, frequency[present].astype(np.int64))


def _rows(
    table: Table, firsts: npt.NDArray[np.int64], columns: Columns, options: CorpusOptions, work: WorkFiles
) -> Rows:
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(table.terms[firsts])))
    on_disk = int(starts[-1]) * BYTES_AN_ENTRY > options.memory // ROWS_SHARE
    ranked = _array(work.folder / "columns.rows" if on_disk else None, int(starts[-1]), np.int32)
    weights = _array(work.folder / "weights.rows" if on_disk else None, int(starts[-1]), np.float64)
    passage = 0
    place = 0
    for batch in _counted(table):
        inside = firsts[np.searchsorted(firsts, passage) : np.searchsorted(firsts, passage + batch.num_rows)] - passage
        passage += batch.num_rows
        if len(inside):
            made = weighed_batch(batch.take(pa.array(inside)), columns)
            values = listed(made.column("columns"))[1]
            ranked[place : place + len(values)] = values
            weights[place : place + len(values)] = listed(made.column("weights"))[1]
            place += len(values)
    return Rows(starts, ranked, weights, width=len(columns.buckets))


def _counted(table: Table) -> Iterator[pa.RecordBatch]:
    for path in table.blocks:
        yield _batch(path)


def _array(path: Path | None, size: int, kind: type) -> npt.NDArray[Any]:
    if path is None or not size:
        return np.empty(size, dtype=kind)
    return np.memmap(path, dtype=kind, mode="w+", shape=(size,))


def _held(rows: Rows) -> int:
    return 0 if isinstance(rows.columns, np.memmap) else rows.columns.nbytes + rows.values.nbytes
