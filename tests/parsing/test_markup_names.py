"""The names of elements and styles are those of their formats."""

from __future__ import annotations

from dedup.parsing.markup_names import ENDED_BY, NAMES


def test_names() -> None:
    """Each kind has some; what ends others is an element that parts the text."""
    assert all(NAMES.values())
    assert ENDED_BY.keys() <= NAMES["html", "blocks"]
    assert not NAMES["html", "blocks"] & NAMES["html", "unread"]
