"""In what two statements differ comes back as it was."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.lint.differences import difference
from dedup.corpus.lint.kept_differences import DIFFERING, difference_again, told_difference, told_rows
from dedup.language import table
from linting import small_tree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("All 80 plugins are small.", "All 77 plugins are small."),
        ("It holds 80 jobs, 5 of them at night.", "It holds 80 jobs, 7 of them at night."),
        ("The ferry sails at night.", "The ferry does not sail at night."),
        ("Ask Anna for the key of the boat.", "Ask Berta for the key of the boat."),
        ("Set `max_size` to 5.", "Set `max_szie` to 5."),
    ],
)
def test_a_difference_comes_back_as_it_was(one: str, other: str) -> None:
    """Kind, values, their strength and the words of one side only are the same, by way of an array."""
    left, right = small_tree(one, other).reads[:2]
    found = difference(left, right, table("en"), parallel=True)
    assert found is not None
    column = np.array([told_difference(found, left, right)], dtype=DIFFERING)
    assert [difference_again(told, left, right) for told in told_rows(column)] == [found]


def test_what_was_not_looked_at_is_none() -> None:
    """Of a pair that was not judged nothing is said."""
    left, right = small_tree("All 80 plugins.", "All 77 plugins.").reads[:2]
    assert [difference_again(told, left, right) for told in told_rows(np.zeros(1, dtype=DIFFERING))] == [None]
