"""Plain text and Markdown written from blocks."""

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


def test_marks_are_stripped_from_plain_text() -> None:
    """Headings, emphasis, code and links lose their marks; an address that is not shown is kept in brackets."""
    source = "# The *T*\n\nA **b** `c` [d](http://e) <http://f> [g][r] \\* &amp;.\nMore.\n\n> Said.\n\n[r]: http://h\n"
    assert render(_draft(source, "markdown"), "text") == (
        'The T\n\nA b c d (http://e) http://f g (http://h) * &. More.\n\n"Said."\n'
    )


def test_lists_in_plain_text() -> None:
    """Items stand on neighbouring lines, nested ones indented, and move up where their parent is removed."""
    source = "1. first one\n2. second one\n   - inner\n3. third one\n   * deep\n\nEnd.\n"
    assert render(_draft(source, "markdown"), "text") == (
        "1. first one\n2. second one\n  - inner\n3. third one\n  - deep\n\nEnd.\n"
    )
    assert render(_draft(source, "markdown", "second"), "text") == (
        "1. first one\n- inner\n2. third one\n  - deep\n\nEnd.\n"
    )


def test_layout_in_plain_text() -> None:
    """Code and tables stay as they are, rules are drawn, front matter and HTML are left out."""
    source = "---\na: b\n---\n\n```\nx = 1\n```\n\n| a |\n|---|\n| 1 |\n\n***\n\n<!-- no -->\n"
    assert render(_draft(source, "markdown"), "text") == "```\nx = 1\n```\n\n| a |\n|---|\n| 1 |\n\n-----\n"


def test_plain_text_becomes_markdown() -> None:
    """Headings, items, quotes, tables and rules of a plain text get their marks, and signs in words are escaped."""
    source = (
        "My Title\n\nSome *text* with a_b _c_ [x].\n\nPART ONE\n\n2) two\n3) three\n   - inner\n\n> q\n"
        "\nA\tB\n1\t2\n\n----\n\n"
        "# 5 is it.\n"
    )
    out = render(_draft(source, "text"), "markdown")
    assert out == (
        "# My Title\n\nSome \\*text\\* with a_b \\_c\\_ \\[x\\].\n\n## PART ONE\n\n2. two\n3. three\n"
        "   - inner\n\n> q\n\n"
        "```\nA\tB\n1\t2\n```\n\n***\n\n\\# 5 is it.\n"
    )


def test_markdown_from_plain_text_parses_to_the_same_kinds() -> None:
    """What is written as Markdown is read as what it was."""
    source = (
        "My Title\n\n1. Scope\n2. Method\n\n1. Scope\n\n1986. It is so.\n\n2. Method\n\n- a\n- b\n  c\n"
        "\n> q\n\nx | y | z\n"
        "1 | 2 | 3\n\n+ 5 degrees.\n"
    )
    draft = _draft(source, "text")
    again = parse(render(draft, "markdown"), "a", "markdown")
    kinds = ["code" if b.kind.value == "table" else b.kind.value for b in draft.document.blocks]
    assert [b.kind.value for b in again.blocks] == kinds


def test_markdown_stays_markdown() -> None:
    """A Markdown source is written as Markdown by cutting it."""
    source = "* odd   bullets\n\nSetext\n------\n"
    assert render(_draft(source, "markdown"), "markdown") == source


def test_unknown_formats_are_refused() -> None:
    """A format without a writer is an error that names those there are."""
    with pytest.raises(OptionError, match="source, text, markdown, html, json, got 'pdf'"):
        render(_draft("x", "text"), "pdf")


@pytest.mark.parametrize("format_name", [name for name in OUTPUTS if name not in ("html", "json")])
def test_nothing_left_is_an_empty_text(format_name: str) -> None:
    """Where every passage is removed, nothing is written."""
    assert render(_draft("One thing.\n\n- Two things.\n", "markdown", "One", "Two"), format_name) == ""
