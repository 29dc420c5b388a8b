"""The command `condense`: what goes to standard output, what to files, and what is said of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from command_line import PROGRAM, REPEAT, TEXT, run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_article_goes_to_standard_output(article: Path) -> None:
    """Standard output holds the article and nothing else, standard error one line of figures."""
    done = run("condense", article)
    assert done.exit_code == 0, done.stderr
    assert done.stdout == TEXT.replace("\n\n" + REPEAT + " ", "\n\n") or REPEAT not in done.stdout
    assert done.stdout.startswith("The Harbour Ferry\n")
    assert f"{article}: " in done.stderr
    assert "every claim still stated" in done.stderr


def test_quiet_says_nothing(article: Path) -> None:
    """With --quiet standard error stays empty."""
    assert run("condense", article, "--quiet").stderr == ""


def test_standard_input(article: Path) -> None:
    """A dash is standard input, and gives what the file gives."""
    assert run("condense", "-", stdin=TEXT).stdout == run("condense", article).stdout


def test_output_file(article: Path, tmp_path: Path) -> None:
    """With -o the article is in the file and standard output is empty."""
    target = tmp_path / "short.txt"
    done = run("condense", article, "-o", target)
    assert (done.exit_code, done.stdout) == (0, "")
    assert target.read_text(encoding="utf-8") == run("condense", article).stdout


def test_one_failing_file_does_not_stop_the_others(article: Path, tmp_path: Path) -> None:
    """The others are written, the failing one is named at the end, and the exit code tells."""
    done = run("condense", tmp_path / "none.txt", article, "--out-dir", tmp_path / "short")
    assert done.exit_code == 3
    assert (tmp_path / "short" / "ferry.txt").exists()
    assert "1 of 2 sources failed" in done.stderr
    assert str(tmp_path / "none.txt") in done.stderr.splitlines()[-1]


def test_merge(article: Path, tmp_path: Path) -> None:
    """Several sources become one article in which nothing is said twice."""
    other = tmp_path / "again.txt"
    other.write_text(f"{REPEAT} The captain is called Ada Berg and has a red boat.\n", encoding="utf-8")
    done = run("condense", article, other, "--merge")
    assert done.exit_code == 0, done.stderr
    assert done.stdout.count("north pier") == 1
    assert "Ada Berg" in done.stdout


@pytest.mark.parametrize("form", ["source", "text", "markdown", "html"])
def test_formats(article: Path, form: str) -> None:
    """Every format holds what stays and not what went."""
    done = run("condense", article, "--format", form)
    assert done.exit_code == 0, done.stderr
    assert "Dogs travel free of charge" in done.stdout


def test_json(article: Path) -> None:
    """The JSON format is JSON."""
    assert json.loads(run("condense", article, "--format", "json").stdout)


def test_a_budget_is_kept_and_its_cost_said(article: Path) -> None:
    """With --words the article is no longer than asked for, and the figures count what was left out."""
    done = run("condense", article, "--words", "30")
    assert len(done.stdout.split()) <= 30
    assert "left out" in done.stderr


def test_explain(article: Path, tmp_path: Path) -> None:
    """The explanation stands in place of the article; with -o there are both."""
    done = run("condense", article, "--explain")
    assert "removed: everything it says is said by" in done.stdout
    target = tmp_path / "short.txt"
    both = run("condense", article, "--explain", "-o", target)
    assert both.stdout == done.stdout
    assert target.read_text(encoding="utf-8") == run("condense", article).stdout


def test_explain_as_json(article: Path) -> None:
    """For programs the explanation is JSON with the proof of each change."""
    data = json.loads(run("condense", article, "--explain", "--format", "json").stdout)
    assert data["changes"][0]["proof"]


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX systems")
def test_several_files_show_progress_on_a_terminal(article: Path, tmp_path: Path) -> None:
    """Where standard error is a terminal a bar shows how far it is, and the figures come after it."""
    other = tmp_path / "other.txt"
    other.write_text(TEXT, encoding="utf-8")
    program = [*PROGRAM, "condense", str(article), str(other)]
    ours, theirs = os.openpty()
    done = subprocess.run([*program, "--out-dir", str(tmp_path / "short")], stderr=theirs, check=False)
    os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "Condensing" in said
    assert said.index("100%") < said.index("sentences removed")
