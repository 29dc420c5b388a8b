"""Say which fields there are, and which are in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["listed_names", "mark_taken"]

SHOWN: Final = 8
"""Fields that are listed where the one asked for is missing."""


def mark_taken(kind: str, name: str) -> str:
    """Say that a column or field is there that marks would destroy."""
    return f"has a {kind} {name!r} already, which --mark would add; rename it"


def listed_names(names: Iterable[str]) -> str:
    """Say which fields there are, the first of many."""
    found = list(names)
    if not found:
        return "there are no fields"
    return f"there are {', '.join(found[:SHOWN])}" + ", ..." * (len(found) > SHOWN)
