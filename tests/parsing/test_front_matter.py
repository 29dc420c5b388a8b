"""Front matter, and what only begins like it."""

from __future__ import annotations

import pytest

from dedup.parsing.front_matter import front_matter_lines
from dedup.parsing.lines import lines_of


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("---\ntitle: Ferry\n---\nText.", 3),
        ("\ufeff---\ntitle: Ferry\n...\nText.", 3),
        ("+++\ntitle = 1\n\n[x]\n+++\nText.", 5),
        ("---\nText without a key\n---\n", 0),
        ("---\ntitle: never closed\n", 0),
        ("Text.\n---\na: b\n---\n", 0),
        ("", 0),
    ],
)
def test_front_matter_is_closed_and_has_keys(source: str, count: int) -> None:
    """A rule that opens a text is none."""
    assert front_matter_lines(lines_of(source)) == count
