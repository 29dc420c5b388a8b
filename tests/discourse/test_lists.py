"""Numbered lists are procedures, and what leads into a list is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.discourse.dependencies import needs
from dedup.discourse.lists import procedures
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
    return needs(reading.document, reading.passages, reading.language, keep_steps=keep_steps)


def test_a_step_keeps_what_only_it_can_say() -> None:
    """A step's first sentence, a sentence that refers to a step, and the whole last step hang on their procedure."""
    source = "1. Stop it. Wait here.\n2. Open the plug. Then repeat step 1.\n3. Fill in oil. Close the plug.\n"
    assert needed(source) == {0: (2,), 2: (3, 4), 4: (0, 5)}


def test_procedures() -> None:
    """A procedure is a numbered list of two steps at least; one list under each heading."""
    reading = read("# A\n\n1. Stop.\n2. Go.\n\n# B\n\n1. Wait.\n\n# C\n\n- Sit.\n- Rest.\n")
    texts = [[reading.passages[p].text for p in steps] for steps in procedures(reading.document, reading.passages)]
    assert texts == [["Stop.", "Go."]]


def test_a_number_that_starts_again_starts_another_procedure() -> None:
    """A code block between two steps ends no list, the number 1 behind a 2 does."""
    reading = read("1. Stop.\n\n```\nx\n```\n\n2. Go.\n\n```\ny\n```\n\n1. Wait.\n2. Rest.\n")
    texts = [[reading.passages[p].text for p in steps] for steps in procedures(reading.document, reading.passages)]
    assert texts == [["Stop.", "Go."], ["Wait.", "Rest."]]
