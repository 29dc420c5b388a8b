"""The driver on one machine: passages in blocks to disk, IDF, rows, pairs; holds numbers, never all texts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields, replace
from functools import partial
from hashlib import blake2b
from threading import Event
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.blocks import passage_blocks, size_of
from dedup.corpus.kernels import counted_batch, listed, weighed_batch
from dedup.corpus.pairfiles import PairFiles, write_pairs
from dedup.similarity.join import Rows
from dedup.similarity.join.inside import contained_parts
from dedup.similarity.join.prefix import prefix_tasks
from dedup.similarity.terms.compiled_rows import add_frequency
from dedup.similarity.terms.weights import BITS, Columns, Idf

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.passages import Corpus
    from dedup.corpus.progress import Progress
    from dedup.corpus.workfiles import WorkFiles
    from dedup.similarity.join.inside import Part
    from dedup.similarity.join.prefix import Task

__all__ = ["Found", "Table", "found_pairs", "table_of"]

ROWS_SHARE: Final = 3
"""Rows that take more than this part of the memory are kept on disk and mapped."""

BYTES_AN_ENTRY: Final = 12
"""A column (int32) and a weight (float64)."""

SORTED: Final = 500_000
"""Passages of which the digests are sorted at a time, about."""

TALLY: Final = 1 << 16
"""Places of the table that counts terms, to begin with; it grows as needed."""

RESIDENT: Final = 384 << 20
"""Memory of the interpreter with its libraries and compiled code, measured, and of a block being read."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """What is known of every passage, as columns.

    Attributes:
        blocks: the files of counted terms, in order.
        source: number of the file each passage comes from.
        record: number of its record there.
        part: number of the passage in the record, from 0.
        value: what `keep` compares.
        same: the first passage with the same words equally often; -1 where it has none.
        alike: what stands for its terms, which two words may share.
        terms: how many distinct terms it has.
        figures: what stands for its figures and names; zeros without guards.
    """

    blocks: tuple[Path, ...]
    source: npt.NDArray[np.int32]
    record: npt.NDArray[np.int32]
    part: npt.NDArray[np.int32]
    value: npt.NDArray[np.float64]
    same: npt.NDArray[np.int64]
    alike: npt.NDArray[np.uint64]
    terms: npt.NDArray[np.int64]
    figures: npt.NDArray[np.uint64]

    def __len__(self) -> int:
        """Count of passages."""
        return len(self.source)

    def nbytes(self) -> int:
        """Bytes the columns take, and what choosing takes beside them: about as much again."""
        return 2 * sum(int(getattr(self, each.name).nbytes) for each in fields(self) if each.name != "blocks")


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What the join found.

    Attributes:
        pairs: pairs of passages at or above the threshold, the earlier one left.
        inside: a passage left, one that lies inside it right, and the share of its weight; none unless asked for.
        idf: the corpus's own IDF.
    """

    pairs: PairFiles
    inside: PairFiles
    idf: Idf


def table_of(corpus: Corpus, options: CorpusOptions, work: WorkFiles, progress: Progress) -> Table:
    """Read the corpus once: count the terms of every passage, block by block, into files."""
    files: list[Path] = []
    for block in progress.reading(passage_blocks(corpus), size_of(corpus)):
        files.append(work.made(f"terms-{len(files):06}.arrow", partial(_count, block.batch, options)))

    def column(name: str, kind: type) -> npt.NDArray[Any]:
        return np.concatenate([np.zeros(0, kind), *(_numbers(path, name) for path in files)]).astype(kind, copy=False)

    return Table(
        blocks=tuple(files),
        source=column("source", np.int32),
        record=column("record", np.int32),
        part=column("part", np.int32),
        value=column("value", np.float64),
        same=_same(column("high", np.uint64), column("low", np.uint64), column("terms", np.int64) > 0),
        alike=column("alike", np.uint64),
        terms=column("terms", np.int64),
        figures=column("telling", np.uint64),
    )


def found_pairs(table: Table, options: CorpusOptions, work: WorkFiles, progress: Progress) -> Found:
    """Find the pairs of passages at or above the threshold; of those with the same words only the first is in any."""
    firsts = np.flatnonzero(table.same == np.arange(len(table)))
    own = _own_idf(table, options.features)
    idf = own if options.idf is None else Idf.load(options.idf, options.features)
    rows = _rows(table, firsts, Columns.of(own.buckets, idf), options, work)
    held = 0 if rows.maps else rows.columns.nbytes + rows.values.nbytes
    room = max(options.memory - RESIDENT - table.nbytes() - rows.starts.nbytes - held, options.memory // 4)
    progress.said(
        f"joining {len(rows):,} distinct passages, {len(rows.columns):,} terms, {room >> 20:,} MiB to work in"
    )
    plan = (options.memory, idf.documents, idf.buckets.tobytes(), idf.counts.tobytes())
    threshold, share = options.threshold, options.containment
    similar = prefix_tasks(rows, None, threshold=threshold, memory=room)
    pairs = _done(similar, f"pairs-{_digest(threshold, *plan)}", options.workers, work, progress)
    inside: tuple[Path, ...] = ()
    if share is not None:
        parts = contained_parts(rows, share=share, memory=room)
        inside = _done(parts, f"inside-{_digest(share, *plan)}", options.workers, work, progress)
    return Found(PairFiles(pairs, firsts, _shared(table.alike[firsts])), PairFiles(inside, firsts), own)


def _shared(alike: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64] | None:
    # Which rows have the same terms although their words differ: for nearly all corpora none.
    _, group, sizes = np.unique(alike, return_inverse=True, return_counts=True)
    return np.where(sizes[group] > 1, group, -1).astype(np.int64) if len(sizes) < len(alike) else None


def _done(
    groups: Iterator[Sequence[Task | Part]], name: str, workers: int, work: WorkFiles, progress: Progress
) -> tuple[Path, ...]:
    files: list[Path] = []
    for number, tasks in enumerate(groups):
        named = [(f"{name}-{number:04}-{part:04}.arrow", task) for part, task in enumerate(tasks)]
        files.extend(
            progress.over(_joined(named, workers, work), f"{name.partition('-')[0]}, block {number + 1}", len(tasks))
        )
    return tuple(files)


def _joined(named: list[tuple[str, Task | Part]], workers: int, work: WorkFiles) -> Iterator[Path]:
    stop = Event()

    def do(one: tuple[str, Task | Part]) -> Path:
        return work.made(one[0], lambda path: write_pairs(one[1].pairs(), path, stop.is_set))

    if workers == 1 or len(named) == 1:
        yield from map(do, named)
        return
    with ThreadPoolExecutor(workers) as pool:
        try:
            yield from pool.map(do, named)
        finally:
            # After an interrupt the kernels end with what they are at, within half a second.
            stop.set()


def _digest(*parts: object) -> str:
    return blake2b(b"".join(blake2b(_bytes(part)).digest() for part in parts), digest_size=6).hexdigest()


def _bytes(part: object) -> bytes:
    return part if isinstance(part, bytes) else repr(part).encode()


def _count(block: pa.RecordBatch, options: CorpusOptions, path: Path) -> None:
    counted = counted_batch(block, options.features, guards=options.guards)
    columns = {name: block.column(name) for name in ("source", "record", "part", "value")}
    columns |= {name: counted.column(name) for name in counted.schema.names}
    batch = pa.record_batch(columns)
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_file(sink, batch.schema) as writer:
        writer.write_batch(batch)


def _batch(path: Path) -> pa.RecordBatch:
    with pa.memory_map(str(path)) as source:
        return pa.ipc.open_file(source).get_batch(0)


def _numbers(path: Path, name: str) -> npt.NDArray[Any]:
    column = _batch(path).column(name)
    return np.diff(listed(column)[0]) if name == "terms" else column.to_numpy().copy()


def _same(
    high: npt.NDArray[np.uint64], low: npt.NDArray[np.uint64], filled: npt.NDArray[np.bool_]
) -> npt.NDArray[np.int64]:
    # A stable sort puts the first of equal digests first; each takes the first of its run. In parts, by digest, so that
    # an interrupt is heard between them.
    same = np.full(len(high), -1, dtype=np.int64)
    parts = np.uint64(len(high) // SORTED + 1)
    part_of = (high % parts).astype(np.uint16)
    for part in range(int(parts)):
        members = np.flatnonzero(filled & (part_of == part))
        order = members[np.lexsort((low[members], high[members]))]
        fresh = np.ones(len(order), dtype=np.bool_)
        fresh[1:] = (high[order][1:] != high[order][:-1]) | (low[order][1:] != low[order][:-1])
        same[order] = order[fresh][np.cumsum(fresh) - 1]
    return same


def _own_idf(table: Table, features: str) -> Idf:
    tally = (np.full(TALLY, -1, dtype=np.int32), np.zeros(TALLY, dtype=np.int32), 0)
    for batch in _counted(table):
        tally = add_frequency(tally, listed(batch.column("terms"))[1], BITS)
    keys, counts, _ = tally
    filled = np.flatnonzero(counts)
    order = filled[np.argsort(keys[filled])]
    return Idf(len(table), features, keys[order].astype(np.int64), counts[order].astype(np.int64))


def _rows(
    table: Table, firsts: npt.NDArray[np.int64], columns: Columns, options: CorpusOptions, work: WorkFiles
) -> Rows:
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(table.terms[firsts])))
    on_disk = int(starts[-1]) * BYTES_AN_ENTRY > options.memory // ROWS_SHARE
    total = int(starts[-1])
    rows = Rows(starts, np.empty(0, np.int32), np.empty(0), width=len(columns.buckets))
    if on_disk and total:
        ranked, one = work.array("columns.rows", total, np.int32)
        weights, other = work.array("weights.rows", total, np.float64)
        rows = replace(rows, columns=ranked, values=weights, maps=(one, other))
    else:
        rows = replace(rows, columns=np.empty(total, np.int32), values=np.empty(total))
    passage, place = 0, 0
    for batch in _counted(table):
        inside = firsts[np.searchsorted(firsts, passage) : np.searchsorted(firsts, passage + batch.num_rows)] - passage
        passage += batch.num_rows
        if len(inside):
            made = weighed_batch(batch, columns, inside)
            values = listed(made.column("columns"))[1]
            rows.columns[place : place + len(values)] = values
            rows.values[place : place + len(values)] = listed(made.column("weights"))[1]
            place += len(values)
            rows.let_go()
    return rows


def _counted(table: Table) -> Iterator[pa.RecordBatch]:
    for path in table.blocks:
        yield _batch(path)
