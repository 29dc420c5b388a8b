"""Small words that say another thing each keep two sentences apart."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Ask him or her.", "Ask him and her.", True),
        ("The pier is wet and cold, or shut.", "The pier is wet and cold, or shut.", False),
        ("Set MAX to the port.", "Set max to the port.", True),
        ("SET MAX TO THE PORT.", "Set max to the port.", False),
        ("Gate 12A is open.", "Gate 12B is open.", True),
        ("Gate 12A is open.", "Gates 12A and 12B are open.", False),
        ("About 400 came.", "400 came.", False),
        ("About 400 came.", "Exactly 400 came.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses, whichever would go."""
    assert refused("contrast", claim, support) is kept
    assert refused("contrast", support, claim) is kept
