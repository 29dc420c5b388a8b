"""A quotation keeps four fifths of its words, and from four words on its marks."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("He said “red blue green black white”.", "He said “red blue green black”.", False),
        ("He said “red blue green black white”.", "He said “red blue green”.", True),
        ("He said “red blue green black”.", "He said “red blue green”.", True),
        ("He said “one two three red”.", "He said one two three red.", True),
        ("He said “two three red”.", "He said two three red.", False),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("quotation", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("he said “new harbour” twice", ["new harbour"]),
        ("new harbour,” he said", ["new harbour"]),
    ],
)
def test_what_is_found(text: str, values: list[str]) -> None:
    """Normal forms are given and look-alikes left out."""
    assert found("quotation", text) == values
