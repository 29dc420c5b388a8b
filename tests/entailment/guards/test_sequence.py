"""What comes first in one text must not come next in the other."""

from __future__ import annotations

import pytest

from reading_facts import facts, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Close the valve before you open the lid.", "Open the lid before you close the valve.", True),
        ("Close the valve before you open the lid.", "Before you open the lid, close the valve.", False),
        ("Close the valve before you open the lid.", "Open the lid after you close the valve.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("sequence", claim, support) is kept


def test_six_words_on_each_side_are_compared() -> None:
    """Of seven content words before "before" the nearest six count."""
    (fact,) = facts("Close red green blue black white yellow valve before you open the lid.").found("sequence")
    assert fact.near == ("green", "blue", "black", "white", "yellow", "valv")
    assert fact.scope == ("open", "lid")
