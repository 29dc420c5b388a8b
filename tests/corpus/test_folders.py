"""Folders of text files: what is read, what is passed on, and what is said of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from corpora import quiet
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

ONE = "The ferry leaves the north pier at noon on every day of the year."
MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        (f"# A heading of both\n\n{ONE}\n", f"# A heading of both\n\n{ONE}\n", "# A heading of both\n\n"),
        (
            f"---\ntitle: of both files\n---\n\n{ONE}\n",
            f"---\ntitle: of both files\n---\n\n{ONE}\n",
            "---\ntitle: of both files\n---\n\n",
        ),
        (f"| a | b | c | d |\n\n{ONE}\n", f"| a | b | c | d |\n\n{ONE}\n", "| a | b | c | d |\n\n"),
        (f"```\nthe code of both files\n```\n\n{ONE}\n", "```\nthe code of both files\n```\n", None),
        (f"<!-- a note of both files -->\n\n{ONE}\n", "<!-- a note of both files -->\n", None),
    ],
    ids=["heading", "front matter", "table", "fence", "comment"],
)
def test_a_byte_order_mark_is_no_text(tmp_path: Path, first: str, second: str, left: str | None) -> None:
    """What stands first in a file is known for what it is behind a mark, and the mark stays."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_bytes(MARK + first.encode())
    (tmp_path / "in" / "b.md").write_bytes(MARK + second.encode())
    condense_corpus(tmp_path / "in", tmp_path / "out", quiet())
    assert (tmp_path / "out" / "a.md").read_bytes() == MARK + first.encode()
    expected = second if left is None else left
    assert (tmp_path / "out" / "b.md").read_bytes().rstrip() == (MARK + expected.encode()).rstrip()


def test_what_is_left_alone_is_passed_on(tmp_path: Path) -> None:
    """Hidden, vendored, ignored and excluded files neither lose a text nor take one from another, and are said."""
    names = ("note.md", ".trash/old.md", ".git/x.md", "node_modules/x/r.md", "built/y.md", "drafts/z.md")
    for name in names:
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{ONE}\n")
    (tmp_path / "in" / ".gitignore").write_text("built/\n")
    done = run("corpus", tmp_path / "in", "-o", tmp_path / "out", "--exclude", "drafts/")
    assert done.exit_code == 0, done.stderr
    assert {(tmp_path / "out" / name).read_text() for name in names} == {f"{ONE}\n"}
    said = (
        "left out: 1 match of --exclude (drafts); 1 hidden (.trash); 1 folder of version control (.git); "
        "1 vendored folder (node_modules); 1 match of .gitignore (built)"
    )
    assert said in done.stderr.splitlines()
    done = run("corpus", tmp_path / "in", "-o", tmp_path / "both", "--exclude", "drafts/", "--include", ".trash")
    assert "1 copies" in done.stderr
    assert (tmp_path / "both" / "note.md").read_text() + (
        tmp_path / "both" / ".trash" / "old.md"
    ).read_text() == f"{ONE}\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.txt.gz", "unpack it first"),
        ("a.docx", "unknown kind of file"),
        ("s3://bucket/a.jsonl", "s3://bucket/a.jsonl: is an address"),
    ],
)
def test_files_of_other_kinds(tmp_path: Path, name: str, said: str) -> None:
    """One line says what to do."""
    path = tmp_path / name
    if ":" not in name:
        path.write_bytes(b"x")
    done = run("corpus", name if ":" in name else path, "-o", tmp_path / "out.txt")
    assert done.exit_code == 3
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_scripts_and_line_ends_in_folders(tmp_path: Path) -> None:
    """Folders of other scripts and of one paragraph a line are compared like any other."""
    texts = (
        "渡船每天中午从北码头出发。",
        "the\tferry\tleaves\tat\tnoon",
        "the\u00a0ferry\u00a0sails\u00a0each\u00a0day",
    )
    for at, text in enumerate(texts):
        for name in ("a", "b"):
            path = tmp_path / "in" / f"{at}{name}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"{text}\n", encoding="utf-8")
    (tmp_path / "in" / "c.txt").write_bytes(f"{ONE}\rA ticket costs 4 euros.\r".encode())
    (tmp_path / "in" / "d.txt").write_bytes(f"Dogs travel free of charge.\r\n{ONE}\r\n".encode())
    summary = condense_corpus(tmp_path / "in", tmp_path / "out", quiet())
    assert (summary.passages, summary.copies) == (10, 4)
    assert (tmp_path / "out" / "d.txt").read_bytes() == b"Dogs travel free of charge.\r\n"


def test_a_pattern_of_several_text_files(tmp_path: Path) -> None:
    """They are not put into one file: the folder is asked for."""
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(f"{ONE}\n")
    with pytest.raises(InputError, match="give the folder they are in"):
        condense_corpus(str(tmp_path / "*.md"), tmp_path / "out.md", quiet())
    condense_corpus(str(tmp_path / "a*.md"), tmp_path / "out.md", quiet())
    assert (tmp_path / "out.md").read_text() == f"{ONE}\n"


def test_no_passages_are_explained(tmp_path: Path) -> None:
    """A folder of headings alone is no silent nothing."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text("# A heading and no more\n")
    assert "no passages: headings" in run("corpus", tmp_path / "in", "-o", tmp_path / "out").stderr
