"""Texts are cut into the words the guards compare."""

from __future__ import annotations

import pytest

from dedup.entailment.guards.words import Words, alike
from reading_facts import LEXICON


def test_words_keep_apart_what_the_guards_need() -> None:
    """Contractions fall into verb and negation, possessives are dropped, clauses end at commas."""
    words = Words.read("They don't know Ann's plan, we do.", LEXICON)
    assert words.lower == ("they", "do", "n't", "know", "ann", "plan", "we", "do")
    assert words.clauses[0] != words.clauses[-1]


def test_alike_is_about_forms_of_a_word() -> None:
    """A shared beginning makes forms of one word, not figures and not neighbours in the dictionary."""
    assert alike("license", "licence")
    assert not alike("austria", "australia")
    assert not alike("20231", "20232")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("abcde", "abcdf", True),
        ("abce", "abcf", False),
        ("abcdefxxxx", "abcdefyyyy", True),
        ("abcdexxxxx", "abcdeyyyyy", False),
    ],
)
def test_how_much_of_a_word_is_shared(one: str, other: str, same: bool) -> None:
    """Four letters at least, and six tenths of the longer word."""
    assert alike(one, other) is same
