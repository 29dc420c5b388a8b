"""A statement says the contrary of another by a negation, an opposite, or what changed places."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.contraries import MOST_TURNED, is_turned
from dedup.corpus.lint.differences import only_in
from dedup.language import table
from linting import small_tree


def turned(one: str, other: str) -> bool:
    """Whether the second says the contrary of the first."""
    first, second = small_tree(one, other).reads[:2]
    return is_turned(first, second, only_in(first, second), only_in(second, first), table("en"))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Guests can cancel for free.", "Guests cannot cancel for free.", True),
        ("Guests can cancel for free.", "Guests can cancel for nothing.", False),
        # Opposites are spelled in many forms, and compared by their stems.
        ("Flags are enabled by default.", "Flags are disabled by default.", True),
        ("It enables the flag.", "It disables the flag.", True),
        ("Prices increased in spring.", "Prices decreased in spring.", True),
        ("Indexing is faster in batches.", "Indexing is slower in batches.", True),
        ("Flags are enabled by default.", "Flags are listed by default.", False),
        # A sentence that has a negation already has one more.
        ("If no folder exists, the server does not make it.", "If no folder exists, the server makes it.", True),
        ("If it does not exist, it is made.", "If it does not exist, it is not made.", True),
        ("If it does not exist, it is made.", "If it does not exist, it is made.", False),
        ("A value of 1 is pure, 0 is mixed.", "A value of 0 is pure, 1 is mixed.", True),
        ("Ask the leader.", "Ask the team, not just the leader.", False),
    ],
)
def test_contraries(one: str, other: str, found: bool) -> None:
    """In either order."""
    assert turned(one, other) is found
    assert turned(other, one) is found


@pytest.mark.parametrize(("more", "found"), [(MOST_TURNED - 1, True), (MOST_TURNED, False)])
def test_much_more_turns_nothing(more: int, found: bool) -> None:
    """A negation in a clause more turns nothing round."""
    words = ["boats", "cranes", "winches", "barrels", "lamps", "nets", "oars"][:more]
    assert turned("The ferry carries dogs.", f"The ferry never carries dogs {' '.join(words)}.") is found
