"""A paraphrase narrows a statement alike."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Notices are posted only in the library.", "Notices are posted in the library.", True),
        ("Notices are posted in the library.", "Notices are posted only in the library.", False),
        ("The shop is open.", "The shop is open unless it rains.", True),
        ("The shop is open until noon.", "The shop is open until midnight.", True),
        ("All boats are red.", "Some boats are red.", True),
        ("Some boats are red.", "All boats are red.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("limit", claim, support) is kept


def test_not_only_is_no_limit() -> None:
    """A negated "only" narrows nothing."""
    assert found("limit", "Not only boats sail.") == []
    assert found("limit", "Only boats sail.") == ["only"]
