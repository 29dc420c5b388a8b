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

    def value(self, name: str) -> Any:  # noqa: ANN401 - what a field holds
        """Give what a field holds, None where there is none; "doc.id" is the field "id" of the object in "doc".

        >>> Record(1, "", {"doc": {"id": 7}}).value("doc.id")
        7
        """
        if name in self.fields or "." not in name:
            return self.fields.get(name)
        found: Any = self.fields
        for part in name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return found


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
