"""The table of output formats."""

from __future__ import annotations

import pytest

from dedup.changes import Change, Draft, Requested
from dedup.errors import OptionError
from dedup.language import table
from dedup.output.formats import OUTPUTS
from dedup.output.render import render
from dedup.parsing.formats import parse
from dedup.parsing.passages import passages


def _draft(source: str, format_name: str, *openings: str) -> Draft:
    document = parse(source, "a", format_name)
    found = passages(document, table("en"))
    changes = tuple(
        Change(passage=p.index, text=None, reason=Requested())
        for p in found
        if openings and p.text.startswith(openings)
    )
    assert len(changes) >= len(openings)
    return Draft(document=document, passages=found, changes=changes)


def test_unknown_formats_are_refused() -> None:
    """A format without a writer is an error that names those there are."""
    with pytest.raises(OptionError, match="source, text, markdown, html, json, got 'pdf'"):
        render(_draft("x", "text"), "pdf")


@pytest.mark.parametrize("format_name", [name for name in OUTPUTS if name not in ("html", "json")])
def test_nothing_left_is_an_empty_text(format_name: str) -> None:
    """Where every passage is removed, nothing is written."""
    assert render(_draft("One thing.\n\n- Two things.\n", "markdown", "One", "Two"), format_name) == ""
