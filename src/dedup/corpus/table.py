"""Read a corpus once into columns: what is known of every passage, and files of the counted terms of every text."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.blocks import passage_blocks, size_of
from dedup.corpus.compiling import say_compiling
from dedup.corpus.plain import PlainSeenTexts, count_rows, listed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.copies import SeenTexts
    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.passages import Corpus
    from dedup.corpus.progress import Progress
    from dedup.corpus.workfiles import WorkFiles

__all__ = ["Table", "counted_blocks", "table_of"]

SORTED: Final = 500_000
"""Texts of which the digests are sorted at a time, about."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """What is known of every passage, as columns.

    Attributes:
        blocks: the files of the terms of texts, counted, in order.
        text: number of each passage's text, by first occurrence; passages of one number are the same byte for byte.
        source: number of the file each passage comes from.
        record: number of its record there.
        part: number of the passage in the record, from 0.
        value: what `keep` compares.
        same: the first passage with the same words equally often; -1 where it has none.
        alike: what stands for its terms, which two words may share.
        terms: how many distinct terms it has.
        figures: what stands for its figures and names; zeros without guards.
        plain: whether it was read without compiled loops, as small corpora are.
    """

    blocks: tuple[Path, ...]
    text: npt.NDArray[np.int32]
    source: npt.NDArray[np.int32]
    record: npt.NDArray[np.int32]
    part: npt.NDArray[np.int32]
    value: npt.NDArray[np.float64]
    same: npt.NDArray[np.int64]
    alike: npt.NDArray[np.uint64]
    terms: npt.NDArray[np.int64]
    figures: npt.NDArray[np.uint64]
    plain: bool

    def __len__(self) -> int:
        """Count of passages."""
        return len(self.source)

    def firsts(self) -> npt.NDArray[np.int64]:
        """Give the passages that are the first of the same words, ascending."""
        return np.flatnonzero(self.same == np.arange(len(self)))

    def nbytes(self) -> int:
        """Bytes the columns take, and what choosing takes beside them: about as much again."""
        return 2 * sum(
            int(getattr(self, each.name).nbytes) for each in fields(self) if each.name not in {"blocks", "plain"}
        )


def table_of(corpus: Corpus, options: CorpusOptions, work: WorkFiles, progress: Progress) -> Table:
    """Read the corpus once: count the terms of every text, block by block, into files.

    A text that stands many times is counted once; what is found of it holds for each passage.
    """
    if not corpus.plain:
        say_compiling(progress)
    seen = _seen_texts(plain=corpus.plain)
    blocks: list[Path] = []
    files: list[Path] = []
    texts: list[npt.NDArray[np.int32]] = []
    for block in progress.reading(passage_blocks(corpus), size_of(corpus)):
        before = seen.count
        texts.append(seen.numbers(block.batch.column("text")).astype(np.int32))
        # The first place of each text that was not seen before: numbers are given in order.
        highest = np.maximum.accumulate(np.concatenate((np.array([before - 1], dtype=np.int32), texts[-1])))
        fresh = np.flatnonzero(np.diff(highest))
        number = len(files)
        blocks.append(work.made(f"passages-{number:06}.arrow", partial(_keep, block.batch)))
        counted = partial(_count, block.batch.select(["text"]), fresh, options, plain=corpus.plain)
        files.append(work.made(f"terms-{number:06}.arrow", counted))
    text = np.concatenate([np.zeros(0, np.int32), *texts])

    def column(name: str, kind: type, of: list[Path]) -> npt.NDArray[Any]:
        return np.concatenate([np.zeros(0, kind), *(_numbers(path, name) for path in of)]).astype(kind, copy=False)

    sizes = column("terms", np.int64, files)
    firsts = np.flatnonzero(np.diff(np.maximum.accumulate(text), prepend=-1))
    same = _same(column("high", np.uint64, files), column("low", np.uint64, files), sizes > 0)
    return Table(
        blocks=tuple(files),
        text=text,
        source=column("source", np.int32, blocks),
        record=column("record", np.int32, blocks),
        part=column("part", np.int32, blocks),
        value=column("value", np.float64, blocks),
        same=np.where(same < 0, -1, firsts[same])[text] if len(same) else np.zeros(0, dtype=np.int64),
        alike=column("alike", np.uint64, files)[text],
        terms=sizes[text],
        figures=column("telling", np.uint64, files)[text],
        plain=corpus.plain,
    )


def _seen_texts(*, plain: bool) -> SeenTexts | PlainSeenTexts:
    if plain:
        return PlainSeenTexts()
    from dedup.corpus.copies import SeenTexts

    return SeenTexts()


def counted_blocks(table: Table) -> Iterator[pa.RecordBatch]:
    """Give the counted terms of all texts, block by block."""
    for path in table.blocks:
        yield _batch(path)


def _keep(block: pa.RecordBatch, path: Path) -> None:
    _write(block.select(["source", "record", "part", "value"]), path)


def _count(
    block: pa.RecordBatch, fresh: npt.NDArray[np.int64], options: CorpusOptions, path: Path, *, plain: bool
) -> None:
    texts = block if len(fresh) == block.num_rows else block.take(pa.array(fresh))
    if plain:
        _write(count_rows(texts, options.features, guards=options.guards), path)
        return
    from dedup.corpus.kernels import counted_batch

    _write(counted_batch(texts, options.features, guards=options.guards), path)


def _write(batch: pa.RecordBatch, path: Path) -> None:
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
