"""The corpus as a stream of passages that can be read again and again: files, their records, the passages in them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.formats import file_kind, records
from dedup.corpus.rejects import Rejects
from dedup.corpus.rows import Record, Reject
from dedup.corpus.units import cutter
from dedup.errors import InputError
from dedup.output.visible import shown_name
from dedup.parsing.walk import Walked, files_beneath, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from dedup.corpus.options import CorpusOptions

__all__ = ["PLAIN_RULES", "Corpus", "Item", "files_of", "others_of"]


PLAIN_RULES: Final = ("first", "longest", "most-complete")
"""Rules of `keep` that need nothing but the text."""


@dataclass(frozen=True, slots=True)
class Item:
    """A passage: file, record from 1, part from 0, its text, what `keep` compares, name and origin of the record.

    The name is None where no field holds one.
    """

    source: int
    record: int
    part: int
    text: str
    value: float
    name: str | None
    origin: str


def files_of(paths: Iterable[Path], options: CorpusOptions) -> Walked:
    """Give the files asked for, what a pattern stands for and the text and Markdown files of folders, each once.

    Raises:
        InputError: there is no such file, none in a folder, or one of a kind that is not read.
    """
    asked = list(paths)
    found = walk(asked, exclude=options.exclude, include=options.include)
    kinds = {file_kind(path) for path in found.files}
    if len(asked) == 1 and not asked[0].exists() and "file" in kinds and len(found.files) > 1:
        msg = "stands for several text files; give the folder they are in, and leave others out with --exclude"
        raise InputError(msg, file=str(asked[0]))
    return found


def others_of(folder: Path, files: Iterable[Path], options: CorpusOptions) -> list[Path]:
    """Give the files of a folder beside those that are read, for they are passed on as they are.

    Raises:
        InputError: a folder inside cannot be read.
    """
    read = set(files)
    return sorted(path for path in files_beneath(folder, exclude=options.exclude) if path not in read)


@dataclass(frozen=True, slots=True)
class Corpus:
    """Files and how to read them.

    Attributes:
        files: in the order they are read.
        options: unit, fields and language.
        others: files of the folder that are passed on as they are.
        plain: whether it is read without compiled loops, as small ones are; the result is the same.
        rejects: filled while reading: what could not be used; emptied when reading begins.
    """

    files: tuple[Path, ...]
    options: CorpusOptions
    others: tuple[Path, ...] = ()
    plain: bool = True
    rejects: Rejects = field(default_factory=Rejects)

    def passages(self) -> Iterator[Item]:
        """Read all passages in order, one by one."""
        self.rejects.clear()
        for number, path in enumerate(self.files):
            yield from self.items(number, path)

    def items(self, number: int, path: Path) -> Iterator[Item]:
        """Read the passages of one file in order."""
        return self.cut(number, path, records(path, self.options))

    def cut(self, number: int, path: Path, found: Iterable[Record | Reject]) -> Iterator[Item]:
        """Cut records of a file into passages, and put aside what cannot be used."""
        cut = cutter(self.options.unit, self.options.language)
        layout = file_kind(path) == "file"
        for record in found:
            if isinstance(record, Reject):
                self.rejects.add(path, record)
                continue
            name = self.name_of(record)
            wanted = self.options.source_field
            held = record.value(wanted) if wanted else None
            origin = "" if held is None and wanted not in record.fields else shown_name(str(held))
            for part, (start, end) in enumerate(cut(record.text, layout)):
                text = record.text[start:end]
                yield Item(number, record.number, part, text, self.value_of(record, text), name, origin)

    def nulls(self, missing: Iterable[bool], first: int) -> Iterator[Reject]:
        """Say which rows of a column have no text."""
        for at, null in enumerate(missing):
            if null:
                yield Reject(first + at, f"no text in column {self.options.text_field!r}", "")

    def name_of(self, record: Record) -> str | None:
        """Give what the field for names holds; None where it is missing or empty, or no field is asked for."""
        named = record.value(self.options.id_field) if self.options.id_field else None
        return None if named is None or named == "" else shown_name(str(named))

    def value_of(self, record: Record, text: str) -> float:
        """Give what `keep` compares of a passage: a length, a time or a number; NaN where there is none."""
        rule, _, by = self.options.keep.partition(":")
        if rule == "longest":
            return float(len(text.strip()))
        if rule == "newest":
            return _time(record.value(self.options.date_field))
        return _number(record.value(by)) if rule == "priority" else math.nan


def _time(value: Any) -> float:  # noqa: ANN401 - what a field holds
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value).strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return math.nan


def _number(value: Any) -> float:  # noqa: ANN401 - what a field holds
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return math.nan
    return number if math.isfinite(number) else math.nan
