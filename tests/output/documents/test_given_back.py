"""A document is given back in its own format, or it is said why not."""

from __future__ import annotations

import io
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.errors import InputError, MissingExtraError, OptionError
from dedup.output.documents.archive import with_parts
from dedup.output.documents.given_back import given_back
from dedup.parsing.documents.word import read
from dedup.records import Original
from word_files import document_of, paragraph

if TYPE_CHECKING:
    from pathlib import Path

TWICE = "The ferry leaves from the north pier at noon."
COMMENTED = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="c" Type="http://a/comments" Target="comments.xml"/></Relationships>'
)


def test_the_library_gives_it_back(tmp_path: Path) -> None:
    """`condense_file` keeps the document, `Result.document` writes it."""
    path = tmp_path / "a.docx"
    path.write_bytes(document_of(paragraph(f"{TWICE} It is red.") + paragraph(TWICE)))
    result = dedup.condense_file(path)
    assert read(result.document(), "b").source == f"{TWICE} It is red.\n" == result.text
    assert read(result.document(track_changes=True), "b").source == result.text
    assert b"comments" in result.document(track_changes=True)


@pytest.mark.parametrize(
    ("original", "track", "said"),
    [
        (None, False, "document: is written of docx and html only, this was text"),
        (Original(format="pdf", data=b""), False, "this was pdf"),
        (Original(format="html", data=b""), True, r"changes are tracked in \.docx only, this is html"),
    ],
)
def test_what_cannot_be_given_back(original: Original | None, track: bool, said: str) -> None:
    """It is said what can."""
    draft = dedup.condense("Rain falls.").draft
    with pytest.raises(OptionError, match=said):
        given_back(draft, original, track_changes=track)


@pytest.mark.parametrize(
    ("damaged", "track", "said"),
    [
        ({"[Content_Types].xml": b"none"}, True, "Start tag expected"),
        ({"word/_rels/document.xml.rels": COMMENTED, "word/comments.xml": b"none"}, True, "Start tag expected"),
        ({"word/a.png": b"a picture"}, False, "Bad CRC-32 for file 'word/a.png'"),
        ({"word/a.png": b"a picture"}, True, "Bad CRC-32 for file 'word/a.png'"),
    ],
)
def test_damaged_besides_its_text(tmp_path: Path, damaged: dict[str, bytes], track: bool, said: str) -> None:
    """It is read all the same; where it is written anew, the error says what is wrong and what to do."""
    whole = with_parts(document_of(paragraph(f"{TWICE} It is red.") + paragraph(TWICE)), damaged)
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        stored = {name: archive.read(name) for name in archive.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in stored.items():
            archive.writestr(name, content)
    path = tmp_path / "a.docx"
    path.write_bytes(packed.getvalue().replace(b"a picture", b"a fixture"))
    result = dedup.condense_file(path)
    with pytest.raises(InputError, match=rf"a\.docx: is damaged \({said}.*\); open it in its program and save it anew"):
        result.document(track_changes=track)


def test_without_lxml(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    for name in [each for each in sys.modules if each.startswith("dedup.output.documents.w")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match='its extra "documents"'):
        given_back(dedup.condense("Rain falls.").draft, Original(format="docx", data=b""))
