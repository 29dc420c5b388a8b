"""Which words a negation turns round."""

from __future__ import annotations

import pytest

from reading_facts import facts


def test_negation_is_tied_to_its_words() -> None:
    """Only the words after a negation are turned round, and two negations cancel out."""
    turned = facts("It helps sleep, but is not a standalone cure.").turned
    assert (turned["help"], turned["cure"]) == (1, 2)
    assert facts("It is not unsafe.").turned["safe"] == 1


def test_two_words_are_turned_and_two_more_may_be() -> None:
    """Behind a negation two content words are turned round (2), two more are either (3), the next stand plain (1)."""
    turned = facts("It is not a red old dry cheap new wall.").turned
    assert turned == {"red": 2, "old": 2, "dri": 3, "cheap": 3, "new": 1, "wall": 1}


@pytest.mark.parametrize(("word", "base"), [("unkind", {"kind": 2}), ("unfit", {})])
def test_a_negative_prefix_leaves_four_letters(word: str, base: dict[str, int]) -> None:
    """What is left without the prefix counts as turned round where it has four letters."""
    turned = facts(word).turned
    assert {key: sides for key, sides in turned.items() if key != word} == base


def test_what_is_avoided_is_said_either_way() -> None:
    """The words behind "avoid" may be said with a negation or without."""
    assert facts("Avoid losing control.").turned["control"] == 3
