"""Read articles and rows as documents of an archive: cut into passages, with their lines and the day of publication."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.archive.dates import date_of, require_day
from dedup.corpus.archive.record import NewDocument, NewPassage
from dedup.corpus.archive.settings import SETTINGS
from dedup.corpus.units import cutter
from dedup.errors import InputError, OptionError
from dedup.parsing.decode import read_file
from dedup.parsing.foreign import read_article
from dedup.parsing.walk import Walked, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

__all__ = ["BETWEEN", "ROWS", "CutPassage", "DocumentReader", "FilesToAdd", "in_batches", "new_document", "spelled"]

ROWS: Final = ".jsonl"
"""Ending of a file of rows, a document each, such as `dedup archive export` writes."""

BETWEEN: Final = "\n\n"
"""What stands between the passages of a row that an archive wrote; a passage is one line."""


@dataclass(frozen=True, slots=True)
class CutPassage:
    """A passage of a text and where it stands in it."""

    start: int
    end: int
    passage: NewPassage


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesToAdd:
    """Files to read: those found, and the name of their encoding, None where it is worked out."""

    walked: Walked
    encoding: str | None = None

    @classmethod
    def of(
        cls, paths: Iterable[Path], *, encoding: str | None, exclude: tuple[str, ...], include: tuple[str, ...]
    ) -> FilesToAdd:
        """Find what paths stand for, as `dedup.parsing.walk.walk` does."""
        return cls(walked=walk(paths, exclude=exclude, include=include), encoding=encoding)

    def said(self) -> tuple[str, ...]:
        """Say what of folders was left out."""
        return self.walked.lines()


class DocumentReader:
    """Cuts texts as one archive does."""

    def __init__(self, unit: str, language: str) -> None:
        """Make the cutter ready."""
        self._cut: Callable[[str, bool], list[tuple[int, int]]] = cutter(unit, language)

    def cuts(self, source: str) -> list[CutPassage]:
        """Cut a text into passages; headings, code, tables and what is too short are none."""
        lines, place, number = source.replace("\r\n", " \n").replace("\r", "\n"), 0, 1
        found = []
        for start, end in self._cut(source, True):  # noqa: FBT003 - as the cutter takes it
            number += lines.count("\n", place, start)
            place = start
            found.append(CutPassage(start, end, NewPassage(line=number, text=" ".join(source[start:end].split()))))
        return found

    def document(self, source: str, ref: str, day: str | None) -> NewDocument:
        """Make a document of a text.

        Args:
            source: the text.
            ref: its name.
            day: when it was published; None looks in its front matter and its name.

        Raises:
            OptionError: the name is empty, or the day is none.
        """
        known = date_of(ref, source) if day is None else require_day(day)
        return new_document(ref, known, tuple(each.passage for each in self.cuts(source)))

    def documents(self, files: FilesToAdd, day: str | None) -> Iterator[NewDocument | InputError]:
        """Read files one after the other; of one in a folder that cannot be read, the error.

        Raises:
            InputError: a file that was named cannot be read, or a row is none.
        """
        for path in files.walked.files:
            if path.suffix.lower() == ROWS:
                yield from self._rows(path, day)
                continue
            try:
                text = read_article(path, encoding=files.encoding)
            except InputError as error:
                if path in files.walked.named:
                    raise
                yield error
            else:
                yield self.document(text.source, spelled(path.as_posix()), day)

    def _rows(self, path: Path, day: str | None) -> Iterator[NewDocument]:
        for number, line in enumerate(read_file(path).source.split("\n"), 1):
            if line.strip():
                try:
                    yield self._row(json.loads(line), f"{spelled(path.as_posix())}#{number}", day)
                except (ValueError, KeyError, TypeError, AttributeError) as error:
                    said = error.message if isinstance(error, OptionError) else str(error)
                    msg = (
                        f'is no row of an archive ({said}); a row is {{"ref": ..., "date": "2024-03-05", "text": ...}}'
                    )
                    raise InputError(msg, file=str(path), line=number) from error

    def _row(self, row: dict[str, Any], name: str, day: str | None) -> NewDocument:
        ref, own = row.get("ref", name), row.get("date") if day is None else day
        if not isinstance(ref, str) or not isinstance(own, str | None):
            raise TypeError("ref and date must be texts")
        if not isinstance(row["text"], str):
            raise TypeError("text must be a text")
        if "lines" not in row:
            return self.document(row["text"], ref, own)
        texts = row["text"].split(BETWEEN) if row["text"] else []
        passages = tuple(
            NewPassage(line=int(number), text=text) for number, text in zip(row["lines"], texts, strict=True)
        )
        return new_document(ref, require_day(own or ""), passages)


def new_document(ref: str, day: str, passages: tuple[NewPassage, ...]) -> NewDocument:
    """Make a document that an archive can hold.

    Raises:
        OptionError: the name is empty, or what should be text is none.
    """
    if not ref.strip():
        raise OptionError("is empty; give the document a name, such as its address", option="ref")
    for option, text in (("ref", ref), *(("text", each.text) for each in passages)):
        if spelled(text) != text:
            raise OptionError("holds half a surrogate pair, which is no character; take it out", option=option)
    return NewDocument(ref=ref, date=day, passages=passages)


def spelled(name: str) -> str:
    """Spell a name that is no text, such as that of a file from a system of another encoding, by letters."""
    return name.encode("utf-8", "backslashreplace").decode()


def in_batches(documents: Iterable[NewDocument]) -> Iterator[list[NewDocument]]:
    """Give documents as they are written together: a thousand passages and more."""
    waiting: list[NewDocument] = []
    passages = 0
    for each in documents:
        waiting.append(each)
        passages += len(each.passages) or 1
        if passages >= SETTINGS.batch_passages:
            yield waiting
            waiting, passages = [], 0
    if waiting:
        yield waiting
