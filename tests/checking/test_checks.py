"""An output is checked as a stranger would read it."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.options import Options
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


CLOSURES: Final = (
    "# Works on the north line\n\nThe rails are ground at night.\n\n- Tram 2 runs as always.\n"
    "- Tram 5 ends at the market, change there for bus 51.\n- Tram 9 stops at the depot.\n\n"
    "# Works on the south line\n\nA bridge is painted.\n\n- Tram 2 stops at the mint.\n"
    "- Tram 5 ends at the market, change there for bus 51.\n- Tram 9 runs as always.\n"
)
KEYS: Final = (
    "# Lock 3\n\nOnce every key fits lock 3, the old keys are void and nobody can return to them.\n\n"
    "# Lock 4\n\nOnce every key fits lock 4, the old keys are void and nobody can return to them.\n\n"
    "A lamp blinks until every key fits lock 4 and the old keys are void.\n"
)
MOORING: Final = (
    "Owners in arrears, and their agents, can be refused a mooring on the quay. The quay is lit.\n\n"
    "Owners in arrears, and their agents, can be refused a mooring on the quay, wherever registered.\n"
)
OVEN: Final = (
    "# Baking at the hall\n\nTo bake at the hall, bring your own dough. At the hall, ask the warden for the page where "
    "ovens are booked. You may find small ovens and stone ovens. Then set the hours of your oven.\n\n"
    "# What an oven is\n\nAn oven bakes bread. An oven keeps the hours you set and bakes by itself.\n"
)
SURVEY: Final = (
    "We counted the swifts again this summer. In addition to this report, we have put a map of all nests into the "
    "reading room. Most nests hang under slate roofs.\n"
)
RECALLS: Final = (
    "# Recall of Zeb\n\nIn May we were told of two lamps which flicker.\n\nThese lamps were sold in no other town.\n\n"
    "# Recall of Quill\n\nIn June we were told of two lamps which break.\n\nThese lamps were sold in no other town.\n"
)
PRESENT: Final = (
    "# Council of May\n\nPresent:\n\n- Ida Storm (Treasurer)\n- Tom Brandt (Clerk)\n- Lena Vik (Warden)\n\n"
    "The council chose a date.\n\n# Duties\n\n- Ida Storm: Keep the books as treasurer\n"
    "- Tom Brandt: Write the letters\n"
)


@pytest.mark.parametrize(
    ("source", "gone", "named"),
    [
        pytest.param(CLOSURES, "- Tram 5 ends at the market, change there for bus 51.\n", "south", id="list line"),
        pytest.param(
            KEYS, "Once every key fits lock 4, the old keys are void and nobody can return to them.", "4", id="stitched"
        ),
        pytest.param(MOORING, ", wherever registered", "registered", id="qualifier at the end"),
        pytest.param(
            OVEN, "At the hall, ask the warden for the page where ovens are booked. ", "warden", id="step in prose"
        ),
        pytest.param(
            SURVEY,
            "In addition to this report, we have put a map of all nests into the reading room. ",
            "map",
            id="no announcement",
        ),
        pytest.param(RECALLS, "These lamps were sold in no other town.\n", "Quill", id="these of another notice"),
        pytest.param(PRESENT, "- Ida Storm (Treasurer)\n", "Storm", id="one of those present"),
    ],
)
def test_what_only_seems_to_be_said_elsewhere(source: str, gone: str, named: str) -> None:
    """What goes from the end of a text is named, although other sentences have its words."""
    at = source.rindex(gone)
    found = check(source, source[:at] + source[at + len(gone) :], Options(language="en"), name="text.md")
    assert any(finding.kind == "lost" and named in finding.message for finding in found)
