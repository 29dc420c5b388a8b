"""What went is a tracked deletion: rejected, the source stands there again; accepted, the condensed document."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from shutil import which
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.output.documents import word, word_tracked
from dedup.parsing.documents.word import read
from word_files import document_of, paragraph, run_of

if TYPE_CHECKING:
    from pathlib import Path

ONCE = "The ferry leaves from the north pier at noon every day."
AGAIN = "Every day at noon the ferry leaves from the north pier."
REST = "The crossing takes 35 minutes in calm weather."
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF pier </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BOOKMARKS = '<w:bookmarkStart w:id="{0}" w:name="b{0}"/>', '<w:bookmarkEnd w:id="{0}"/>'

BODIES = {
    "a paragraph": paragraph(ONCE) + paragraph(AGAIN) + paragraph(REST),
    "a sentence first": paragraph(ONCE) + paragraph(f"{AGAIN} {REST}"),
    "a sentence last": paragraph(ONCE) + paragraph(f"{REST} {AGAIN}"),
    "between others": paragraph(ONCE) + paragraph(f"{REST} {AGAIN} Dogs travel free of charge."),
    "cut into runs": paragraph(ONCE) + paragraph(f"{REST} Every ", run_of("day", "<w:b/>"), AGAIN[9:40], AGAIN[40:]),
    "an item": "".join(paragraph(each, properties=NUMBERED) for each in (ONCE, AGAIN, REST)),
    "a last section": paragraph(ONCE)
    + paragraph("More", style="H1")
    + paragraph(AGAIN)
    + paragraph("Sea", style="H1")
    + paragraph(REST),
    "in a link": paragraph(f'<w:hyperlink r:id="L">{run_of(ONCE)}</w:hyperlink>')
    + paragraph(f'<w:hyperlink r:id="L">{run_of(AGAIN)}</w:hyperlink>', f" {REST}"),
    "a field": paragraph(ONCE)
    + paragraph("Every day at noon the ferry leaves from ", FIELD.format(run_of("the north pier")), ".")
    + paragraph(REST),
    "in a control": paragraph(ONCE)
    + f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(AGAIN)}</w:sdtContent></w:sdt>"
    + paragraph(REST),
    "tabs and breaks": paragraph(ONCE)
    + paragraph("Every day at noon", "<w:r><w:br/></w:r>", "the ferry leaves from", "<w:r><w:tab/></w:r>",
                "the north pier.", f" {REST}"),
    "a bookmark across": paragraph(ONCE)
    + paragraph(BOOKMARKS[0].format(7), AGAIN, BOOKMARKS[0].format(8), BOOKMARKS[1].format(8))
    + paragraph(BOOKMARKS[1].format(7), REST),
    "a note": paragraph(ONCE) + paragraph(f"{REST} ", AGAIN, '<w:r><w:footnoteReference w:id="2"/></w:r>'),
}  # fmt: skip


def condensed(data: bytes) -> tuple[dedup.Result, bytes, bytes]:
    """Condense a document; returns the result, the document and the one with tracked changes."""
    text = read(data, "a.docx")
    result = dedup.condense_merged([text], language="en")
    assert text.original is not None
    return result, word.render(result.draft, text.original), word_tracked.render(result.draft, text.original)


def by_pandoc(folder: Path, data: bytes, changes: str = "accept") -> str:
    """Read a document with pandoc, which knows tracked changes."""
    (folder / "p.docx").write_bytes(data)
    command = ["pandoc", "-t", "markdown", f"--track-changes={changes}", str(folder / "p.docx")]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # Of a heading whose end is deleted pandoc leaves its marks.
    return re.sub(r"^#+ *\n\n", "", shown, flags=re.MULTILINE)


@pytest.mark.parametrize("what", BODIES)
def test_the_text(what: str) -> None:
    """Both documents are read as the condensed text, and have nothing twice."""
    notes = {"2": paragraph(ONCE)} if what == "a note" else None
    result, short, tracked = condensed(document_of(BODIES[what], links={"L": "https://x.org"}, notes=notes))
    assert result.changes or what == "a note"
    for data in (short, tracked):
        assert read(data, "b").source == result.text


@pytest.mark.skipif(which("pandoc") is None, reason="pandoc is not installed")
@pytest.mark.parametrize("what", BODIES)
def test_reject_and_accept(tmp_path: Path, what: str) -> None:
    """To another program rejecting gives the source and accepting the condensed document, comments say why."""
    notes = {"2": paragraph(ONCE)} if what == "a note" else None
    data = document_of(BODIES[what], links={"L": "https://x.org"}, notes=notes)
    result, short, tracked = condensed(data)
    assert by_pandoc(tmp_path, tracked, "reject") == by_pandoc(tmp_path, data)
    assert by_pandoc(tmp_path, tracked) == by_pandoc(tmp_path, short)
    if result.changes:
        assert "said by" in by_pandoc(tmp_path, tracked, "all").replace("\n", " ")


def test_what_was_tracked_before() -> None:
    """Insertions of others are deleted within, deletions of others stay, and numbers are not used twice."""
    inserted = f'<w:ins w:id="40" w:author="Ann">{run_of(AGAIN)}</w:ins>'
    deleted = '<w:del w:id="41" w:author="Ann"><w:r><w:delText>Gone.</w:delText></w:r></w:del>'
    data = document_of(paragraph(ONCE) + paragraph(inserted, f" {REST}") + paragraph(deleted, REST[:-1], " again."))
    _, short, tracked = condensed(data)
    with zipfile.ZipFile(io.BytesIO(tracked)) as archive:
        xml = archive.read("word/document.xml").decode()
    assert xml.index('w:id="40"') < xml.index('<w:del w:id="42"') < xml.index("Every day")
    assert xml.count("Gone.") == 1
    with zipfile.ZipFile(io.BytesIO(short)) as archive:
        assert b"Every day" not in archive.read("word/document.xml")


def test_nothing_to_do() -> None:
    """A document that says nothing twice is given back byte for byte, either way."""
    data = document_of(paragraph(ONCE) + paragraph(REST))
    _, short, tracked = condensed(data)
    assert short == tracked == data
