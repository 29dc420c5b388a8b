"""Keep for each key the list of passages that have it: in a full-text table of SQLite, or in an ordinary one.

The full-text table (FTS5) holds keys in place of words, and no text: it takes ten times as many passages a second and
half the room. Where Python's SQLite has none, an ordinary table does the same. An entry of a list is the number of the
passage and its code (see `keys.py`) in one number.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

    from dedup.corpus.archive.keys import StoredKeys

__all__ = ["INDEXES", "FullTextPostings", "TablePostings", "has_full_text", "postings_of"]

INDEXES: Final = ("auto", "fts5", "table")
"""How a new archive keeps its lists: as the SQLite at hand can, or by name."""


def has_full_text(connection: sqlite3.Connection) -> bool:
    """Say whether this SQLite has FTS5."""
    return any(name == "ENABLE_FTS5" for (name,) in connection.execute("PRAGMA compile_options"))


class FullTextPostings:
    """Lists in a full-text table that keeps no text."""

    NAME: Final = "fts5"
    SCHEMA: Final = (
        "CREATE VIRTUAL TABLE posting USING fts5(keys, content='', detail=none, columnsize=0, tokenize='ascii')"
    )

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Store the connection."""
        self._connection = connection

    def add(self, stored: Iterable[StoredKeys]) -> None:
        """Enter passages under their keys."""
        rows = ((each.entry, _words(each.keys)) for each in stored)
        self._connection.executemany("INSERT INTO posting(rowid, keys) VALUES (?, ?)", rows)

    def remove(self, stored: Iterable[StoredKeys]) -> None:
        """Take passages out; the table needs the keys they were entered under."""
        rows = ((each.entry, _words(each.keys)) for each in stored)
        self._connection.executemany("INSERT INTO posting(posting, rowid, keys) VALUES ('delete', ?, ?)", rows)

    def listed(self, key: int, most: int) -> npt.NDArray[np.int64]:
        """Give the entries of a list, at most so many."""
        # As one text: a row for each entry would take Python four times as long.
        query = (
            "SELECT group_concat(entry, ' ') FROM (SELECT rowid AS entry FROM posting WHERE posting MATCH ? LIMIT ?)"
        )
        return _numbers(self._connection.execute(query, (f"{key:x}", most)).fetchone()[0])

    def clear(self) -> None:
        """Empty all lists."""
        self._connection.execute("INSERT INTO posting(posting) VALUES ('delete-all')")

    def optimize(self) -> None:
        """Put the parts of the table together, so that searches read one."""
        self._connection.execute("INSERT INTO posting(posting) VALUES ('optimize')")

    def faults(self) -> Iterator[str]:
        """Say what is damaged within the table."""
        try:
            self._connection.execute("INSERT INTO posting(posting) VALUES ('integrity-check')")
        except sqlite3.DatabaseError as error:
            yield f"the lists of keys are damaged ({error})"


class TablePostings:
    """Lists in an ordinary table."""

    NAME: Final = "table"
    SCHEMA: Final = "CREATE TABLE posting(key INTEGER, entry INTEGER, PRIMARY KEY (key, entry)) WITHOUT ROWID"

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Store the connection."""
        self._connection = connection

    def add(self, stored: Iterable[StoredKeys]) -> None:
        """Enter passages under their keys."""
        # In the order of the table, which spares it half its way.
        rows = sorted((key, each.entry) for each in stored for key in each.keys.tolist())
        self._connection.executemany("INSERT INTO posting(key, entry) VALUES (?, ?)", rows)

    def remove(self, stored: Iterable[StoredKeys]) -> None:
        """Take passages out."""
        rows = ((key, each.entry) for each in stored for key in each.keys.tolist())
        self._connection.executemany("DELETE FROM posting WHERE key = ? AND entry = ?", rows)

    def listed(self, key: int, most: int) -> npt.NDArray[np.int64]:
        """Give the entries of a list, at most so many."""
        query = "SELECT group_concat(entry, ' ') FROM (SELECT entry FROM posting WHERE key = ? LIMIT ?)"
        return _numbers(self._connection.execute(query, (key, most)).fetchone()[0])

    def clear(self) -> None:
        """Empty all lists."""
        self._connection.execute("DELETE FROM posting")

    def optimize(self) -> None:
        """Do nothing: the table is as it should be at any time."""

    def faults(self) -> Iterator[str]:
        """Say nothing: the check of the whole file looks at ordinary tables too."""
        yield from ()


def postings_of(connection: sqlite3.Connection, name: str) -> FullTextPostings | TablePostings:
    """Give the lists of an archive by the name of how they are kept."""
    return FullTextPostings(connection) if name == FullTextPostings.NAME else TablePostings(connection)


def _words(keys: npt.NDArray[np.int32]) -> str:
    # Digits and the letters a to f: no word of the query language of FTS5.
    return " ".join(f"{key:x}" for key in keys.tolist())


def _numbers(written: str | None) -> npt.NDArray[np.int64]:
    return np.fromstring(written or "", dtype=np.int64, sep=" ")
