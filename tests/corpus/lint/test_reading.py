"""The files of a tree are read, and what cannot be is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.options import LintOptions
from dedup.corpus.lint.reading import read_tree
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_folders_and_files(tmp_path: Path) -> None:
    """Files of a folder are read in order; what is no text is said, and what is excluded left out."""
    (tmp_path / "b.md").write_text("Two keys are made.\n", "utf-8")
    (tmp_path / "a.txt").write_text("Four keys are made.\n", "utf-8")
    (tmp_path / "c.md").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "old.md").write_text("Old keys.\n", "utf-8")
    read = read_tree((tmp_path,), LintOptions(exclude=("old.md",)))
    assert [path.rpartition("/")[2] for path in read.paths] == ["a.txt", "b.md"]
    assert [(each.file, each.said) for each in read.statements] == [
        (0, "Four keys are made."),
        (1, "Two keys are made."),
    ]
    assert any("c.md" in line and "PNG" in line for line in read.said)


def test_a_named_file_must_be_text(tmp_path: Path) -> None:
    """A file that was named and is no text is an error."""
    (tmp_path / "c.md").write_bytes(b"\x89PNG\r\n")
    with pytest.raises(InputError, match="PNG image"):
        read_tree((tmp_path / "c.md",), LintOptions())


def test_comments_are_read_with_their_files(tmp_path: Path) -> None:
    """What comments take out is known from the one reading, in the encoding that was asked for."""
    (tmp_path / "a.md").write_bytes("<!-- dedup: off straße -->\n".encode("latin-1"))
    (tmp_path / "b.md").write_bytes(b"<!-- dedup: onn -->\n")
    read = read_tree((tmp_path,), LintOptions(encoding="latin-1"))
    assert [(each.path, each.reason) for each in read.directives.suppressions] == [(read.paths[0], "straße")]
    assert len(read.directives.said) == 1


def test_what_was_not_saved_is_read(tmp_path: Path) -> None:
    """A text of an editor stands for its file, whatever the file holds and whichever way leads to it."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "docs" / "b.md").write_text("Two keys are made.\n", "utf-8")
    (tmp_path / "link").symlink_to("docs")
    unsaved = {str(tmp_path / "docs" / "a.md"): "Nine keys are made. <!-- dedup: off -->\n"}
    read = read_tree((tmp_path / "link" / "a.md", tmp_path / "link"), LintOptions(encoding="latin-1", unsaved=unsaved))
    assert [each.said for each in read.statements] == ["Nine keys are made.", "Two keys are made."]
    assert [each.directive for each in read.directives.suppressions] == ["off"]
