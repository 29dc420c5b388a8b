"""A figure below zero is another figure."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("It was -5 degrees.", "It was 5 degrees.", True),
        ("It was −5 degrees.", "It was -5 degrees.", False),
        ("It ended 3-4.", "It ended 3 4.", False),
        ("It was (-5) degrees.", "It was (5) degrees.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("sign", claim, support) is kept
