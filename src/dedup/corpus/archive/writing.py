"""Put documents into an archive and take them out: in whole documents, each text once."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.archive.packed_terms import packed_passages, unpacked_keys
from dedup.corpus.archive.reading import spelled
from dedup.corpus.archive.record import ArchiveWritten
from dedup.corpus.archive.schema import write_idf
from dedup.corpus.archive.settings import SETTINGS
from dedup.corpus.archive.sqlite_errors import require_stored
from dedup.errors import InputError
from dedup.similarity.terms.weights import Idf, buckets

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.corpus.archive.packed_terms import PackedTerms
    from dedup.corpus.archive.record import NewDocument, NewPassage
    from dedup.corpus.archive.store import Store

__all__ = ["counted_anew", "put_documents", "remove_documents", "stored_texts", "text_digest"]

CHUNK: Final = 2_000
"""Passages that are weighed at a time."""


def put_documents(store: Store, documents: Sequence[NewDocument]) -> ArchiveWritten:
    """Put documents in, each in place of the one of its name, in one step."""
    # Of two of one name the later replaces the earlier, so that it need not be written.
    latest = {each.ref: each for each in documents}
    written = ArchiveWritten()
    with store.writing() as connection:
        fresh: list[tuple[int, NewDocument]] = []
        for each in latest.values():
            number, what = _entered(connection, store, each)
            written += what
            if not what.unchanged:
                fresh.append((number, each))
        _place(connection, store, fresh)
        _count_where_grown(store)
    return written


def remove_documents(store: Store, refs: Sequence[str]) -> int:
    """Take documents out by their names, in one step; gives how many passages stood in them.

    Raises:
        InputError: there is no document of a name; none was taken out.
    """
    with store.writing() as connection:
        numbers = []
        for ref in dict.fromkeys(map(spelled, refs)):
            found = connection.execute("SELECT id FROM document WHERE ref = ?", (ref,)).fetchone()
            if found is None:
                msg = f"has no document {ref!r}, nothing was removed; dedup archive list {store.path} names them"
                raise InputError(msg, file=str(store.path))
            numbers.append(found[0])
        count = sum(_cleared(connection, store, number) for number in numbers)
        connection.executemany("DELETE FROM document WHERE id = ?", ((number,) for number in numbers))
    return count


def counted_anew(store: Store) -> None:
    """Count the weights of words anew, by the passages there are now, and key all passages by them, in one step."""
    with store.writing():
        _recount(store)


def text_digest(text: str) -> int:
    """Give a number by which a text is looked up; equal numbers do not yet make equal texts."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), signed=True)


def _entered(connection: sqlite3.Connection, store: Store, document: NewDocument) -> tuple[int, ArchiveWritten]:
    """Enter the name of a document and take out what stood under it; say what that was."""
    digest = _document_digest(document)
    found = connection.execute("SELECT id, digest FROM document WHERE ref = ?", (document.ref,)).fetchone()
    if found and found[1] == digest:
        return found[0], ArchiveWritten(unchanged=1)
    if found:
        _cleared(connection, store, found[0])
        connection.execute("UPDATE document SET date = ?, digest = ? WHERE id = ?", (document.date, digest, found[0]))
        return found[0], ArchiveWritten(replaced=1, passages=len(document.passages))
    entered = connection.execute(
        "INSERT INTO document(ref, date, digest) VALUES (?, ?, ?)", (document.ref, document.date, digest)
    )
    return int(entered.lastrowid or 0), ArchiveWritten(added=1, passages=len(document.passages))


def _document_digest(document: NewDocument) -> bytes:
    said = hashlib.blake2b(document.date.encode(), digest_size=16)
    for each in document.passages:
        said.update(f"\0{each.line}\0{each.text}".encode("utf-8", "surrogatepass"))
    return said.digest()


def _cleared(connection: sqlite3.Connection, store: Store, document: int) -> int:
    """Take the places of a document out, and the texts that stand nowhere else; gives how many places there were."""
    places = [number for (number,) in connection.execute("SELECT passage FROM place WHERE document = ?", (document,))]
    connection.execute("DELETE FROM place WHERE document = ?", (document,))
    query = (
        "SELECT id, code, keys, terms FROM passage WHERE id = ? AND NOT EXISTS (SELECT 1 FROM place WHERE passage = id)"
    )
    gone = [row for number in dict.fromkeys(places) for row in connection.execute(query, (number,))]
    store.postings.remove(unpacked_keys(*row) for row in gone)
    connection.executemany("DELETE FROM passage WHERE id = ?", ((row[0],) for row in gone))
    return len(places)


def _place(connection: sqlite3.Connection, store: Store, documents: Iterable[tuple[int, NewDocument]]) -> None:
    """Write the places of documents, and the texts that are new."""
    placed = [(number, at, each) for number, document in documents for at, each in enumerate(document.passages)]
    for first in range(0, len(placed), CHUNK):
        part = placed[first : first + CHUNK]
        numbers = _numbers(connection, store, [each for _, _, each in part])
        connection.executemany(
            "INSERT INTO place(document, number, line, passage) VALUES (?, ?, ?, ?)",
            ((number, at, each.line, numbers[each.text]) for number, at, each in part),
        )


def _numbers(connection: sqlite3.Connection, store: Store, passages: Iterable[NewPassage]) -> dict[str, int]:
    """Give the number of each text, entering those that are new."""
    known: dict[str, int] = {}
    new: dict[str, int] = {}
    for text in dict.fromkeys(each.text for each in passages):
        digest = text_digest(text)
        query = "SELECT id FROM passage WHERE digest = ? AND text = ?"
        found = connection.execute(query, (digest, text)).fetchone()
        if found:
            known[text] = found[0]
        else:
            new[text] = digest
    if new:
        (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM passage").fetchone()
        packed = _packed(store, list(new), range(last + 1, last + 1 + len(new)))
        connection.executemany(
            "INSERT INTO passage(id, code, keys, length, terms, times, digest, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((*_columns(each), digest, text) for each, (text, digest) in zip(packed, new.items(), strict=True)),
        )
        store.postings.add(each.keys for each in packed)
        known.update(zip(new, (each.keys.passage for each in packed), strict=True))
    return known


def _columns(packed: PackedTerms) -> tuple[int, int, int, float, bytes, bytes]:
    """Give what a passage has in the columns id, code, keys, length, terms and times."""
    keys = packed.keys
    return keys.passage, keys.code, len(keys.keys), packed.length, packed.terms, packed.times


def _packed(store: Store, texts: Sequence[str], numbers: Iterable[int]) -> list[PackedTerms]:
    """Count and weigh texts by the weights of the archive, which are counted here where there are none yet."""
    known = store.idf()
    if known is None:
        idf = _idf([texts], store.terms.features)
        write_idf(store.connection, idf, 1, given=False)
    else:
        idf = known[1]
    return list(packed_passages(texts, idf, store.terms.least, numbers))


def _count_where_grown(store: Store) -> None:
    """Count the weights anew where the archive has grown much since and is small still."""
    known = store.idf()
    if known is None or known[0] or known[1].documents >= SETTINGS.recount_until:
        return
    (passages,) = store.connection.execute("SELECT count(*) FROM passage").fetchone()
    if passages >= SETTINGS.recount_growth * known[1].documents:
        _recount(store)


def _recount(store: Store) -> None:
    connection, known = store.connection, store.idf()
    if known is None:
        return
    (counted,) = connection.execute("SELECT value FROM setting WHERE name = 'counted'").fetchone()
    write_idf(connection, _idf((texts for _, texts in stored_texts(connection)), store.terms.features), counted + 1,
              given=known[0])  # fmt: skip
    store.postings.clear()
    for numbers, texts in stored_texts(connection):
        packed = _packed(store, texts, numbers)
        connection.executemany(
            "UPDATE passage SET code = ?2, keys = ?3, length = ?4, terms = ?5, times = ?6 WHERE id = ?1",
            map(_columns, packed),
        )
        store.postings.add(each.keys for each in packed)


def stored_texts(connection: sqlite3.Connection) -> Iterator[tuple[list[int], list[str]]]:
    """Give the texts of an archive with their numbers, some at a time."""
    after = 0
    while True:
        query = "SELECT id, text FROM passage WHERE id > ? ORDER BY id LIMIT ?"
        rows = connection.execute(query, (after, CHUNK)).fetchall()
        if not rows:
            return
        for row in rows:
            require_stored(row, int, str)
        yield [number for number, _ in rows], [text for _, text in rows]
        after = rows[-1][0]


def _idf(parts: Iterable[Sequence[str]], features: str) -> Idf:
    """Count in how many texts each term stands."""
    terms, times, documents = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), 0
    for texts in parts:
        documents += len(texts)
        counts, _ = buckets(texts, features=features)
        found, often = np.unique(counts[1], return_counts=True)
        both, place = np.unique(np.concatenate((terms, found)), return_inverse=True)
        times = np.bincount(place, weights=np.concatenate((times, often)), minlength=len(both)).astype(np.int64)
        terms = both.astype(np.int64)
    return Idf(documents, features, terms, times)
