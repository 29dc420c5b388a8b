"""The format of a text is told from its name and its marks."""

from __future__ import annotations

import pytest

from dedup.errors import OptionError
from dedup.parsing.formats import format_of, parse
from dedup.records import FORMATS


@pytest.mark.parametrize(
    ("name", "source", "form"),
    [
        ("a.md", "Rain.", "markdown"),
        ("a.QMD", "Rain.", "markdown"),
        ("a.txt", "Rain.", "text"),
        ("a.txt", "# Rain\n", "markdown"),
        ("a.txt", "Rain.\n\n# one\n", "text"),
        ("a.txt", "Rain.\n\n# one\n\n# two\n", "markdown"),
        ("a.txt", "See [a](b) here.", "text"),
        ("a.txt", "See [a](b) and [c](d).", "markdown"),
        ("-", "", "text"),
    ],
)
def test_format(name: str, source: str, form: str) -> None:
    """A heading as first line or two marks anywhere make Markdown; one mark may be chance."""
    assert format_of(name, source) == form


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_parsed(form: str) -> None:
    """The document says which format it was."""
    assert parse("Rain.\n", "a", form).format == form


def test_an_unknown_format() -> None:
    """The error names those there are."""
    with pytest.raises(OptionError, match="must be one of text, markdown, got 'pdf'"):
        parse("Rain.", "a", "pdf")
