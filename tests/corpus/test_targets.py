"""What a run is to write is checked before anything is read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus
from dedup.errors import InputError, OptionError, OutputError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe has a name")
@pytest.mark.parametrize("name", ["out", "pairs", "groups", "report", "rejects", "save_idf"])
def test_pipes_stay_pipes(tmp_path: Path, name: str) -> None:
    """Each output may be a pipe, which gets the bytes and stays a pipe."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    source.write_text(source.read_text() + "no row\n")
    pipe = tmp_path / ("pipe.html" if name == "report" else "pipe.jsonl")
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    out, asked = (pipe, {}) if name == "out" else (tmp_path / "out.jsonl", {name: pipe})
    condense_corpus(source, out, quiet(**asked))
    assert len(os.read(reader, 1 << 16)) > 50
    assert pipe.is_fifo()
    os.close(reader)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """No output may be an input or another output, nor have a name that says no format, and this is said at once."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    before, one = source.read_bytes(), tmp_path / "one.jsonl"
    for out, asked, match in (
        (None, {"pairs": source}, "is the input itself"),
        (None, {"groups": source}, "is the input itself"),
        (one, {"save_idf": source}, "is the input itself"),
        (one, {"rejects": source}, "is the input itself"),
        (one, {"pairs": one}, "written twice"),
        (None, {"report": tmp_path / "report.txt"}, "unknown kind of report"),
        (None, {"pairs": tmp_path / "pairs.txt"}, "unknown kind of table"),
        (tmp_path, {}, "is a folder"),
    ):
        with pytest.raises(OutputError, match=match):
            condense_corpus(source, out, quiet(**asked))
    rejects = rows_file(tmp_path / "again.jsonl.rejects.jsonl", TEXTS)
    with pytest.raises(OutputError, match="is the input itself"):
        condense_corpus(rejects, tmp_path / "again.jsonl", quiet())
    assert source.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.jsonl.rejects.jsonl", "in.jsonl"]


@pytest.mark.parametrize(
    ("source", "out", "taken"),
    [("a.txt", "b.txt", True), ("a.md", "b.markdown", True), ("a.txt", "b.md", False), ("a.md", "b.txt", False)],
)
def test_a_text_keeps_its_format(tmp_path: Path, source: str, out: str, *, taken: bool) -> None:
    """A text is not written under the name of another format, which it would not be."""
    (tmp_path / source).write_text(f"{TEXTS[0]}\n\n{TEXTS[1]}\n")
    if taken:
        condense_corpus(tmp_path / source, tmp_path / out, quiet())
    else:
        with pytest.raises(OptionError, match="name the output alike"):
            condense_corpus(tmp_path / source, tmp_path / out, quiet())
    assert (tmp_path / out).exists() == taken


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe has a name")
def test_a_pipe_is_no_input(tmp_path: Path) -> None:
    """A corpus is read more than once, a pipe cannot be; this is said before anybody waits for it."""
    os.mkfifo(tmp_path / "in.jsonl")
    with pytest.raises(InputError, match="cannot be read twice"):
        condense_corpus(tmp_path / "in.jsonl", tmp_path / "out.jsonl", quiet())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl"]
