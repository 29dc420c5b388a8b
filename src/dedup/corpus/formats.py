"""Read records with a text from files, and write them back: one pair of functions for each format.

Reading gives each record with its place; rewriting reads the file again and asks, record by record, what becomes of it.
What is not changed is written as it stood, byte for byte where the format has bytes to a record.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import json
from pathlib import PurePath
from typing import IO, TYPE_CHECKING, Any, Final, cast

from dedup.corpus.rows import Record, Reject, Verdict
from dedup.errors import InputError
from dedup.parsing.formats import PROSE_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

__all__ = ["chunks", "file_kind", "lines", "parsed", "records", "rewrite", "rewritten_line"]

BATCH: Final = 8192
"""Rows of a Parquet file read at a time."""


def file_kind(path: Path) -> str:
    """Tell the format by the name: "lines", "csv", "parquet" or "file" (text and Markdown).

    Raises:
        InputError: the name says none of them.
    """
    name = path.name.lower().removesuffix(".gz").removesuffix(".zst")
    for suffix, form in ((".jsonl", "lines"), (".ndjson", "lines"), (".csv", "csv"), (".parquet", "parquet")):
        if name.endswith(suffix):
            return form
    if PurePath(name).suffix in PROSE_ENDINGS:
        if name != path.name.lower():
            raise InputError("is packed, as only .jsonl and .csv may be; unpack it first", file=str(path))
        return "file"
    msg = "unknown kind of file; give .txt, .md, .jsonl (also .gz, .zst), .csv or .parquet"
    raise InputError(msg, file=str(path))


def records(path: Path, text_field: str) -> Iterator[Record | Reject]:
    """Read the records of a file in order.

    Raises:
        InputError: the file cannot be read, or has no such column.
    """
    try:
        match file_kind(path):
            case "lines":
                for number, line in enumerate(lines(path), 1):
                    if line.strip():
                        yield parsed(number, line, text_field)
            case "csv":
                yield from _csv_records(path, text_field)
            case "parquet":
                yield from _parquet_records(path, text_field)
            case _:
                yield _file_record(path)
    except (OSError, EOFError, csv.Error) as error:
        raise InputError(f"cannot be read ({error})", file=str(path)) from error


def rewrite(
    path: Path, text_field: str, target: IO[bytes], decide: Callable[[Record], Verdict], *, first: bool
) -> None:
    """Read a CSV, text or Markdown file again and write to the target what becomes of its records.

    Args:
        path: the file.
        text_field: where the text stands.
        target: what to append to.
        decide: says what becomes of a record; called for every record, in order.
        first: whether nothing was written to the target yet.
    """
    match file_kind(path):
        case "csv":
            _rewrite_csv(path, text_field, target, decide, first=first)
        case _:
            record = _file_record(path)
            if isinstance(record, Reject):
                target.write(path.read_bytes())
            elif kept := decide(record).text:
                target.write((codecs.BOM_UTF8 if _is_marked(path) else b"") + kept.encode("utf-8"))


def chunks(path: Path, size: int) -> Iterator[tuple[bytes, int]]:
    """Read whole lines, about `size` bytes at a time, each with how many bytes of the file are read.

    Raises:
        InputError: the file cannot be read.
    """
    try:
        with path.open("rb") as raw, _unpacked(path, raw) as file:
            rest = b""
            while data := file.read(size):
                end = data.rfind(b"\n") + 1
                if end:
                    yield rest + data[:end], raw.tell()
                    rest = b""
                rest += data[end:]
            if rest:
                yield rest, raw.tell()
    except (OSError, EOFError) as error:
        raise InputError(f"cannot be read ({error})", file=str(path)) from error


def _unpacked(path: Path, raw: IO[bytes]) -> IO[bytes]:
    if path.suffix == ".gz":
        return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))
    if path.suffix == ".zst":
        import pyarrow as pa

        return cast("IO[bytes]", pa.CompressedInputStream(raw, "zstd"))
    return raw


def lines(path: Path) -> Iterator[bytes]:
    """Read the lines of a file, unpacked."""
    with path.open("rb") as raw, _unpacked(path, raw) as file:
        yield from io.BufferedReader(cast("io.RawIOBase", file)) if path.suffix == ".zst" else file


def parsed(number: int, line: bytes, text_field: str) -> Record | Reject:
    """Read one line of JSON."""
    shown = line.decode("utf-8", "backslashreplace").rstrip("\r\n")
    try:
        # Decoding first spares the guess at the encoding.
        fields = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (ValueError, RecursionError) as error:
        return Reject(number, f"not JSON ({error})", shown)
    if not isinstance(fields, dict):
        return Reject(number, f"{type(fields).__name__}, not an object", shown)
    text = fields.get(text_field)
    if not isinstance(text, str):
        return Reject(number, f"no text in field {text_field!r}", shown)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return Reject(number, "half a surrogate pair, which is no character", shown)
    return Record(number, text, fields)


def rewritten_line(record: Record, line: bytes, verdict: Verdict, text_field: str) -> bytes:
    """Give what becomes of a line, byte for byte as it stood where nothing is changed."""
    if verdict.text is None:
        return b""
    if verdict.text == record.text and not verdict.columns:
        return line if line.endswith(b"\n") else line + b"\n"
    fields = {**record.fields, text_field: verdict.text, **verdict.columns}
    return (json.dumps(fields, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")


def _csv_rows(path: Path) -> Iterator[tuple[int, list[str], str]]:
    # Each row with the number of its last line, and as it stands in the file.
    # Fields longer than the module's default of 128 KB are articles, not errors.
    csv.field_size_limit(1 << 30)
    with (
        path.open("rb") as raw,
        _unpacked(path, raw) as file,
        io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text,
    ):
        seen: list[str] = []
        reader = csv.reader(_noted(text, seen))
        try:
            for row in reader:
                yield reader.line_num, row, "".join(seen)
                seen.clear()
        except UnicodeDecodeError as error:
            msg = f"not UTF-8 (byte {error.object[error.start]:#04x}); save it as UTF-8"
            raise InputError(msg, file=str(path), line=reader.line_num + 1) from error


def _noted(lines_read: Iterable[str], seen: list[str]) -> Iterator[str]:
    for line in lines_read:
        seen.append(line)
        yield line


def _csv_records(path: Path, text_field: str) -> Iterator[Record | Reject]:
    for record, _ in _csv_found(path, text_field):
        if record is not None:
            yield record


def _csv_found(path: Path, text_field: str) -> Iterator[tuple[Record | Reject | None, str]]:
    # First none with the line of the header, then the records; each as it stands in the file.
    rows = _csv_rows(path)
    _, header, raw = next(rows, (0, [], ""))
    if text_field not in header:
        named = f"there are {', '.join(header)}" if header else "the file is empty"
        raise InputError(f"no column {text_field!r}; {named}", file=str(path))
    yield None, raw
    for number, row, raw in rows:
        if not row:
            continue
        if len(row) != len(header):
            yield Reject(number, f"{len(row)} fields, the header has {len(header)}", ",".join(row)), raw
        else:
            fields = dict(zip(header, row, strict=True))
            yield Record(number, fields[text_field], fields), raw


def _rewrite_csv(
    path: Path, text_field: str, target: IO[bytes], decide: Callable[[Record], Verdict], *, first: bool
) -> None:
    # Rows that are not changed are written as they stand, with the line ends and quotes they have.
    head, end = "", "\n"
    for record, raw in _csv_found(path, text_field):
        if record is None:
            head, end = raw, "\r\n" if raw.endswith("\r\n") else "\n"
            continue
        if isinstance(record, Reject):
            continue
        verdict = decide(record)
        if first:
            target.write((_csv_line([*record.fields, *verdict.columns], end) if verdict.columns else head).encode())
            first = False
        if verdict.text is not None and verdict.text == record.text and not verdict.columns:
            target.write((raw if raw.endswith(("\n", "\r")) else raw + end).encode("utf-8"))
        elif verdict.text is not None:
            fields = {**record.fields, text_field: verdict.text, **verdict.columns}
            target.write(_csv_line(fields.values(), end).encode("utf-8"))
    if first:
        target.write(head.encode("utf-8"))


def _csv_line(values: Iterable[Any], end: str) -> str:
    buffer = io.StringIO()
    # Lists, one entry a passage, as JSON: a cell has no lists.
    cells = [json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value for value in values]
    csv.writer(buffer, lineterminator=end).writerow(cells)
    return buffer.getvalue()


def _parquet_records(path: Path, text_field: str) -> Iterator[Record | Reject]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        with pq.ParquetFile(path) as file:
            names = file.schema_arrow.names
            if text_field not in names:
                raise InputError(f"no column {text_field!r}; there are {', '.join(names)}", file=str(path))
            for batch in file.iter_batches(batch_size=BATCH):
                for fields in batch.to_pylist():
                    number += 1
                    text = fields[text_field]
                    if isinstance(text, str):
                        yield Record(number, text, fields)
                    else:
                        yield Reject(number, f"no text in column {text_field!r}", str(fields)[:1000])
    except pa.ArrowInvalid as error:
        raise InputError(f"not a Parquet file ({error})", file=str(path)) from error


def _file_record(path: Path) -> Record | Reject:
    # The mark at the beginning is no sign of the text: behind it a heading would be none.
    data = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    try:
        return Record(1, data.decode("utf-8"), {})
    except UnicodeDecodeError as error:
        return Reject(1, f"not UTF-8 (byte {data[error.start]:#04x} at {error.start})", "")


def _is_marked(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8
