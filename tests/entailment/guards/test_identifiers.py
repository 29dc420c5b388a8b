"""Code is named to the letter."""

from __future__ import annotations

import pytest

from reading_facts import found, refused


@pytest.mark.parametrize(
    ("claim", "carrier", "kept"),
    [
        ("Run it with `--keep-all` now.", "Run it with `--keep-none` now.", True),
        ("Install `kubectl` here.", "Install kubectl here.", False),
        ("Open `mill` here.", "Open `mill_local` here.", True),
    ],
)
def test_what_keeps_both(claim: str, carrier: str, kept: bool) -> None:
    """Both stay just where the guard refuses."""
    assert refused("code", claim, carrier) is kept


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("run `ls -l` in /usr/local/bin with --all", ["ls -l", "/usr/local/bin", "--all"]),
        ("`` Song '' is a title", []),
    ],
)
def test_what_is_found(text: str, values: list[str]) -> None:
    """Normal forms are given and look-alikes left out."""
    assert found("code", text) == values
