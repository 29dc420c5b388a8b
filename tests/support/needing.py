"""Read small Markdown texts in English and say what their passages need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.discourse.dependencies import needs
from dedup.discourse.openers import openers_of, questions_in
from dedup.options import Options
from dedup.parsing.reading import read_source

if TYPE_CHECKING:
    from dedup.records import Reading


def read(source: str) -> Reading:
    """Read Markdown in English."""
    return read_source(source, Options(language="en"), format="markdown")


def needed(source: str, *, keep_steps: bool = True) -> dict[int, tuple[int, ...]]:
    """Give what the passages of a source need."""
    reading = read(source)
    return needs(
        reading,
        openers_of(reading.passages, reading.language),
        questions_in(reading.passages),
        keep_steps=keep_steps,
    )
