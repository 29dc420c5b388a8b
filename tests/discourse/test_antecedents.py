"""A pronoun says nothing of whom it stands for, so the same words about two people are two statements."""

from __future__ import annotations

import re

import pytest

import dedup
from dedup.discourse.antecedents import Antecedents
from dedup.discourse.openers import openers_of
from dedup.language import table
from dedup.records import Passage, Span

ENGLISH = dedup.Options(language="en")


def kept(*paragraphs: str) -> str:
    """Condense paragraphs."""
    return dedup.condense("\n\n".join(paragraphs), ENGLISH, format="text").text


def test_the_same_words_about_another_one_stay() -> None:
    """A sentence word for word the same stays where the one before it names somebody else."""
    text = kept(
        "The harbour of Hallen was rebuilt in 1931.",
        "Nahshon Berg came on the first day. He brought a silver plate and two oxen for the feast.",
        "Elizur Kahn came on the fourth day. He brought a silver plate and two oxen for the feast.",
    )
    assert text.count("He brought a silver plate") == 2


def test_the_same_words_about_the_same_one_go() -> None:
    """Where both speak of the same person, one is enough."""
    text = kept(
        "The harbour of Hallen was rebuilt in 1931.",
        "Nahshon Berg came on the first day. He brought a silver plate and two oxen for the feast.",
        "On the first day came Nahshon Berg, a merchant. He brought a silver plate and two oxen for the feast.",
    )
    assert text.count("He brought a silver plate") == 1


def test_nobody_named_is_nobody_else() -> None:
    """Where no name stands before one of the two, nothing is known to differ."""
    text = kept(
        "The harbour of Hallen was rebuilt in 1931.",
        "The old merchant came on the first day. He brought a silver plate and two oxen for the feast.",
        "On the first day came Nahshon Berg. He brought a silver plate and two oxen for the feast.",
    )
    assert text.count("He brought a silver plate") == 1


def antecedents(*texts: str) -> Antecedents:
    """Read passages of which those with a capital inside name somebody."""
    passages = [Passage(index=at, block=0, span=Span(0, 1), text=text, prose=True) for at, text in enumerate(texts)]
    names = [frozenset(re.findall(r"(?<=[a-z] )[A-Z][a-z]+", text)) for text in texts]
    english = table("en")
    return Antecedents(passages, openers_of(passages, english), english, names.__getitem__)


@pytest.mark.parametrize(("between", "differ"), [(0, True), (3, True), (4, False)])
def test_a_pronoun_reaches_four_passages_back(between: int, differ: bool) -> None:
    """With three sentences on the same person in between his name is still known, with four it is not."""
    other = ["On Friday came Nahshon.", *["He waited."] * between, "He left."]
    found = antecedents("On Monday came Elizur.", "He left.", *other)
    assert found.differ(1, 1 + len(other)) is differ
