"""The tables of an archive and their version: what another release made is refused with what to do."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
import pytest

from dedup.corpus.archive import Archive
from dedup.corpus.archive.exporting import exported
from dedup.corpus.archive.schema import Terms, create_tables, read_idf, read_terms, write_idf
from dedup.errors import InputError
from dedup.similarity.terms.weights import VERSION, Idf

if TYPE_CHECKING:
    from pathlib import Path

TERMS = Terms(least=0.6, unit="sentence", features="words", language="de", index="table")


def test_terms_come_back() -> None:
    """What an archive was made by is read as it was written; an empty database has none."""
    connection = sqlite3.connect(":memory:")
    assert read_terms(connection, "news.db") is None
    create_tables(connection, TERMS)
    assert read_terms(connection, "news.db") == TERMS
    assert TERMS.counting == VERSION


def test_weights_come_back() -> None:
    """They are stored to the number, in place of those before."""
    connection = sqlite3.connect(":memory:")
    create_tables(connection, TERMS)
    for counted in (1, 2):
        idf = Idf(7 * counted, "words", np.array([3, 2**31 - 1]), np.array([counted, 5]))
        write_idf(connection, idf, counted, given=counted == 2)
    found = read_idf(connection, "words")
    assert (found[0], found[1], found[2].documents, found[2].features) == (2, True, 14, "words")
    assert (found[2].buckets.tolist(), found[2].counts.tolist()) == ([3, 2**31 - 1], [2, 5])


@pytest.mark.parametrize(
    ("statement", "said", "exports"),
    [
        ("PRAGMA user_version = 99", r"tables of version 99, this release has 2; use the other release", False),
        ("PRAGMA user_version = 1", r"tables of version 1, this release has 2; write it out with: dedup archive", True),
        (
            "UPDATE setting SET value = 1 WHERE name = 'counting'",
            (
                rf"words were counted by version 1, this release counts by {VERSION}; "
                r"write it out with: dedup archive export .*news\.db -o FILE\.jsonl, and add that file"
            ),
            True,
        ),
    ],
)
def test_another_release(tmp_path: Path, statement: str, said: str, exports: bool) -> None:
    """It is not searched by what it was not made by; its documents can be written out where their tables are known."""
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add("Dogs travel free of charge on the ferry.", ref="dogs")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(InputError, match=said):
        Archive(path)
    if exports:
        assert len(list(exported(path))) == 1
    else:
        with pytest.raises(InputError, match="use the other release"):
            list(exported(path))
