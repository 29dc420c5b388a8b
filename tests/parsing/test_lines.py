"""A source falls into lines."""

from __future__ import annotations

import pytest

from dedup.parsing.lines import Line, lines_of, trimmed_span


def test_what_ends_a_line() -> None:
    """Line feed, carriage return and both; no other white space does, and none opens a line at the very end."""
    source = "a\nb\r\nc\rd\x0be\u2028f\n"
    assert [line.text for line in lines_of(source)] == ["a", "b", "c", "d\x0be\u2028f"]
    assert all(source[line.start : line.end] == line.text for line in lines_of(source))
    assert lines_of("") == ()


@pytest.mark.parametrize("source", ["a", "a\n", "\n", "a\n\n", "\na\n\nb", "a\x0b\nb\u2028c"])
def test_all_line_ends_cut_alike(source: str) -> None:
    """A source with line feeds alone has the lines it has with other line ends."""
    texts = [line.text for line in lines_of(source)]
    assert [line.text for line in lines_of(source.replace("\n", "\r\n"))] == texts
    assert [line.text for line in lines_of(source.replace("\n", "\r"))] == texts
    assert all(source[line.start : line.end] == line.text for line in lines_of(source))


@pytest.mark.parametrize(("text", "indent"), [("a", 0), ("  a", 2), ("\ta", 4), (" \ta", 4), ("     \ta", 8)])
def test_a_tab_goes_to_the_next_multiple_of_four(text: str, indent: int) -> None:
    """As in Markdown."""
    assert Line(0, text).indent == indent


def test_trimmed() -> None:
    """White space around a line is left out, and so is a marker; of a blank line nothing is left."""
    source = "x\n-  one \n   "
    _, item, blank = lines_of(source)
    assert trimmed_span(item, 1).of(source) == "one"
    assert trimmed_span(blank).of(source) == ""
    assert blank.blank
