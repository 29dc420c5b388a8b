"""Negations of another language than the document's keep what they turn round."""

from __future__ import annotations

import pytest

from dedup.entailment.guards.foreign_negation import ForeignNegations
from dedup.language import table
from dedup.options import Options
from dedup.pipeline import condense

ENGLISH = (
    "The shop put two signs into its window, one above the other.\n\n{}\n\n"
    "Nobody in the town knows which of them is right.\n\n{}\n"
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Preis ist hoch.", "Der Preis ist nicht hoch."),
        ("Der Zug fährt am Sonntag.", "Der Zug fährt nie am Sonntag."),
        ("Le train passe à midi.", "Le train ne passe pas à midi."),
        ("El precio es alto.", "El precio nunca es alto."),
        ("Цена билета высокая.", "Цена билета не высокая."),
    ],
)
def test_both_stay(one: str, other: str) -> None:
    """In an English article a sentence of another language does not stand for the one that denies it."""
    for pair in ((one, other), (other, one)):
        assert condense(ENGLISH.format(*pair), Options(language="en")).changes == ()


def test_english_in_french() -> None:
    """It holds for every language of a document that has a word table."""
    foreign = ForeignNegations(["The price isn’t high."], table("fr"))
    assert foreign.differ("The price seems high.", "The price isn’t high.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("At this point the road is closed.", "The road is closed."),
        ("The wind blows from NE today.", "The wind blows from the north today."),
        ("There is no sin in it.", "There is no wrong in it."),
    ],
)
def test_words_of_the_own_language(one: str, other: str) -> None:
    """A word that is ordinary in the document's language is none of another."""
    assert not ForeignNegations([one, other], table("en")).differ(one, other)


def test_quotations_turn_nothing() -> None:
    """A foreign negation says nothing of words it does not stand beside; without a word table nothing is foreign."""
    sung, told = 'Piaf sang "Je regrette rien" in Paris in 1960.', "In 1960 Piaf was in Paris."
    assert not ForeignNegations([sung, told], table("en")).differ(told, sung)
    assert not ForeignNegations(["Das ist nicht hoch."], table("und")).differ("Das ist hoch.", "Das ist nicht hoch.")
