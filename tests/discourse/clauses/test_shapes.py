"""Each shape of clause is found from a least number of words on."""

from __future__ import annotations

import pytest

from dedup.discourse.clauses.cut import Shape
from dedup.discourse.clauses.sentence import sentence_of
from dedup.discourse.clauses.shapes import FINDERS, formed, relative
from dedup.language import table

MODIFIERS = ["tall", "old", "red", "wide", "long", "dark", "cold", "big"]


def shapes(text: str) -> list[Shape]:
    """Give the shapes of the clauses found in a sentence."""
    sentence = sentence_of(text, table("en"))
    assert sentence is not None
    return sorted({cut.shape for find in FINDERS for cut in find(sentence)})


@pytest.mark.parametrize(("words", "found"), [(10, 1), (11, 0)])
def test_a_subject_before_a_relative_clause(words: int, found: int) -> None:
    """Up to ten words of a subject it is certain what the clause is about."""
    subject = " ".join(["The", *(MODIFIERS * 2)[: words - 2], "tower"])
    sentence = sentence_of(f"{subject}, which is made of stone, has four bells.", table("en"))
    assert sentence is not None
    assert len(list(relative(sentence))) == found


@pytest.mark.parametrize(("clause", "found"), [("derived from stone", 1), ("derived here", 0)])
def test_a_participle_clause_has_three_words(clause: str, found: int) -> None:
    """A shorter one may be part of the name."""
    sentence = sentence_of(f"The tower, {clause}, has four bells.", table("en"))
    assert sentence is not None
    assert len(list(formed(sentence))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The tower, which is old, is red.", [Shape.RELATIVE]),
        ("The tower, which fell, is red.", []),
        ("Ada Berg, a tall banker, is here.", [Shape.APPOSITIVE]),
        ("Ada Berg, a banker, is here.", []),
        ("Ada Eva Ida Berg, a tall banker, is here.", [Shape.APPOSITIVE]),
        ("Ada Eva Ida Una Berg, a tall banker, is here.", []),
        ("The road is closed, leading to queues.", [Shape.PARTICIPLE]),
        ("They sing, walking home, leading to queues.", []),
    ],
)
def test_least_words_of_a_clause(text: str, found: list[Shape]) -> None:
    """A relative clause and an apposition have three words, a name four at most; a list of verbs in -ing stays."""
    assert shapes(text) == found


@pytest.mark.parametrize(("between", "found"), [(4, []), (5, [Shape.RELATIVE])])
def test_a_word_that_picks_out_is_looked_for_in_six_words(between: int, found: list[Shape]) -> None:
    """Behind "any boat" a relative clause picks out some; seven words before it "any" belongs to something else."""
    modifiers = " ".join(MODIFIERS[:between])
    assert shapes(f"Any {modifiers} boat, which is sold here, is red.") == found
