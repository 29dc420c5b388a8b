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
    assert "1 of 5 sentences removed: 1 in other words" in done.stderr


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
    assert "removed: said in other words by" in done.stdout
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


@pytest.mark.parametrize(
    ("asked", "risk"),
    [("careful", 0.005), ("default", 0.01), ("bold", 0.02), ("1.5 %", 0.015), ("1.5%", 0.015), ("0.03", 0.03)],
)
def test_the_risk_has_names_and_percentages(article: Path, tmp_path: Path, asked: str, risk: float) -> None:
    """A level by its name, a percentage and a number are the same option."""
    plan = tmp_path / "plan.json"
    assert run("condense", article, "--risk", asked, "--plan", plan).exit_code == 0
    assert json.loads(plan.read_text(encoding="utf-8"))["options"]["risk"] == pytest.approx(risk)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("reckless", "'reckless' is no share; give careful (0.5 %), "),
        ("", "is no share; "),
        ("%", "is no share; "),
        ("1,5", "'1,5' is no share; "),
        ("2", "'2' is 2 of all claims, and 0.1% to 10% may be lost; did you mean '2 %'? give careful (0.5 %), "),
        ("0.5", "did you mean '0.5 %'? "),
        ("20 %", "'20 %' is 0.2 of all claims, and 0.1% to 10% may be lost; give careful (0.5 %), "),
        ("20", "'20' is 20 of all claims, and 0.1% to 10% may be lost; give "),
        ("0.05 %", "'0.05 %' is 0.0005 of all claims, "),
        ("0", "'0' is 0 of all claims, "),
        ("-1", "'-1' is -1 of all claims, "),
        ("nan", "'nan' is nan of all claims, "),
    ],
)
def test_a_risk_that_is_none_is_refused(article: Path, asked: str, said: str) -> None:
    """What is no share, or outside the range that was measured, is wrong usage."""
    done = run("condense", article, "--risk", asked)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.endswith(" or a share from 0.1 % to 10 %, such as 1.5 % or 0.015\n")


def test_bolder_is_never_longer(article: Path) -> None:
    """The greater the share that may be lost, the fewer words stay."""
    lengths = [
        len(run("condense", article, "--risk", level).stdout.split()) for level in ("careful", "default", "10 %")
    ]
    assert lengths == sorted(lengths, reverse=True)
