"""Plain text written from blocks."""

from __future__ import annotations

from dedup.output.render import render
from drafting import drafted


def test_marks_are_stripped_from_plain_text() -> None:
    """Headings, emphasis, code and links lose their marks; an address that is not shown is kept in brackets."""
    source = "# The *T*\n\nA **b** `c` [d](http://e) <http://f> [g][r] \\* &amp;.\nMore.\n\n> Said.\n\n[r]: http://h\n"
    assert render(drafted(source, "markdown"), "text") == (
        'The T\n\nA b c d (http://e) http://f g (http://h) * &. More.\n\n"Said."\n'
    )


def test_lists_in_plain_text() -> None:
    """Items stand on neighbouring lines, nested ones indented, and move up where their parent is removed."""
    source = "1. first one\n2. second one\n   - inner\n3. third one\n   * deep\n\nEnd.\n"
    assert render(drafted(source, "markdown"), "text") == (
        "1. first one\n2. second one\n  - inner\n3. third one\n  - deep\n\nEnd.\n"
    )
    assert render(drafted(source, "markdown", "second"), "text") == (
        "1. first one\n- inner\n2. third one\n  - deep\n\nEnd.\n"
    )


def test_layout_in_plain_text() -> None:
    """Code and tables stay as they are, rules are drawn, front matter and HTML are left out."""
    source = "---\na: b\n---\n\n```\nx = 1\n```\n\n| a |\n|---|\n| 1 |\n\n***\n\n<!-- no -->\n"
    assert render(drafted(source, "markdown"), "text") == "```\nx = 1\n```\n\n| a |\n|---|\n| 1 |\n\n-----\n"
