"""Files and folders are written whole or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus
from dedup.corpus.options import CorpusOptions
from dedup.corpus.output import Decider
from dedup.corpus.rows import Record
from dedup.corpus.table import Table
from dedup.errors import BrokenPromiseError, OutputError
from dedup.similarity.stars import Stars

if TYPE_CHECKING:
    from pathlib import Path


def test_folder(tmp_path: Path) -> None:
    """A tree comes back with the same names; headings, code and what is not repeated stand as they stood."""
    first = f"# Ice\n\n{TEXTS[0]}\n\n```\n{TEXTS[1]}\n\n{TEXTS[1]}\n```\n"
    second = f"# Ice\n\nnew words that stand only here\n\n{TEXTS[3]}\n\n{TEXTS[4]}\n"
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.md").write_text(first)
    (tmp_path / "in" / "deep" / "b.txt").write_text(second)
    condense_corpus(tmp_path / "in", tmp_path / "out", quiet())
    assert (tmp_path / "out" / "a.md").read_text() == first
    expected = f"# Ice\n\nnew words that stand only here\n\n{TEXTS[4]}\n"
    assert (tmp_path / "out" / "deep" / "b.txt").read_text() == expected
    with pytest.raises(OutputError, match="the input itself"):
        condense_corpus(tmp_path / "in", tmp_path / "in", quiet())


def test_folder_that_is_there(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Into a folder that is there the files are put beside what stands in it; other files pass on and are told."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.md").write_text(f"{TEXTS[0]}\n\n{TEXTS[0]}\n")
    (tmp_path / "in" / "deep" / "x.png").write_bytes(b"\x89PNG")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "kept.txt").write_text("mine")
    with caplog.at_level("INFO", "dedup"):
        for _ in range(2):
            condense_corpus(tmp_path / "in", tmp_path / "out", CorpusOptions())
    found = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert found == {"a.md", "deep/x.png", "kept.txt"}
    assert (tmp_path / "out" / "deep" / "x.png").read_bytes() == b"\x89PNG"
    assert "other files passed on as they are: 1 (.png)" in caplog.text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """Where a tree cannot be written there is one clear error and nothing half done."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text(f"{TEXTS[0]}\n")
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OutputError, match="cannot be written"):
        condense_corpus(tmp_path / "in", tmp_path / "out", quiet())
    assert (tmp_path / "out").read_text() == "a file"
    assert not (tmp_path / ".out.part").exists()


def test_permissions(tmp_path: Path) -> None:
    """A tree comes back as private as it was; what is told of private texts is private."""
    source, out = tmp_path / "in", tmp_path / "out"
    (source / "own").mkdir(parents=True)
    for name, mode in (("a.md", 0o600), ("b.md", 0o644), ("x.sh", 0o755), ("own/c.txt", 0o640)):
        (source / name).write_text(f"{TEXTS[0]}\n")
        (source / name).chmod(mode)
    (source / "own").chmod(0o700)
    condense_corpus(source, out, quiet(report=tmp_path / "report.json"))
    for name in ("a.md", "b.md", "x.sh", "own", "own/c.txt"):
        assert (out / name).stat().st_mode == (source / name).stat().st_mode, name
    assert (tmp_path / "report.json").stat().st_mode & 0o777 == 0o600
    (out / "b.md").chmod(0o600)
    condense_corpus(source, out, quiet())
    assert (out / "b.md").stat().st_mode & 0o777 == 0o600


def test_mark(tmp_path: Path) -> None:
    """Every row stays and says its group, who stands for it, and the score."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS, id=list("abcde"))
    condense_corpus(source, tmp_path / "out.jsonl", quiet(mark=True, unit="document", id_field="id"))
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [row["group"] for row in rows] == [0, 1, 0, 0, 4]
    assert [row["representative"] for row in rows] == ["a", None, "a", "a", None]
    assert rows[2]["score"] == 1.0 > rows[3]["score"] >= 0.7


@pytest.mark.parametrize(
    ("record", "text", "right"),
    [(1, "a\n\nb", True), (1, "a", False), (1, "a\n\nb\n\nc", False), (2, "a\n\nb", False), (1, "", True)],
)
def test_a_record_that_is_read_otherwise_when_it_is_written(record: int, text: str, right: bool) -> None:
    """The passages of a record must be those that were read, or one would take another's place."""
    numbers = [np.array(each) for each in ([0, 0, 0], [1, 1, 2], [0, 1, 0], [0.0] * 3, [0, 1, 2], [1] * 3, [1] * 3)]
    whole = np.zeros(3, np.uint64)
    source, records, part, value, same, _, terms = numbers
    table = Table((), source, source, records, part, value, same, whole, terms, whole, plain=True)
    unused: Any = None
    decider = Decider(table, Stars(same, np.ones(3)), quiet(), unused)
    decide = decider.of(layout=False)
    if right:
        assert decide(Record(record, text, {})).text == text
        with pytest.raises(BrokenPromiseError, match="read in two ways"):
            decider.finished()
    else:
        with pytest.raises(BrokenPromiseError, match="read in two ways"):
            decide(Record(record, text, {}))
