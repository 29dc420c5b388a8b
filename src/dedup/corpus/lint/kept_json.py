"""Write as JSON what the next run reads back, and read it back: what this program did not write counts as absent."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import TYPE_CHECKING, Any, Final, TypeVar

from dedup.corpus.lint.record import TextSuppression

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["json_bytes", "read_back", "suppression_rows", "suppressions_again"]

T = TypeVar("T")

_WRITER: Final = json.JSONEncoder(separators=(",", ":"))


def json_bytes(whole: object) -> bytes:
    """Write plain values; the same values give the same bytes."""
    # A lone surrogate is escaped, so that any text can be written.
    return _WRITER.encode(whole).encode("ascii")


def read_back(data: bytes, made: Callable[[Any], T | None]) -> T | None:
    """Read values back and make of them what they were; None where there is none.

    Args:
        data: what `json_bytes` wrote.
        made: makes it of the values, and may fail in any way in which wrong values fail.
    """
    try:
        return made(json.loads(data))
    except (LookupError, TypeError, ValueError, AttributeError):
        # Nothing that this program wrote.
        return None


def suppression_rows(suppressions: Iterable[TextSuppression]) -> list[tuple[Any, ...]]:
    """Give what comments take out as plain values."""
    return [astuple(each) for each in suppressions]


def suppressions_again(rows: Iterable[Any]) -> tuple[TextSuppression, ...]:
    """Make them of these values."""
    return tuple(
        TextSuppression(path=path, line=line, directive=directive, start=(start[0], start[1]),
                        end=None if end is None else (end[0], end[1]), reason=reason)
        for path, line, directive, start, end, reason in rows
    )  # fmt: skip
