"""What somebody claims is not said outright."""

from __future__ import annotations

import pytest

from reading_facts import refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The senator took bribes.", "The paper claims that the senator took bribes.", True),
        ("The paper claims that the senator took bribes.", "The senator took bribes.", False),
        ("The paper appeared on Monday.", "On Monday the paper claims that the senator took bribes.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("report", claim, support) is kept
