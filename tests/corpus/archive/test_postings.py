"""Lists of keys: both kinds hold, give, forget and count the same."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from dedup.corpus.archive.keys import StoredKeys
from dedup.corpus.archive.postings import has_full_text, postings_of

ADD, LARGEST = 0xADD, (1 << 31) - 1


def stored(passage: int, *keys: int) -> StoredKeys:
    """Give the keys of a passage."""
    return StoredKeys(passage, 7, np.array(keys, dtype="<i4"))


@pytest.fixture(params=["fts5", "table"])
def connection(request: pytest.FixtureRequest) -> sqlite3.Connection:
    """Give a database with lists of one kind."""
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.execute(postings_of(made, request.param).SCHEMA)
    made.execute("CREATE TABLE kind(name)")
    made.execute("INSERT INTO kind VALUES (?)", (request.param,))
    return made


def test_lists(connection: sqlite3.Connection) -> None:
    """A list gives number and code of each passage, ascending, up to so many; what is taken out is gone."""
    lists = postings_of(connection, connection.execute("SELECT name FROM kind").fetchone()[0])
    lists.add([stored(1, ADD, LARGEST), stored(2, ADD), stored(3, 0, ADD)])
    assert lists.listed(ADD, 10).tolist() == [1 << 16 | 7, 2 << 16 | 7, 3 << 16 | 7]
    assert lists.listed(ADD, 2).tolist() == [1 << 16 | 7, 2 << 16 | 7]
    lists.remove([stored(2, ADD)])
    lists.optimize()
    assert lists.listed(ADD, 10).tolist() == [1 << 16 | 7, 3 << 16 | 7]
    assert (lists.listed(LARGEST, 10).tolist(), lists.listed(5, 10).tolist()) == ([1 << 16 | 7], [])
    assert list(lists.faults()) == []
    lists.clear()
    assert lists.listed(ADD, 10).tolist() == []


def test_this_sqlite_has_full_text() -> None:
    """It is asked of SQLite itself, by making such a table."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        made = True
    except sqlite3.OperationalError:
        made = False
    assert has_full_text(connection) == made


def test_damaged_lists_are_told() -> None:
    """Rows that are missing beneath a full-text table are a fault."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    lists = postings_of(connection, "fts5")
    connection.execute(lists.SCHEMA)
    lists.add([stored(number, number, ADD) for number in range(1, 50)])
    connection.execute("UPDATE posting_data SET block = zeroblob(length(block)) WHERE id > 10")
    assert "the lists of keys are damaged" in next(lists.faults())
