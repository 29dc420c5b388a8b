"""Numbers by which is told how a sentence begins and what can be cut have an input on either side of them."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.discourse.clauses import cuts, without_spans
from dedup.discourse.clauses.cut import Shape
from dedup.discourse.clauses.sentence import sentence_of
from dedup.discourse.clauses.shapes import FINDERS
from dedup.discourse.openers import Link, opener
from dedup.discourse.roles import announcements
from dedup.language import table
from dedup.options import Options
from dedup.parsing.reading import read_source

ENGLISH: Final = table("en")


@pytest.mark.parametrize(("years", "announces"), [("nine", True), ("nine long", False)])
def test_an_announcement_opens_within_twelve_words(years: str, *, announces: bool) -> None:
    """Further back a sentence says what it says."""
    text = f"Looking back on {years} years of cold rain and snow, this article explains it."
    reading = read_source(f"{text} Rain falls.", Options(language="en"))
    assert (0 in announcements(reading)) is announces


@pytest.mark.parametrize(("length", "link"), [(76, Link.ANAPHORIC), (77, Link.NONE)])
def test_eighty_signs_are_the_opening(length: int, link: Link) -> None:
    """Behind them no pronoun makes the sentence lean on the one before."""
    phrase = "In a room of average size near the old harbour of the town"
    text = f"{phrase} {'x' * (length - len(phrase) - 1)}, it saves a quarter."
    assert opener(text, ENGLISH).link is link


@pytest.mark.parametrize(("length", "link"), [(81, Link.ANAPHORIC), (82, Link.NONE)])
def test_eighty_signs_are_the_end(length: int, link: Link) -> None:
    """A word by itself stands for nothing."""
    text = f"Go{' ' * (length - len('Go') - len('instead.'))}instead."
    assert opener(text, ENGLISH).link is link


@pytest.mark.parametrize(
    ("text", "link"), [("Within it, they sold rye.", Link.ANAPHORIC), ("Within, they sold rye.", Link.NONE)]
)
def test_a_phrase_has_two_words(text: str, link: Link) -> None:
    """A preposition by itself is none."""
    assert opener(text, ENGLISH).link is link


@pytest.mark.parametrize(("when", "found"), [("every day", []), ("every single day", [Shape.PARTICIPLE])])
def test_a_list_of_participles_is_told_within_four_words(when: str, found: list[Shape]) -> None:
    """A word in -ing further before is another verb."""
    sentence = sentence_of(f"They keep walking home {when}, leading to queues.", ENGLISH)
    assert sentence is not None
    assert [cut.shape for find in FINDERS for cut in find(sentence)] == found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Although the old mill is shut, the dam is open.", ["The dam is open."]),
        ("Although the old mill is shut, towns are open.", ["Towns are open."]),
        ("Although the old mill is shut, towns are.", []),
    ],
)
def test_a_cut_leaves_three_words(text: str, left: list[str]) -> None:
    """Less is no sentence an editor would write."""
    assert [without_spans(text, [cut.span]) for cut in cuts(text, ENGLISH)] == left


@pytest.mark.parametrize(
    ("side", "free"),
    [("the dam is open on the other hand", True), ("on the other hand the dam is open", False)],
)
def test_a_contrast_of_four_words_ties_a_side(side: str, *, free: bool) -> None:
    """Words that turn the other side round may be as many as there are."""
    text = f"The old mill is shut; {side}."
    assert bool(list(cuts(text, ENGLISH))) is free
