"""What only pandoc knows is read through it."""

from __future__ import annotations

import stat
from shutil import which
from typing import TYPE_CHECKING

import pytest

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.documents.pandoc import PANDOC_FORMATS, read
from dedup.parsing.documents.reader import DOCUMENTS

if TYPE_CHECKING:
    from pathlib import Path

needs_pandoc = pytest.mark.skipif(which("pandoc") is None, reason="pandoc is not installed")


@needs_pandoc
@pytest.mark.parametrize(
    ("name", "source", "markdown"),
    [
        ("a.tex", "\\section{Ferry}\nIt leaves\nat noon.\n", "# Ferry\n\nIt leaves at noon.\n"),
        ("a.org", "* Ferry\nIt leaves.\n", "# Ferry\n\nIt leaves.\n"),
        ("a.wiki", "= Ferry =\nIt ''leaves''.\n", "# Ferry\n\nIt *leaves*.\n"),
        ("a.textile", "h1. Ferry\n\nIt leaves.\n", "# Ferry\n\nIt leaves.\n"),
        ("a.dbk", "<article><para>It leaves.</para></article>", "It leaves.\n"),
        # Files are not read, whatever the document asks for.
        ("a.tex", "\\input{/etc/passwd}Text.\n", "Text.\n"),
    ],
)
def test_read(name: str, source: str, markdown: str) -> None:
    """By the ending."""
    assert read(source.encode(), name).source == markdown


def test_every_ending_has_a_format() -> None:
    """What is sent to pandoc has a name there."""
    assert PANDOC_FORMATS.keys() == {ending for ending, module in DOCUMENTS.items() if module == "pandoc"}


def test_without_pandoc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is said that it is needed."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingExtraError, match=r"\.tex is read through pandoc, which is not installed"):
        read(b"Text.", "a.tex")


@pytest.mark.parametrize(
    ("script", "said"),
    [("echo bad input >&2; exit 64", "pandoc cannot read it: bad input"), ("exit 9", "cannot read it: exit code 9")],
)
def test_what_pandoc_cannot_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, said: str) -> None:
    """What it says is passed on in one line."""
    program = tmp_path / "pandoc"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(InputError, match=said):
        read(b"Text.", "a.tex")
