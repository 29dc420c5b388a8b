"""An output is checked as a stranger would read it."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.checking.alignment import Matched
from dedup.checking.checks import repeats
from dedup.entailment.stated_pairs import StatedPairs
from dedup.pipeline import check, condense
from dedup.records import Claim, TextSpan

SOURCE = (
    "The harbour ferry leaves from the north pier at noon. These crossings are free of charge.\n\n"
    "However, tickets for the night boat cost 4 euros. Dogs are welcome on the upper deck.\n\n"
    "The harbour ferry leaves from the north pier at noon. The crossing takes 35 minutes in calm weather.\n"
)


def kinds(output: str) -> list[str]:
    """Give the kinds of findings about an output of the source, but for repeats that are left."""
    return [finding.kind for finding in check(SOURCE, output) if finding.kind != "repeat"]


def test_of_the_source_only_repeats_are_told() -> None:
    """Nothing is missing from the source itself, but what it says twice is found; who opens the text stays for that."""
    found = check(SOURCE, SOURCE)
    assert [(finding.kind, finding.broken) for finding in found] == [("repeat", False)]
    assert found[0].passages == (4, 0)


LEANING = (
    "The harbour ferry leaves from the north pier. The crossing takes 35 minutes in calm weather.\n\n"
    "Dogs are welcome on the upper deck. They must wear a muzzle there at all times.\n\n"
    "On the upper deck dogs are welcome, and the bar is on the lower one.\n"
)


def test_a_repeat_that_is_pointed_at_stays_with_its_reason() -> None:
    """A sentence that others say and the next one needs is told as staying, with the words that need it."""
    found = [finding for finding in condense(LEANING).findings if finding.kind in ("repeat", "stays")]
    assert [(finding.kind, finding.passages) for finding in found] == [("stays", (2, 4))]
    assert '"They must wear a muzzle' in found[0].message


STEPS = (
    "# Plots\n\nTo rent a plot:\n\n1. Ask the office for the green form.\n2. Have both neighbours sign the form.\n\n"
    "To put up a shed:\n\n1. Draw a plan of the shed to scale.\n2. Have both neighbours sign the form.\n"
)


def test_steps_stay_because_procedures_are_kept_whole() -> None:
    """A step that another procedure has too stays for that, and is no fault of the output."""
    result = condense(STEPS)
    messages = {finding.message for finding in result.findings if finding.kind == "stays"}
    assert messages == {"what it says stands elsewhere too; it stays because procedures keep their steps"}
    assert check(STEPS, result.text) == ()


def test_a_repeat_stays_for_what_only_it_says_of_removed_ones() -> None:
    """A sentence stays, and says why, where a removed one rests on it alone."""
    one, other, gone = (Claim(index=n, passage=n, span=TextSpan(0, 1), text=f"claim {n}") for n in range(3))
    now = relation([[1], [0], []])
    before = relation([[1], [0], [1]])
    found = list(repeats((one, other, gone), now, before, Matched({0: 0, 1: 1}), {}))
    assert [(finding.kind, finding.passages) for finding in found] == [("repeat", (0, 1)), ("stays", (1, 0))]
    assert "'claim 2'" in found[1].message


def relation(carriers: list[list[int]]) -> StatedPairs:
    """Give the relation by which each claim is stated by some passages."""
    flat = [passage for some in carriers for passage in some]
    starts = np.cumsum([0, *map(len, carriers)]).astype(np.int64)
    return StatedPairs(starts=starts, carriers=np.array(flat, dtype=np.int64), scores=np.ones(len(flat)))


def test_a_copy_may_go() -> None:
    """A sentence that another one says may go, whichever of the two it is."""
    copy = "The harbour ferry leaves from the north pier at noon. "
    first, rest = SOURCE.split("\n\n", 1)
    assert kinds(f"{first}\n\n{rest.replace(copy, '')}") == []


def test_a_joining_word_may_go() -> None:
    """A sentence that lost its joining word is still of the source."""
    assert kinds(SOURCE.replace("However, tickets", "Tickets")) == []


def test_a_lost_claim_is_found() -> None:
    """What no sentence says any more is lost, and that is broken."""
    found = check(SOURCE, SOURCE.replace(" Dogs are welcome on the upper deck.", ""))[:1]
    assert [(finding.kind, finding.broken) for finding in found] == [("lost", True)]
    assert "Dogs are welcome" in found[0].message


@pytest.mark.parametrize(("old", "new"), [("4 euros", "5 euros"), ("Dogs are", "Dogs are not"), ("35", "-35")])
def test_a_changed_word_is_found(old: str, new: str) -> None:
    """A sentence with another word or sign is not of the source, and what it said is lost."""
    assert kinds(SOURCE.replace(old, new)) == ["lost", "note"]


def test_a_dangling_pointer_is_found() -> None:
    """A sentence that points back is found when something else stands before it."""
    first = "The harbour ferry leaves from the north pier at noon. "
    assert "dangling" in kinds(SOURCE.replace(first, "", 1))


def test_nothing_left() -> None:
    """Of an empty output every claim is lost."""
    assert set(kinds("")) == {"lost"}


def test_what_two_state_rests_on_neither() -> None:
    """A removed claim that two standing sentences state is no reason for either of them to stay."""
    one, other, gone = (Claim(index=n, passage=n, span=TextSpan(0, 1), text=f"claim {n}") for n in range(3))
    now, before = relation([[1], [0], []]), relation([[1], [0], [0, 1]])
    found = list(repeats((one, other, gone), now, before, Matched({0: 0, 1: 1}), {}))
    assert [finding.kind for finding in found] == ["repeat", "repeat"]
