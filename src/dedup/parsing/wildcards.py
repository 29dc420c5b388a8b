"""Match paths with patterns as a shell does: `*`, `?` and `[...]` within a name, `**` for any folders."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["fits_pattern", "has_wildcards", "may_hold"]


def has_wildcards(path: str) -> bool:
    """Tell whether a path that does not exist may be a pattern."""
    return any(sign in path for sign in "*?[")


def fits_pattern(parts: Iterable[str], pattern: Sequence[str]) -> bool:
    """Tell whether the parts of a path fit those of a pattern.

    >>> fits_pattern(("docs", "a.md"), ("**", "*.md")), fits_pattern(("docs", "a.md"), ("*.md",))
    (True, False)
    """
    return len(pattern) in _reached(parts, pattern)


def may_hold(folder: Iterable[str], pattern: Sequence[str]) -> bool:
    """Tell whether something in a folder may fit.

    >>> may_hold(("docs",), ("docs", "*.md")), may_hold(("notes",), ("docs", "*.md"))
    (True, False)
    """
    return any(at < len(pattern) for at in _reached(folder, pattern))


def _reached(parts: Iterable[str], pattern: Sequence[str]) -> set[int]:
    # All places in the pattern at which one may be after the parts, kept side by side.
    places = _past({0}, pattern)
    for part in parts:
        stepped = {at for at in places if at < len(pattern) and pattern[at] == "**"}
        stepped |= {at + 1 for at in places if at < len(pattern) and fnmatchcase(part, pattern[at])}
        places = _past(stepped, pattern)
    return places


def _past(places: set[int], pattern: Sequence[str]) -> set[int]:
    # `**` also stands for no folder at all.
    for at, part in enumerate(pattern):
        if at in places and part == "**":
            places.add(at + 1)
    return places
