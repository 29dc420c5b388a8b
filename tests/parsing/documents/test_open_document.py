"""A text document of the Open Document Format is read with its structure."""

from __future__ import annotations

import subprocess
from shutil import which
from typing import TYPE_CHECKING

import pytest

from dedup.errors import InputError
from dedup.parsing.documents.open_document import read
from word_files import zipped

if TYPE_CHECKING:
    from pathlib import Path

URN = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = (
    " ".join(f'xmlns:{prefix}="{URN}:{prefix}:1.0"' for prefix in ("office", "text", "table", "style", "draw"))
    + f' xmlns:fo="{URN}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
STYLES = (
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1"/></text:list-style>'
)


def flat(body: str, kind: str = "text") -> bytes:
    """Make a document in one file."""
    return (
        f"<office:document {NAMESPACES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
    ).encode()


def p(text: str, style: str = "") -> str:
    """Give a paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        (p("Harbour", "Title") + '<text:h text:outline-level="2">Ferry</text:h>', "# Harbour\n\n## Ferry\n"),
        (p('It <text:span text:style-name="B">leaves</text:span>.'), "It **leaves**.\n"),
        (p("It<text:s text:c='2'/>leaves<text:tab/>at<text:line-break/>noon."), "It  leaves at\\\nnoon.\n"),
        (p('See <text:a xlink:href="https://x.org">it</text:a>.'), "See [it](https://x.org).\n"),
        (p("Said.", "P1") + p("x = 1", "Preformatted_20_Text"), "> Said.\n\n```\nx = 1\n```\n"),
        (p("So.<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("A note.")
           + "</text:note-body></text:note>"), "So.[^1]\n\n[^1]: A note.\n"),
        ("<text:list text:style-name='N'><text:list-item>" + p("One.") + "<text:list><text:list-item>" + p("In.")
         + "</text:list-item></text:list></text:list-item><text:list-item>" + p("Two.") + p("More.")
         + "</text:list-item></text:list>", "1. One.\n   1. In.\n2. Two.\n\n   More.\n"),
        ("<table:table><table:table-row><table:table-cell>" + p("a") + "</table:table-cell><table:table-cell>" + p("b")
         + "</table:table-cell></table:table-row></table:table>", "| a | b |\n| --- | --- |\n"),
        ("<text:tracked-changes>" + p("gone") + "</text:tracked-changes><text:section>" + p("Text.")
         + "</text:section>", "Text.\n"),
        (p("A <office:annotation>" + p("remark") + "</office:annotation>b."), "A b.\n"),
    ],
)  # fmt: skip
def test_structure(body: str, markdown: str) -> None:
    """Headings, lists, tables, notes, links and code; what was deleted and remarked is not read."""
    assert read(flat(body), "a.fodt").source == markdown


def test_text_boxes_are_named() -> None:
    """Their text is not read."""
    box = f"<draw:frame><draw:text-box>{p('boxed')}</draw:text-box></draw:frame>"
    text = read(flat(p(f"A{box}.")), "a.fodt")
    assert (text.source, text.note) == ("A.\n", "a.fodt: the text of text boxes is not read")


LOCKED = "<manifest><file-entry><encryption-data/></file-entry></manifest>"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"META-INF/manifest.xml": LOCKED, "content.xml": "x"}), "is protected by a password"),
        (zipped({"a": "b"}), "has no part content.xml"),
        (flat("", "spreadsheet"), "is no text document"),
        (b"<broken", "is no XML"),
        (b"none", "is damaged"),
    ],
)
def test_what_cannot_be_read(data: bytes, said: str) -> None:
    """It is said why."""
    with pytest.raises(InputError, match=said):
        read(data, "a.odt")


@pytest.mark.skipif(which("pandoc") is None, reason="pandoc is not installed")
def test_of_pandoc(tmp_path: Path) -> None:
    """What pandoc makes of Markdown is read as that Markdown."""
    source = (
        "# Ferry\n\nIt **leaves** at *noon*.[^1]\n\n- One.\n- Two.\n\n> Said.\n\n"
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: A note.\n"
    )
    subprocess.run(["pandoc", "-o", str(tmp_path / "a.odt")], input=source.encode(), check=True)  # noqa: S607
    assert read((tmp_path / "a.odt").read_bytes(), "a.odt").source == source
