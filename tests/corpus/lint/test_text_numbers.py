"""A text has the same number in any process, and is counted by it."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.lint.text_numbers import (
    TextCounts,
    TextNumbers,
    combined,
    several_of,
    text_number,
    text_numbers,
    times_of,
)

TEXTS = ["a", "b", "", "a", "\ud800", "ä"]


def test_numbers_of_texts() -> None:
    """One by one, together and remembered they are the same; only no text is 0, and others differ."""
    numbers = text_numbers(TEXTS).tolist()
    known = TextNumbers()
    assert numbers == [text_number(text) for text in TEXTS] == [known[text] for text in TEXTS]
    assert numbers[2] == 0
    assert len(set(numbers)) == len(set(TEXTS))


@pytest.mark.parametrize(("one", "other"), [([1, 2], [2, 1]), ([1, 0], [0, 1]), ([0, 0], [0, 1]), ([1], [1, 0])])
def test_columns_are_told_apart(one: list[int], other: list[int]) -> None:
    """A number for several hangs on each of them and on their order."""
    found = [combined(*(np.array([each], dtype=np.uint64) for each in columns)).tolist() for columns in (one, other)]
    assert found[0] != found[1]
    assert combined(*(np.array([each], dtype=np.uint64) for each in one)).tolist() == found[0]


def test_counts() -> None:
    """How often a number stands in a column, and how many different ones stand beside it."""
    column, beside = (np.array(each, dtype=np.uint64) for each in ([7, 8, 7, 7], [1, 1, 2, 1]))
    assert times_of(column).tolist() == [3, 1, 3, 3]
    assert several_of(column, beside).tolist() == [2, 1, 2, 2]
    nothing = np.zeros(0, dtype=np.uint64)
    assert not len(several_of(nothing, nothing))


def test_counts_by_text() -> None:
    """A text is looked up by its number, whether it was asked for before or not."""
    counts = TextCounts({text_number("a"): 3})
    assert [counts.get(text, 1) for text in ("a", "b", "a", "")] == [3, 1, 3, 1]
