"""Pairs are likely_drifts, and those of one thing are put together."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.lint.drift_model import DriftModel
from dedup.corpus.lint.drifts import described, drifts, likely_drifts
from dedup.corpus.lint.features import FEATURES
from dedup.language import table
from linting import small_tree

PAGES = ("All 80 plugins are small.", "All 77 plugins are small.", "Our 80 plugins are free.")


def test_one_thing_is_one_finding() -> None:
    """Two statements of one value and one of another are one finding with three places and their values."""
    tree = small_tree(*PAGES)
    (found,) = likely_drifts(described(tree, table("en")), [0.9] * 9, tree, least=0.5)
    assert sorted(value for _, value in found.members) == ["77", "80", "80"]
    assert {tree.statements[at].file for at, _ in found.members} == {0, 1, 2}


@pytest.mark.parametrize(("chance", "count"), [(0.49, 0), (0.5, 1)])
def test_unlikely_pairs_are_left_out(chance: float, count: int) -> None:
    """A pair below the least probability is no finding."""
    tree = small_tree(*PAGES[:2])
    assert len(likely_drifts(described(tree, table("en")), [chance] * 9, tree, least=0.5)) == count


def test_the_likeliest_first() -> None:
    """Findings are ranked by the model."""
    tree = small_tree(*PAGES[:2], "It has 4 cabins for all.", "It has 6 cabins for none.")
    weights = np.zeros(len(FEATURES))
    weights[FEATURES.index("ratio")] = -1.0
    found = drifts(tree, table("en"), DriftModel(weights, 3.0), least=0.1)
    assert [each.probability for each in found] == sorted((each.probability for each in found), reverse=True)
    assert {value for _, value in found[0].members} == {"80", "77"}


def test_copies_are_judged_as_if_each_stood_alone() -> None:
    """What is compared once for all copies of a page is what each pair of them gives by itself."""
    copied = ("# Plugins\n\nAll 80 plugins are small.\n\nIt has `--old` set.", "# Plugins\n\nAll 77 plugins are small.")
    alone = described(small_tree(*copied), table("en"))
    thrice = described(small_tree(*copied, *copied, *copied), table("en"))
    assert len(alone.pairs) == 1
    assert len(thrice.pairs) == len(copied) * 3 + 3
    assert {each.kind for each in thrice.differences} == {alone.differences[0].kind}
    assert {
        frozenset((each.rivals.one.form, each.rivals.other.form)) for each in thrice.differences if each.rivals
    } == {frozenset({"80", "77"})}


@pytest.mark.parametrize(
    ("names", "count"), [(("bell-notifications-map", "bell-notification-map"), 1), (("bell-map", "bell-cup"), 0)]
)
def test_a_slip_is_told_once(names: tuple[str, str], count: int) -> None:
    """A name that is spelled in two ways is one finding, in however many places it stands."""
    said = "Put the key into `{}` now.", "All of it stands in `{}` here.", "Trains read `{}` at night."
    tree = small_tree(*(each.format(names[0]) for each in said), f"Ships ask for `{names[1]}` twice.")
    found = described(tree, table("en"))
    assert len(likely_drifts(found, [0.9] * len(found.pairs), tree, least=0.2)) == count
