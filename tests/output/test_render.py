"""The table of output formats."""

from __future__ import annotations

import pytest

from dedup.errors import OptionError
from dedup.output.formats import OUTPUTS
from dedup.output.render import render
from drafting import drafted


def test_unknown_formats_are_refused() -> None:
    """A format without a writer is an error that names those there are."""
    with pytest.raises(OptionError, match="source, text, markdown, html, json, diff, got 'pdf'"):
        render(drafted("x", "text"), "pdf")


@pytest.mark.parametrize("format_name", [name for name in OUTPUTS if name not in ("html", "json", "diff")])
def test_nothing_left_is_an_empty_text(format_name: str) -> None:
    """Where every passage is removed, nothing is written."""
    assert render(drafted("One thing.\n\n- Two things.\n", "markdown", "One", "Two"), format_name) == ""
