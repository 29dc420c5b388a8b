"""A negation turns the words round that it reaches."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("The herb helps people sleep.", "The herb never helps people sleep.", True),
        ("The herb helps people sleep.", "The herb helps people sleep, but is no cure for pain.", False),
        ("It is not safe.", "It is unsafe.", False),
        ("Anchor alpha beta gamma delta is affected.", "Anchor kilo lima mike november is not affected.", True),
        (
            "Anchor alpha beta gamma delta epsilon is affected.",
            "Anchor kilo lima mike november oscar is not affected.",
            False,
        ),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("negation", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("it is not safe", ["not"]),
        ("not only coins, with or without maps", []),
        ("no. 5 is open", []),
        ("no more than 5 boats", []),
    ],
)
def test_what_is_no_negation(text: str, values: list[str]) -> None:
    """Phrases that only look like a negation are none."""
    assert [value.removesuffix(" bare") for value in found("negation", text)] == values
