"""A Word document is read with its structure."""

from __future__ import annotations

import subprocess
from shutil import which
from typing import TYPE_CHECKING

import docx
import pytest

from dedup.errors import InputError
from dedup.parsing.documents.word import read
from word_files import document_of, paragraph, zipped

if TYPE_CHECKING:
    from pathlib import Path

NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


LEADS = '<R><Relationship Type="x/officeDocument" Target="d.xml"/></R>'


def item(text: str, level: int, number: int) -> str:
    """Give an item of a list."""
    return paragraph(text, properties=NUMBERED.format(level, number))


def table(*rows: str) -> str:
    """Give a table of rows of cells, parted by bars."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row.split("|")) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{each}</w:tr>' for each in cells)}</w:tbl>"


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        (paragraph("Text.") + paragraph(" ") + paragraph("More."), "Text.\n\nMore.\n"),
        (paragraph("A", style="H1") + paragraph("B", style="H2"), "# A\n\n## B\n"),
        (paragraph("T", style="Title") + paragraph("A", style="H1"), "# T\n\n## A\n"),
        (paragraph("A", "<w:r><w:br/><w:t>b</w:t></w:r>", style="H1"), "# A b\n"),
        (item("one", 0, 2) + item("in", 1, 1) + item("two", 0, 2), "1. one\n   - in\n2. two\n"),
        (item("a", 0, 2) + paragraph("H", style="H1") + item("b", 0, 2), "1. a\n\n# H\n\n1. b\n"),
        (paragraph("Said.", style="Quote"), "> Said.\n"),
        (paragraph("x = 1", style="Code") + paragraph("y = *", style="Code"), "```\nx = 1\ny = *\n```\n"),
        (table("a|b", "1|2"), "| a | b |\n| --- | --- |\n| 1 | 2 |\n"),
        (paragraph("H\t3", style="TOC1") + paragraph("H", style="H1"), "- H 3\n\n# H\n"),
        (f"<w:sdt><w:sdtContent>{paragraph('Held.')}</w:sdtContent></w:sdt>", "Held.\n"),
    ],
)  # fmt: skip
def test_structure(body: str, markdown: str) -> None:
    """Headings by style, lists by numbering, tables, code, quotations, contents and content controls."""
    assert read(document_of(body), "a.docx").source == markdown


def test_anchors_lead_to_the_characters() -> None:
    """Each part of the text is found in the element that holds it, those of notes behind those of the text."""
    notes = {"1": paragraph("A *note*.")}
    data = document_of(paragraph("The ", "ferry.", '<w:r><w:footnoteReference w:id="1"/></w:r>'), notes=notes)
    text = read(data, "a.docx")
    assert text.source == "The ferry.[^1]\n\n[^1]: A \\*note\\*.\n"
    assert text.original is not None
    assert text.original.parts == ("word/document.xml", "word/footnotes.xml")
    assert [text.source[each.start : each.end] for each in text.original.anchors] == [
        "The ", "ferry.", "[^1]", "A ", "\\*", "note", "\\*", ".",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"a": "b"}), "no Word document"),
        (zipped({"_rels/.rels": "<Relationships/>"}), "no Word document"),
        (zipped({"_rels/.rels": LEADS, "d.xml": "<d/>"}), "body"),
    ],
)  # fmt: skip
def test_what_is_no_word_document(data: bytes, said: str) -> None:
    """Another archive is named as such; a document without text is empty."""
    assert read(document_of(""), "a.docx").source == ""
    with pytest.raises(InputError, match=said):
        read(data, "a.docx")


def test_of_python_docx(tmp_path: Path) -> None:
    """A document that another program made: its template's styles are known."""
    made = docx.Document()
    made.add_heading("The Harbour", 0)
    made.add_heading("Ferry", 1)
    made.add_paragraph("It leaves at noon.")
    made.add_paragraph("One.", style="List Bullet")
    made.add_paragraph("Step.", style="List Number")
    made.add_paragraph("Said.", style="Intense Quote")
    grid = made.add_table(1, 2)
    grid.cell(0, 0).text, grid.cell(0, 1).text = "a", "b"
    made.save(str(tmp_path / "a.docx"))
    text = read((tmp_path / "a.docx").read_bytes(), "a.docx")
    assert text.source == (
        "# The Harbour\n\n## Ferry\n\nIt leaves at noon.\n\n- One.\n1. Step.\n\n> Said.\n\n| a | b |\n| --- | --- |\n"
    )


@pytest.mark.skipif(which("pandoc") is None, reason="pandoc is not installed")
def test_of_pandoc(tmp_path: Path) -> None:
    """What pandoc makes of Markdown is read as that Markdown."""
    source = (
        "# Ferry\n\nIt **leaves** from `pier` at *noon*.[^1] See [it](https://x.org).\n\n- One.\n  1. Inner.\n\n"
        "> Said.\n\n"
        "```\nx = 1\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: A note.\n"
    )
    done = subprocess.run(["pandoc", "-o", str(tmp_path / "a.docx")], input=source.encode(), check=True)  # noqa: S607
    assert done.returncode == 0
    assert read((tmp_path / "a.docx").read_bytes(), "a.docx").source == source
