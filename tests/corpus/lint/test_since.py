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


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        pytest.param(b"one\ntwo\n", b"one\n++ two\nthree\n", [2, 3], id="a line that looks like a header"),
        pytest.param(b"-- one\ntwo\n", b"two\n++ b.md\n", [2], id="headers taken away and added"),
        pytest.param(b"one\n", b"one\n@@ -1 +7,9 @@\n", [2], id="a line that looks like a hunk"),
        pytest.param(b"one\ntwo", b"one\nzwei", [2], id="no line end at the end"),
        pytest.param(b"one\ntwo", b"one\ntwo\nthree", [2, 3], id="a line end that was not there"),
        pytest.param(b"one\r\ntwo\r\n", b"one\r\nzwei\r\n", [2], id="lines of Windows"),
        pytest.param(b"one\rtwo\nthree\n", b"eins\rtwo\nthree\ndrei\x0cvier\n", [1, 3], id="other line ends"),
        pytest.param(b"one\ntwo\nthree\n", b"one\nthree\n", [], id="a line taken away"),
        pytest.param(b"one\n", b"one\n", [], id="nothing"),
    ],
)
def test_lines_of_any_look(tmp_path: Path, before: bytes, after: bytes, lines: list[int]) -> None:
    """What a line says, and how it ends, makes no other line of it."""
    git(tmp_path, "init", "-q")
    for name in ("a.md", "z.md"):
        (tmp_path / name).write_bytes(before)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    for name in ("a.md", "z.md"):
        (tmp_path / name).write_bytes(after)
    found = changed_lines("HEAD", [str(tmp_path / "a.md"), str(tmp_path / "z.md")])
    for name in ("a.md", "z.md"):
        assert [at for each in found.get(str(tmp_path / name), ()) for at in each] == lines


@pytest.mark.parametrize(
    "name",
    ["größe.md", 'a "b".md', "a\\b.md", "tab\there.md", "line\nbreak.md", "b/+++ c.md", "end .md", '"q"', "日本.md"],
)
def test_names_that_git_quotes(tmp_path: Path, name: str) -> None:
    """A file of any name is found, changed, renamed or new."""
    git(tmp_path, "init", "-q")
    old, path, fresh = tmp_path / "old.md", tmp_path / name, tmp_path / f"new{name.replace('/', '')}"
    path.parent.mkdir(exist_ok=True)
    text = "".join(f"line {at}\n" for at in range(20))
    path.write_text(text, "utf-8")
    old.write_text(text.upper(), "utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    path.write_text(text + "more\n", "utf-8")
    assert changed_lines("HEAD", [str(path)]) == {str(path): (range(21, 22),)}
    path.unlink()
    git(tmp_path, "mv", "old.md", name)
    path.write_text(text.upper() + "more\n", "utf-8")
    git(tmp_path, "add", "-A")
    fresh.write_text("fresh\n", "utf-8")
    found = changed_lines("HEAD", [str(path), str(fresh)])
    assert 1 in found[str(fresh)][0]
    assert found[str(path)][-1].stop == 22


@pytest.mark.parametrize("configured", ["diff.interHunkContext=9", "diff.mnemonicPrefix=true", "diff.noprefix=true",
                                        "color.diff=always", "diff.renames=copies"])  # fmt: skip
def test_whatever_git_is_configured_to(repository: Path, configured: str) -> None:
    """What a user told git changes no line."""
    git(repository, "config", *configured.split("="))
    found = changed_lines("HEAD", [str(repository / "a b.md")])
    assert [at for each in found[str(repository / "a b.md")] for at in each] == [2, 4]


def test_files_that_are_gone_binary_or_moved(repository: Path) -> None:
    """A deleted file has no lines, one that git takes for binary has all, one that only moved none."""
    (repository / "wide.md").write_bytes("one\n".encode("utf-16"))
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "second")
    (repository / "wide.md").write_bytes("two\n".encode("utf-16"))
    (repository / "new.md").unlink()
    git(repository, "mv", "a b.md", "c.md")
    names = ("wide.md", "new.md", "c.md", "same.md")
    found = changed_lines("HEAD", [str(repository / name) for name in names])
    assert found == {str(repository / "wide.md"): (range(1, 1 << 31),)}


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
