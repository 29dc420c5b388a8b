"""A document is given back in its own format, or it is said why not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.errors import MissingExtraError, OptionError
from dedup.output.documents.given_back import given_back
from dedup.parsing.documents.word import read
from dedup.records import Original
from word_files import document_of, paragraph

if TYPE_CHECKING:
    from pathlib import Path

TWICE = "The ferry leaves from the north pier at noon."


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


def test_without_lxml(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    for name in [each for each in sys.modules if each.startswith("dedup.output.documents.w")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match='its extra "documents"'):
        given_back(dedup.condense("Rain falls.").draft, Original(format="docx", data=b""))
