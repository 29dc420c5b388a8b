"""Parquet and Arrow tables written as they come: rewritten sources, and what was found as columns."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from dedup.corpus.formats import BATCH
from dedup.corpus.rows import Record
from dedup.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from dedup.corpus.rows import Verdict

__all__ = ["rewrite_parquet", "write_table"]

GROUP: Final = 65_536
"""Rows of found columns written at a time."""


def rewrite_parquet(paths: Sequence[Path], text_field: str, target: Path, decide: Callable[[Record], Verdict]) -> None:
    """Write what becomes of the rows of Parquet files into one; other columns keep their types and values.

    Raises:
        InputError: the files have different columns.
    """
    writer: pq.ParquetWriter | None = None
    try:
        for path in paths:
            number = 0
            with pq.ParquetFile(path) as file:
                for batch in file.iter_batches(batch_size=BATCH):
                    made = _rewritten(batch, text_field, number, decide)
                    number += batch.num_rows
                    writer = writer or pq.ParquetWriter(target, made.schema)
                    if made.schema != writer.schema:
                        raise InputError("other columns or types than the files before it", file=str(path))
                    writer.write_batch(made)
        if writer is None:
            pq.write_table(pq.read_schema(paths[0]).empty_table(), target)
    finally:
        if writer is not None:
            writer.close()


def _rewritten(
    batch: pa.RecordBatch, text_field: str, before: int, decide: Callable[[Record], Verdict]
) -> pa.RecordBatch:
    place = batch.schema.get_field_index(text_field)
    kept: list[int] = []
    texts: list[str] = []
    added: dict[str, list[Any]] = {}
    for row, text in enumerate(batch.column(place).to_pylist()):
        verdict = decide(Record(before + row + 1, text, {})) if isinstance(text, str) else None
        if verdict is not None and verdict.text is not None:
            kept.append(row)
            texts.append(verdict.text)
            for name, value in verdict.columns.items():
                added.setdefault(name, []).append(value)
    made = batch.take(pa.array(kept, pa.int64()))
    made = made.set_column(place, batch.schema.field(place), pa.array(texts, batch.schema.field(place).type))
    for name, values in added.items():
        made = made.append_column(name, pa.array(values))
    return made


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
