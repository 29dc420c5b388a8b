"""A folder beside the output for what a run has finished: blocks of terms, parts of the join, so that it can go on.

Every file in it is written under another name and renamed, so a file that is there is whole.
"""

from __future__ import annotations

import json
import mmap
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

__all__ = ["WorkFiles", "run_fingerprint"]


def run_fingerprint(sources: Sequence[Path], settings: Sequence[object]) -> str:
    """Stand for the inputs as they are now (names, sizes, times of change) and the settings of a run."""
    try:
        states = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in sources]
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=str(error.filename)) from error
    return blake2b(json.dumps([states, [str(item) for item in settings]]).encode(), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class WorkFiles:
    """The folder of a run."""

    folder: Path

    @classmethod
    def opened(cls, folder: Path, run: str, *, resume: bool) -> WorkFiles:
        """Open the folder, empty unless it is to be resumed and belongs to the same run.

        Raises:
            OutputError: the folder cannot be made.
        """
        note = folder / "run.json"
        try:
            if not (resume and note.is_file() and json.loads(note.read_text("utf-8")) == run):
                shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True, exist_ok=True)
            note.write_text(json.dumps(run), encoding="utf-8")
        except OSError as error:
            raise OutputError(f"cannot be made ({error.strerror})", file=str(folder)) from error
        except ValueError:
            # The note was cut off by a kill: nothing was finished before it.
            shutil.rmtree(folder)
            return cls.opened(folder, run, resume=False)
        return cls(folder)

    def made(self, name: str, make: Callable[[Path], Any], *, anew: bool = False) -> Path:
        """Give the file of that name, making it first where it is not there or is to be made anew.

        Raises:
            OutputError: it cannot be written.
        """
        path = self.folder / name
        if anew or not path.exists():
            part = path.with_suffix(".part")
            with self._writing():
                make(part)
                part.replace(path)
        return path

    def array(self, name: str, size: int, kind: type) -> tuple[npt.NDArray[Any], mmap.mmap]:
        """Give an array that is kept in a file of that name, and the file's map.

        Raises:
            OutputError: there is no room for it.
        """
        path = self.folder / name
        with self._writing(), path.open("w+b") as file:
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

    def remove_if_empty(self) -> None:
        """Remove the folder unless something in it was finished."""
        if {path.name for path in self.folder.glob("*")} <= {"run.json"}:
            self.remove()

    def remove(self) -> None:
        """Remove the folder and all that is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
