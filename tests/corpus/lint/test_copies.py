"""Copies are found as stretches, near copies around one of them, and what says more with what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.corpus.lint.copies import alike_pairs, copies, near_copies, new_words, restatements, wordings
from linting import tree_at

if TYPE_CHECKING:
    from dedup.corpus.lint.tree import StatementTree

COPIED = "The ferry leaves at noon from the north pier. Dogs travel free of charge on it."
OTHERS = (
    "\n\nRain falls on the hills in autumn.\n\nA baker opens the shop at dawn.\n\nOld maps show a mill by the brook.\n"
)


def made(*sources: str) -> StatementTree:
    """Read Markdown documents."""
    return tree_at({f"{at}.md": source + OTHERS for at, source in enumerate(sources)})


def test_neighbours_copied_together_are_one_stretch() -> None:
    """Two sentences that stand in both files one after the other are one finding."""
    tree = made(f"# A\n\n{COPIED}", f"# B\n\nAnother opening stands here.\n\n{COPIED}")
    (found,) = copies(tree)
    said = [[tree.statements[at].said for at in range(first, last + 1)] for first, last in found.runs]
    assert said[0] == said[1]
    assert said[0][:2] == ["The ferry leaves at noon from the north pier.", "Dogs travel free of charge on it."]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Dogs travel free of charge on it.", 1),
        ("“Dogs travel free of charge on it.”", 0),
        ("Dogs travel free on it.", 0),
        ("Dogs travel.", 0),
    ],
)
def test_exact_copies(other: str, found: int) -> None:
    """Only the same words are a copy."""
    tree = made("Dogs travel free of charge on it.\n", f"{other}\n")
    ours = [each for each in copies(tree) if "Dogs" in tree.statements[each.runs[0][0]].said]
    assert len(ours) == found


@pytest.mark.parametrize(
    ("other", "near"),
    [
        ("The ferry leaves at noon from the old north pier.", True),
        ("The ferry leaves at noon from a harbour bridge.", False),
        ("The ferry leaves at 3 from the north pier at noon.", True),
    ],
)
def test_near_copies(other: str, near: bool) -> None:
    """Most words in common make a near copy."""
    tree = made("The ferry leaves at noon from the north pier.\n", f"{other}\n")
    worded = wordings(tree)
    found = near_copies(tree, worded, alike_pairs(tree, worded)[0], ())
    assert any({tree.statements[at].file for at, _ in each.runs} == {0, 1} for each in found) is near


def test_figures_on_both_sides_are_two_statements() -> None:
    """The same sentence with another figure is no copy."""
    tree = made("The ferry takes 20 people to the north pier.\n", "The ferry takes 40 people to the north pier.\n")
    worded = wordings(tree)
    assert not near_copies(tree, worded, alike_pairs(tree, worded)[0], ())


def test_what_says_more() -> None:
    """The one that says more is the one that restates, and what is new is quoted."""
    short = "Ferries carry bicycles across the harbour.\n"
    full = "All ferries carry bicycles and small motorcycles across the harbour.\n"
    tree = made(short, full)
    worded = wordings(tree)
    pairs, _ = alike_pairs(tree, worded)
    (found,) = [each for each in restatements(tree, worded, pairs, ()) if tree.statements[each.full].file == 1]
    assert tree.statements[found.said].file == 0
    assert new_words(tree, found.full, found.said) == ("small motorcycles",)
    assert not restatements(tree, worded, pairs, [(found.said, found.full)])
