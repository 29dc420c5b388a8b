"""A damaged archive is noticed, and what can be mended is said."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from dedup.corpus.archive import Archive
from dedup.corpus.archive.checkup import faults
from dedup.corpus.archive.store import Store
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def made(path: Path, index: str = "fts5") -> None:
    """Make an archive of some passages."""
    with Archive(path, index=index) as archive:
        archive.add("\n\n".join(f"It hails in the town n{number} again today." for number in range(60)), ref="a")
        archive.optimize()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM place WHERE number = 3", "1 passages that stand in no document"),
        ("DELETE FROM passage WHERE id = 3", "1 places of passages that are not there"),
        ("DELETE FROM document", "60 places in documents that are not there"),
        ("UPDATE passage SET text = 'It hails.' WHERE id = 3", "1 passages whose text is not the one that was added"),
        (
            "UPDATE passage SET terms = CAST(terms || x'01000000' AS BLOB) WHERE id = 3",
            "1 passages whose terms are not those of their",
        ),
        ("UPDATE passage SET times = x'02' WHERE id = 3", "1 passages whose terms are not those of their text; mend"),
        (
            "UPDATE passage SET length = length * 1.01 WHERE id = 3",
            "1 passages whose terms are not those of their text",
        ),
        ("UPDATE passage SET code = code + 1 WHERE id = 3", r"of \d+ lists do not hold the passages"),
        ("DELETE FROM posting WHERE entry >> 16 = 3", r"of \d+ lists .*mend them with: dedup archive optimize"),
    ],
)
def test_what_does_not_fit_together(tmp_path: Path, statement: str, said: str) -> None:
    """Tables that contradict each other are told, each in one line."""
    made(tmp_path / "a.db", "table")
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute(statement)
        connection.commit()
    store = Store.opened(tmp_path / "a.db", {}, create=False)
    assert any(re.search(said, each) for each in faults(store))


def test_lists_are_mended(tmp_path: Path) -> None:
    """Counting anew makes all lists anew."""
    made(tmp_path / "a.db", "table")
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("DELETE FROM posting WHERE entry >> 16 < 9")
        connection.commit()
    with Archive(tmp_path / "a.db") as archive:
        assert len(archive.check()) == 1
        archive.optimize(recount=True)
        assert archive.check() == ()


@pytest.mark.parametrize("index", ["fts5", "table"])
def test_a_damaged_file(tmp_path: Path, index: str) -> None:
    """Whatever page of the file is overwritten, it is noticed: when it is opened, or by the check; none goes unseen."""
    made(tmp_path / "whole.db", index)
    data = (tmp_path / "whole.db").read_bytes()
    seen = []
    for page in range(len(data) // 8192):
        path = tmp_path / f"{page}.db"
        path.write_bytes(data[: page * 8192] + b"\xa5" * 8192 + data[(page + 1) * 8192 :])
        seen.append(noticed(path))
    assert seen
    assert [each for each in seen if "archive" not in each and "file is damaged" not in each] == []


def noticed(path: Path) -> str:
    """Give what is said of an archive, by opening it or by its check."""
    try:
        with Archive(path, create=False) as archive:
            return " ".join(archive.check())
    except InputError as error:
        return error.message
