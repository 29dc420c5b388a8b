"""What a run logs is shown on standard error while a command runs, and only then."""

from __future__ import annotations

import io
import logging
import sys
from typing import TYPE_CHECKING

import pytest

from command_line import run
from corpora import TEXTS, rows_file
from dedup.cli.progress import ProgressLines, shown_progress
from dedup.corpus.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def said(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give what is written while ten things pass and two lines are said."""
    monkeypatch.setattr("dedup.corpus.progress.EVERY_GLANCE", 0.0)
    monkeypatch.setattr(sys, "stderr", stream)
    with shown_progress(quiet=False):
        progress = Progress()
        progress.said("begin")
        assert list(progress.over(range(3), "pairs", 3)) == [0, 1, 2]
        progress.warned("odd")
    return stream.getvalue()


def test_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that passes is overwritten by the next, and what stays ends in a line break."""
    lines = said(Terminal(), monkeypatch).split("\n")
    assert (lines[0], lines[2:]) == ("begin", ["odd", ""])
    assert lines[1].count("\r\x1b[K") == 3
    assert lines[1].startswith("pairs: 1 of 3, ")


def test_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what passes fast nothing is written where nobody watches."""
    lines = said(io.StringIO(), monkeypatch).splitlines()
    assert [line.split(",")[0] for line in lines] == ["begin", "pairs: 3 of 3", "odd"]


def test_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that is closed or full is no reason to stop."""

    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, text)

    assert said(Full(), monkeypatch) == ""
    ProgressLines(None).handle(logging.makeLogRecord({"msg": "x"}))


@pytest.mark.parametrize("quiet", [True, False])
def test_nothing_stays_behind(quiet: bool) -> None:
    """After the command the loggers are as they were."""
    logger = logging.getLogger("dedup")
    before = (logger.level, tuple(logger.handlers))
    with shown_progress(quiet=quiet):
        assert (len(logger.handlers) > len(before[1])) != quiet
    assert (logger.level, tuple(logger.handlers)) == before


def test_the_command(tmp_path: Path) -> None:
    """`dedup corpus` shows how far it is, and with -q nothing."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    done = run("corpus", source, "-o", tmp_path / "out.jsonl")
    assert done.stderr.startswith(f"reading: {len(TEXTS)}, ")
    assert "\njoining " in done.stderr
    assert run("corpus", source, "-o", tmp_path / "out.jsonl", "-q").stderr == ""
