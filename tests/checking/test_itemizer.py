"""Sentences are cut into what a reader would miss."""

from __future__ import annotations

import pytest

from dedup.checking.itemizer import READ
from dedup.checking.items import ItemKind
from dedup.checking.losses import itemizer_of
from dedup.entailment.guards import FINDERS
from dedup.options import Options
from dedup.parsing.reading import read_source

ITEMIZER = itemizer_of(read_source("The mill of Edda Holm grinds rye.\n", Options(language="en")))


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("It holds 12 boats.", ItemKind.FIGURE, "12"),
        ("Start it with `--keep-all` set.", ItemKind.FIGURE, "`--keep-all`"),
        ("It opened on 4 March 1931.", ItemKind.FIGURE, "4 March 1931"),
        ("Today Edda came.", ItemKind.NAME, "Edda"),
        ("Dogs are not welcome.", ItemKind.NEGATION, "not"),
        ("Only guests may enter.", ItemKind.QUALIFIER, "Only"),
        ("It holds up to 12 boats.", ItemKind.QUALIFIER, "at most"),
        ("Close it before the storm.", ItemKind.QUALIFIER, "before"),
        ("Guests may enter.", ItemKind.MODAL, "may"),
        ("Close it if it rains.", ItemKind.CONDITION, "if"),
        ("Check the bilge.", ItemKind.WORD, "bilge"),
    ],
)
def test_what_a_sentence_says(text: str, kind: ItemKind, shown: str) -> None:
    """Each kind of item is found with its words."""
    assert shown in [item.shown for item in ITEMIZER.read(text).items if item.kind is kind]


def test_the_kinds_looked_for_have_finders() -> None:
    """A kind that no finder finds would be looked for in vain."""
    assert set(FINDERS) >= READ


def test_a_rare_word_weighs_more() -> None:
    """A bilge says more than people, and a word nobody knows as much as any."""
    weights = {item.shown: item.weight for item in ITEMIZER.read("Check the bilge, people and the zzyzzx.").items}
    assert weights["people"] < weights["bilge"] <= weights["zzyzzx"] == 1.0


def test_what_was_read_is_kept() -> None:
    """A sentence that stands in source and output is cut once."""
    assert ITEMIZER.read("Check the bilge.") is ITEMIZER.read("Check the bilge.")


def test_opposites_come_from_the_language() -> None:
    """What the word table calls opposites."""
    assert "closed" in ITEMIZER.opposites("Open")
    assert ITEMIZER.opposites("bilge") == frozenset()


def test_a_common_word_weighs_something() -> None:
    """However common a word of content is, it is missed a little."""
    assert {item.shown: item.weight for item in ITEMIZER.read("The time is good.").items}["time"] == pytest.approx(0.15)
