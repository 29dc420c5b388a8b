"""Open texts are known by their files, and those that differ from them are read in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pygls.workspace import TextDocument

from dedup.corpus.lint.lsp.documents import open_texts, unsaved_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("data", "text", "is_saved"),
    [
        (b"One.\n", "One.\n", True),
        (b"One.\r\n", "One.\r\n", True),
        (b"One.\r\n", "One.\n", False),
        (b"\xef\xbb\xbfOne.\n", "One.\n", True),
        ("Straße.\n".encode("cp1252"), "Straße.\n", True),
        (b"One.\n", "Two.\n", False),
        (b"", "", False),
        (b"\x89PNG\r\n", "One.\n", False),
        (None, "One.\n", False),
    ],
)
def test_saved(tmp_path: Path, data: bytes | None, text: str, is_saved: bool) -> None:
    """A text is saved where its file holds the same characters, however they are written."""
    path = tmp_path / "a.md"
    if data is not None:
        path.write_bytes(data)
    found = open_texts([TextDocument(path.as_uri(), text, 3)])
    assert [each.is_saved for each in found.values()] == [is_saved]
    assert unsaved_of(found) == ({} if is_saved else {str(path): text})


def test_texts_with_a_file(tmp_path: Path) -> None:
    """Each is known by its real path and keeps its address; halves of characters give way to a sign as wide."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "link").symlink_to("docs")
    uri = (tmp_path / "link" / "a.md").as_uri()
    documents = [
        TextDocument(uri, "😀\ud83d.\n", 7),
        TextDocument("untitled:Untitled-1", "One.\n"),
        TextDocument("vscode-notebook-cell:/a.ipynb#1", "One.\n"),
    ]
    found = open_texts(documents)
    assert list(found) == [str(tmp_path / "docs" / "a.md")]
    (text,) = found.values()
    assert (text.uri, text.version, text.text) == (uri, 7, "😀\ufffd.\n")
