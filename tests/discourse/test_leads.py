"""A sentence that leads into something never stands over nothing."""

from __future__ import annotations

import pytest

import dedup
from dedup.discourse.leads import bare_leads, led, number_counted
from dedup.discourse.lists import by_block
from needing import needed, read

SAID = "The ferry leaves the north pier every day at noon sharp."
MORE = "Dogs travel free of charge when they are on a lead."
PAGE = f"""# Ferry

{SAID} {MORE} The mayor of the town opened the pier in 1987.

## Bridge

The bridge is closed because a crack was found.

{{}}

## End

Cats are not allowed on deck.
"""
BARE = ("This has two consequences:", "In short:", "Here is why:", "**In short:**", "There are two reasons.",
        "Two things follow from this.", "This has three effects.", "简而言之：", "Kurz gesagt:")  # fmt: skip
FULL = "The council of the town closed it for 4 weeks in May and gave as reasons:"


@pytest.mark.parametrize("lead", BARE)
@pytest.mark.parametrize(
    "behind",
    [SAID, f"{SAID} {MORE}", "- a lamp\n- a map", f"> {SAID}", "```\nrun ferry\n```", "| a |\n| - |\n| b |"],
)
def test_a_short_lead_goes_with_what_it_leads_into(lead: str, behind: str) -> None:
    """At any length and without one: nothing, or the lead with what stands behind it."""
    for ratio in (None, 0.65):
        short = dedup.condense(PAGE.format(f"{lead}\n\n{behind}"), name="a.md", language="en", ratio=ratio).text
        left = short.partition(lead)[2].partition("## End")[0].strip()
        assert left or lead not in short, ratio
        assert not left or left[:8] in behind


@pytest.mark.parametrize("behind", [SAID, f"> {SAID}"])
def test_a_full_lead_keeps_the_beginning_of_what_it_leads_into(behind: str) -> None:
    """It says something itself, so it stays, and something stays below it."""
    short = dedup.condense(PAGE.format(f"{FULL}\n\n{behind}"), name="a.md", language="en").text
    assert f"{FULL}\n\n{behind}\n" in short


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("one two three four five six:", True),
        ("one two three four five six seven:", False),
        ("It costs 4:", False),
        ("There are three possible reasons.", True),
        ("There are three reasons for the delay of the boat.", None),
        ("It looks so.", None),
    ],
)
def test_a_short_lead_says_nothing_alone(text: str, *, bare: bool | None) -> None:
    """Up to six words without a figure, or a sentence that only counts; None is no lead."""
    reading = read(f"{text}\n\n{SAID}\n")
    given = (reading.document, reading.passages, by_block(reading.document, reading.passages), reading.language)
    assert [lead for lead, _ in led(*given)] == ([] if bare is None else [0])
    assert [lead for lead, _ in bare_leads(*given)] == ([0] if bare else [])


def test_what_stands_behind_needs_its_lead() -> None:
    """All of a paragraph; a longer lead needs the first of it, and nothing leads across a heading."""
    assert needed(f"In short:\n\n{SAID} {MORE}\n") == {1: (0,), 2: (0,)}
    assert needed(f"{FULL}\n\n{SAID} {MORE}\n") == {0: (1,), 1: (0,), 2: (0,)}
    assert 2 not in needed(f"It is so. In short:\n\n## Bridge\n\n{SAID}\n")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("There are three reasons.", 3),
        ("This has 2 main effects:", 2),
        ("Four rules follow.", 4),
        ("It has two doors.", 0),
    ],
)
def test_what_a_sentence_counts(text: str, number: int) -> None:
    """Where it does nothing else."""
    reading = read(text)
    assert number_counted(reading.passages[0], reading.language) == number
