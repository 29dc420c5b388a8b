"""Inline Markdown becomes plain words or safe HTML."""

from __future__ import annotations

import pytest

from dedup.output.render.inline import html_writer, plain_writer
from dedup.records import Document

MARKDOWN = Document(name="a", source="[r]: http://r\n", format="markdown", blocks=())
TEXT = Document(name="a", source="", format="text", blocks=())


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("A **b** `c`", "A b c"),
        ("[d](http://e)", "d (http://e)"),
        ("<http://f>", "http://f"),
        ("[m](mailto:m)", "m"),
        ("[in](#here)", "in"),
        ("[x][r]", "x (http://r)"),
        ("one\\\ntwo", "one two"),
    ],
)
def test_plain_words(line: str, plain: str) -> None:
    """Marks go; an address stays where the words do not show it."""
    assert plain_writer(MARKDOWN)(line) == plain
    assert plain_writer(TEXT)(line) == line


def test_html_is_shown_and_not_obeyed() -> None:
    """Tags of the source are text, images are links, and a note is a reference where there is one of its label."""
    line, block = html_writer(MARKDOWN, {"n"})
    assert line("<b>x</b>") == "&lt;b&gt;x&lt;/b&gt;"
    assert line("![a](p.png)") == '<a href="p.png">a</a>'
    assert line("[^n]") == '<sup><a href="#note-n">n</a></sup>'
    assert line("[^m]") == "[^m]"
    assert "<h1>T</h1>" in block("# T")
    line, block = html_writer(TEXT)
    assert line("<b>") == "&lt;b&gt;"
    assert block("<b>") == "<pre>&lt;b&gt;</pre>\n"
