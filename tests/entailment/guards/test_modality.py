"""How binding and how sure a statement is."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Visitors must wear a helmet.", "Visitors may wear a helmet.", True),
        ("The herb may help.", "The herb can help.", False),
        ("The herb may help.", "The herb will help.", True),
        ("You must select the account.", "Select the account.", False),
        ("Visitors wear a helmet.", "Visitors may wear a helmet.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("modality", claim, support) is kept


def test_a_condition_is_no_advice() -> None:
    """A sentence that opens with "should" states a condition."""
    assert found("modality", "You should leave.") == ["advised"]
    assert found("modality", "Should it rain, leave.") == []
