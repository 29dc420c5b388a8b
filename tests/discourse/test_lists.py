"""Numbered lists are procedures, and what leads into a list is known."""

from __future__ import annotations

import pytest

import dedup
from dedup.discourse.lists import is_step, procedures
from dedup.records import Block, Kind, Span
from needing import needed, read


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


@pytest.mark.parametrize(("marker", "step"), [("1.", True), ("12)", True), ("-", False), ("a)", False), ("", False)])
def test_steps_are_numbered(marker: str, step: bool) -> None:
    """A step is a numbered item."""
    assert is_step(Block(kind=Kind.ITEM, span=Span(0, 1), marker=marker)) is step
    assert not is_step(Block(kind=Kind.PARAGRAPH, span=Span(0, 1), marker=marker))


SAID = "The ferry leaves the north pier every day at noon sharp."


@pytest.mark.parametrize(
    "before",
    [
        f"- Dogs are here:\n  - {SAID}",
        f"- Dogs are here:\n  - {SAID}\n  - {SAID}",
        f"- Here:\n  - There:\n    - {SAID}",
    ],
)
@pytest.mark.parametrize("behind", ["- Cats pay four euros.", "- Cats pay four euros.\n- Cows stay at home."])
def test_the_item_behind_an_inner_list_is_none_of_it(before: str, behind: str) -> None:
    """A lead-in whose list went goes with it, whatever items stand behind."""
    source = f"# Ferry\n\n{SAID}\n\n{before}\n{behind}\n"
    assert dedup.condense(source, format="markdown").text == f"# Ferry\n\n{SAID}\n\n{behind}\n"
