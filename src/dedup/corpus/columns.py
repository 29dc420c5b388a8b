"""Refuse, before anything is read through, files whose columns do not fit what is asked for or one another."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

from dedup.corpus.csv_rows import csv_header
from dedup.corpus.formats import STRETCH, file_kind
from dedup.corpus.json_rows import parsed
from dedup.corpus.parquet import parquet_schema
from dedup.corpus.rows import MARKS, Record
from dedup.corpus.streams import chunks
from dedup.corpus.wording import listed_names, mark_taken
from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pyarrow as pa

    from dedup.corpus.options import CorpusOptions

__all__ = ["check_columns", "column_names"]


def column_names(path: Path, options: CorpusOptions) -> list[str]:
    """Give the names of the columns of a CSV or Parquet file.

    Raises:
        InputError: it cannot be read, or has no column for the text.
    """
    if file_kind(path) == "csv":
        return list(csv_header(path, options.text_field, options.longest).names)
    names = list(parquet_schema(path).names)
    if options.text_field not in names:
        msg = f"no column {options.text_field!r}; {listed_names(names)}; name the text with --text-field"
        raise InputError(msg, file=str(path))
    return names


def check_columns(files: Sequence[Path], options: CorpusOptions, *, together: bool) -> None:
    """Refuse a column that is missing, one that is there twice, one that marks would destroy, and unlike files.

    Args:
        files: the files of a corpus.
        options: what is asked for.
        together: whether the rows of all files are written into one.

    Raises:
        InputError: one of these, with the file and the column.
    """
    tables = [path for path in files if file_kind(path) in ("csv", "parquet")]
    for path in tables:
        names = column_names(path, options)
        if double := [name for name in options.fields() if names.count(name) > 1]:
            msg = f"{names.count(double[0])} columns are named {double[0]!r}; which one is meant? rename the others"
            raise InputError(msg, file=str(path))
        if options.mark and (taken := [name for name in MARKS if name in names]):
            raise InputError(mark_taken("column", taken[0]), file=str(path))
    if together:
        for path in tables[1:]:
            if difference := _difference(tables[0], path, options):
                msg = f"other columns than {tables[0]} ({difference}); make them alike, or write each by itself"
                raise InputError(msg, file=str(path))
    if options.mark:
        for path in files:
            if file_kind(path) == "lines":
                _refuse_marks(path, options)


def _difference(first: Path, other: Path, options: CorpusOptions) -> str:
    if file_kind(first) == file_kind(other) == "parquet":
        return _unlike_types(parquet_schema(first), parquet_schema(other))
    if file_kind(first) != file_kind(other):
        return ""
    one, two = (csv_header(path, options.text_field, options.longest) for path in (first, other))
    if one.names == two.names and one.between != two.between:
        return f"cells are parted by {two.between!r}, there by {one.between!r}"
    return _unlike(list(one.names), list(two.names))


def _unlike(first: list[str], other: list[str]) -> str:
    missing = [name for name in first if name not in other]
    more = [name for name in other if name not in first]
    parts = [f"without {', '.join(map(repr, missing))}"] if missing else []
    parts += [f"with {', '.join(map(repr, more))}"] if more else []
    if not parts and first != other:
        parts = [f"in another order or number: {', '.join(other)}"]
    return ", ".join(parts)


def _unlike_types(first: pa.Schema, other: pa.Schema) -> str:
    if unlike := _unlike(first.names, other.names):
        return unlike
    pairs = [(one, two) for one, two in zip(first, other, strict=True) if not one.equals(two)]
    return ", ".join(f"{two.name!r} is {_kind(two)}, there {_kind(one)}" for one, two in pairs)


def _kind(field: pa.Field) -> str:
    return f"{field.type}{'' if field.nullable else ' not null'}"


def _refuse_marks(path: Path, options: CorpusOptions) -> None:
    # Only lines in which such a name stands are read as JSON.
    names = [json.dumps(name).encode() for name in MARKS]
    line = 0
    for data, _ in chunks(path, STRETCH, options.longest):
        if any(name in data for name in names):
            for at, row in enumerate(io.BytesIO(data), line + 1):
                record = parsed(at, row, options.text_field) if any(name in row for name in names) else None
                taken = [name for name in MARKS if isinstance(record, Record) and name in record.fields]
                if taken:
                    raise InputError(mark_taken("field", taken[0]), file=str(path), line=at)
        line += data.count(b"\n")
