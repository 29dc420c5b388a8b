"""Describe a row or file of a corpus: read, refused, or decided upon."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

__all__ = ["MARKS", "Record", "Reject", "Verdict"]

MARKS: Final = ("group", "representative", "score")
"""Names of the columns that are added where rows are marked."""


@dataclass(frozen=True, slots=True)
class Record:
    """A row or a file: its number from 1, its text, and its other fields."""

    number: int
    text: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that cannot be used: where it is, why, and what it holds."""

    number: int
    reason: str
    content: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a record: its text (None drops it) and columns to add."""

    text: str | None
    columns: dict[str, Any] = field(default_factory=dict)
