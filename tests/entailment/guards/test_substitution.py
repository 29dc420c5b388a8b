"""One word in the place of another makes another statement, in otherwise equal surroundings."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The man on the stage is holding a saxophone.", "The man on the stage is holding a french horn.", True),
        ("The child on the swing is happy.", "The kid on the swing is glad.", False),
        (
            "The man on the old stage of the town hall here is holding red old brass saxophones today in town.",
            "The man on the old stage of the town hall here is holding big new tin horns today in town.",
            True,
        ),
        (
            "The man on the old stage of the town hall here is holding fine red old brass saxophones today in town.",
            "The man on the old stage of the town hall here is holding bent big new tin horns today in town.",
            False,
        ),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("substitution", claim, support) is kept


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Anna Berg paints tall ships.", "Anna Berg paints low barns.", True),
        ("Anna Berg paints ships.", "Anna Berg paints barns.", True),
        ("Anna Berg paints tall red ships.", "Anna Berg paints tall green barns.", False),
        ("Anna Berg paints tall red ships.", "Anna Berg paints low green barns.", True),
    ],
)
def test_half_of_what_is_said_must_be_held(claim: str, support: str, kept: bool) -> None:
    """Beside the names half of the words, and of fewer than four more than half."""
    assert refused("predicate", claim, support) is kept


def test_all_words_and_more() -> None:
    """A support that says only part of the claim is refused."""
    assert refused("extra", "The bridge was closed to lorries and bicycles.", "The bridge was closed to lorries.")
    assert not refused("extra", "The bridge was closed to lorries.", "The bridge was closed to lorries and bicycles.")
