"""Number, count and weigh passages one Arrow record batch at a time, as an engine hands them on.

Every decision on text is that of the driver on one machine: these functions call its kernels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from dedup.corpus.kernels import counted_batch, cut_batch, weighed_batch
from dedup.corpus.passages import PLAIN_RULES, Corpus
from dedup.corpus.plain import cut_rows, listed
from dedup.corpus.rows import Record
from dedup.corpus.units import cutter, without_passages
from dedup.errors import InputError
from dedup.similarity.terms.figures_and_names import figure_hashes
from dedup.similarity.terms.weights import BITS, Columns, Idf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

    from dedup.corpus.options import CorpusOptions

__all__ = [
    "ANY",
    "FILE",
    "PART_BITS",
    "ROW",
    "counted_passages",
    "figures_of_passages",
    "lists_of",
    "numbered_passages",
    "parts_of",
    "passage_numbers",
    "rewritten_rows",
    "row_spans",
    "term_counts",
    "weighed_passages",
]

PART_BITS: Final = 14
"""Passages a row may have: 16,384."""

ROW_BITS: Final = 30
"""Rows a file may have: a billion. With 19 bits for files the number of a passage is a positive long."""

FILE_BITS: Final = 63 - ROW_BITS - PART_BITS

FILE: Final = "_dedup_file"
ROW: Final = "_dedup_row"
"""Columns put beside those of the corpus."""

ANY: Final = -1
"""In place of a term: what all passages have."""


def passage_numbers(
    file: npt.NDArray[np.int64], row: npt.NDArray[np.int64], part: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """Number passages so that they ascend by file, row from 0 and part from 0.

    Raises:
        InputError: there are more files, rows in one, or passages in one, than have a number.
    """
    for name, numbers, bits in (("files", file, FILE_BITS), ("rows of a file", row, ROW_BITS),
                                ("passages of a row", part, PART_BITS)):  # fmt: skip
        if len(numbers) and int(numbers.max()) >> bits:
            msg = f"more than {1 << bits:,} {name}, which have no number; put them into fewer or smaller ones"
            raise InputError(msg, option="engine")
    return (file << (ROW_BITS + PART_BITS)) | (row << PART_BITS) | part


def parts_of(
    numbers: npt.NDArray[np.int64],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Give file, row and part of numbered passages."""
    row = (numbers >> PART_BITS) & ((1 << ROW_BITS) - 1)
    return numbers >> (ROW_BITS + PART_BITS), row, numbers & ((1 << PART_BITS) - 1)


def row_spans(file: npt.NDArray[np.int64], row: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Give where the passages of each row begin among passages in their order, and the end."""
    fresh = np.ones(len(row), dtype=np.bool_)
    fresh[1:] = (np.diff(file) != 0) | (np.diff(row) != 0)
    return np.append(np.flatnonzero(fresh), len(row)).astype(np.int64)


def lists_of(starts: npt.NDArray[Any], values: npt.NDArray[Any]) -> pa.ListArray:
    """Make a column of lists."""
    return pa.ListArray.from_arrays(pa.array(starts.astype(np.int32)), pa.array(values))


def counted_passages(batches: Iterable[pa.RecordBatch], options: CorpusOptions) -> Iterator[pa.RecordBatch]:
    """Cut rows into passages and count their terms.

    Args:
        batches: columns "file" (number), "row" (number from 0), "text", and by their names the other fields asked for.
        options: unit, features, guards, what `keep` compares, and the field for names.
    """
    corpus = Corpus((), options)
    for batch in batches:
        if not batch.num_rows:
            continue
        rows, numbers, texts = numbered_passages(batch, options)
        counted = counted_batch(pa.record_batch({"text": texts}), options.features, guards=options.guards)
        values, names = _fields(batch, corpus)
        longest = options.keep == "longest"
        value = _lengths(texts) if longest else pa.array(values[rows])
        yield pa.record_batch(
            {
                "id": pa.array(numbers),
                "parts": pa.array(np.bincount(rows, minlength=batch.num_rows)[rows].astype(np.int32)),
                "value": value,
                "name": pa.array(names, pa.string()).take(pa.array(rows)),
                "size": pa.array(np.diff(listed(counted.column("terms"))[0]).astype(np.int32)),
                **{name: counted.column(name).view(pa.int64()) for name in ("high", "low", "alike")},
                "figures": counted.column("telling").view(pa.int64()),
                "terms": counted.column("terms"),
                "times": counted.column("times"),
            }
        )


def numbered_passages(
    batch: pa.RecordBatch, options: CorpusOptions
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int64], pa.StringArray]:
    """Cut rows into passages: the place of each one's row in the batch, its number, and its text."""
    cut = _cut(batch, options)
    rows: npt.NDArray[np.int32] = cut.column("row").to_numpy()
    file, row = (batch.column(name).to_numpy().astype(np.int64)[rows] for name in ("file", "row"))
    return rows, passage_numbers(file, row, cut.column("part").to_numpy().astype(np.int64)), cut.column("text")


def _cut(batch: pa.RecordBatch, options: CorpusOptions) -> pa.RecordBatch:
    texts = pa.record_batch({"text": batch.column("text")})
    if options.unit == "sentence":
        return cut_rows(texts, options.unit, options.language)
    return cut_batch(texts, options.unit)


def _fields(batch: pa.RecordBatch, corpus: Corpus) -> tuple[npt.NDArray[np.float64], list[str | None]]:
    # What `keep` compares and what names each row.
    names = [name for name in corpus.options.fields()[1:] if name in batch.schema.names]
    values: npt.NDArray[np.float64] = np.full(batch.num_rows, np.nan)
    called: list[str | None] = [None] * batch.num_rows
    if names:
        columns = [batch.column(name).to_pylist() for name in names]
        records = [Record(0, "", dict(zip(names, held, strict=True))) for held in zip(*columns, strict=True)]
        called = [corpus.name_of(record) for record in records]
        if corpus.options.keep not in PLAIN_RULES:
            values = np.array([corpus.value_of(record, "") for record in records], dtype=np.float64)
    return values, called


def _lengths(texts: pa.StringArray) -> pa.Array:
    return pc.utf8_length(pc.utf8_trim_whitespace(texts)).cast(pa.float64())


def term_counts(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Count how many passages of each batch hold each term, and under `ANY` how many there are."""
    for batch in batches:
        terms, counts = np.unique(listed(batch.column("terms"))[1], return_counts=True)
        terms, counts = np.append(terms, ANY), np.append(counts, batch.num_rows)
        yield pa.record_batch({"term": pa.array(terms.astype(np.int32)), "count": pa.array(counts.astype(np.int64))})


def weighed_passages(batches: Iterable[pa.RecordBatch], idf: Idf) -> Iterator[pa.RecordBatch]:
    """Weigh the counted terms of passages with a frozen IDF.

    Gives "id", "alike", and the terms as "keys", which ascend from the rarest term to the most common whatever the
    batch, with their "weights".
    """
    for batch in batches:
        if not batch.num_rows:
            continue
        present = np.unique(listed(batch.column("terms"))[1]).astype(np.int64)
        columns = Columns.of(present, idf)
        made = weighed_batch(batch.select(["terms", "times"]), columns, np.arange(batch.num_rows, dtype=np.int64))
        keys = np.empty(len(present), dtype=np.int64)
        keys[columns.column] = (idf.frequency(present) << BITS) | present
        starts, ranked = listed(made.column("columns"))
        yield pa.record_batch(
            {
                "id": batch.column("id"),
                "alike": batch.column("alike"),
                "keys": lists_of(starts, keys[ranked]),
                "weights": lists_of(starts, listed(made.column("weights"))[1]),
            }
        )


def figures_of_passages(
    batches: Iterable[pa.RecordBatch], options: CorpusOptions, wanted: npt.NDArray[np.int64]
) -> Iterator[pa.RecordBatch]:
    """Give the figures and names, as numbers, of the passages wanted (ascending)."""
    for batch in batches:
        if not batch.num_rows:
            continue
        _, numbers, texts = numbered_passages(batch, options)
        chosen = np.flatnonzero(np.isin(numbers, wanted))
        found = [sorted(figure_hashes(text)) for text in texts.take(pa.array(chosen)).to_pylist()]
        starts = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(each) for each in found], dtype=np.int64)))
        flat = np.array([number for each in found for number in each], dtype=np.uint64)
        yield pa.record_batch({"id": pa.array(numbers[chosen]), "figures": lists_of(starts, flat.view(np.int64))})


def rewritten_rows(
    batches: Iterable[pa.RecordBatch], options: CorpusOptions, removed: str, text: str
) -> Iterator[pa.RecordBatch]:
    """Cut the passages that go out of rows, and drop rows of which nothing is left.

    Args:
        batches: rows.
        options: unit and language.
        removed: the column that lists the parts that go, null where none does; it is left out.
        text: the column of the text.
    """
    cut = cutter(options.unit, options.language)
    for batch in batches:
        names = [name for name in batch.schema.names if name != removed]
        place = batch.schema.get_field_index(text)
        gone = batch.column(batch.schema.get_field_index(removed))
        if gone.null_count == len(gone):
            yield batch.select(names)
            continue
        kept: list[int] = []
        texts: list[str] = []
        for row, (written, parts) in enumerate(zip(batch.column(place).to_pylist(), gone.to_pylist(), strict=True)):
            left = written
            if parts is not None:
                spans, numbers = cut(written, False), set(parts)  # noqa: FBT003 - the cutter's own form
                left = without_passages(written, spans, [number in numbers for number in range(len(spans))])
            if parts is None or left.strip():
                kept.append(row)
                texts.append(left)
        chosen = batch.take(pa.array(kept, pa.int64()))
        columns = [chosen.column(chosen.schema.get_field_index(name)) for name in names]
        columns[names.index(text)] = pa.array(texts, batch.schema.field(place).type)
        yield pa.record_batch(columns, schema=pa.schema([batch.schema.field(name) for name in names]))
