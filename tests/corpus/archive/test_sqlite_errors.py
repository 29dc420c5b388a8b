"""What SQLite could not do, in one line that says what to do."""

from __future__ import annotations

import sqlite3
from contextlib import nullcontext

import pytest

from dedup.corpus.archive.sqlite_errors import StoredValueError, archive_errors, explained, require_stored
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


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (sqlite3.ProgrammingError("Cannot operate on a closed database."), "was closed before"),
        (sqlite3.ProgrammingError("SQLite objects created in a thread can only"), "is open in another thread"),
        (sqlite3.ProgrammingError("something else"), "something else"),
        (sqlite3.OperationalError("Could not decode to UTF-8 column 'text'"), "is damaged, or no archive"),
        (StoredValueError("the length 0.0 of a passage"), r"is damaged, or no archive \(the length"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), "is damaged, or no archive"),
    ],
)
def test_an_error_without_a_code(made: Exception, said: str) -> None:
    """Python itself raises some, and this library; they are told all the same."""
    with pytest.raises(InputError, match=rf"news\.db: {said}"), archive_errors("news.db"):
        raise made


@pytest.mark.parametrize(
    ("row", "kinds", "good"),
    [
        ((1, "a", b"b"), (int, str, bytes), True),
        ((1, 2), (int, (int, float)), True),
        ((1.5,), (int,), False),
        (("a",), (bytes,), False),
        ((None,), (str,), False),
    ],
)
def test_values_are_of_their_kinds(row: tuple[object, ...], kinds: tuple[type, ...], good: bool) -> None:
    """SQLite gives back what stands there, whatever the column says."""
    with nullcontext() if good else pytest.raises(StoredValueError, match="none of its column"):
        require_stored(row, *kinds)
