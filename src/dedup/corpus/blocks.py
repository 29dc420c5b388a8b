"""The corpus as Arrow batches of passages: rows go from the file to columns without a record for each.

Where the fast reader of Arrow cannot read a stretch of lines, or fields beside the text are needed, the rows are read
one by one as `formats` does; the passages are the same.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from dedup.corpus.formats import file_kind
from dedup.corpus.json_rows import parsed, texts_of_lines
from dedup.corpus.parquet import parquet_batches, parquet_schema
from dedup.corpus.passages import PLAIN_RULES
from dedup.corpus.plain import cut_rows
from dedup.corpus.streams import chunks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dedup.corpus.passages import Corpus, Item

__all__ = ["PassageBlock", "passage_blocks", "size_of"]

BLOCK: Final = 16_384
"""Passages to a block where rows are read one by one."""

CHUNK: Final = 8 << 20
"""Bytes of lines read at a time: some 20,000 passages."""


@dataclass(frozen=True, slots=True, eq=False)
class PassageBlock:
    """Passages in the order they are read, and how far the reading is.

    Attributes:
        batch: columns "source", "record", "part", "value" and "text".
        done: bytes of the files that are read.
    """

    batch: pa.RecordBatch
    done: int

    def __len__(self) -> int:
        """Count of passages."""
        return int(self.batch.num_rows)


def size_of(corpus: Corpus) -> int:
    """Give the bytes of all files."""
    return sum(path.stat().st_size for path in corpus.files)


def passage_blocks(corpus: Corpus) -> Iterator[PassageBlock]:
    """Read all passages in order."""
    corpus.rejects.clear()
    done = 0
    waiting: list[Item] = []
    held = 0
    for number, path in enumerate(corpus.files):
        fast = _fast(corpus, number, path)
        if fast is None:
            for item in corpus.items(number, path):
                waiting.append(item)
                held += len(item.text)
                if len(waiting) == BLOCK or held > CHUNK:
                    yield PassageBlock(_listed(waiting), done)
                    waiting, held = [], 0
        else:
            if waiting:
                yield PassageBlock(_listed(waiting), done)
                waiting, held = [], 0
            for batch, read in fast:
                yield PassageBlock(batch, done + read)
        done += path.stat().st_size
    if waiting:
        yield PassageBlock(_listed(waiting), done)


def _fast(corpus: Corpus, number: int, path: Path) -> Iterator[tuple[pa.RecordBatch, int]] | None:
    options = corpus.options
    if options.unit == "sentence" or options.keep not in PLAIN_RULES:
        return None
    match file_kind(path):
        case "lines":
            return _lines(corpus, number, path)
        case "parquet" if _plain(path, options.text_field):
            return _parquet(corpus, number, path)
        case _:
            return None


def _lines(corpus: Corpus, number: int, path: Path) -> Iterator[tuple[pa.RecordBatch, int]]:
    line = 1
    for data, read in chunks(path, CHUNK, corpus.options.longest):
        texts = texts_of_lines(data, corpus.options.text_field)
        if texts is None:
            rows = list(io.BytesIO(data))
            found = (parsed(line + at, row, corpus.options.text_field) for at, row in enumerate(rows) if row.strip())
            yield _listed(list(corpus.cut(number, path, found))), read
            line += len(rows)
        else:
            yield _cut(texts, number, line, corpus), read
            line += len(texts)


def _plain(path: Path, text_field: str) -> bool:
    schema = parquet_schema(path)
    return text_field in schema.names and pa.types.is_string(schema.field(text_field).type)


def _parquet(corpus: Corpus, number: int, path: Path) -> Iterator[tuple[pa.RecordBatch, int]]:
    first = 1
    for batch, read in parquet_batches(path, corpus.options, [corpus.options.text_field]):
        texts = batch.column(0)
        if texts.null_count:
            for reject in corpus.nulls(texts.is_null().to_pylist(), first):
                corpus.rejects.add(path, reject)
            rows = np.flatnonzero(texts.is_valid().to_numpy(zero_copy_only=False))
            yield _cut(texts.drop_null(), number, rows + first, corpus), read
        else:
            yield _cut(texts, number, first, corpus), read
        first += len(texts)


def _cut(texts: pa.StringArray, number: int, first: Any, corpus: Corpus) -> pa.RecordBatch:  # noqa: ANN401 - number or numbers
    cut = _passages(pa.record_batch({"text": texts}), corpus)
    rows, text = cut.column("row").to_numpy(), cut.column("text")
    records = first + rows if isinstance(first, int) else first[rows]
    longest = corpus.options.keep == "longest"
    value = pc.utf8_length(text).cast(pa.float64()) if longest else pa.array(np.full(len(rows), np.nan))
    return pa.record_batch(
        {
            "source": pa.array(np.full(len(rows), number, dtype=np.int32)),
            "record": pa.array(records.astype(np.int32)),
            "part": cut.column("part"),
            "value": value,
            "text": text,
        }
    )


def _passages(batch: pa.RecordBatch, corpus: Corpus) -> pa.RecordBatch:
    if corpus.plain:
        return cut_rows(batch, corpus.options.unit, corpus.options.language)
    from dedup.corpus.kernels import cut_batch

    return cut_batch(batch, corpus.options.unit)


def _listed(items: list[Item]) -> pa.RecordBatch:
    return pa.record_batch(
        {
            "source": pa.array([item.source for item in items], pa.int32()),
            "record": pa.array([item.record for item in items], pa.int32()),
            "part": pa.array([item.part for item in items], pa.int32()),
            "value": pa.array([item.value for item in items], pa.float64()),
            "text": pa.array([item.text for item in items], pa.string()),
        }
    )
