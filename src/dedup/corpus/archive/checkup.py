"""Look whether an archive is whole: the file, its lists, and that both say the same."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.archive.keys import SLACK
from dedup.corpus.archive.packed_terms import packed_passages, unpacked_keys
from dedup.corpus.archive.sqlite_errors import StoredValueError
from dedup.corpus.archive.writing import stored_texts, text_digest
from dedup.errors import InputError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from dedup.corpus.archive.keys import StoredKeys
    from dedup.corpus.archive.store import Store

__all__ = ["faults"]

SHOWN: Final = 5
"""Faults of one kind that are named."""

ORPHANS: Final = (
    ("passages that stand in no document", "SELECT count(*) FROM passage WHERE id NOT IN (SELECT passage FROM place)"),
    (
        "places of passages that are not there",
        "SELECT count(*) FROM place WHERE passage NOT IN (SELECT id FROM passage)",
    ),
    (
        "places in documents that are not there",
        "SELECT count(*) FROM place WHERE document NOT IN (SELECT id FROM document)",
    ),
)


KINDS: Final = (
    (
        "passages whose text is none",
        "SELECT count(*) FROM passage WHERE typeof(digest) != 'integer' OR typeof(text) != 'text'",
    ),
    (
        "documents whose name or day is none",
        "SELECT count(*) FROM document WHERE typeof(ref) != 'text' OR typeof(date) != 'text'",
    ),
    (
        "places whose line is none",
        "SELECT count(*) FROM place WHERE typeof(line) != 'integer'",
    ),
)
"""Values that SQLite keeps and this library never wrote; behind them nothing can be compared."""


def faults(store: Store) -> Iterator[str]:
    """Say what is damaged, the gravest first.

    Raises:
        OutputError: another process writes for too long.
    """
    try:
        # The check of a full-text table counts as writing.
        with store.writing() as connection:
            found = [row[0] for row in connection.execute(f"PRAGMA integrity_check({SHOWN})")]
            told = [f"the file is damaged: {' '.join(each.split())}" for each in found if each != "ok"]
            if not told:
                told = [*store.postings.faults(), *_contradictions(store, connection)]
    except InputError as error:
        told = [error.message]
    yield from told


def _contradictions(store: Store, connection: sqlite3.Connection) -> Iterator[str]:
    yield from _told(connection, ORPHANS)
    if foreign := [*_told(connection, KINDS)]:
        yield from foreign
        return
    known = store.idf()
    if known is None:
        # No passage either.
        return
    mend = f"mend them with: dedup archive optimize {store.path} --recount"
    changed, miscounted, lists = 0, 0, _Lists()
    for numbers, texts in stored_texts(connection):
        rows = connection.execute(
            "SELECT digest, code, keys, length, terms, times FROM passage WHERE id BETWEEN ? AND ? ORDER BY id",
            (numbers[0], numbers[-1]),
        )
        packed = packed_passages(texts, known[1], store.terms.least, numbers)
        for text, meant, (digest, code, keys, length, terms, times) in zip(texts, packed, rows, strict=True):
            fits = digest == text_digest(text)
            changed += not fits
            try:
                lists.enter(unpacked_keys(meant.keys.passage, code, keys, terms))
            except StoredValueError:
                miscounted += 1
            else:
                same = (terms, times) == (meant.terms, meant.times) and _is_near(length, meant.length)
                miscounted += fits and not same
    if changed:
        yield f"{changed:,} passages whose text is not the one that was added"
    if miscounted:
        yield f"{miscounted:,} passages whose terms are not those of their text; {mend}"
    if wrong := sum(lists.wrong(store)):
        yield f"{wrong:,} of {len(lists.wanted):,} lists do not hold the passages they should; {mend}"


def _told(connection: sqlite3.Connection, asked: Iterable[tuple[str, str]]) -> Iterator[str]:
    for what, query in asked:
        (count,) = connection.execute(query).fetchone()
        if count:
            yield f"{count:,} {what}"


class _Lists:
    """What the lists should hold: how many entries, and what these come to, whatever their order."""

    def __init__(self) -> None:
        self.wanted = Counter[int]()
        self._sums: dict[int, int] = {}

    def enter(self, stored: StoredKeys) -> None:
        for key in stored.keys.tolist():
            self.wanted[key] += 1
            self._sums[key] = self._sums.get(key, 0) ^ stored.entry

    def wrong(self, store: Store) -> Iterator[bool]:
        for key, count in self.wanted.items():
            entries = store.postings.listed(key, count + 1)
            yield len(entries) != count or int(np.bitwise_xor.reduce(entries)) != self._sums[key]


def _is_near(length: object, meant: float) -> bool:
    # Another machine may round a logarithm otherwise: lengths are compared as the search does.
    return isinstance(length, float) and math.isclose(length, meant, rel_tol=SLACK)
