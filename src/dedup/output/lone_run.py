"""Keep two runs from writing to one output at once: the second is refused while the first is at it.

The lock is one of the system, on a file beside the output, and ends with the process that holds it, however that ends.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, contextmanager, suppress
from errno import EACCES, EAGAIN, EDEADLK
from hashlib import blake2b
from typing import TYPE_CHECKING

from dedup.errors import OutputError
from dedup.output.part_files import is_at
from dedup.output.write_guard import unwritten

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["alone", "lock_of"]


@contextmanager
def alone(place: Path, shown: Path) -> Iterator[None]:
    """Hold the lock of a place; nothing is left of it when the block ends.

    Args:
        place: what is written; its folder must exist.
        shown: what it is called in the error.

    Raises:
        OutputError: another run holds it, or no file can be made beside it.
    """
    path = lock_of(place)
    try:
        number = _opened(path)
    except BlockingIOError as error:
        msg = "another run is writing to it at this moment; wait until that ends, or name another output"
        raise OutputError(msg, file=str(shown)) from error
    except OSError as error:
        raise unwritten(shown, error) from error
    try:
        yield
    finally:
        # First the name, then the lock: who opens the file in between sees that it has none any more.
        with suppress(OSError):
            path.unlink()
        os.close(number)


def lock_of(place: Path) -> Path:
    """Give the file that is locked, told by the name of the place, which may be as long as the file system allows."""
    return place.with_name(f".dedup-{blake2b(os.fsencode(place.name), digest_size=8).hexdigest()}.lock")


def _opened(path: Path) -> int:
    while True:
        # Open for reading: that is enough to lock, and what another user's killed run left is no hindrance.
        number = os.open(path, os.O_RDONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        with ExitStack() as stack:
            stack.callback(os.close, number)
            _lock(number)
            # Another file or none has the name where the run that held this one ended in between.
            if is_at(path, number):
                stack.pop_all()
                return number


def _lock(number: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # Some file systems know no locks; there it is as it was without.
        if error.errno in {EACCES, EAGAIN, EDEADLK}:
            raise BlockingIOError(*error.args) from error
