"""Make the temporary files of a run, locked while it lives, and clear away those of runs that were killed."""

from __future__ import annotations

import os
import re
import secrets
import stat
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["clear_dead", "held_part", "is_at", "is_owned", "new_part", "new_token"]

PART: Final = re.compile(r"\.dedup-[0-9a-f]{16}\.part")


@contextmanager
def held_part(folder: Path) -> Iterator[Path]:
    """Give an empty file of a temporary name in a folder, which only its owner can read; it is gone at the end.

    The name is a short one of its own, since the target's may be as long as the file system allows already. The lock
    on it ends with the run, however that ends, and tells others that the run is at work.
    """
    part, number = _made(folder)
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)
        if number >= 0:
            os.close(number)


def clear_dead(folders: Iterable[Path]) -> None:
    """Remove from folders the temporary files of our own killed runs; those of a run at work are locked, and stay.

    Where nobody can tell whether a run is at work, as on a file system without locks, everything stays.
    """
    if sys.platform == "win32":
        return
    for folder in folders:
        with suppress(OSError), os.scandir(folder) as entries:
            for name in [entry.name for entry in entries if PART.fullmatch(entry.name)]:
                _clear(folder / name)


def new_part(folder: Path) -> Path:
    """Make such a file without a lock, in a folder that is a run's own."""
    part, number = _created(folder)
    os.close(number)
    return part


def is_at(path: Path, number: int) -> bool:
    """Whether an open file still has its name: another one or none has it where a run ended in between."""
    return os.path.lexists(path) and os.path.samestat(os.lstat(path), os.fstat(number))


def is_owned(state: os.stat_result) -> bool:
    """Whether what stands there belongs to whoever runs the program; a system without owners tells nothing."""
    return not hasattr(os, "geteuid") or state.st_uid == os.geteuid()


def new_token() -> str:
    """Give letters and digits that no one can guess, for a temporary name."""
    return secrets.token_hex(8)


def _made(folder: Path) -> tuple[Path, int]:
    """Make the file and lock it; -1 stands for no lock, where an open file could not be renamed."""
    while True:
        part, number = _created(folder)
        if sys.platform == "win32":
            os.close(number)
            return part, -1
        # Before it was locked another run may have taken it for a dead one's.
        if not _is_taken(number) and is_at(part, number):
            return part, number
        os.close(number)
        part.unlink(missing_ok=True)


def _created(folder: Path) -> tuple[Path, int]:
    part = folder / f".dedup-{new_token()}.part"
    return part, os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)


def _is_taken(number: int) -> bool:
    """Try to lock a file; says whether another run holds it. Some file systems know no locks."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
    return False


def _clear(part: Path) -> None:
    if sys.platform == "win32":
        return
    import fcntl

    state = part.lstat()
    if not (stat.S_ISREG(state.st_mode) and is_owned(state)):
        return
    # What cannot be opened or locked is left, one file like another.
    with suppress(OSError):
        number = os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if is_at(part, number):
                part.unlink()
        finally:
            os.close(number)
