"""Parquet and Arrow tables read and written as they come: rewritten sources, and what was found as columns."""

from __future__ import annotations

import csv
import io
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from dedup.corpus.rows import MARKS, Record, Reject
from dedup.corpus.streams import too_long
from dedup.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.rows import Verdict

__all__ = ["mark_fields", "parquet_batches", "parquet_records", "parquet_schema", "rewrite_parquet", "write_table"]

BATCH: Final = 8192
"""Rows of a Parquet file read at a time, fewer where they are long."""

BATCH_SHARE: Final = 16
"""Rows that are read at a time may take this part of the memory."""

GROUP: Final = 65_536
"""Rows of found columns written at a time."""


@contextmanager
def _opened(path: Path) -> Iterator[pq.ParquetFile]:
    try:
        with pq.ParquetFile(path) as file:
            yield file
    except pa.ArrowInvalid as error:
        raise InputError(f"not a Parquet file ({error})", file=str(path)) from error
    except OSError as error:
        raise InputError(f"cannot be read ({error})", file=str(path)) from error


def parquet_schema(path: Path) -> pa.Schema:
    """Read the columns of a file.

    Raises:
        InputError: it is not a Parquet file, or cannot be read.
    """
    with _opened(path) as file:
        return file.schema_arrow


def parquet_batches(
    path: Path, options: CorpusOptions, columns: list[str] | None = None
) -> Iterator[tuple[pa.RecordBatch, int]]:
    """Read the rows in order, some at a time, each with how many bytes of the file are read.

    Args:
        path: the file.
        options: where the text stands, and the memory.
        columns: the columns to read; None reads all.

    Raises:
        InputError: it cannot be read, or a text is too long for the memory.
    """
    with _opened(path) as file:
        groups = [file.metadata.row_group(number) for number in range(file.metadata.num_row_groups)]
        widest = max((group.total_byte_size // max(group.num_rows, 1) for group in groups), default=0)
        rows = min(max(options.memory // BATCH_SHARE // max(widest, 1), 1), BATCH)
        total, size, done = max(file.metadata.num_rows, 1), path.stat().st_size, 0
        for batch in file.iter_batches(batch_size=rows, columns=columns):
            text = batch.column(batch.schema.get_field_index(options.text_field))
            if pa.types.is_string(text.type) or pa.types.is_large_string(text.type):
                longest = pc.max(pc.binary_length(text)).as_py() or 0
                if longest > options.longest:
                    row = pc.index(pc.binary_length(text), longest).as_py()
                    raise too_long(path, done + row + 1, options.longest)
            done += batch.num_rows
            yield batch, size * done // total


def parquet_records(path: Path, options: CorpusOptions) -> Iterator[Record | Reject]:
    """Read the rows of a file in order, with the fields that are asked for.

    Raises:
        InputError: it cannot be read, or a text is too long for the memory.
    """
    number = 0
    names = parquet_schema(path).names
    wanted = [name for name in dict.fromkeys(options.fields()) if name in names]
    for batch, _ in parquet_batches(path, options, wanted):
        columns = [_values(batch.column(batch.schema.get_field_index(name))) for name in wanted]
        for values in zip(*columns, strict=True):
            number += 1
            fields = dict(zip(wanted, values, strict=True))
            text = fields[options.text_field]
            if isinstance(text, str):
                yield Record(number, text, fields)
            else:
                yield Reject(number, f"no text in column {options.text_field!r}", str(fields)[:1000])


def _values(column: pa.Array) -> list[Any]:
    # Times in billionths of a second have no Python value of their own.
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    return list(column.to_pylist())


def rewrite_parquet(
    paths: Sequence[Path], options: CorpusOptions, target: Path, decide: Callable[[Record], Verdict]
) -> None:
    """Write what becomes of the rows of Parquet files, which have the same columns, into one.

    The columns keep their types and values.
    """
    schema = parquet_schema(paths[0])
    marks = mark_fields(options.unit) if options.mark else []
    for mark in marks:
        schema = schema.append(mark)
    with pq.ParquetWriter(target, schema) as writer:
        for path in paths:
            number = 0
            for batch, _ in parquet_batches(path, options):
                columns = _rewritten(batch, options.text_field, number, decide, marks)
                number += batch.num_rows
                writer.write_batch(pa.record_batch(columns, schema=schema))


def mark_fields(unit: str) -> list[pa.Field]:
    """Give the columns that mark rows.

    Types are said, not guessed: a batch in which nothing stands for anything has no value to guess by.
    """
    kinds = (pa.int64(), pa.string(), pa.float64())
    return [
        pa.field(name, kind if unit == "document" else pa.list_(kind)) for name, kind in zip(MARKS, kinds, strict=True)
    ]


def _rewritten(
    batch: pa.RecordBatch, text_field: str, before: int, decide: Callable[[Record], Verdict], marks: list[pa.Field]
) -> list[pa.Array]:
    place = batch.schema.get_field_index(text_field)
    kept: list[int] = []
    texts: list[str] = []
    added: list[list[Any]] = [[] for _ in marks]
    for row, text in enumerate(batch.column(place).to_pylist()):
        verdict = decide(Record(before + row + 1, text, {})) if isinstance(text, str) else None
        if verdict is not None and verdict.text is not None:
            kept.append(row)
            texts.append(verdict.text)
            for values, mark in zip(added, marks, strict=True):
                values.append(verdict.columns[mark.name])
    columns = [_taken(column, kept) for column in batch.columns]
    columns[place] = pa.array(texts, batch.schema.field(place).type)
    return [*columns, *(pa.array(values, mark.type) for values, mark in zip(added, marks, strict=True))]


def _taken(column: pa.Array, rows: list[int]) -> pa.Array:
    if len(rows) == len(column):
        return column
    try:
        return column.take(pa.array(rows, pa.int64()))
    except pa.ArrowNotImplementedError:
        # Views have no such function yet; stretches of them can be put together.
        runs = np.split(np.array(rows, np.int64), np.flatnonzero(np.diff(rows) != 1) + 1)
        stretches = [column.slice(int(run[0]), len(run)) for run in runs if len(run)]
        return pa.concat_arrays([column.slice(0, 0), *stretches])


def write_table(path: Path, target: Path, schema: pa.Schema, rows: Iterable[tuple[Any, ...]]) -> None:
    """Write rows as a table in the format of the path's name (.parquet, .csv or .jsonl) to the target.

    Raises:
        OutputError: the name says no such format.
    """
    match path.suffix.lower():
        case ".parquet":
            with pq.ParquetWriter(target, schema) as writer:
                for chunk in _chunks(rows):
                    columns = list(zip(*chunk, strict=True))
                    arrays = [pa.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
                    writer.write_batch(pa.record_batch(arrays, schema=schema))
        case ".csv":
            with target.open("w", encoding="utf-8", newline="") as file:
                table = csv.writer(file, lineterminator="\n")
                table.writerow(schema.names)
                table.writerows(rows)
        case ".jsonl":
            with io.TextIOWrapper(target.open("wb"), encoding="utf-8", newline="\n") as file:
                for row in rows:
                    file.write(json.dumps(dict(zip(schema.names, row, strict=True)), ensure_ascii=False) + "\n")
        case other:
            raise OutputError(f"unknown kind of table {other!r}; name it .parquet, .csv or .jsonl", file=str(path))


def _chunks(rows: Iterable[tuple[Any, ...]]) -> Iterable[list[tuple[Any, ...]]]:
    chunk: list[tuple[Any, ...]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == GROUP:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
