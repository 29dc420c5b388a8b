"""The first of a kind is neither a later one nor one of several."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Orta is the deepest lake.", "Orta is the second deepest lake.", True),
        ("Orta is the deepest lake.", "Orta is one of the deepest lakes.", True),
        ("Orta is one of the deepest lakes.", "Orta is the deepest lake.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("superlative", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("the oldest lake", ["oldest"]),
        ("the guest room", []),
        ("the most remote lake", ["remot"]),
        ("oldest of all", []),
    ],
)
def test_what_a_superlative_is(text: str, values: list[str]) -> None:
    """It has six letters and its article, or "most" before it."""
    assert found("superlative", text) == values
