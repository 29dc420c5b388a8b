"""Markdown written from blocks."""

from __future__ import annotations

from dedup.output.render import render
from dedup.parsing.formats import parse
from drafting import drafted


def test_plain_text_becomes_markdown() -> None:
    """Headings, items, quotes, tables and rules of a plain text get their marks, and signs in words are escaped."""
    source = (
        "My Title\n\nSome *text* with a_b _c_ [x].\n\nPART ONE\n\n2) two\n3) three\n   - inner\n\n> q\n"
        "\nA\tB\n1\t2\n\n----\n\n"
        "# 5 is it.\n"
    )
    out = render(drafted(source, "text"), "markdown")
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
    draft = drafted(source, "text")
    again = parse(render(draft, "markdown"), "a", "markdown")
    kinds = ["code" if b.kind.value == "table" else b.kind.value for b in draft.document.blocks]
    assert [b.kind.value for b in again.blocks] == kinds


def test_markdown_stays_markdown() -> None:
    """A Markdown source is written as Markdown by cutting it."""
    source = "* odd   bullets\n\nSetext\n------\n"
    assert render(drafted(source, "markdown"), "markdown") == source
