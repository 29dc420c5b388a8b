"""What was asked for becomes jobs, and contradictions are refused before anything is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import dedup
from command_line import TEXT, run
from dedup.changes import Finding, FindingKind
from dedup.cli.tasks import Job, refuse_broken
from dedup.errors import BrokenPromiseError
from dedup.output.write_guard import WriteGuard

if TYPE_CHECKING:
    from pathlib import Path


def test_in_place(article: Path) -> None:
    """With --in-place the file holds its article."""
    short = run("condense", article).stdout
    assert run("condense", article, "--in-place").exit_code == 0
    assert article.read_text(encoding="utf-8") == short


def test_out_dir(article: Path, tmp_path: Path) -> None:
    """Several files are written into the folder by their own names; the folder is made."""
    other = tmp_path / "other.md"
    other.write_text("# Ferry\n\n" + TEXT, encoding="utf-8")
    done = run("condense", article, other, "--out-dir", tmp_path / "new" / "short")
    assert done.exit_code == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "new" / "short").iterdir()) == ["ferry.txt", "other.md"]
    assert done.stderr.count("sentences removed") == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt", "b.txt"],
        ["a.txt", "b.txt", "-o", "c.txt"],
        ["a.txt", "b.txt", "--out-dir", "d", "--plan", "p.json"],
        ["a.txt", "-o", "c.txt", "--out-dir", "d"],
        ["a.txt", "-o", "c.txt", "--in-place"],
        ["a.txt", "b.txt", "--merge", "--in-place"],
        ["a.txt", "b.txt", "--merge", "--out-dir", "d"],
        ["a.txt", "-o", "c.txt", "--plan", "c.txt"],
        ["a.txt", "--in-place", "--format", "html"],
        ["-", "--in-place"],
        ["-", "a.txt", "--out-dir", "d"],
        ["-", "-", "--merge"],
        ["x/a.txt", "y/a.txt", "--out-dir", "d"],
        ["a.txt", "a.md", "--out-dir", "d", "--format", "html"],
        ["a.txt", "--ratio", "3"],
        ["a.txt", "--ratio", "0.5", "--words", "3"],
        ["a.txt", "--words", "many"],
        ["a.txt", "--prefer", "first"],
        ["a.txt", "--nonsense"],
        [],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_refused(arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options that contradict each other or are out of range give exit code 2 and nothing is read or written."""
    monkeypatch.chdir(tmp_path)
    done = run("condense", *arguments, stdin="Text.")
    assert done.exit_code == 2, done.stderr
    assert done.stdout == ""
    assert "Error: " in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_broken_promise_is_owned_up_to(article: Path, tmp_path: Path) -> None:
    """Where our own check fails the error says whose fault it is, and the plan for the report is beside the target."""
    broken = (Finding(kind=FindingKind.LOST, passages=(1,), message="the price is lost", broken=True),)
    result = replace(dedup.condense(TEXT), findings=broken)
    job = Job(sources=(str(article),), target=str(tmp_path / "out.txt"), guard=WriteGuard.over([article]))
    with pytest.raises(BrokenPromiseError, match=r"the price is lost .* fault of dedup.*out\.txt\.plan\.json"):
        refuse_broken(result, job, None)
    assert (tmp_path / "out.txt.plan.json").read_text(encoding="utf-8") == result.plan()
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", ""], "--output: the name is empty"),
        (["--plan", ""], "--plan: the name is empty"),
        (["-o", "./p", "--plan", "p"], "--plan and --output name the same file"),
        (["--plan", "-"], "would both go to standard output"),
        (["--words", "9", "--ratio", "0.5"], "--ratio and --words: contradict each other; give one of them"),
    ],
)
def test_clumsy_targets_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """A target without a name, or two outputs in one place, are wrong usage, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT)
    done = run("condense", "a.txt", *arguments)
    assert done.exit_code == 2
    assert said in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_plan_may_lie_in_the_new_folder(tmp_path: Path) -> None:
    """The folder for outputs is made before anything is written into it."""
    (tmp_path / "a.txt").write_text(TEXT)
    folder = tmp_path / "short"
    assert run("condense", tmp_path / "a.txt", "--out-dir", folder, "--plan", folder / "plan.json").exit_code == 0
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "plan.json"]
