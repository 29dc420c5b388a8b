"""Read the rows of a CSV file and write them back: cells by their place, what is not changed byte for byte."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Final

from dedup.corpus.rows import Record, Reject, Verdict
from dedup.corpus.streams import opened, too_long
from dedup.corpus.wording import listed_names
from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions

__all__ = ["CsvHeader", "csv_header", "csv_records", "rewrite_csv"]

PARTED: Final = {",": "commas", ";": "semicolons", "\t": "tabs"}
"""What may stand between cells, the usual first: the first that parts off the column asked for."""

LONGEST_CELL: Final = (1 << 31) - 1
"""What the module can count on every machine; its default of 128 KB is shorter than many articles."""

MARK: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class CsvHeader:
    """The first row of a file: names, what stands between cells, and the line as it is."""

    names: tuple[str, ...]
    between: str
    raw: str

    @property
    def end(self) -> str:
        """The line end of the file."""
        return "\r\n" if self.raw.endswith("\r\n") else "\r" if self.raw.endswith("\r") else "\n"

    @property
    def ended(self) -> str:
        """The line with its end, where a file of nothing else has none."""
        return self.raw if self.raw.endswith(("\n", "\r")) else self.raw + self.end


class _Lines(Iterator[str]):
    """The lines of a file, those of the row that is being read kept as they stand."""

    def __init__(self, text: io.TextIOWrapper, path: Path, longest: int) -> None:
        self.text = text
        self.path = path
        self.longest = longest
        self.seen: list[str] = []
        self.line, self.begin, self.held = 0, 1, 0

    def __next__(self) -> str:
        line = self.text.readline(self.longest + 1)
        if not line:
            raise StopIteration
        self.held += len(line)
        if self.held > self.longest:
            raise too_long(self.path, self.begin, self.longest)
        self.line += 1
        self.seen.append(line)
        return line.removeprefix(MARK) if self.line == 1 else line

    def taken(self) -> str:
        """Give the row that was read as it stands, and begin the next."""
        raw = "".join(self.seen)
        self.seen.clear()
        self.begin, self.held = self.line + 1, 0
        return raw


def _rows(path: Path, between: str, longest: int) -> Iterator[tuple[int, list[str], str]]:
    # Each row with the number of its last line, and as it stands in the file.
    csv.field_size_limit(LONGEST_CELL)
    with opened(path) as (_, file), io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
        lines = _Lines(text, path, longest)
        reader = csv.reader(lines, delimiter=between)
        try:
            for row in reader:
                yield reader.line_num, row, lines.taken()
        except UnicodeDecodeError as error:
            msg = f"not UTF-8 (byte {error.object[error.start]:#04x}); save it as UTF-8"
            raise InputError(msg, file=str(path), line=lines.line + 1) from error
        except csv.Error as error:
            raise InputError(f"not CSV ({error})", file=str(path), line=lines.line) from error


def csv_header(path: Path, text_field: str, longest: int) -> CsvHeader:
    """Read the names of the columns.

    Raises:
        InputError: there is no such column, or there are two of that name.
    """
    found = []
    for between in PARTED:
        _, names, raw = next(_rows(path, between, longest), (0, [], ""))
        found.append(CsvHeader(tuple(names), between, raw))
        if text_field in names:
            break
    header = found[-1] if text_field in found[-1].names else max(found, key=lambda each: len(each.names))
    if text_field not in header.names:
        parted = f"; cells are parted by {PARTED[header.between]}" * (len(header.names) > 1)
        named = f"{listed_names(header.names)}{parted}; name the text with --text-field"
        named = named if header.names else "the file is empty"
        raise InputError(f"no column {text_field!r}; {named}", file=str(path))
    return header


def csv_records(path: Path, text_field: str, longest: int) -> Iterator[Record | Reject]:
    """Read the rows in order."""
    header = csv_header(path, text_field, longest)
    for record, _, _ in _found(path, header, text_field, longest):
        if record is not None:
            yield record


def _found(
    path: Path, header: CsvHeader, text_field: str, longest: int
) -> Iterator[tuple[Record | Reject | None, list[str], str]]:
    # The rows behind the header, None for an empty line; each with its cells and as it stands in the file.
    rows = _rows(path, header.between, longest)
    next(rows, None)
    place = header.names.index(text_field)
    for number, row, raw in rows:
        if not row:
            yield None, row, raw
        elif len(row) != len(header.names):
            reason = f"{len(row)} fields, the header has {len(header.names)}"
            yield Reject(number, reason, raw.rstrip("\r\n")), row, raw
        else:
            yield Record(number, row[place], dict(zip(header.names, row, strict=True))), row, raw


def rewrite_csv(
    path: Path,
    options: CorpusOptions,
    target: IO[bytes],
    decide: Callable[[Record], Verdict],
    *,
    columns: tuple[str, ...] | None,
) -> None:
    """Write what becomes of the rows, with the line ends and quotes they have.

    Args:
        path: the file.
        options: where the text stands.
        target: what to append to.
        decide: says what becomes of a record; called for every record, in order.
        columns: names to add to the header; None where it is written already.
    """
    text_field, longest = options.text_field, options.longest
    header = csv_header(path, text_field, longest)
    place, end, between = header.names.index(text_field), header.end, header.between
    if columns is not None:
        target.write(_added(header.ended, columns, header).encode("utf-8"))
    for record, row, raw in _found(path, header, text_field, longest):
        if isinstance(record, Reject):
            continue
        ended = raw if raw.endswith(("\n", "\r")) else raw + end
        if record is None:
            target.write(ended.encode("utf-8"))
            continue
        verdict = decide(record)
        if verdict.text is None:
            continue
        if verdict.text != record.text:
            ended = _replaced(ended, row, place, verdict.text, between)
        if verdict.columns:
            ended = _added(ended, verdict.columns.values(), header)
        target.write(ended.encode("utf-8"))


def _added(line: str, values: Iterable[Any], header: CsvHeader) -> str:
    cells = list(values)
    if not cells:
        return line
    bare = line.rstrip("\r\n")
    return bare + header.between + _written(cells, header.between) + line[len(bare) :]


def _replaced(line: str, row: list[str], place: int, text: str, between: str) -> str:
    # The other cells keep the quotes they have, where the line can be parted as plainly as it was read.
    bare = line.rstrip("\r\n")
    cells = re.findall(rf'((?:"(?:[^"]++|"")*+")?+[^{between}]*+)(?:{between}|$)', bare)[: len(row)]
    whole = between.join(cells) == bare
    if whole and all(_read(cell, between) == [value] for cell, value in zip(cells, row, strict=True) if cell):
        cells[place] = _written([text], between, quoted=cells[place].startswith('"'))
        return between.join(cells) + line[len(bare) :]
    return _written([*row[:place], text, *row[place + 1 :]], between) + line[len(bare) :]


def _read(cell: str, between: str) -> list[str]:
    return next(csv.reader(io.StringIO(cell, newline=""), delimiter=between), [])


def _written(values: Iterable[Any], between: str, *, quoted: bool = False) -> str:
    buffer = io.StringIO()
    # Lists, one entry a passage, as JSON: a cell has no lists.
    cells = [json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value for value in values]
    quoting: Final = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(buffer, delimiter=between, lineterminator="\r\n", quoting=quoting).writerow(cells)
    return buffer.getvalue().removesuffix("\r\n")
