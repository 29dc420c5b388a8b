"""Read records with a text from files, and write them back: one pair of functions for each format.

Reading gives each record with its place; rewriting reads the file again and asks, record by record, what becomes of it.
What is not changed is written as it stood, byte for byte where the format has bytes to a record.
"""

from __future__ import annotations

import codecs
import io
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Final

from dedup.corpus.csv_rows import csv_records, rewrite_csv
from dedup.corpus.json_rows import parsed
from dedup.corpus.rows import Record, Reject, Verdict
from dedup.corpus.streams import PACKED, chunks, opened, too_long
from dedup.errors import InputError
from dedup.parsing.formats import PROSE_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions

__all__ = ["file_kind", "records", "rewrite"]

STRETCH: Final = 4 << 20
"""Bytes of lines read at a time."""


def file_kind(path: Path) -> str:
    """Tell the format by the name: "lines", "csv", "parquet" or "file" (text and Markdown).

    Raises:
        InputError: the name says none of them.
    """
    name = path.name.lower()
    bare = next((name.removesuffix(ending) for ending in PACKED if name.endswith(ending)), name)
    for suffix, form in ((".jsonl", "lines"), (".ndjson", "lines"), (".csv", "csv"), (".parquet", "parquet")):
        if bare.endswith(suffix) and (bare == name or form != "parquet"):
            return form
    if PurePath(bare).suffix in (*PROSE_ENDINGS, ".parquet"):
        if bare == name:
            return "file"
        raise InputError("is packed, as only .jsonl and .csv may be; unpack it first", file=str(path))
    msg = "unknown kind of file; give .txt, .md, .jsonl or .csv (also .gz, .zst), or .parquet"
    raise InputError(msg, file=str(path))


def records(path: Path, options: CorpusOptions) -> Iterator[Record | Reject]:
    """Read the records of a file in order.

    Raises:
        InputError: the file cannot be read, or has no such column, or a record is too long for the memory.
    """
    match file_kind(path):
        case "lines":
            number = 0
            for data, _ in chunks(path, STRETCH, options.longest):
                for line in io.BytesIO(data):
                    number += 1
                    if line.strip():
                        yield parsed(number, line, options.text_field)
        case "csv":
            yield from csv_records(path, options.text_field, options.longest)
        case "parquet":
            from dedup.corpus.parquet import parquet_records

            yield from parquet_records(path, options)
        case _:
            yield _file_record(path, options.longest)


def rewrite(
    path: Path,
    options: CorpusOptions,
    target: IO[bytes],
    decide: Callable[[Record], Verdict],
    *,
    columns: tuple[str, ...] | None,
) -> None:
    """Read a CSV, text or Markdown file again and write to the target what becomes of its records.

    Args:
        path: the file.
        options: where the text stands.
        target: what to append to.
        decide: says what becomes of a record; called for every record, in order.
        columns: names to add to the header of a CSV; None where it is written already.
    """
    match file_kind(path):
        case "csv":
            rewrite_csv(path, options, target, decide, columns=columns)
        case _:
            record = _file_record(path, options.longest)
            if isinstance(record, Reject):
                target.write(path.read_bytes())
            elif kept := decide(record).text:
                target.write((codecs.BOM_UTF8 if _is_marked(path) else b"") + kept.encode("utf-8"))


def _file_record(path: Path, longest: int) -> Record | Reject:
    with opened(path) as (_, file):
        data = file.read(longest + 1)
    if len(data) > longest:
        raise too_long(path, 0, longest)
    # The mark at the beginning is no sign of the text: behind it a heading would be none.
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Record(1, data.decode("utf-8"), {})
    except UnicodeDecodeError as error:
        return Reject(1, f"not UTF-8 (byte {data[error.start]:#04x} at {error.start})", "")


def _is_marked(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8
