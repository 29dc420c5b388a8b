"""Third is 3rd, and step 5 is not step 4."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("She came third.", "She came fourth.", True),
        ("She came third.", "She came 3rd in the final.", False),
        ("Then repeat step 5.", "Then repeat step 4.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("ordinal", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("the third and the 21st time", ["3", "21"]),
        ("repeat step 5", ["step 5"]),
        ("First, wait a second.", []),
    ],
)
def test_what_is_found(text: str, values: list[str]) -> None:
    """Normal forms are given and look-alikes left out."""
    assert found("ordinal", text) == values
