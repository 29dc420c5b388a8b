"""The paragraphs of Rich Text are read."""

from __future__ import annotations

import sys

import pytest

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.documents.rich_text import read

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}"


@pytest.mark.parametrize(
    ("rtf", "said"),
    [
        (r"The \b ferry\b0  leaves.\par It is red.\par}", "The ferry leaves.\n\nIt is red.\n"),
        (r"Gr\'fc\'dfe \u8364?4.\par}", "Grüße €4.\n"),
        (r"\bullet One.\par\bullet Two.\par 1.\tab Three.\par}", "- One.\n- Two.\n1. Three.\n"),
        (r"1.5 * x\par}", "1.5 \\* x\n"),
        (r"{\*\generator x;}{\info{\title no}}Text\par}", "Text\n"),
        ("}", ""),
    ],
)
def test_read(rtf: str, said: str) -> None:
    """Signs beyond ASCII, items and no looks."""
    assert read((HEAD + rtf).encode("latin-1"), "a.rtf").source == said


@pytest.mark.parametrize(
    ("data", "said"), [(b"Text.", "is no Rich Text"), (b"{\\rtf1" + b" " * (65 * 2**20), "has more than 64 MiB")]
)
def test_what_cannot_be_read(data: bytes, said: str) -> None:
    """It is said why."""
    with pytest.raises(InputError, match=said):
        read(data, "a.rtf")


def test_without_striprtf(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, "striprtf.striprtf", None)
    with pytest.raises(MissingExtraError, match='its extra "documents"'):
        read(HEAD.encode(), "a.rtf")
