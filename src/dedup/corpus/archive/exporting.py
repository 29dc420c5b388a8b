"""Write an archive as rows of JSON, a document each, which `dedup archive add` and `dedup corpus` read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from dedup.corpus.archive.reading import BETWEEN
from dedup.corpus.archive.sqlite_errors import require_stored
from dedup.corpus.archive.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["exported"]


def exported(path: Path) -> Iterator[str]:
    """Give a line for each document, by name: "ref", "date", "text" (its passages) and "lines" (where they began).

    An archive that this release cannot search, because another counted its words, is written all the same.

    Raises:
        InputError: there is no archive, or it cannot be read.
    """
    store = Store.opened(path, {}, create=False, searched=False)
    try:
        with store.reading() as connection:
            query = (
                "SELECT line, text FROM place JOIN passage ON passage.id = passage WHERE document = ? ORDER BY number"
            )
            for number, ref, day in connection.execute("SELECT id, ref, date FROM document ORDER BY ref"):
                rows = connection.execute(query, (number,)).fetchall()
                require_stored((ref, day), str, str)
                for each in rows:
                    require_stored(each, int, str)
                row = {
                    "ref": ref,
                    "date": day,
                    "text": BETWEEN.join(text for _, text in rows),
                    "lines": [line for line, _ in rows],
                }
                yield json.dumps(row, ensure_ascii=False) + "\n"
    finally:
        store.close()
