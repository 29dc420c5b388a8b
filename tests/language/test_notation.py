"""Notations of the word tables say what they expect when something else stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.language import notation
from dedup.language.notation import NotationError

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("reader", "value", "expected"),
    [
        (notation.text, 3, "a text is expected"),
        (notation.flag, "yes", "true or false is expected"),
        (notation.words, 3, "words"),
        (notation.patterns, "but", "a list of regular expressions is expected"),
        (notation.patterns, ["("], "a regular expression is expected"),
        (notation.opposites, "up", "left, left / right, right"),
        (notation.sequels, "one / another / a third", "left, left / right, right"),
        (notation.side, "left", '"after", "before" or "both"'),
        (notation.pairs, "between", "a table is expected"),
        (notation.valued, {"one": "one"}, "number"),
        (notation.numbered, {"1.5": "one"}, "number"),
    ],
)
def test_what_is_expected_is_said(reader: Callable[[object], object], value: object, expected: str) -> None:
    """Each notation refuses a value of another kind and names its own."""
    with pytest.raises(NotationError) as caught:
        reader(value)
    assert expected in caught.value.expected


def test_empty_entries_are_left_out() -> None:
    """A comma too many makes no word."""
    assert notation.words("a b,, c ,") == {"a b", "c"}


def test_a_key_is_seen_from_the_table_around_it() -> None:
    """Keys of tables in tables are joined by dots."""
    assert NotationError("a text is expected", "may").under("modals").key == "modals.may"
    assert NotationError("a text is expected").under("name").key == "name"
