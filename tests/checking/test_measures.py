"""A sentence is measured against an output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.checking.losses import itemizer_of
from dedup.checking.measures import SentenceForm, measure
from dedup.checking.output_index import OutputIndex
from dedup.options import Options
from dedup.parsing.reading import read_source

if TYPE_CHECKING:
    from dedup.checking.measures import Measured


def measured(sentence: str, output: str, form: SentenceForm | None = None) -> Measured:
    """Measure a sentence against an output."""
    reading = read_source(output, Options(language="en"))
    itemizer = itemizer_of(reading)
    return measure(itemizer.read(sentence), form or SentenceForm(), OutputIndex(reading, itemizer), itemizer)


def test_the_sentence_itself() -> None:
    """Where it stands nothing is missing."""
    values = measured("The pump must never run dry.", "The pump must never run dry.\n").values
    assert values["best"] == values["in order"] == values["said together"] == 1.0
    assert values["words missing"] == values["only, turned"] == 0.0


def test_a_turned_sentence() -> None:
    """A negation that is gone turns it."""
    found = measured("The pump must never run dry.", "The pump must run dry.\n")
    assert found.values["negations missing"] == 1.0
    assert found.values["only, turned"] > 0


def test_an_opposite() -> None:
    """The nearest sentence has the opposite of a word: a word of the table, or the other bound."""
    assert measured("The gate is open in May.", "The gate is closed in May.\n").values["opposite"] == 1.0
    assert measured("It takes up to 40 boats.", "It takes at least 40 boats.\n").bound_turned
    assert not measured("It takes up to 40 boats.", "It takes 40 boats at most.\n").bound_turned


def test_a_line_under_another_heading() -> None:
    """What its own heading says does not stand near it."""
    form = SentenceForm(heading=frozenset({"alder"}), listed=True)
    assert measured("Release 4 is vulnerable.", "Release 4 is vulnerable.\n", form).misplaced == ("alder",)


def test_nothing_near() -> None:
    """A sentence of which no word stands there has no nearest one."""
    assert measured("Sheep bleat.", "The pump is red.\n").nearest.place == -1
