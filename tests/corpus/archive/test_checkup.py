"""A damaged archive is noticed, and what can be mended is said."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
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


DAMAGES = [
    ("UPDATE passage SET terms = x'010203'", "60 passages whose terms are not", True),
    ("UPDATE passage SET terms = x''", "60 passages whose terms are not", True),
    ("UPDATE passage SET terms = 'abc'", "60 passages whose terms are not", True),
    ("UPDATE passage SET terms = x'000000ff'", "60 passages whose terms are not", True),
    ("UPDATE passage SET times = x'010203'", "60 passages whose terms are not", True),
    ("UPDATE passage SET times = 'abc'", "60 passages whose terms are not", True),
    ("UPDATE passage SET keys = 500", "60 passages whose terms are not", True),
    ("UPDATE passage SET keys = -1", "60 passages whose terms are not", True),
    ("UPDATE passage SET code = 'abc'", "60 passages whose terms are not", True),
    ("UPDATE passage SET length = 0.0", "60 passages whose terms are not", True),
    ("UPDATE passage SET length = 9e999", "60 passages whose terms are not", True),
    ("UPDATE passage SET length = 'abc'", "60 passages whose terms are not", True),
    ("UPDATE passage SET text = x'ff00ff'", "60 passages whose text is none", False),
    ("UPDATE passage SET text = CAST(x'ff00ff' AS TEXT)", "is damaged", False),
    ("UPDATE passage SET digest = 'abc'", "60 passages whose text is none", False),
    ("UPDATE document SET ref = x'ff'", "1 documents whose name or day is none", False),
    ("UPDATE document SET date = x'ff'", "1 documents whose name or day is none", False),
    ("UPDATE place SET line = 'abc'", "60 places whose line is none", False),
    ("DELETE FROM setting WHERE name = 'counted'", "passages, but no weights of words", False),
    ("DELETE FROM setting WHERE name = 'buckets'", "is damaged", False),
    ("UPDATE setting SET value = x'010203' WHERE name = 'counts'", "weights of words that are cut short", False),
    ("UPDATE setting SET value = zeroblob(length(value)) WHERE name = 'counts'", "that were not counted", False),
    ("UPDATE setting SET value = zeroblob(length(value)) WHERE name = 'buckets'", "that were not counted", False),
    ("UPDATE setting SET value = 'abc' WHERE name = 'documents'", "is damaged", False),
    ("DELETE FROM setting WHERE name = 'least'", "is damaged", False),
    ("UPDATE setting SET value = 7.5 WHERE name = 'least'", "the least score 7.5", False),
]


@pytest.mark.parametrize(("statement", "said", "mended"), DAMAGES, ids=[each[0] for each in DAMAGES])
@pytest.mark.filterwarnings("error")
def test_values_that_were_never_written(tmp_path: Path, statement: str, said: str, mended: bool) -> None:
    """The check tells them, nothing else breaks down over them, and terms are mended by counting anew."""
    path = tmp_path / "a.db"
    made(path, "table")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    assert said in noticed(path)
    for use in (
        lambda archive: archive.find("It hails in the town n7 again today."),
        lambda archive: list(archive.documents()),
        lambda archive: archive.add("It hails in the town n7 again today, says the mayor.", ref="b"),
        lambda archive: archive.remove("a") if archive.check() else None,
    ):
        copy = tmp_path / "copy.db"
        copy.write_bytes(path.read_bytes())
        with suppress(InputError), Archive(copy, create=False) as archive:
            use(archive)
    if mended:
        with Archive(path) as archive:
            archive.optimize(recount=True)
            assert archive.check() == ()
            assert len(archive.find("It hails in the town n7 again today.").matches) == 1


def test_weights_of_an_archive_without_passages(tmp_path: Path) -> None:
    """They are looked at too: the next search would meet them."""
    path = tmp_path / "a.db"
    made(path)
    with Archive(path) as archive:
        archive.remove("a")
        assert archive.check() == ()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE setting SET value = 'abc' WHERE name = 'documents'")
        connection.commit()
    assert "is damaged" in noticed(path)


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
