"""One file for an archive: how it is opened, by which terms, with which journal, and when it is refused."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

import pytest

from dedup.corpus.archive import store as module
from dedup.corpus.archive.store import Store
from dedup.errors import InputError, OptionError

if TYPE_CHECKING:
    from pathlib import Path


def opened(path: Path, **asked: object) -> Store:
    """Open or make an archive."""
    return Store.opened(path, asked, create=True)


def test_a_new_archive(tmp_path: Path) -> None:
    """It has a log, our mark, and the usual terms, which the next who opens it need not give."""
    store = opened(tmp_path / "news.db", unit="sentence")
    assert store.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store.connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert store.idf() is None
    store.close()
    again = opened(tmp_path / "news.db")
    assert (again.terms.unit, again.terms.least, again.terms.index) == ("sentence", 0.8, "fts5")
    assert opened(tmp_path / "news.db", unit="sentence", index="auto").terms == again.terms


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"unit": "sentence"}, "unit"),
        ({"least": 0.5}, "least"),
        ({"features": "pairs"}, "features"),
        ({"language": "de"}, "language"),
        ({"index": "table"}, "index"),
    ],
)
def test_other_terms_are_refused(tmp_path: Path, asked: dict[str, object], name: str) -> None:
    """The message says what it was made with, what was asked for and what to do."""
    opened(tmp_path / "news.db").close()
    with pytest.raises(OptionError, match=rf"^{name}: the archive .* was made with .*, got .*; leave it out, or"):
        opened(tmp_path / "news.db", **asked)


def test_on_a_network(tmp_path: Path) -> None:
    """There it keeps a rollback journal, also where it was made elsewhere; nothing of a log stays."""
    path, mounts = tmp_path / "news.db", tmp_path / "mountinfo"
    mounts.write_text(f"30 21 0:40 / {tmp_path} rw - nfs4 server:/news rw\n", "utf-8")
    opened(path).close()
    store = Store.opened(path, {}, create=True, mounts=mounts)
    with store.writing() as connection:
        connection.execute("INSERT INTO document(ref, date, digest) VALUES ('a', '', x'00')")
    assert store.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["mountinfo", "news.db"]


def test_an_sqlite_without_full_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new archive keeps its lists in a table, one of full text is refused, and asking for full text is too."""
    opened(tmp_path / "full.db").close()
    for name in ("store", "schema"):
        monkeypatch.setattr(f"dedup.corpus.archive.{name}.has_full_text", lambda _: False)
    assert opened(tmp_path / "news.db").terms.index == "table"
    with pytest.raises(InputError, match=r"keeps its lists in FTS5.*dedup archive export .*full\.db -o FILE\.jsonl"):
        opened(tmp_path / "full.db")
    assert Store.opened(tmp_path / "full.db", {}, create=False, searched=False).terms.index == "fts5"
    with pytest.raises(OptionError, match="has no FTS5; ask for 'table'"):
        opened(tmp_path / "other.db", index="fts5")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("folder", "is a folder; name a file"),
        ("text.md", "is no archive; name another file"),
        ("other.db", "is a database of another program"),
        ("nothing.db", "there is no such archive; make one with: dedup archive add"),
        ("empty.db", "is empty; make an archive with"),
    ],
)
def test_what_is_no_archive(tmp_path: Path, name: str, said: str) -> None:
    """It is refused in one line and stays as it is."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.md").write_text("The ferry leaves at noon, says the harbour.", "utf-8")
    with sqlite3.connect(tmp_path / "other.db") as connection:
        connection.execute("CREATE TABLE t(x)")
    connection.close()
    (tmp_path / "empty.db").touch()
    before = (tmp_path / name).read_bytes() if (tmp_path / name).is_file() else b""
    with pytest.raises(InputError, match=said):
        Store.opened(tmp_path / name, {}, create=False)
    assert ((tmp_path / name).read_bytes() if (tmp_path / name).is_file() else b"") == before


def test_an_empty_file_becomes_an_archive(tmp_path: Path) -> None:
    """As SQLite itself takes it, such as a file that mktemp made."""
    (tmp_path / "empty.db").touch()
    assert opened(tmp_path / "empty.db").terms.unit == "paragraph"


def fail(store: Store, insert: str) -> None:
    """Write something and fail within the same step."""
    with store.writing() as connection:
        connection.execute(insert, ("a",))
        connection.execute(insert, (str(1 / 0),))


def test_a_step_is_whole_or_not_at_all(tmp_path: Path) -> None:
    """What fails within a step leaves nothing; a reader sees the archive as it stood when it began."""
    store, other = opened(tmp_path / "news.db"), opened(tmp_path / "news.db")
    count = "SELECT count(*) FROM document"
    insert = "INSERT INTO document(ref, date, digest) VALUES (?, '', x'00')"
    with pytest.raises(ZeroDivisionError):
        fail(store, insert)
    assert store.connection.execute(count).fetchone() == (0,)
    with other.reading() as reader:
        assert reader.execute(count).fetchone() == (0,)
        with store.writing() as connection:
            connection.execute(insert, ("b",))
        assert reader.execute(count).fetchone() == (0,)
    assert other.connection.execute(count).fetchone() == (1,)


@pytest.mark.parametrize("name", ["news #1?.db", "ne%41ws.db", "naïve.db"])
def test_names_of_files(tmp_path: Path, name: str) -> None:
    """Signs that mean something in an address are part of the name."""
    opened(tmp_path / name).close()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_writer_waits_and_then_gives_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where another does not end in time, one line says so."""
    from dedup.corpus.archive.settings import ArchiveSettings
    from dedup.errors import OutputError

    monkeypatch.setattr(module, "SETTINGS", ArchiveSettings(busy_seconds=0.05))
    store, other = opened(tmp_path / "news.db"), opened(tmp_path / "news.db")
    with (
        store.writing(),
        pytest.raises(OutputError, match=r"news\.db: another process is writing to it .*run it again"),
        other.writing(),
    ):
        pass


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """The message names the file and what to look at."""
    from dedup.errors import OutputError

    with pytest.raises(OutputError, match=r"cannot be opened or written .*check the folder"):
        opened(tmp_path / "nowhere" / "news.db")
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - names only
