"""An output is looked up by what its sentences say."""

from __future__ import annotations

import pytest

from dedup.checking.losses import itemizer_of
from dedup.checking.output_index import OutputIndex, alphanumerics, headings_above
from dedup.options import Options
from dedup.parsing.reading import read_source

READING = read_source(
    "# Boats\n\nThe committee licensed two boats. They are red.\n\n# Oars\n\nOars are of ash.\n",
    Options(language="en"),
    name="boats.md",
)
ITEMIZER = itemizer_of(READING)
INDEX = OutputIndex(READING, ITEMIZER)


def test_headings() -> None:
    """Each passage knows the heading it stands under; a heading that above it."""
    assert headings_above(READING) == ("", "Boats", "Boats", "Boats", "Oars")


def test_headings_are_no_places() -> None:
    """They lend their words to what stands below."""
    assert [place.sentence.text for place in INDEX.places] == [READING.passages[at].text for at in (1, 2, 4)]
    (item,) = [one for one in ITEMIZER.read("boats").items if one.shown == "boats"]
    assert INDEX.holding(item) == frozenset({0})
    assert INDEX.numbers(item).tolist() == [0]
    assert INDEX.said_in(item, INDEX.places[0])
    assert INDEX.said_around(item, INDEX.places[1])
    assert not INDEX.said_around(item, INDEX.places[2])


def test_another_form_of_a_word() -> None:
    """A sentence is found by other forms of its words."""
    (item,) = ITEMIZER.read("licensing").items
    assert INDEX.holding(item) == frozenset({0})
    assert INDEX.wanted(item) == frozenset(item.keys) | INDEX.forms(item.key)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The *old* mill.", "the old mill", True),
        ("It takes 35 minutes.", "It takes -35 minutes.", False),
        ("It takes 3-5 minutes.", "It takes 3–5 minutes.", True),
        ("the mill", "the mills", False),
    ],
)
def test_copies_have_the_same_letters_and_figures(one: str, other: str, same: bool) -> None:
    """Marks and capitals make no difference, a sign before a figure does."""
    assert (alphanumerics(one) == alphanumerics(other)) is same


@pytest.mark.parametrize(("word", "found"), [("shipox", True), ("shiqox", False)])
def test_forms_of_a_word_share_four_letters(word: str, *, found: bool) -> None:
    """Fewer are another word."""
    index = OutputIndex(read_source("The shipal floats.\n", Options(language="en")), ITEMIZER)
    assert bool(index.forms(word)) is found
