"""Look whether an archive is whole: the file, its lists, and that both say the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.archive.keys import CODE_BITS
from dedup.corpus.archive.writing import text_digest
from dedup.errors import InputError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

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
    for what, query in ORPHANS:
        (count,) = connection.execute(query).fetchone()
        if count:
            yield f"{count:,} {what}"
    changed, wanted = 0, Counter[int]()
    sums: dict[int, int] = {}
    for number, digest, code, keys, text in connection.execute("SELECT id, digest, code, keys, text FROM passage"):
        changed += digest != text_digest(text)
        entry = number << CODE_BITS | code
        for key in np.frombuffer(keys, dtype="<i4").tolist():
            wanted[key] += 1
            sums[key] = sums.get(key, 0) ^ entry
    if changed:
        yield f"{changed:,} passages whose text is not the one that was added"
    wrong = 0
    for key, count in wanted.items():
        entries = store.postings.listed(key, count + 1)
        wrong += len(entries) != count or int(np.bitwise_xor.reduce(entries)) != sums[key]
    if wrong:
        yield (
            f"{wrong:,} of {len(wanted):,} lists do not hold the passages they should; mend them with: "
            f"dedup archive optimize {store.path} --recount"
        )
