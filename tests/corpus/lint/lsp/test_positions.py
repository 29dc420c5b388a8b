"""Places are told in the units of an editor, and edits are as small as they can be."""

from __future__ import annotations

import pytest
from lsprotocol import types
from pygls.workspace import PositionCodec

from dedup.corpus.lint.lsp.positions import NOWHERE, PlacedText
from dedup.records import Span
from editor import offset
from lint_findings import place

UNITS = ("utf-8", "utf-16", "utf-32")


def placed(text: str, encoding: str = "utf-16") -> PlacedText:
    """Place a text."""
    return PlacedText.of(text, PositionCodec(types.PositionEncodingKind(encoding)))


@pytest.mark.parametrize(
    ("encoding", "first", "last"),
    [("utf-8", 8, 14), ("utf-16", 5, 9), ("utf-32", 4, 8)],
)
def test_columns_are_counted_in_units(encoding: str, first: int, last: int) -> None:
    """An emoji is four, two or one, an accent two, one or one."""
    text = placed("One.\n😀 é A 日.\nTwo.\n", encoding)
    where = text.range(text.span(place(line=2, column=5, end_line=2, end_column=9)))
    assert (where.start, where.end) == (types.Position(1, first), types.Position(1, last))


@pytest.mark.parametrize(
    ("text", "line", "column", "told"),
    [
        ("a\nbc\n", 2, 2, (1, 1)),
        ("a\r\nbc\r\n", 2, 2, (1, 1)),
        # A lone carriage return ends a line of an editor, and none of a finding; other separators end none of either.
        ("a\rbc\n", 1, 4, (1, 1)),
        ("a\u2028b\x0cc\x85d\n", 1, 7, (0, 6)),
        ("a\n", 2, 1, (1, 0)),
        # The file has become shorter meanwhile.
        ("a\nbc", 9, 9, (1, 2)),
        ("", 1, 1, (0, 0)),
    ],
)
def test_lines(text: str, line: int, column: int, told: tuple[int, int]) -> None:
    """A line of an editor ends with a line feed, a carriage return, or both."""
    found = placed(text)
    where = found.range(found.span(place(line=line, column=column, end_line=line, end_column=column)))
    assert where.start == where.end == types.Position(*told)


def test_a_place_ends_where_it_begins_at_the_earliest() -> None:
    """A place of which only the end is gone is empty."""
    text = placed("abc\n")
    assert text.span(place(line=1, column=3, end_line=1, end_column=2)) == Span(2, 2)
    assert NOWHERE.start == NOWHERE.end == types.Position(0, 0)


@pytest.mark.parametrize("encoding", UNITS)
@pytest.mark.parametrize(
    ("old", "new", "replaced", "by"),
    [
        ("One. Two. Three.", "One. Three.", "wo. T", ""),
        ("a\n\n😀😀\n\nb\n", "a\n\n😀\n\nb\n", "😀", ""),
        ("a\r\nb\r\nc", "a\r\nc", "b\r\n", ""),
        ("a\r\nb", "a\nb", "\r\n", "\n"),
        ("a\nb", "a\r\nb", "", "\r"),
        ("a\r\nb", "a\rb", "\r\n", "\r"),
        ("1. a\n2. b\n3. c\n", "1. a\n2. c\n", "b\n3. ", ""),
        ("same", "same", "", ""),
        ("", "new", "", "new"),
        ("old", "", "old", ""),
    ],
)
def test_edits(encoding: str, old: str, new: str, replaced: str, by: str) -> None:
    """The edit makes the new text of the old one, touches no more than differs, and parts no line end."""
    edit = placed(old, encoding).edit(new)
    start, end = (offset(old, each, encoding) for each in (edit.range.start, edit.range.end))
    assert (old[start:end], edit.new_text) == (replaced, by)
    assert old[:start] + edit.new_text + old[end:] == new
