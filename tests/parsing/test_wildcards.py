"""Patterns fit as a shell's do."""

from __future__ import annotations

import pytest

from dedup.parsing.wildcards import fits_pattern, has_wildcards, may_hold


@pytest.mark.parametrize(
    ("path", "pattern", "fits", "holds"),
    [
        ("a.md", "*.md", True, False),
        ("a.md", "a.*", True, False),
        ("a.md", "[ab].md", True, False),
        ("a.md", "*", True, False),
        ("d/a.md", "*.md", False, False),
        ("d/a.md", "*/*.md", True, False),
        ("d/a.md", "**/*.md", True, True),
        ("a.md", "**/*.md", True, True),
        ("d/e/f/a.md", "**/*.md", True, True),
        ("d/e/f/a.md", "d/**/a.md", True, True),
        ("d/a.md", "d/**/a.md", True, True),
        ("d/e", "**", True, True),
        ("d/e", "**/**/x", False, True),
        ("d", "d/*.md", False, True),
        ("e", "d/*.md", False, False),
        ("d/e", "d/*.md", False, False),
        ("D", "d", False, False),
    ],
)
def test_patterns_of_paths(path: str, pattern: str, fits: bool, holds: bool) -> None:
    """A path fits as a whole; a folder may hold what fits."""
    assert fits_pattern(path.split("/"), pattern.split("/")) is fits
    assert may_hold(path.split("/"), pattern.split("/")) is holds


def test_has_wildcards() -> None:
    """Signs of a pattern, anywhere."""
    assert [has_wildcards(path) for path in ("a", "a*", "?/b", "[ab]")] == [False, True, True, True]


def test_many_stars_take_no_time() -> None:
    """All ways to fit are followed side by side."""
    assert not fits_pattern(["d"] * 2000, [*["**", "d"] * 20, "x"])
