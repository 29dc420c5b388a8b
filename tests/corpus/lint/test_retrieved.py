"""The pairs that are looked at are those that are alike and those that share what is counted, each once."""

from __future__ import annotations

import numpy as np

from dedup.corpus.lint.retrieve import candidates, parallels
from dedup.corpus.lint.retrieved import retrieved
from dedup.similarity.rejoin import JoinedBefore
from linting import small_tree

TREE = small_tree(
    "All 80 plugins are small.", "All 77 plugins are small.", "Browse the 81 plugins of the shop.",
    "Rain is rare here.",
    "Rain is rare there.",
)  # fmt: skip


def test_both_kinds_of_pairs() -> None:
    """Each pair comes once, ascending, with its cosine where the two are alike."""
    found = retrieved(TREE)
    alike, shared = parallels(TREE)[0], candidates(TREE)
    pairs = [pair for pair, _ in found.each()]
    together = {*zip(alike.left.tolist(), alike.right.tolist(), strict=True)}
    assert pairs == sorted(together | {*zip(shared.left.tolist(), shared.right.tolist(), strict=True)})
    assert len(found) == len(pairs) > len(together) > 0
    assert {pair for pair, cosine in found.each() if cosine > 0} == together
    assert found.joined is None
    assert retrieved(TREE, joined=JoinedBefore()).joined is not None


def test_some_of_them() -> None:
    """Pairs are taken and found again by their statements."""
    found = retrieved(TREE)
    pairs = [pair for pair, _ in found.each()]
    assert found.places(pairs[::-1]).tolist() == [*range(len(pairs))][::-1]
    assert found.places([]).tolist() == []
    assert [pair for pair, _ in found.taken(np.arange(len(pairs)) == 1).each()] == pairs[1:2]
