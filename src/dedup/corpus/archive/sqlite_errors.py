"""Say in the words of this library what SQLite could not do with an archive."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.errors import DedupError

__all__ = ["StoredValueError", "archive_errors", "explained", "require_stored"]

FULL: Final = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC)
DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
BUSY: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
PROTECTED: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)

PRIMARY: Final = 0xFF
"""The part of an error code that names the kind; what is above it says more."""


SHOWN: Final = 40
"""Characters of a value that is none."""

DAMAGE: Final = "look with: dedup archive check; take it from a backup, or add the documents to a new archive"
"""What to do about a damaged archive."""


class StoredValueError(ValueError):
    """Says that a value in the tables of an archive is none that this library wrote."""


def require_stored(row: Sequence[object], *kinds: type | tuple[type, ...]) -> None:
    """Require the values of a row to be of the kinds that were written: SQLite itself keeps any in any column.

    Raises:
        StoredValueError: one is not.
    """
    for value, kind in zip(row, kinds, strict=True):
        if not isinstance(value, kind):
            raise StoredValueError(f"a value that is none of its column, {str(value)[:SHOWN]!r}")


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
    # A name in the list of tables that is no text is told so, not as an error of SQLite.
    except (StoredValueError, UnicodeDecodeError) as error:
        raise _damaged(error, file) from error


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
    # Python itself raises what has no code: a text that is none, a connection that is closed or another thread's.
    if kind in DAMAGED or (not code and isinstance(error, sqlite3.OperationalError)):
        return _damaged(error, file)
    if isinstance(error, sqlite3.ProgrammingError):
        return _misused(error, file)
    if kind in BUSY:
        return OutputError(
            "another process is writing to it and did not end in time; nothing was changed; run it again", file=file
        )
    if kind in PROTECTED:
        return OutputError(
            f"cannot be opened or written ({error}); check the folder and the permissions of both", file=file
        )
    return InputError(f"cannot be read or written ({error}, {getattr(error, 'sqlite_errorname', 'SQLite')})", file=file)


def _damaged(error: Exception, file: str) -> InputError:
    return InputError(f"is damaged, or no archive ({error}); {DAMAGE}", file=file)


def _misused(error: sqlite3.ProgrammingError, file: str) -> InputError:
    said = str(error)
    if "thread" in said:
        said = "is open in another thread; each thread opens an Archive of its own"
    elif "closed" in said:
        said = "was closed before; open it again with dedup.Archive"
    return InputError(said, file=file)
