"""Make the tables of an archive, and refuse a file that is none or one that this release cannot search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.corpus.archive.postings import FullTextPostings, has_full_text, postings_of
from dedup.corpus.archive.sqlite_errors import StoredValueError, require_stored
from dedup.errors import InputError
from dedup.similarity.terms.weights import VERSION, Idf

if TYPE_CHECKING:
    import sqlite3

__all__ = ["APPLICATION", "SCHEMA", "Terms", "create_tables", "read_idf", "read_terms", "write_idf"]

APPLICATION: Final = 0x64656475
"""Marks a SQLite file as an archive of ours: "dedu"."""

SCHEMA: Final = 2
"""Version of the tables; raised when one changes."""

TABLES: Final = (
    """
    CREATE TABLE document(
        id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, date TEXT NOT NULL, digest BLOB NOT NULL
    )
    """,
    # A text that stands in many places, such as a footer, is kept and looked up once.
    # Its counted terms stand beside it, so that a search reads no other text than those it gives.
    """
    CREATE TABLE passage(
        id INTEGER PRIMARY KEY, digest INTEGER NOT NULL, code INTEGER NOT NULL, keys INTEGER NOT NULL,
        length REAL NOT NULL, terms BLOB NOT NULL, times BLOB NOT NULL, text TEXT NOT NULL
    )
    """,
    "CREATE INDEX passage_by_digest ON passage(digest)",
    """
    CREATE TABLE place(
        document INTEGER NOT NULL, line INTEGER NOT NULL, number INTEGER NOT NULL, passage INTEGER NOT NULL,
        PRIMARY KEY (document, number)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX place_by_passage ON place(passage)",
    "CREATE TABLE setting(name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """By what an archive was made; it is searched by the same.

    Attributes:
        least: least score it can be searched for.
        unit: what a passage is: "paragraph", "sentence" or "document".
        features: terms of a passage, as in `dedup.similarity.terms.weights.FEATURES`.
        language: code of the language in which sentences are cut and compared.
        index: how the lists are kept: "fts5" or "table".
        counting: version of how words are read, hashed and weighed.
    """

    least: float
    unit: str
    features: str
    language: str
    index: str
    counting: int = VERSION


def create_tables(connection: sqlite3.Connection, terms: Terms) -> None:
    """Make the tables of a new archive, within a transaction."""
    for statement in (*TABLES, postings_of(connection, terms.index).SCHEMA):
        connection.execute(statement)
    for name in Terms.__slots__:
        connection.execute("INSERT INTO setting(name, value) VALUES (?, ?)", (name, getattr(terms, name)))
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def read_terms(connection: sqlite3.Connection, file: str, *, searched: bool = True) -> Terms | None:
    """Give by what an archive was made; None where the file is empty.

    Args:
        connection: to the archive.
        file: its name.
        searched: whether it is to be searched or added to; what is only listed may have been counted otherwise.

    Raises:
        InputError: it is the database of another program, or an archive that this release cannot search.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables or application:
            raise InputError("is a database of another program; name another file for the archive", file=file)
        return None
    anew = f"write it out with: dedup archive export {file} -o FILE.jsonl, and add that file to a new archive"
    # The tables of documents and texts have been the same in all versions.
    if version > SCHEMA or (searched and version < SCHEMA):
        todo = "use the other release" if version > SCHEMA else anew
        raise InputError(
            f"is an archive with tables of version {version}, this release has {SCHEMA}; {todo}", file=file
        )
    query = "SELECT value FROM setting WHERE name = ?"
    held: dict[str, Any] = {
        name: (connection.execute(query, (name,)).fetchone() or (None,))[0] for name in Terms.__slots__
    }
    require_stored(tuple(held.values()), (int, float), str, str, str, str, int)
    terms = Terms(**held)
    if not 0 < terms.least <= 1:
        raise StoredValueError(f"the least score {terms.least:g}")
    if searched and terms.counting != VERSION:
        msg = f"words were counted by version {terms.counting}, this release counts by {VERSION}; {anew}"
        raise InputError(msg, file=file)
    if searched and terms.index == FullTextPostings.NAME and not has_full_text(connection):
        msg = f"keeps its lists in FTS5, which the SQLite of this Python has not; {anew}"
        raise InputError(msg, file=file)
    return terms


def read_idf(connection: sqlite3.Connection, features: str) -> tuple[int, bool, Idf]:
    """Give how often the weights were counted, whether they were given and so never are, and the weights.

    Raises:
        StoredValueError: they are none that were written.
    """
    found = dict(connection.execute("SELECT name, value FROM setting"))
    names = ("counted", "given", "documents", "buckets", "counts")
    require_stored([found.get(name) for name in names], int, int, int, bytes, bytes)
    if len(found["buckets"]) != len(found["counts"]) or len(found["buckets"]) % 4:
        raise StoredValueError("weights of words that are cut short")
    buckets, counts = (np.frombuffer(found[name], "<i4").astype(np.int64) for name in ("buckets", "counts"))
    if (np.diff(buckets, prepend=-1) <= 0).any() or (counts < 1).any() or (counts > found["documents"]).any():
        raise StoredValueError("weights of words that were not counted")
    return found["counted"], bool(found["given"]), Idf(found["documents"], features, buckets, counts)


def write_idf(connection: sqlite3.Connection, idf: Idf, counted: int, *, given: bool) -> None:
    """Store weights in place of those that stand there."""
    rows = {
        "counted": counted,
        "given": int(given),
        "documents": idf.documents,
        "buckets": idf.buckets.astype("<i4").tobytes(),
        "counts": np.minimum(idf.counts, np.iinfo(np.int32).max).astype("<i4").tobytes(),
    }
    connection.executemany("INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", rows.items())
