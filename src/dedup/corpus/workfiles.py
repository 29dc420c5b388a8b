"""A folder beside the output for what a run has finished: blocks of terms, parts of the join, so that it can go on.

Every file in it is written under another name and renamed, and its digest stands beside it, so that a file that was
damaged since is noticed and made anew.
"""

from __future__ import annotations

import json
import mmap
import os
import re
import shutil
import stat
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b, file_digest
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.corpus.progress import Progress
from dedup.errors import InputError, OutputError
from dedup.output.part_files import is_owned, new_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

__all__ = ["WorkFiles", "run_contents", "run_fingerprint"]

NOTE: Final = "run.json"
"""Says which run the files belong to."""

SUM: Final = ".sum"
"""Ends the name of the file that holds the digest of another."""

OURS: Final = re.compile(r"run\.json|[a-z]+(?:-[0-9a-f]+)*\.(?:arrow|bin|rows)(?:\.sum)?|\.dedup-[0-9a-f]{16}\.part")
"""Names of the files a run makes there."""


def run_fingerprint(sources: Sequence[Path]) -> str:
    """Stand for the inputs as they are now: names, sizes, times of change. Tells whether they change during a run."""
    try:
        return _digest([(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in sources])
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=str(error.filename)) from error


def run_contents(sources: Sequence[Path], settings: Sequence[object]) -> str:
    """Stand for what the inputs hold, whatever their times say, and for the settings of a run.

    Raises:
        InputError: one cannot be read.
    """
    try:
        return _digest([[(str(path), _contents(path)) for path in sources], [str(item) for item in settings]])
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=str(error.filename)) from error


def _digest(parts: object) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def _contents(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, blake2b).hexdigest()


@dataclass(frozen=True, slots=True)
class WorkFiles:
    """The folder of a run.

    Attributes:
        folder: where it is.
        progress: told which files were damaged.
    """

    folder: Path
    progress: Progress

    @classmethod
    def opened(cls, folder: Path, run: str, *, resume: bool, progress: Progress | None = None) -> WorkFiles:
        """Open the folder, empty unless it is to be resumed and belongs to the same run.

        Raises:
            OutputError: the folder cannot be made, or one of this name is there that is not ours.
        """
        try:
            _refuse_others(folder)
            if not (resume and _noted(folder / NOTE) == run):
                _clear(folder)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            work = cls(folder, progress or Progress(silent=True))
            work._put(folder / NOTE, lambda part: part.write_text(json.dumps(run), encoding="utf-8"))
        except OSError as error:
            raise OutputError(f"cannot be made ({error.strerror})", file=str(folder)) from error
        return work

    @contextmanager
    def held(self) -> Iterator[None]:
        """Remove the folder at the end, unless a run that goes on could use what is in it.

        It could after an interrupt, and where something could not be written; where an input is at fault, or the
        program, it could not.
        """
        useful = False
        try:
            yield
        except (OutputError, OSError, MemoryError, KeyboardInterrupt):
            useful = not {path.name for path in self.folder.glob("*")} <= {NOTE}
            raise
        finally:
            if not useful:
                _clear(self.folder)

    def made(self, name: str, make: Callable[[Path], Any], *, anew: bool = False) -> Path:
        """Give the file of that name, making it where it is not there, is damaged, or is to be made anew.

        Raises:
            OutputError: it cannot be written.
        """
        path = self.folder / name
        with self._writing():
            if anew:
                self._put(path, make)
            elif not self._is_whole(path):
                self._put(path, make, total=path.with_name(f"{name}{SUM}"))
        return path

    def _is_whole(self, path: Path) -> bool:
        if not path.is_file():
            return False
        total = path.with_name(f"{path.name}{SUM}")
        if total.is_file() and total.read_text("ascii", "replace") == _contents(path):
            return True
        self.progress.warned(f"{path.name}, left by the run before, is damaged and is made anew")
        return False

    def _put(self, path: Path, make: Callable[[Path], Any], total: Path | None = None) -> None:
        part = new_part(self.folder)
        try:
            make(part)
            if total is not None:
                found = _contents(part)
                self._put(total, lambda other: other.write_text(found, encoding="ascii"))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)

    def array(self, name: str, size: int, kind: type) -> tuple[npt.NDArray[Any], mmap.mmap]:
        """Give an array that is kept in a file of that name, and the file's map.

        Raises:
            OutputError: there is no room for it.
        """
        path = self.folder / name
        with self._writing():
            path.unlink(missing_ok=True)
        with self._writing(), path.open("x+b") as file:
            # Mapped pages for which there is no room on the disk would end the process without a word.
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, size * np.dtype(kind).itemsize)
            else:
                file.truncate(size * np.dtype(kind).itemsize)
            mapped = mmap.mmap(file.fileno(), size * np.dtype(kind).itemsize)
        return np.frombuffer(mapped, dtype=kind), mapped

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = error.strerror or str(error)
            msg = (
                f"cannot be written ({reason}); the source and the old output are untouched, --resume goes on from here"
            )
            raise OutputError(msg, file=str(self.folder)) from error


def _clear(folder: Path) -> None:
    # The note last: a run that is killed in between must leave a folder that is known as ours.
    for path in sorted(folder.glob("*"), key=lambda path: path.name == NOTE):
        with suppress(OSError):
            path.unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _refuse_others(folder: Path) -> None:
    """Refuse a folder of the name that is not one of ours: nobody's files are removed, no link is followed."""
    try:
        state = folder.lstat()
    except FileNotFoundError:
        return
    ours = stat.S_ISDIR(state.st_mode) and is_owned(state)
    if ours:
        with os.scandir(folder) as entries:
            found = {entry.name: entry.is_file(follow_symlinks=False) for entry in entries}
        ours = all(found.values()) and all(map(OURS.fullmatch, found))
        ours = ours and (NOTE in found or all(name.endswith(".part") for name in found))
    if not ours:
        msg = "is needed for the work of the run, but it is there and not ours; move it away, or name another output"
        raise OutputError(msg, file=str(folder))


def _noted(note: Path) -> object:
    try:
        return json.loads(note.read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        # There is none, or it is damaged: whose work lies there cannot be told.
        return None
