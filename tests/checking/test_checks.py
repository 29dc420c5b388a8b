"""An output is checked as a stranger would read it."""

from __future__ import annotations

import pytest

from dedup.pipeline import check

SOURCE = (
    "The harbour ferry leaves from the north pier at noon. These crossings are free of charge.\n\n"
    "However, tickets for the night boat cost 4 euros. Dogs are welcome on the upper deck.\n\n"
    "The harbour ferry leaves from the north pier at noon. The crossing takes 35 minutes in calm weather.\n"
)


def kinds(output: str) -> list[str]:
    """Give the kinds of findings about an output of the source."""
    return [finding.kind for finding in check(SOURCE, output)]


def test_nothing_is_said_of_the_source_itself() -> None:
    """What repeats in an output is no matter of the check."""
    assert check(SOURCE, SOURCE) == ()


def test_a_copy_may_go() -> None:
    """A sentence that another one says may go, whichever of the two it is."""
    copy = "The harbour ferry leaves from the north pier at noon. "
    first, rest = SOURCE.split("\n\n", 1)
    assert kinds(f"{first}\n\n{rest.replace(copy, '')}") == []


def test_a_joining_word_may_go() -> None:
    """A sentence that lost its joining word is still of the source."""
    assert kinds(SOURCE.replace("However, tickets", "Tickets")) == []


def test_a_lost_sentence_is_found() -> None:
    """What no sentence says any more is lost; whose fault that is the check cannot know."""
    found = check(SOURCE, SOURCE.replace(" Dogs are welcome on the upper deck.", ""))[:1]
    assert [(finding.kind, finding.broken) for finding in found] == [("lost", False)]
    assert "Dogs are welcome" in found[0].message
    assert 0 < found[0].severity <= 1


@pytest.mark.parametrize(("old", "new"), [("4 euros", "5 euros"), ("Dogs are", "Dogs are not"), ("35", "-35")])
def test_a_changed_word_is_found(old: str, new: str) -> None:
    """A sentence with another word or sign is not of the source, and what it said is lost."""
    assert kinds(SOURCE.replace(old, new)) == ["lost", "note"]


def test_a_dangling_pointer_is_found() -> None:
    """A sentence that points back is found when something else stands before it."""
    first = "The harbour ferry leaves from the north pier at noon. "
    assert "dangling" in kinds(SOURCE.replace(first, "", 1))


def test_nothing_left() -> None:
    """Of an empty output everything is lost."""
    assert set(kinds("")) == {"lost"}
