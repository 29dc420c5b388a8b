"""The ending of an output's name says what is in it, or is refused."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from command_line import TEXT, run

if TYPE_CHECKING:
    from pathlib import Path

REFUSED = [
    (["a.txt"], "short.docx", "source", "name it .md, .txt or .html"),
    (["a.txt"], "short.pdf", "source", "--format html"),
    (["a.txt"], "short.csv", "source", "--format html"),
    (["a.txt"], "short.v2", "source", "--format html"),
    (["a.txt"], "short.json", "source", "add --format json"),
    (["b.md"], "short.docx", "source", "name it .md, .txt or .html"),
    (["a.txt"], "short.txt", "html", "add --format text"),
    (["a.txt"], "short.md", "json", "add --format markdown"),
    (["b.md"], "short.html", "text", "add --format html"),
    (["b.md"], "short.docx", "html", "pandoc FILE.md -o FILE.docx"),
    (["a.txt"], "short.diff", "source", "add --format diff"),
    (["a.txt"], "short.txt", "diff", "add --format text"),
    (["a.txt"], "newdir/", "source", "is the name of a folder"),
    (["a.txt", "b.md", "--merge"], "short.docx", "source", "name it .md, .txt or .html"),
    (["-"], "short.docx", "source", "name it .md, .txt or .html"),
    (["notes.log"], "short.docx", "source", "name it .md, .txt or .html"),
]

TAKEN = [
    (["a.txt"], "short.txt", "source"),
    (["a.txt"], "short.TXT", "source"),
    (["a.txt"], "short", "source"),
    (["a.txt"], "short.text", "text"),
    (["a.txt"], "short.md", "markdown"),
    (["a.txt"], "short.html", "html"),
    (["a.txt"], "short.htm", "html"),
    (["a.txt"], "short.json", "json"),
    (["a.txt"], "short.html", "source"),
    (["a.txt"], "short.HTM", "source"),
    (["a.txt"], "short.md", "source"),
    (["b.md"], "short.txt", "source"),
    (["b.md"], "short.html", "source"),
    (["a.txt"], "short.diff", "diff"),
    (["a.txt"], "short.patch", "diff"),
    (["b.md"], "short.md", "source"),
    (["b.md"], "short.markdown", "source"),
    (["b.md"], "short.txt", "text"),
    (["notes.log"], "short.log", "source"),
    (["notes.log"], "short.txt", "source"),
    (["-"], "short.txt", "source"),
    (["a.txt", "b.md", "--merge"], "short.md", "source"),
    (["a.txt", "b.md", "--merge"], "short.txt", "source"),
]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with sources of each kind, and to be in."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.txt", TEXT), ("b.md", f"# Ferry\n\n{TEXT}"), ("notes.log", TEXT)):
        (tmp_path / name).write_text(text)
    return tmp_path


def names(folder: Path) -> list[str]:
    """The names in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(("sources", "target", "form", "said"), REFUSED, ids=str)
def test_refused(here: Path, sources: list[str], target: str, form: str, said: str) -> None:
    """An ending of no format, or of another one, is refused with what there is, and nothing is written."""
    before = names(here)
    done = run("condense", *sources, "-o", target, "--format", form, stdin=TEXT)
    assert done.exit_code == 3, done.stderr
    assert said in done.stderr
    assert target.rstrip("/") in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert names(here) == before


@pytest.mark.parametrize(("sources", "target", "form"), TAKEN, ids=str)
def test_taken(here: Path, sources: list[str], target: str, form: str) -> None:
    """An ending of what is written, the source's own, and none at all are taken."""
    done = run("condense", *sources, "-o", target, "--format", form, stdin=TEXT)
    assert done.exit_code == 0, done.stderr
    assert (here / target).is_file()


@pytest.mark.parametrize(
    ("plan", "code"),
    [("p.docx", 3), ("p.txt", 3), ("p.html", 3), ("new/", 3), ("p.json", 0), ("p.JSON", 0), ("p", 0)],
)
def test_plans(here: Path, plan: str, code: int) -> None:
    """A plan is JSON, by its name too."""
    done = run("condense", "a.txt", "--plan", plan)
    assert done.exit_code == code, done.stderr
    assert (here / plan).is_file() == (code == 0)


@pytest.mark.parametrize(
    ("target", "form", "code"), [("x.docx", "source", 3), ("x.txt", "html", 3), ("x.md", "markdown", 0)]
)
def test_apply(here: Path, target: str, form: str, code: int) -> None:
    """The command `apply` refuses the same names."""
    run("condense", "a.txt", "--plan", "p.json")
    done = run("apply", "a.txt", "p.json", "-o", target, "--format", form)
    assert done.exit_code == code, done.stderr
    assert (here / target).exists() == (code == 0)


@pytest.mark.skipif(os.name != "posix", reason="only there a pipe has a name")
def test_pipes_are_named_as_one_likes(here: Path) -> None:
    """What is no file has no format."""
    os.mkfifo(here / "out.docx")
    reader = os.open(here / "out.docx", os.O_RDONLY | os.O_NONBLOCK)
    assert run("condense", "a.txt", "-o", "out.docx").exit_code == 0
    assert os.read(reader, 10_000).decode().startswith("The Harbour Ferry")
    os.close(reader)
