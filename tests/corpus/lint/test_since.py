"""With git, only what a branch adds or changes is reported."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.record import LintFinding, LintLevel, LintPlace, LintRule
from dedup.corpus.lint.since import changed_lines, touching
from dedup.errors import InputError, OptionError

if TYPE_CHECKING:
    from pathlib import Path


def git(folder: Path, *arguments: str) -> None:
    """Run git."""
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)  # noqa: S607


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Make a repository with one commit, and changes after it."""
    git(tmp_path, "init", "-q")
    (tmp_path / "a b.md").write_text("one\ntwo\nthree\n", "utf-8")
    (tmp_path / "same.md").write_text("one\n", "utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    (tmp_path / "a b.md").write_text("one\nzwei\nthree\nfour\n", "utf-8")
    (tmp_path / "new.md").write_text("fresh\n", "utf-8")
    return tmp_path


def test_changed_lines(repository: Path) -> None:
    """Changed and added lines count, of new files all, of others none."""
    files = [str(repository / name) for name in ("a b.md", "same.md", "new.md")]
    found = changed_lines("HEAD", files)
    assert found.keys() == {files[0], files[2]}
    assert [at for each in found[files[0]] for at in each] == [2, 4]
    assert 1 in found[files[2]][0]


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", ""])
def test_unknown_revisions(repository: Path, revision: str) -> None:
    """A revision that git does not know is refused, and no option of git's is one."""
    with pytest.raises(OptionError, match="git knows no revision"):
        changed_lines(revision, [str(repository / "same.md")])


def test_outside_of_a_repository(tmp_path: Path) -> None:
    """A file in no repository is named."""
    (tmp_path / "a.md").write_text("one\n", "utf-8")
    with pytest.raises(InputError, match="lies in no git repository"):
        changed_lines("HEAD", [str(tmp_path / "a.md")])


def place(name: str, line: int) -> LintPlace:
    """Make a place of one line."""
    return LintPlace(path=name, line=line, column=1, end_line=line, end_column=4, text="x")


@pytest.mark.parametrize(
    ("changed", "at"), [({"/a.md": (range(2, 4),)}, "/a.md"), ({"/b.md": (range(7, 8),)}, "/b.md"), ({}, None),
                        ({"/b.md": (range(8, 9),)}, None)],
)  # fmt: skip
def test_findings_that_touch_a_change(changed: dict[str, tuple[range, ...]], at: str | None) -> None:
    """A finding stays where one of its places was changed, and is reported there with its value."""
    finding = LintFinding(
        rule=LintRule.DIFFERS, level=LintLevel.WARNING, place=place("/a.md", 3), others=(place("/b.md", 7),),
        message="", values=("2", "4"), fingerprint="f", words=1,
    )  # fmt: skip
    kept = touching([finding], changed)
    assert [each.place.path for each in kept] == ([] if at is None else [at])
    assert [each.values[0] for each in kept] == ([] if at is None else ["2" if at == "/a.md" else "4"])
