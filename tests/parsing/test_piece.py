"""Lines are compared without what contents lines add to headings."""

from __future__ import annotations

import pytest

from dedup.parsing.piece import Piece, closes, key_of
from dedup.records import Kind, Span


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("It is.", True),
        ('He said "no."', True),
        ("It is.[^1]", True),
        ("桥通车。", True),
        ("The Mill", False),
        ("3.4 km", False),
        ("**It is.**", True),
        ("It is.[a]", True),
        ("It is.¹", True),
        ("It is. \t", True),
        ("It is (not)", False),
        ("It is [a]", False),
        ("It. is*", False),
        ("", False),
        (")", False),
    ],
)
def test_closed_lines(text: str, closed: bool) -> None:
    """A line is closed by punctuation, behind which marks and references may stand."""
    assert closes(text) is closed


@pytest.mark.parametrize(
    "text",
    ["The Mill", "2.1 The Mill", "3) the mill", "b) The Mill", "IV. The Mill", "The Mill ..... 12", "The Mill  7",
     "[The Mill](#the-mill)", "**The Mill**", "the mill\t9"],
)  # fmt: skip
def test_one_key(text: str) -> None:
    """Numbering, page, link, marks and capitals make no difference."""
    assert key_of(text) == "the mill"


def test_a_word_broken_at_its_hyphen() -> None:
    """It is whole again."""
    assert key_of("A well- known mill") == key_of("A well-known mill")


def test_a_piece_folds_its_lines() -> None:
    """Its prose is one line."""
    source = "  One \n> two"
    assert Piece(kind=Kind.QUOTE, first=0, last=2, prose=(Span(0, 6), Span(9, 12))).text(source) == "One two"
