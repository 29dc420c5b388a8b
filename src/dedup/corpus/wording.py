"""Say names of files and fields so that they can be read and written anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["listed_names", "printable"]

SHOWN: Final = 8
"""Fields that are listed where the one asked for is missing."""


def printable(text: object) -> str:
    """Give a name as text that can be written: bytes of a file name and halves of a character become escapes."""
    return str(text).encode("utf-8", "backslashreplace").decode("utf-8")


def listed_names(names: Iterable[str]) -> str:
    """Say which fields there are, the first of many."""
    found = list(names)
    if not found:
        return "there are no fields"
    return f"there are {', '.join(found[:SHOWN])}" + ", ..." * (len(found) > SHOWN)
