"""A document is read by the ending of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.errors import InputError
from dedup.parsing.documents.reader import DOCUMENTS, WEB_PAGES, document_text, is_document
from word_files import document_of, paragraph

if TYPE_CHECKING:
    from pathlib import Path


def test_endings() -> None:
    """Each is in lower case; a web page is a document whose lines can be named."""
    assert all(ending == ending.lower() and ending.startswith(".") for ending in DOCUMENTS)
    assert {".html", ".htm"} <= WEB_PAGES <= DOCUMENTS.keys()
    assert [is_document(name) for name in ("a.DOCX", "a.odt", "a.md", "docx")] == [True, True, False, False]


def test_read(tmp_path: Path) -> None:
    """The text is Markdown, and the document is kept with it."""
    (tmp_path / "a.DOCX").write_bytes(document_of(paragraph("Rain.")))
    text = document_text(tmp_path / "a.DOCX")
    assert (text.source, text.name) == ("Rain.\n", str(tmp_path / "a.DOCX"))
    assert text.original is not None
    assert text.original.data == (tmp_path / "a.DOCX").read_bytes()


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "is empty"), (document_of(""), "has no text in it"), (b"x", "is damaged"), (None, "there is no such file")],
)
def test_what_cannot_be_read(tmp_path: Path, data: bytes | None, said: str) -> None:
    """Each in one line, with its name."""
    path = tmp_path / "a.docx"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(InputError, match=said) as failed:
        document_text(path)
    assert failed.value.file == str(path)


@pytest.mark.parametrize(("mebibytes", "said"), [(513, "has 513 MiB, and 512 are read"), (512, "is damaged")])
def test_a_huge_file(tmp_path: Path, mebibytes: int, said: str) -> None:
    """It is refused by its size, before any of it is read."""
    path = tmp_path / "a.docx"
    with path.open("wb") as file:
        file.truncate(mebibytes * 2**20)
    with pytest.raises(InputError, match=said):
        document_text(path)
