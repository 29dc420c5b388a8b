"""Keep an archive in one SQLite file: open it, change it in whole steps, and read it as it stood at one moment."""

from __future__ import annotations

import sqlite3
import time
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from dedup.corpus.archive.journal import MOUNTS, journal_of
from dedup.corpus.archive.postings import FullTextPostings, TablePostings, has_full_text, postings_of
from dedup.corpus.archive.schema import Terms, create_tables, read_idf, read_terms
from dedup.corpus.archive.settings import SETTINGS
from dedup.corpus.archive.sqlite_errors import StoredValueError, archive_errors
from dedup.errors import InputError, OptionError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from dedup.similarity.terms.weights import Idf

__all__ = ["Store"]

PAGE_BYTES: Final = 8192
"""Of the file: two of the usual pages, as the passages of an article are read together."""

CACHE_KIB: Final = 65_536
"""Of pages in memory: the upper levels of the indices of some million passages."""

PAUSE: Final = 0.02
"""Seconds between two tries to set the journal, for which SQLite itself does not wait."""

MEMORY: Final = ":memory:"
"""The name of an archive that is kept in memory only, as SQLite has it."""


class Store:
    """One connection to an archive; for one thread at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection, terms: Terms) -> None:
        """Store what `opened` found."""
        self.path = path
        self.connection = connection
        self.terms = terms
        self.postings: FullTextPostings | TablePostings = postings_of(connection, terms.index)
        self._idf: tuple[int, bool, Idf] | None = None

    @classmethod
    def opened(
        cls,
        path: Path,
        asked: Mapping[str, object],
        *,
        create: bool,
        searched: bool = True,
        mounts: Path = MOUNTS,
    ) -> Store:
        """Open an archive, or make one.

        Args:
            path: the file.
            asked: terms that were asked for by name; an archive that is there must have been made by the same.
            create: whether it is made where it is not there.
            searched: whether it is to be searched or added to, so that it must have been counted by this release.
            mounts: the list of mounts.

        Raises:
            InputError: there is no such archive, or the file is none that can be used.
            OutputError: it cannot be made.
            OptionError: it was made by other terms.
        """
        if str(path) == MEMORY:
            connection = sqlite3.connect(MEMORY, isolation_level=None)
            return cls(path, connection, _terms(connection, MEMORY, asked, create=True, searched=searched))
        if path.is_dir():
            raise InputError("is a folder; name a file, such as news.db", file=str(path))
        if not create and not path.exists():
            msg = f"there is no such archive; make one with: dedup archive add {path} FILE..."
            raise InputError(msg, file=str(path))
        if path.exists() and path.stat().st_size and not _is_sqlite(path):
            raise InputError("is no archive; name another file, such as news.db", file=str(path))
        with archive_errors(str(path)), ExitStack() as stack:
            connection = _connected(path, create=create)
            stack.callback(connection.close)
            # Asked first: the database of another program must stay as it is.
            if read_terms(connection, str(path), searched=searched) or create:
                _set_journal(connection, journal_of(path, mounts))
            terms = _terms(connection, str(path), asked, create=create, searched=searched)
            stack.pop_all()
            return cls(path, connection, terms)

    def close(self) -> None:
        """Close the connection; the last one takes the journal away."""
        self.connection.close()

    def checkpoint(self) -> None:
        """Write the journal into the file, as far as nobody reads what stood there before."""
        with archive_errors(str(self.path)):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Change the archive in one step, which is on the disk when the block ends well, and else never was."""
        with archive_errors(str(self.path)):
            known = self._idf
            try:
                with _step(self.connection):
                    yield self.connection
                known = self._idf
            finally:
                # What was counted in a step that was taken back is not remembered.
                self._idf = known

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read the archive as it stands now, whatever is written meanwhile."""
        with archive_errors(str(self.path)):
            self.connection.execute("BEGIN")
            try:
                yield self.connection
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")

    def idf(self) -> tuple[bool, Idf] | None:
        """Give the weights of words, and whether they were given; None where none were counted yet.

        Another process may have counted them anew, so that this is asked in each transaction.
        """
        found = self.connection.execute("SELECT value FROM setting WHERE name = 'counted'").fetchone()
        if found is None:
            if self.connection.execute("SELECT 1 FROM passage LIMIT 1").fetchone():
                raise StoredValueError("passages, but no weights of words")
            return None
        if self._idf is None or self._idf[0] != found[0]:
            self._idf = read_idf(self.connection, self.terms.features)
        return self._idf[1:]


@contextmanager
def _step(connection: sqlite3.Connection) -> Iterator[None]:
    """Do a block in one transaction, which is taken back where the block does not end well."""
    connection.execute("BEGIN IMMEDIATE")
    done = False
    try:
        yield
        connection.execute("COMMIT")
        done = True
    finally:
        if not done and connection.in_transaction:
            connection.execute("ROLLBACK")


def _is_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", file=str(path)) from error


def _connected(path: Path, *, create: bool) -> sqlite3.Connection:
    mode = "rwc" if create else "rw"
    where = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(where, uri=True, timeout=SETTINGS.busy_seconds, isolation_level=None)
    connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    # What was acknowledged stays even when the power goes.
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _set_journal(connection: sqlite3.Connection, wanted: str) -> None:
    until = time.monotonic() + SETTINGS.busy_seconds
    while True:
        try:
            connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(PAUSE)
        else:
            return


def _terms(
    connection: sqlite3.Connection, file: str, asked: Mapping[str, object], *, create: bool, searched: bool
) -> Terms:
    terms = read_terms(connection, file, searched=searched)
    if terms is None and create:
        with _step(connection):
            # Another process may have made it while this one waited.
            terms = read_terms(connection, file, searched=searched)
            if terms is None:
                terms = _new_terms(connection, asked)
                create_tables(connection, terms)
    if terms is None:
        raise InputError("is empty; make an archive with: dedup archive add", file=file)
    for name, value in asked.items():
        found = getattr(terms, name)
        if value != found and not (name == "index" and value == "auto"):
            msg = f"the archive {file} was made with {found}, got {value}; leave it out, or make another archive"
            raise OptionError(msg, option=name)
    return terms


def _new_terms(connection: sqlite3.Connection, asked: Mapping[str, object]) -> Terms:
    usual = Terms(
        least=SETTINGS.least_score, unit="paragraph", features="words", language="en", index=FullTextPostings.NAME
    )
    terms = replace(usual, **asked)  # type: ignore[arg-type]
    full_text = has_full_text(connection)
    if terms.index == FullTextPostings.NAME and "index" in asked and not full_text:
        raise OptionError("the SQLite of this Python has no FTS5; ask for 'table'", option="index")
    if terms.index != TablePostings.NAME:
        terms = replace(terms, index=FullTextPostings.NAME if full_text else TablePostings.NAME)
    return terms
