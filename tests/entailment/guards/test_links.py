"""A paraphrase points to the same place."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("See https://example.org/2023 now.", "See https://example.org/2024 now.", True),
        ("See www.example.org/a now.", "See https://example.org/a/ now.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("link", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("see https://www.example.org/a/, or a@example.org.", ["example.org/a", "a@example.org"]),
    ],
)
def test_what_is_found(text: str, values: list[str]) -> None:
    """Normal forms are given and look-alikes left out."""
    assert found("link", text) == values
