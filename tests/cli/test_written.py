"""What an article is written as, by its name and the document it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from command_line import run
from dedup.parsing.documents.word import read
from word_files import document_of, paragraph

if TYPE_CHECKING:
    from pathlib import Path

ONCE = "The ferry leaves from the north pier at noon every day."
AGAIN = "Every day at noon the ferry leaves from the north pier."
REST = "Dogs travel free of charge when they are on a lead."
MARKDOWN = f"# Ferry\n\n{ONCE} See [it](https://x.org).\n\n{REST}\n"
BODY = (
    paragraph("Ferry", style="H1")
    + paragraph(ONCE, " See ", '<w:hyperlink r:id="L"><w:r><w:t>it</w:t></w:r></w:hyperlink>', ".")
    + paragraph(AGAIN)
    + paragraph(REST)
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document in it, and to be in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.docx").write_bytes(document_of(BODY, links={"L": "https://x.org"}))
    (tmp_path / "b.md").write_text(f"{ONCE}\n")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "target", "said"),
    [
        ([], "", MARKDOWN),
        (["-o", "b.docx"], "b.docx", MARKDOWN),
        (["--track-changes", "-o", "b.docx"], "b.docx", MARKDOWN),
        (["--in-place"], "a.docx", MARKDOWN),
        (["--out-dir", "out"], "out/a.docx", MARKDOWN),
        (["-o", "short.md"], "short.md", MARKDOWN),
        (["-o", "short.txt"], "short.txt", MARKDOWN.replace("[it](https://x.org)", "it (https://x.org)").lstrip("# ")),
        (["--out-dir", "out", "--format", "markdown"], "out/a.md", MARKDOWN),
    ],
)
def test_word(here: Path, arguments: list[str], target: str, said: str) -> None:
    """A Word document is written as one, or as text; to standard output go its words."""
    done = run("condense", "a.docx", *arguments)
    assert done.exit_code == 0, done.stderr
    if not target:
        assert done.stdout == said
    elif target.endswith(".docx"):
        assert read((here / target).read_bytes(), "a").source == said
    else:
        assert (here / target).read_text() == said


def test_an_html_page_of_it(here: Path) -> None:
    """Headings and links are those of the document."""
    assert run("condense", "a.docx", "-o", "a.html").exit_code == 0
    page = (here / "a.html").read_text()
    assert '<h1 id="ferry">Ferry</h1>' in page
    assert '<a href="https://x.org">it</a>' in page
    assert AGAIN not in page


def test_plans_and_checks(here: Path) -> None:
    """A plan is applied to the document, and what an editor made of it is checked."""
    assert run("condense", "a.docx", "--plan", "p.json", "-o", "b.docx").exit_code == 0
    assert run("apply", "a.docx", "p.json", "-o", "c.docx").exit_code == 0
    assert (here / "b.docx").read_bytes() == (here / "c.docx").read_bytes()
    assert run("check", "a.docx", "b.docx").exit_code == 0
    (here / "d.docx").write_bytes(document_of(paragraph(REST)))
    done = run("check", "a.docx", "d.docx")
    assert (done.exit_code, "north pier" in done.stdout) == (1, True)
    assert "a.docx:3" in run("find", "a.docx", "b.md").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["b.md", "-o", "c.docx"], 3, "a .docx is written of one Word document, whose styles it keeps"),
        (["a.docx", "b.md", "--merge", "-o", "c.docx"], 3, "a .docx is written of one Word document"),
        (["a.docx", "-o", "c.odt"], 3, ".odt is no format that is written here"),
        (["a.docx", "-o", "c.pdf"], 3, ".pdf is no format that is written here"),
        (["a.docx", "--format", "html", "-o", "c.docx"], 3, "a .docx is written of one Word document"),
        (["a.docx", "--track-changes"], 2, "name it with -o FILE.docx"),
        (["a.docx", "--track-changes", "-o", "c.md"], 2, "name it with -o FILE.docx"),
        (["b.md", "--track-changes", "-o", "c.docx"], 2, "it needs a .docx, not b.md"),
        (["a.docx", "--track-changes", "-o", "c.docx", "--format", "json"], 2, "drop --format"),
        (["e.odt", "--in-place"], 3, ".odt is only read"),
        (["e.pdf", "--in-place"], 3, ".pdf is only read"),
    ],
)
def test_refused(here: Path, arguments: list[str], code: int, said: str) -> None:
    """One line says what is wrong and what to do, and nothing is written."""
    before = sorted(here.iterdir())
    done = run("condense", *arguments)
    assert (done.exit_code, said in done.stderr) == (code, True), done.stderr
    assert done.exit_code == 2 or len(done.stderr.splitlines()) == 1
    assert sorted(here.iterdir()) == before


def test_a_conversion_that_would_lose_markup(here: Path) -> None:
    """What is not read as marks is not written as others."""
    (here / "a.rst").write_text(f"Ferry\n=====\n\n{ONCE}\n\n{AGAIN}\n")
    done = run("condense", "a.rst", "-o", "a.html")
    assert (done.exit_code, "rst as html would lose its markup" in done.stderr) == (3, True), done.stderr


def test_several_documents(here: Path) -> None:
    """Merged with Markdown they are one article in Markdown; one by one they go into a folder."""
    done = run("condense", "a.docx", "b.md", "--merge", "-o", "c.md")
    assert done.exit_code == 0, done.stderr
    assert (here / "c.md").read_text().count("north pier") == 1
    assert run("condense", "a.docx", "b.md", "--out-dir", "out").exit_code == 0
    assert sorted(path.name for path in (here / "out").iterdir()) == ["a.docx", "b.md"]
