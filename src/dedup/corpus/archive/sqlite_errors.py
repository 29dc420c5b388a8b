"""Say in the words of this library what SQLite could not do with an archive."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.errors import DedupError

__all__ = ["archive_errors", "explained"]

FULL: Final = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC)
DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
BUSY: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
PROTECTED: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)

PRIMARY: Final = 0xFF
"""The part of an error code that names the kind; what is above it says more."""


@contextmanager
def archive_errors(file: str) -> Iterator[None]:
    """Turn errors of SQLite within a block into ours.

    Raises:
        OutputError: the disk is full, another process writes for too long, or the file cannot be written.
        InputError: the file is damaged or cannot be read.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise explained(error, file) from error


def explained(error: sqlite3.Error, file: str) -> DedupError:
    """Give our error for one of SQLite."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    kind = code & PRIMARY
    if code in FULL or kind == sqlite3.SQLITE_FULL:
        return OutputError(
            "the disk is full, or the file may not grow; what was added before is there, of this step nothing is; "
            "make room and run it again",
            file=file,
        )
    if kind in DAMAGED:
        return InputError(
            f"is damaged, or no archive ({error}); look with: dedup archive check; take it from a backup, or add the "
            "documents to a new archive",
            file=file,
        )
    if kind in BUSY:
        return OutputError(
            "another process is writing to it and did not end in time; nothing was changed; run it again", file=file
        )
    if kind in PROTECTED:
        return OutputError(
            f"cannot be opened or written ({error}); check the folder and the permissions of both", file=file
        )
    return InputError(f"cannot be read or written ({error}, {getattr(error, 'sqlite_errorname', 'SQLite')})", file=file)
