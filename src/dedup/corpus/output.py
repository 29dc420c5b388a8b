"""Write a corpus back: the same files in the same order, repeats gone or marked, renamed when whole."""

from __future__ import annotations

import gzip
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, TYPE_CHECKING, Any, Final, cast

import numpy as np

from dedup.corpus.formats import file_kind, rewrite
from dedup.corpus.json_rows import parsed, rewritten_line
from dedup.corpus.rows import MARKS, Record, Verdict
from dedup.corpus.streams import chunks
from dedup.corpus.units import cutter, without_passages
from dedup.errors import BrokenPromiseError, InputError
from dedup.output.atomic_write import staged
from dedup.output.folder_swap import staged_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.names import Names
    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.passages import Corpus
    from dedup.corpus.table import Table
    from dedup.output.write_guard import WriteGuard
    from dedup.similarity.stars import Stars

__all__ = ["Decider", "write_corpus"]


STRETCH: Final = 4 << 20
"""Bytes of lines looked at a time."""

NEWLINE: Final = 10

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
"""What may begin a file, and nothing in the middle of one."""

OPEN, KEPT, DROPPED = range(3)
"""What becomes of a record: some of its passages go, or it is to be looked at; it stays as it stands; it goes."""


@dataclass(slots=True)
class Decider:
    """Says what becomes of each record, called in the order in which the passages were read.

    Attributes:
        table: the passages.
        stars: who stands for each of them.
        options: unit, and whether rows are marked.
        names: how to call the passages that stand for others.
        passage: the number of the next passage.
    """

    table: Table
    stars: Stars
    options: CorpusOptions
    names: Names
    passage: int = 0

    def fates(self, number: int, first: int, count: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
        """Say what becomes of records of a file, from `first` on, and which passage is the first of each.

        The passages end with that of the record behind the last.
        """
        low, high = (int(place) for place in np.searchsorted(self.table.source, (number, number + 1)))
        wanted = np.arange(first, first + count + 1, dtype=np.int32)
        bounds = low + np.searchsorted(self.table.record[low:high], wanted).astype(np.int64)
        inside = slice(int(bounds[0]), int(bounds[-1]))
        gone = np.zeros(inside.stop - inside.start + 1, dtype=np.int64)
        np.cumsum(self.stars.representative[inside] != np.arange(inside.start, inside.stop), out=gone[1:])
        removed, sizes = np.diff(gone[bounds - inside.start]), np.diff(bounds)
        fates = np.full(count, OPEN, dtype=np.uint8)
        if not self.options.mark:
            fates[(sizes > 0) & (removed == 0)] = KEPT
            fates[(sizes > 0) & (removed == sizes)] = DROPPED
        return fates, bounds

    def of(self, layout: bool) -> Callable[[Record], Verdict]:  # noqa: FBT001 - passed on to the cutter
        """Give the function for a file with or without layout."""
        cut = cutter(self.options.unit, self.options.language)
        representative = self.stars.representative

        def decide(record: Record) -> Verdict:
            spans = cut(record.text, layout)
            numbers = self._taken(record.number, len(spans))
            if self.options.mark:
                return Verdict(record.text, self._marks(numbers))
            removed = [int(representative[number]) != number for number in numbers]
            if not any(removed):
                return Verdict(record.text)
            left = without_passages(record.text, spans, removed)
            return Verdict(left if left.strip() or layout else None)

        return decide

    def _taken(self, record: int, count: int) -> range:
        # The passages of a record must be those that were read: one read in two ways would take another's place.
        numbers = range(self.passage, self.passage + count)
        self.passage += count
        known = self.table.record[numbers.start : numbers.stop]
        if len(known) != count or (known != record).any():
            raise unlike(record)
        if self.passage < len(self.table) and self.table.part[self.passage]:
            raise unlike(record)
        return numbers

    def finished(self) -> None:
        """Require that every passage that was read has been decided upon.

        Raises:
            BrokenPromiseError: the records of some were not there any more.
        """
        if self.passage != len(self.table):
            raise unlike(int(self.table.record[self.passage]))

    def _marks(self, numbers: range) -> dict[str, Any]:
        stars = self.stars
        groups = [int(stars.representative[number]) for number in numbers]
        names = [self.names.get(group) for group in groups]
        scores = [float(stars.score[number]) for number in numbers]
        if self.options.unit == "document":
            first = (groups[0], names[0], scores[0]) if groups else (None, None, None)
            return dict(zip(MARKS, first, strict=True))
        return dict(zip(MARKS, (groups, names, scores), strict=True))


def unlike(record: int) -> BrokenPromiseError:
    """Make the error for a record that is read otherwise when it is written."""
    msg = "a record was read in two ways, a fault of dedup; nothing was written"
    return BrokenPromiseError(msg, line=record)


def write_corpus(corpus: Corpus, root: Path, out: Path, decider: Decider, guard: WriteGuard) -> None:
    """Write the corpus: a folder to a folder of the same names with its other files as they are, rows into one file."""
    files, options = corpus.files, decider.options
    if root.is_dir():
        with staged_folder(out, root, guard=guard) as part:
            for path in files:
                with _beneath(part, path.relative_to(root)).open("wb") as file:
                    rewrite(path, options, file, decider.of(layout=True), columns=None)
            decider.finished()
            for path in corpus.others:
                shutil.copyfile(path, _beneath(part, path.relative_to(root)))
        return
    with staged(out, guard=guard, parents=True) as part:
        if file_kind(out) == "parquet":
            from dedup.corpus.parquet import rewrite_parquet

            rewrite_parquet(files, options, part, decider.of(layout=False))
            decider.finished()
            return
        with _created(part, out.suffix) as file:
            for number, path in enumerate(files):
                form = file_kind(path)
                if form == "lines":
                    _rewrite_lines(path, number, file, decider)
                else:
                    added = MARKS if options.mark else ()
                    columns = None if number else added
                    rewrite(path, options, file, decider.of(layout=form == "file"), columns=columns)
            if file_kind(out) != "lines":
                decider.finished()


def _rewrite_lines(path: Path, number: int, target: IO[bytes], decider: Decider) -> None:
    # Lines are read as JSON only where a part of them goes; stretches of lines that stay are written as they stand.
    decide = decider.of(layout=False)
    line = 1
    for data, _ in chunks(path, STRETCH, decider.options.longest):
        if line == 1 and data.startswith(BYTE_ORDER_MARK):
            data = data.removeprefix(BYTE_ORDER_MARK)  # noqa: PLW2901 - the same stretch
            target.write(BYTE_ORDER_MARK if number == 0 else b"")
        ends = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == NEWLINE) + 1
        if not data.endswith(b"\n"):
            ends = np.append(ends, len(data))
        fates, passages = decider.fates(number, line, len(ends))
        cuts = np.flatnonzero(np.diff(fates) | (fates[1:] == OPEN)) + 1
        starts = np.concatenate((np.zeros(1, dtype=np.int64), cuts))
        places = np.concatenate((np.zeros(1, dtype=np.int64), ends))[np.append(starts, len(ends))].tolist()
        for at, (low, high) in zip(starts.tolist(), pairwise(places), strict=True):
            if fates[at] == KEPT:
                target.write(_ended(data[low:high]))
            elif fates[at] == OPEN:
                decider.passage = int(passages[at])
                try:
                    made = _reconsidered(data[low:high], line + at, decide, decider.options.text_field)
                except InputError as error:
                    raise InputError(error.message, file=str(path), line=error.line) from error
                if decider.passage != passages[at + 1]:
                    raise unlike(line + at)
                target.write(made)
        line += len(ends)


def _reconsidered(line: bytes, number: int, decide: Callable[[Record], Verdict], text_field: str) -> bytes:
    record = parsed(number, line, text_field) if line.strip() else None
    return rewritten_line(record, line, decide(record), text_field) if isinstance(record, Record) else b""


def _ended(stretch: bytes) -> bytes:
    return stretch if stretch.endswith(b"\n") else stretch + b"\n"


def _beneath(folder: Path, name: Path) -> Path:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    return folder / name


@contextmanager
def _created(part: Path, suffix: str) -> Iterator[IO[bytes]]:
    if suffix.lower() == ".gz":
        # No name and no time in the header: the same rows give the same bytes.
        with part.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed:
            yield cast("IO[bytes]", packed)
    elif suffix.lower() == ".zst":
        import pyarrow as pa

        with pa.CompressedOutputStream(str(part), "zstd") as stream:
            yield cast("IO[bytes]", stream)
    else:
        with part.open("wb") as file:
            yield file
