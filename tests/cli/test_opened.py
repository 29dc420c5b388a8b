"""The command `find` opens files, folders, patterns and standard input, and says what it left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import REPEAT, TEXT, run


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with an article, its like, a hidden copy and files that hold nothing."""
    monkeypatch.chdir(tmp_path)
    for name, text in (
        ("docs/a.txt", TEXT), ("docs/sub/b.mdx", f"# Ferry\n\n{REPEAT}\n"), ("docs/.trash/a.txt", TEXT),
        ("docs/empty.md", ""), ("docs/odd.txt", "\0\1\2"), ("c.md", REPEAT), ("docs/image.png", "x"),
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["docs"], {"docs/a.txt", "docs/sub/b.mdx"}),
        (["docs", "c.md"], {"docs/a.txt", "docs/sub/b.mdx", "c.md"}),
        (["docs", "docs/a.txt"], {"docs/a.txt", "docs/sub/b.mdx"}),
        (["docs/**/*.mdx", "docs/a.txt"], {"docs/a.txt", "docs/sub/b.mdx"}),
        (["docs", "--exclude", "sub/"], {"docs/a.txt"}),
        (["docs", "--include", ".trash"], {"docs/a.txt", "docs/sub/b.mdx", "docs/.trash/a.txt"}),
        (["docs", "-"], {"docs/a.txt", "docs/sub/b.mdx", "<stdin>"}),
        (["-", "c.md"], {"c.md", "<stdin>"}),
    ],
)
def test_sources(arguments: list[str], files: set[str]) -> None:
    """All that paths stand for is compared."""
    done = run("find", *arguments, stdin=f"{REPEAT}\n")
    assert done.exit_code == 0, done.stderr
    assert {line.split(":")[0].split()[-1] for line in done.stdout.splitlines()} == files


def test_left_out_is_said() -> None:
    """What a folder holds and is not read is named on standard error, unless nothing is to be said."""
    done = run("find", "docs")
    assert "left out: 1 hidden (.trash)" in done.stderr
    assert "not read: docs/empty.md: is empty" in done.stderr
    assert "not read: docs/odd.txt: is not text" in done.stderr
    assert not run("find", "docs", "--quiet").stderr


@pytest.mark.parametrize("again", ["c.md", "./c.md", "{}/c.md"])
def test_a_file_given_twice_doubles_nothing(again: str) -> None:
    """It is read once, and that is said."""
    done = run("find", "c.md", again.format(Path.cwd()))
    assert done.stdout == ""
    assert "1 file given twice and read once (c.md)" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["docs/empty.md"], "docs/empty.md: is empty"),
        (["docs/*.md"], "docs/empty.md: is empty"),
        (["none.md"], "none.md: no such file"),
        (["https://a.example/b.md"], "https://a.example/b.md: is an address"),
        (["c.md", "--exclude", "*.md"], "left out: 1 match of --exclude"),
        ([""], "empty name"),
    ],
)
def test_what_was_named_must_be_readable(arguments: list[str], said: str) -> None:
    """One line, exit code 3, and nothing is listed."""
    done = run("find", *arguments)
    assert (done.exit_code, done.stdout) == (3, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
