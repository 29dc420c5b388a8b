"""A Word document is written without what went; all else of it stays."""

from __future__ import annotations

import io
import subprocess
import zipfile
from shutil import which
from typing import TYPE_CHECKING

import docx
import pytest

import dedup
from dedup.changes import Change, Requested, draft_of
from dedup.output.documents import word
from dedup.parsing.documents.word import read
from dedup.parsing.formats import format_in, parse
from dedup.parsing.reading import read_document
from word_files import document_of, paragraph, run_of

if TYPE_CHECKING:
    from pathlib import Path

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'


def without(data: bytes, *gone: str) -> bytes:
    """Write a document without some sentences."""
    text = read(data, "a.docx")
    assert text.original is not None
    draft = draft_of(read_document(parse(text.source, text.name, format_in(text))))
    places = [each.index for each in draft.passages if each.text in gone]
    assert len(places) == len(gone)
    draft = draft.with_changes(tuple(Change(passage=each, text=None, reason=Requested()) for each in places))
    return word.render(draft, text.original)


def body_of(data: bytes) -> str:
    """Give the XML of the paragraphs."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode().partition("<w:body>")[2].partition("<w:sectPr/></w:body>")[0]


P = paragraph
ONCE = "The ferry leaves from the north pier at noon every day."
AGAIN = "Every day at noon the ferry leaves from the north pier."
MATH = "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"


@pytest.mark.parametrize(
    ("body", "gone", "left"),
    [
        (P("One.") + P("Two."), ["Two."], P("One.")),
        (P("One. Two.") + P("Three."), ["Two."], P("One.") + P("Three.")),
        (P("A", properties=NUMBERED) + P("B.", properties=NUMBERED), ["B."], P("A", properties=NUMBERED)),
        # What has to stay keeps its paragraph.
        (P("One.", properties="<w:sectPr/>") + P("Two."), ["One."], P(properties="<w:sectPr/>") + P("Two.")),
        (P("One.") + "<w:tbl><w:tr><w:tc>" + P("a") + "</w:tc></w:tr></w:tbl>" + P("Two."), ["Two."],
         P("One.") + "<w:tbl><w:tr><w:tc>" + P("a") + "</w:tc></w:tr></w:tbl>" + P()),
        ("<w:sdt><w:sdtContent>" + P("One.") + "</w:sdtContent></w:sdt>" + P("Two."), ["One."],
         "<w:sdt><w:sdtContent>" + P() + "</w:sdtContent></w:sdt>" + P("Two.")),
        # Marks whose other end stands elsewhere stay, pairs go.
        (P('<w:bookmarkStart w:id="1" w:name="a"/>', "One.") + P("Two.", '<w:bookmarkEnd w:id="1"/>'), ["One."],
         '<w:bookmarkStart w:id="1" w:name="a"/>' + P("Two.", '<w:bookmarkEnd w:id="1"/>')),
        (P('<w:commentRangeStart w:id="1"/>', "One.", '<w:commentRangeEnd w:id="1"/>',
           '<w:r><w:commentReference w:id="1"/></w:r>') + P("Two."), ["One."], P("Two.")),
        # Elements go with the sentence they stand in.
        (P("One. Two is ", MATH, ".") + P("Three."), ["Two is `x`."], P("One.") + P("Three.")),
        (P("One. ", f'<w:hyperlink r:id="L">{run_of("Two.")}</w:hyperlink>'), ["[Two.](https://x.org)"], P("One.")),
        (P("One. ", run_of("Two", "<w:b/>"), " is."), ["**Two** is."], P("One.")),
    ],
)  # fmt: skip
def test_removal(body: str, gone: list[str], left: str) -> None:
    """Paragraphs and sentences go with what belongs to them, and the document stays one."""
    made = body_of(without(document_of(body, links={"L": "https://x.org"}), *gone))
    assert made.replace(' xml:space="preserve"', "").replace("<w:pPr/>", "<w:pPr></w:pPr>") == left.replace(
        ' xml:space="preserve"', ""
    ).replace("<w:pPr/>", "<w:pPr></w:pPr>")


def test_looks_stay(tmp_path: Path) -> None:
    """A document of python-docx keeps styles, emphasis and all parts that are not its text, byte for byte."""
    made = docx.Document()
    made.add_heading("Ferry", 1)
    held = made.add_paragraph("The ferry leaves at noon from the north pier. ", style="Intense Quote")
    held = made.add_paragraph("The ferry leaves from the north pier at noon. ", style="Body Text")
    held.add_run("It is red.").bold = True
    made.save(str(tmp_path / "a.docx"))
    data = (tmp_path / "a.docx").read_bytes()
    short = without(data, "The ferry leaves from the north pier at noon.")
    (tmp_path / "b.docx").write_bytes(short)
    again = docx.Document(str(tmp_path / "b.docx"))
    assert [(each.style.name if each.style else "", each.text) for each in again.paragraphs] == [
        ("Heading 1", "Ferry"),
        ("Intense Quote", "The ferry leaves at noon from the north pier. "),
        ("Body Text", "It is red."),
    ]
    assert again.paragraphs[2].runs[-1].bold
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(short)) as new:
        assert old.namelist() == new.namelist()
        assert [name for name in old.namelist() if old.read(name) != new.read(name)] == ["word/document.xml"]


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("track", [False, True])
def test_libreoffice_opens_it(tmp_path: Path, track: bool) -> None:
    """Another program reads what was written, with and without tracked changes."""
    said = "The ferry leaves from the north pier at noon every day."
    (tmp_path / "a.docx").write_bytes(document_of(P(said) + P(f"It is red. {said}") + P("It is old.")))
    (tmp_path / "b.docx").write_bytes(dedup.condense_file(tmp_path / "a.docx").document(track_changes=track))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "txt:Text"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "b.docx")], check=True, capture_output=True)
    shown = (tmp_path / "b.txt").read_text("utf-8-sig")
    assert shown.split("\n")[:1] == [said]
    assert "It is old." in shown


@pytest.mark.skipif(
    which("soffice") is None or which("pandoc") is None, reason="LibreOffice or pandoc is not installed"
)
def test_of_libreoffice(tmp_path: Path) -> None:
    """A document that LibreOffice made is condensed as the Markdown it was made of, and so is its text."""
    source = (
        f"# Ferry\n\n{ONCE} It *is* red.[^1]\n\n- One.\n- Two.\n\n{AGAIN} See [it](https://x.org/).\n\n[^1]: A note.\n"
    )
    subprocess.run(["pandoc", "-o", str(tmp_path / "a.odt")], input=source.encode(), check=True)  # noqa: S607
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "docx"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(tmp_path / "a.odt")], check=True, capture_output=True)
    result = dedup.condense_file(tmp_path / "a.docx")
    assert result.draft.document.source == source
    assert result.text == source.replace(f"{AGAIN} ", "")
    for track in (False, True):
        assert read(result.document(track_changes=track), "b").source == result.text
