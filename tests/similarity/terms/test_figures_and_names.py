"""Figures and names of a text as numbers."""

from __future__ import annotations

import pytest

from dedup.similarity.terms.figures_and_names import figure_hashes, figures_digest, lowered


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Version 3.4 of it", "Version 3.5 of it", False),
        ("It has 5 doors.", "5 doors has it.", True),
        ("It is at -5 now", "It is at 5 now", False),
        ("It costs 5%", "It costs 5", False),
        ("We saw Anna there", "We saw Berta there", False),
        ("Anna was there", "Berta was there", True),
        ("“5” doors", "5 doors", True),
        ("THE ROAD TO PARIS", "the road to it", True),
        ("+5 doors", "5 doors", True),
    ],
)
def test_what_tells_texts_apart(one: str, other: str, same: bool) -> None:
    """Words with a digit, and capitalised words inside a sentence; not the first word, not a text in capitals."""
    assert (figures_digest(one) == figures_digest(other)) is same


def test_one_number_for_each() -> None:
    """A text has one number for each figure and each name."""
    assert len(figure_hashes("It has 5 doors and 7 rooms, says Anna.")) == 3
    assert figure_hashes("It has five doors.") == frozenset()


def test_small_letters_one_for_each() -> None:
    """A letter whose small form is longer stays one character."""
    assert lowered("ΣİA") == "σİa"
