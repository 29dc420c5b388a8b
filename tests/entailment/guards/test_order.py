"""Two words that change places make another statement, where the two texts are near-copies."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Martha gave the violin to Ruben.", "Ruben gave the violin to Martha.", True),
        ("The exhibition shows coins and maps.", "The exhibition shows maps and coins.", False),
        ("Martha gave red violin resin to Ruben.", "Ruben gave red violin to Martha.", True),
        ("Martha gave red violin resin bows to Ruben.", "Ruben gave red violin to Martha.", True),
        ("Martha gave Ruben violin resin bows strings", "Ruben gave Martha violin", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("order", claim, support) is kept


@pytest.mark.parametrize(("words", "kept"), [(40, True), (41, False)])
def test_long_texts_are_not_compared(words: int, kept: bool) -> None:
    """Places are compared up to forty shared words."""
    rest = " ".join(f"w{number}x" for number in range(words - 3))
    assert refused("order", f"Martha gave Ruben {rest}", f"Ruben gave Martha {rest}") is kept
