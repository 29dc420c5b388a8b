"""Folders, patterns and files are found, each once, and what is left out is accounted for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dedup.errors import InputError
from dedup.parsing.formats import PROSE_ENDINGS, STRUCTURED_ENDINGS
from dedup.parsing.left_out import WhyLeftOut
from dedup.parsing.walk import files_beneath, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = (
    *("a.md", "b.txt", "c.MDX", "d.qmd", "e.rmd", "f.mkd", "g.mdown", "h.text", "image.png", "rows.csv"),
    *(".h.md", ".git/x.md", ".github/x.md", ".trash/old.md", ".venv/lib/x.md", "node_modules/x/readme.md"),
    *("env/pyvenv.cfg", "env/x.md", "ferry.dist-info/x.txt", "sub/deep/i.md", "sub/built/j.md", "sub/k.tmp.md"),
)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what folders hold, seen from the folder above it."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "in" / "empty").mkdir()
    (tmp_path / "in" / ".gitignore").write_text("built/\n*.tmp.md\n")
    return Path("in")


DEEP = 1200

READ = ("a.md", "b.txt", "c.MDX", "d.qmd", "e.rmd", "f.mkd", "g.mdown", "h.text", "sub/deep/i.md")


@pytest.mark.parametrize(
    ("asked", "more", "fewer"),
    [
        ({}, (), ()),
        ({"include": (".github",)}, (".github/x.md",), ()),
        ({"include": (".github/*.md",)}, (".github/x.md",), ()),
        ({"include": ("node_modules/",)}, ("node_modules/x/readme.md",), ()),
        ({"include": ("*.tmp.md",)}, ("sub/k.tmp.md",), ()),
        ({"include": ("sub/built/",)}, ("sub/built/j.md",), ()),
        ({"include": ("in/env",)}, ("env/x.md",), ()),
        ({"include": ("**/*.md",)}, (".h.md", "sub/k.tmp.md"), ()),
        ({"exclude": ("*.txt", "deep/")}, (), ("b.txt", "sub/deep/i.md")),
        ({"exclude": ("in/sub",)}, (), ("sub/deep/i.md",)),
        ({"exclude": ("*.md",), "include": (".github",)}, (), ("a.md", "sub/deep/i.md")),
    ],
)
def test_a_folder(tree: Path, asked: dict[str, Any], more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
    """Text and Markdown files are read, what is hidden, vendored or ignored is not, and patterns change both."""
    expected = {*READ, *more} - {*fewer}
    assert [str(path) for path in walk([tree], **asked).files] == [
        str(path) for path in sorted(tree / e for e in expected)
    ]


def test_what_is_left_out_is_said_by_reason(tree: Path) -> None:
    """Links, pipes and empty folders are counted as well, in one line."""
    (tree / "link").symlink_to("sub")
    (tree / "gone.md").symlink_to("nowhere")
    (tree / "a link.md").symlink_to("a.md")
    os.mkfifo(tree / "pipe.md")
    found = walk([tree])
    expected = (
        "left out: 4 hidden (.github, .h.md, .trash, ...); 1 folder of version control (.git); "
        "3 vendored folders (env, ferry.dist-info, node_modules); 2 matches of .gitignore (built, k.tmp.md); "
        "1 link to a folder (link); 1 broken link (gone.md); 1 pipe, socket or device (pipe.md); "
        "1 empty folder (empty); 1 file given twice and read once (a link.md)"
    )
    assert found.lines() == (expected,)
    assert [str(path.relative_to(tree)) for path in found.files] == list(READ)
    assert walk([tree / "sub" / "deep"]).lines() == ()


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("in/*.md", ["a.md"]),
        ("in/?.txt", ["b.txt"]),
        ("in/[ab].*", ["a.md", "b.txt"]),
        ("in/**/*.md", ["a.md", "sub/deep/i.md"]),
        ("in/s*/*/*.md", ["sub/deep/i.md"]),
        ("in/*.csv", ["rows.csv"]),
        ("in/.github/*.md", [".github/x.md"]),
        ("in/node_modules/**/*.md", ["node_modules/x/readme.md"]),
    ],
)
@pytest.mark.usefixtures("tree")
def test_patterns(pattern: str, expected: list[str]) -> None:
    """A pattern fits as a shell's does, leaves alone what a folder does, and opens what it names itself."""
    for typed in (Path(pattern), Path(pattern).absolute()):
        assert walk([typed]).files == tuple(
            typed.parents[len(typed.parts) - 2 - typed.parts.index("in")] / e for e in expected
        )


@pytest.mark.parametrize("again", ["in/a.md", "./in/a.md", "{absolute}", "in/sub/../a.md", "in/link.md"])
def test_a_file_given_twice_is_read_once(tree: Path, again: str) -> None:
    """Whatever the other path to it is."""
    (tree / "link.md").symlink_to("a.md")
    found = walk([tree / "a.md", Path(again.format(absolute=(tree / "a.md").absolute()))])
    assert found.files == (tree / "a.md",)
    assert [why for why, _ in found.left] == [WhyLeftOut.TWICE]


@pytest.mark.parametrize(
    "paths",
    [("in", "in"), ("in", "in/sub"), ("in", "{absolute}"), ("in", "in/**/*.md"), ("in/*.*", "in/*.md"), (".", "in")],
)
def test_a_folder_given_twice_is_read_once(tree: Path, paths: tuple[str, ...]) -> None:
    """Whatever else it holds: hidden, vendored and empty folders, links and pipes."""
    (tree / "gone.md").symlink_to("nowhere")
    os.mkfifo(tree / "pipe.md")
    asked = [Path(each.format(absolute=tree.absolute())) for each in paths]
    assert walk(asked).files == walk(asked[:1]).files


def test_what_is_left_out_by_request_is_no_error(tree: Path) -> None:
    """A shell may have opened a pattern; what is excluded of its files and folders goes, and only all is too much."""
    opened = [tree / "a.md", tree / "b.txt", tree / "sub"]
    assert walk(opened, exclude=("a.md", "sub/")).files == (tree / "b.txt",)
    with pytest.raises(InputError, match=r"nothing is left to read; left out: 2 matches of --exclude \(a.md, b.txt\)"):
        walk(opened[:2], exclude=("*",))


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("in/none.md", "no such file or folder"),
        ("in/*.none", "no such file; nothing fits this pattern"),
        ("none/*.md", "no such folder"),
        ("in/empty", "no text or Markdown files"),
        ("only", "no text or Markdown files .* 1 hidden .*--include"),
        ("parts", r"its \.parquet files are read by dedup corpus 'parts/\*\.parquet'"),
        ("in/pipe", "is a pipe, socket or device"),
        ("s3://bucket/part.jsonl", "is an address, not a file here"),
        ("https://a.example/b.md", "is an address"),
    ],
)
def test_nothing_to_read(tree: Path, path: str, said: str) -> None:
    """One error says what there is instead, and what to do."""
    for name in ("only/.h.md", "parts/0.parquet", "parts/1.parquet"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text("x")
    os.mkfifo(tree / "pipe")
    with pytest.raises(InputError, match=said):
        walk([Path(path)])


@pytest.mark.parametrize(
    ("endings", "said"),
    [
        (PROSE_ENDINGS, r"files \(\.txt, \.md\) in it"),
        (STRUCTURED_ENDINGS, r"files \(\.txt, \.md\), nor \.adoc, \.asciidoc, \.htm, \.html, \.rest, \.rst, in it"),
    ],
)
def test_what_is_looked_for_is_named(tree: Path, endings: frozenset[str], said: str) -> None:
    """A command that reads more formats says so where there are no files of any."""
    with pytest.raises(InputError, match=said):
        walk([tree / "empty"], endings=endings)


@pytest.fixture
def closed(tree: Path) -> Iterator[Path]:
    """A folder in which one may not be read, not even by a privileged user: for the time of the test it is another."""
    Path.cwd().chmod(0o777)
    (tree / "secret").mkdir()
    (tree / "secret" / "s.md").write_text("A secret.")
    (tree / "secret").chmod(0)
    privileged = os.geteuid() == 0
    if privileged:
        os.seteuid(65534)
    yield tree
    if privileged:
        os.seteuid(0)
    (tree / "secret").chmod(0o700)


@pytest.mark.parametrize("path", [".", "in", "in/**/*.md", "in/*/*.md"])
def test_a_folder_that_cannot_be_read_is_refused(closed: Path, path: str) -> None:
    """It is named, whether a folder or a pattern leads to it; one that is excluded or not led to may stay closed."""
    with pytest.raises(InputError, match=r"in/secret: this folder cannot be read \(Permission denied\)"):
        walk([Path(path)])
    with pytest.raises(InputError, match="cannot be read"):
        list(files_beneath(closed))
    assert closed / "a.md" in walk([Path("in")], exclude=("secret",)).files
    assert closed / "a.md" in set(files_beneath(closed, exclude=("secret",)))
    assert walk([Path("in/*.md")]).files == (closed / "a.md",)


def test_names_of_any_kind(tree: Path) -> None:
    """Names that are not UTF-8 or hold escape sequences are read, and shown escaped where they are left out."""
    odd = os.fsdecode(b"y\xe9.md")
    (tree / odd).write_text("x")
    (tree / ".\x1b[2J\n.md").write_text("x")
    (tree / ("." + odd)).write_text("x")
    found = walk([tree / odd, tree], exclude=("sub",))
    assert found.files[0] == tree / odd
    (line,) = found.lines()
    assert line.isprintable()
    assert "\\x1b[2J\\n.md" in line


def test_deep_folders(tree: Path) -> None:
    """Folders may be nested deeper than Python calls functions."""
    home = Path.cwd()
    os.chdir(tree)
    for _ in range(DEEP):
        Path("d").mkdir()
        os.chdir("d")
    Path("x.md").write_text("x")
    os.chdir(home)
    try:
        assert len(walk([tree]).files) == len(READ) + 1
        assert len(list(files_beneath(tree))) == len(NAMES) + 2
    finally:
        # Whoever tidies up after the tests may not get so deep.
        os.chdir(tree.joinpath(*["d"] * DEEP))
        Path("x.md").unlink()
        for _ in range(DEEP):
            os.chdir("..")
            Path("d").rmdir()
