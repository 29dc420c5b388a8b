"""What SQLite could not do, in one line that says what to do."""

from __future__ import annotations

import sqlite3

import pytest

from dedup.corpus.archive.sqlite_errors import archive_errors, explained
from dedup.errors import InputError, OutputError


def error(code: int) -> sqlite3.Error:
    """Give an error as SQLite raises it."""
    made = sqlite3.OperationalError("said by SQLite")
    made.sqlite_errorcode = code
    made.sqlite_errorname = "SQLITE_X"
    return made


@pytest.mark.parametrize(
    ("code", "kind", "said"),
    [
        (sqlite3.SQLITE_FULL, OutputError, "the disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, OutputError, "the disk is full"),
        (sqlite3.SQLITE_IOERR_READ, InputError, "cannot be read or written .*SQLITE_X"),
        (sqlite3.SQLITE_CORRUPT, InputError, "is damaged, or no archive .*dedup archive check"),
        (sqlite3.SQLITE_CORRUPT_VTAB, InputError, "is damaged, or no archive"),
        (sqlite3.SQLITE_NOTADB, InputError, "is damaged, or no archive"),
        (sqlite3.SQLITE_BUSY, OutputError, "another process is writing"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, OutputError, "another process is writing"),
        (sqlite3.SQLITE_READONLY_DBMOVED, OutputError, "cannot be opened or written"),
        (sqlite3.SQLITE_CANTOPEN, OutputError, "cannot be opened or written"),
        (sqlite3.SQLITE_ERROR, InputError, "cannot be read or written"),
    ],
)
def test_each_kind(code: int, kind: type[Exception], said: str) -> None:
    """The kind and its refinements are told by their codes, and the file is named."""
    found = explained(error(code), "news.db")
    assert isinstance(found, kind)
    with pytest.raises(kind, match=rf"news\.db: .*{said}"), archive_errors("news.db"):
        raise error(code)


def test_an_error_without_a_code() -> None:
    """Python itself raises some; they are told all the same."""
    assert isinstance(explained(sqlite3.ProgrammingError("closed"), "news.db"), InputError)
