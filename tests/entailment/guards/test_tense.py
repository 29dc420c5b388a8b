"""What was done is not what will be done."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The factory was closed in spring.", "The factory will be closed in spring.", True),
        ("The factory was closed in spring.", "The factory has been closed in spring.", False),
        ("The factory was closed in spring.", "The harbour will be dredged in spring.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("tense", claim, support) is kept
