"""Labelled data -> the half to tune on and the half to report, by the hash of a document's name."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["half", "rows", "sample"]


def rows(path: Path) -> list[dict[str, Any]]:
    """Read a JSON Lines file."""
    # Not splitlines(): a text may hold separators of its own.
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def half(name: str) -> str:
    """Put a document into the half to tune on or the half to report."""
    return "tune" if _digest(name)[0] % 2 else "report"


def sample(records: Sequence[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Take so many records, the same ones on every run: those with the lowest hash of their id."""
    return sorted(records, key=lambda record: _digest(f"sample {record['id']}"))[:count]


def _digest(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()
