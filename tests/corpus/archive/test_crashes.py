"""Nothing that was acknowledged is lost: killed writers, several of them, many readers, and a full disk."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, Final

import pytest

from command_line import on_a_small_disk
from dedup.corpus.archive import Archive
from dedup.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path

KILLS: Final = 3
"""In the ordinary suite; `python tests/corpus/archive/test_crashes.py FOLDER 50` kills as often as it is told."""

WRITER: Final = """
import sys
from dedup.corpus.archive import Archive

path, name, first = sys.argv[1], sys.argv[2], int(sys.argv[3])
with Archive(path) as archive:
    for number in range(first, first + int(sys.argv[4])):
        said = [f"Report {name} {number} says that part n{number}x{part} of the work is done." for part in range(5)]
        archive.add("\\n\\n".join(said), ref=f"{name}/{number}")
        # In place of what it said before, so that passages are taken out as well.
        if number % 3 == 0:
            archive.add("\\n\\n".join(said[1:]), ref=f"{name}/{number}")
        print(number, flush=True)
"""

READER: Final = """
import sys
from dedup.corpus.archive import Archive

found = 0
with Archive(sys.argv[1], create=False) as archive:
    print("ready", flush=True)
    for number in range(200):
        text = f"Report a {number % 20} says that part n{number % 20}x4 of the work is done."
        found += sum(match.text == match.published for match in archive.find(text, threshold=1.0))
print(found, flush=True)
"""


def program(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Begin a process."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def killed_again_and_again(path: Path, times: int, seed: int = 5) -> int:
    """Kill a writer at random moments of its work; give how many documents it acknowledged, none of which is lost."""
    chance, acknowledged = random.Random(seed), 0  # noqa: S311 - seeded moments, no secrets
    for _ in range(times):
        writer = program(WRITER, path, "a", acknowledged, 10**6)
        assert writer.stdout
        first = writer.stdout.readline()
        time.sleep(chance.random() * 0.3)
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        acknowledged = int((first + rest[: rest.rfind("\n") + 1]).split()[-1]) + 1
        with Archive(path, create=False) as archive:
            refs = {each.ref: each.passages for each in archive.documents()}
            lost = [number for number in range(acknowledged) if refs.get(f"a/{number}") not in (4, 5)]
            assert (lost, archive.check()) == ([], ())
    return acknowledged


def test_a_killed_writer_loses_nothing(tmp_path: Path) -> None:
    """Killed at random moments, an archive has every document that was acknowledged, and is whole."""
    assert killed_again_and_again(tmp_path / "news.db", KILLS) >= KILLS


def test_two_writers_and_readers(tmp_path: Path) -> None:
    """Two processes that add and two that search at the same time lose nothing and fail nowhere."""
    path = tmp_path / "news.db"
    Archive(path).close()
    writers = [program(WRITER, path, name, 0, 20) for name in ("a", "b")]
    readers = [program(READER, path) for _ in range(2)]
    for each in [*writers, *readers]:
        out, err = each.communicate(timeout=120)
        assert (each.returncode, err) == (0, "")
        assert out.split()[-1].isdigit()
    with Archive(path) as archive:
        assert len(list(archive.documents())) == 40
        assert sum(each.passages for each in archive.documents()) == 2 * (20 * 5 - 7)
        assert archive.check() == ()


def text(number: int) -> str:
    """Give a document of many passages."""
    return "\n\n".join(f"Report {number} says that part {part}x{part * number} of it is done." for part in range(400))


def test_a_database_that_may_not_grow(tmp_path: Path) -> None:
    """What does not fit is not there, what was added before is, and one line says what to do."""
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add(text(1), ref="1")
        pages = archive._store.connection.execute("PRAGMA page_count").fetchone()[0]  # noqa: SLF001
        archive._store.connection.execute(f"PRAGMA max_page_count = {pages + 3}")  # noqa: SLF001
        with pytest.raises(OutputError, match=r"news\.db: the disk is full, .*make room and run it again") as caught:
            archive.add(text(2), ref="2")
        assert "\n" not in str(caught.value)
        assert [each.ref for each in archive.documents()] == ["1"]
        assert archive.check() == ()


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """The same where the system sets the limit: the command ends in one line, with its exit code."""
    path, draft = tmp_path / "news.db", tmp_path / "long.md"
    with Archive(path) as archive:
        archive.add(text(1), ref="1")
    draft.write_text("\n\n".join(text(number) for number in range(2, 9)), "utf-8")
    command = [sys.executable, "-m", "dedup", "archive", "add", str(path), str(draft)]
    limit = path.stat().st_size + (64 << 10)
    done = on_a_small_disk(command, limit)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert "the disk is full" in done.stderr
    with Archive(path, create=False) as archive:
        assert [each.ref for each in archive.documents()] == ["1"]
        assert archive.check() == ()


def test_a_reader_waits_for_nobody(tmp_path: Path) -> None:
    """While somebody writes, others search what was there before."""
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add("The bridge stays shut until the weekend.", ref="a")
        with closing(sqlite3.connect(path, isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            writer.execute("DELETE FROM document")
            (match,) = archive.find("The bridge stays shut until the weekend.")
            assert match.places[0].ref == "a"
            writer.execute("ROLLBACK")


if __name__ == "__main__":
    pass
