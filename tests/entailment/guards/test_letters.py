"""Names of one letter."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("Vitamin A is good.", "Vitamin D is good.", True),
        ("Vitamin A is good.", "Vitamin A is good and cheap.", False),
        ("It is made for C++.", "It is made for C.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("letter", claim, support) is kept


@pytest.mark.parametrize(("text", "values"), [("The Best Vitamin A", ["a"]), ("The Best Vitamin A Pill", [])])
def test_an_article_in_a_title_is_no_name(text: str, values: list[str]) -> None:
    """From five words on a text written large is a title, whose "A" may be an article."""
    assert found("letter", text) == values
