"""Pairs are judged, and those of one thing are put together."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.lint.drift_model import DriftModel
from dedup.corpus.lint.drifts import described, drifts, judged
from dedup.corpus.lint.features import FEATURES
from dedup.language import table
from linting import small_tree

PAGES = ("All 80 plugins are small.", "All 77 plugins are small.", "Our 80 plugins are free.")
TABLE = "| Plan | Most |\n| --- | --- |\n"


def pairs_of(*pages: str) -> set[frozenset[str]]:
    """Give what the pairs that may be drifts say."""
    tree = small_tree(*pages)
    return {frozenset(tree.statements[at].said for at in pair) for pair in described(tree, table("en")).pairs}


def test_one_thing_is_one_finding() -> None:
    """Two statements of one value and one of another are one finding with three places and their values."""
    tree = small_tree(*PAGES)
    (found,) = judged(described(tree, table("en")), [0.9] * 9, tree, least=0.5)
    assert sorted(value for _, value in found.members) == ["77", "80", "80"]
    assert {tree.statements[at].file for at, _ in found.members} == {0, 1, 2}


@pytest.mark.parametrize(("chance", "count"), [(0.49, 0), (0.5, 1)])
def test_unlikely_pairs_are_left_out(chance: float, count: int) -> None:
    """A pair below the least probability is no finding."""
    tree = small_tree(*PAGES[:2])
    assert len(judged(described(tree, table("en")), [chance] * 9, tree, least=0.5)) == count


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        (("All 80 plugins are small.", "All 77 plugins are small."), True),
        (("There are 80 plugins of ours.\n\nWe sell 77 small plugins too.",), False),
        (("All 80 plugins are small.\n\nAll 77 plugins are small.",), True),
        (("| Plan | Plugins |\n| --- | --- |\n| Small | 80 plugins |\n| Large | 77 plugins |",), False),
        ((f"{TABLE}| Tiny boat | 80 plugins |", f"{TABLE}| Huge ship | 77 plugins |"), False),
        ((f"{TABLE}| Tiny boat | 80 plugins |", f"{TABLE}| Tiny boat | 77 plugins |"), True),
        (("Training that costs less than 2,500 dollars", "Training that costs more than 2,500 dollars"), True),
        (("Ten days ahead for:\n\n- Training that costs less than 2,500 dollars",
          "Three weeks before:\n\n- Training that costs more than 2,500 dollars"), False),
        (("# Small team\n\n- Size: 3 people", "# Large team\n\n- Size: 9 people"), False),
        (("# Team\n\n- Size: 3 people", "# Team\n\n- Size: 9 people"), True),
        (("For example, the ferry takes 20 people over.", "For example, a bus takes 40 people home."), False),
        ((f"# Small\n\n{TABLE}| Tiny boat | 80 plugins |\n\n# Large\n\n{TABLE}| Tiny boat | 77 plugins |",), False),
        (("# Gemini\n\nNow you have the Gemini search on.", "# Mistral\n\nNow you have the Mistral search on."), False),
    ],
)  # fmt: skip
def test_what_is_ruled_out(pages: tuple[str, ...], found: bool) -> None:
    """Neighbours in one file that are no copies, rows of other things, parallel pages and complements are no drifts."""
    assert bool(pairs_of(*pages)) is found


def test_the_likeliest_first() -> None:
    """Findings are ranked by the model."""
    tree = small_tree(*PAGES[:2], "It has 4 cabins for all.", "It has 6 cabins for none.")
    weights = np.zeros(len(FEATURES))
    weights[FEATURES.index("ratio")] = -1.0
    found = drifts(tree, table("en"), DriftModel(weights, 3.0), least=0.1)
    assert [each.probability for each in found] == sorted((each.probability for each in found), reverse=True)
    assert {value for _, value in found[0].members} == {"80", "77"}
