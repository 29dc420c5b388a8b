"""A tree knows of each statement what it speaks of, and how rare each word is."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from dedup.corpus.lint.tree import FEWEST_STATEMENTS
from linting import small_tree


def test_what_a_statement_speaks_of() -> None:
    """Its own words, those near it and those of the title are kept apart, without figures and function words."""
    tree = small_tree("# Harbour ferry\n\n## Prices\n\nYou pay:\n\n- 4 euros for adults.")
    (place,) = [at for at, each in enumerate(tree.statements) if each.said == "4 euros for adults."]
    read = tree.reads[place]
    assert read.own == {"euro", "adult"}
    assert read.near == {"pay", "price"}
    assert read.far == {"harbour", "ferri"}
    assert read.masked == "# euro for adult"


def test_rarity_and_counts() -> None:
    """A rarer word weighs more, and values of one form are counted."""
    tree = small_tree("The ferry has 4 cabins.\n\nThe ferry has 6 cabins.\n\nThe ferry is red.")
    assert tree.rarity["cabin"] > tree.rarity["ferri"] > 0
    assert tree.weight(["cabin", "unknown"]) == tree.rarity["cabin"]
    assert tree.values.get("the ferri has # cabin", 1) == 2
    assert tree.counted["cabin"] == {"4": 1, "6": 1}


@pytest.mark.parametrize(
    ("more", "rarer"), [(0, False), (FEWEST_STATEMENTS // 2, False), (FEWEST_STATEMENTS * 2, True)]
)
def test_a_word_of_a_few_statements_is_as_rare_as_one_of_many(more: int, rarer: bool) -> None:
    """Up to some size of the tree a word of one statement is equally rare."""
    alone = small_tree("The ferry is red.").rarity["ferri"]
    filled = small_tree("The ferry is red.", "\n\n".join(f"Item{at} rests." for at in range(more))).rarity["ferri"]
    assert (filled > alone) is rarer
    assert rarer or filled == alone


def test_a_weight_does_not_hang_on_the_order() -> None:
    """Words in any order weigh the same to the last digit, so that every process finds the same."""
    tree = replace(small_tree("One."), rarity={"a": 0.1, "b": 0.2, "c": 0.3})
    assert len({tree.weight(words) for words in permutations("abc")}) == 1


def test_names_and_fillers() -> None:
    """The values of each document are known, and how many different names one frame holds."""
    tree = small_tree("Set `max-size` here.\n\nSet `mid-size` here.", "Set `min-size` here.\n\nIt is red.")
    assert [sorted(tree.names[file]) for file in (0, 1)] == [["max-size", "mid-size"], ["min-size"]]
    assert [read.frame for read in tree.reads[:4]] == ["set # here ."] * 3 + [""]
    assert [tree.fillers.get(frame, 1) for frame in ("set # here .", "")] == [3, 1]
