"""The format of a text is told from its name and its marks."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType

import pytest

from dedup import records
from dedup.changes import Draft
from dedup.errors import OptionError
from dedup.language import table
from dedup.output.render import render
from dedup.parsing import formats
from dedup.parsing.formats import format_of, parse
from dedup.parsing.passages import passages
from dedup.records import FORMATS, Format


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


def test_another_format_is_one_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A format that is added to the table is known by its ending and its looks, parsed, and written as it says."""
    wiki = Format(
        name="wiki",
        parser="dedup.parsing.plain_text",
        endings=frozenset({".wiki"}),
        opening=re.compile(r"= .* ="),
        marks=re.compile(r"^\* ", re.MULTILINE),
    )
    for module in (records, formats):
        monkeypatch.setattr(module, "FORMATS", MappingProxyType({**FORMATS, "wiki": wiki}))
    told = [("a.wiki", "Rain."), ("a", "= Rain =\n"), ("a", "* one\n* two\n"), ("a", "* one\n"), ("a", "# Rain\n")]
    assert [format_of(name, source) for name, source in told] == ["wiki", "wiki", "wiki", "text", "markdown"]
    for markdown, written in ((False, "It is \\*so\\*.\n"), (True, "It is *so*.")):
        monkeypatch.setattr(records, "FORMATS", MappingProxyType({**FORMATS, "wiki": replace(wiki, markdown=markdown)}))
        document = replace(parse("It is *so*.", "a", "wiki"), format="wiki")
        assert render(Draft(document=document, passages=passages(document, table("en"))), "markdown") == written


def test_an_unknown_format() -> None:
    """The error names those there are."""
    with pytest.raises(OptionError, match="must be one of text, markdown, rst, asciidoc, html, got 'pdf'"):
        parse("Rain.", "a", "pdf")
