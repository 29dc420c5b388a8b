"""Versions are the same whatever their notation."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "support", "kept"),
    [
        ("It was mended in version 4.2.", "It was mended in version 4.3.", True),
        ("Use version 1.2 of the driver.", "Use v1.2.0 of the driver.", False),
        ("Copy it under version 2 or later.", "Copy it under version 2.", True),
    ],
)
def test_what_keeps_both(claim: str, support: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("version", claim, support) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("since v1.2.0 and version 2 or later", ["=1.2", ">=2"]),
        ("all of 4.x", ["=4.x"]),
        ("costs 3.4 euros", []),
    ],
)
def test_what_is_found(text: str, values: list[str]) -> None:
    """Normal forms are given and look-alikes left out."""
    assert found("version", text) == values
