"""Statements that share keys are brought together, the pairs that share most of the rarest keys first."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from dedup.corpus.lint.columns import Ragged
from dedup.corpus.lint.shared_keys import SharedPairs, pairs_sharing

ALL = np.ones(800, dtype=np.uint8)
GROUPS = Ragged.of([(0, 1, 2), (0, 1), (1, 2, 3, 4)])


def shown(pairs: SharedPairs) -> list[tuple[int, int]]:
    """Give the places of pairs."""
    return list(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True))


def test_each_pair_once() -> None:
    """A pair is given once, with how many sets hold it and how many statements the smallest of these has."""
    found = pairs_sharing(GROUPS, ALL[:5])
    assert shown(found) == [(0, 1), (0, 2), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)]
    assert found.times.tolist() == [2, 1, 2, 1, 1, 1, 1, 1]
    assert found.fewest.tolist() == [2, 3, 3, 4, 4, 4, 4, 4]


@pytest.mark.parametrize(
    ("kinds", "pairs"), [([1, 2, 3, 0, 2], [(0, 2), (1, 2), (1, 4), (2, 4)]), ([1, 2, 4, 8, 16], []), ([0] * 5, [])]
)
def test_pairs_of_a_kind(kinds: list[int], pairs: list[tuple[int, int]]) -> None:
    """Only statements that have a kind in common are a pair, and a set counts with all it holds."""
    found = pairs_sharing(GROUPS, np.array(kinds, dtype=np.uint8))
    assert shown(found) == pairs
    assert found.fewest.tolist()[:2] == [3, 3][: len(pairs)]


def test_nothing_shared() -> None:
    """Without a set there is no pair."""
    assert not len(pairs_sharing(Ragged.of([]), ALL[:5]))
    assert not len(pairs_sharing(Ragged.of([]), ALL[:0]))


@pytest.mark.parametrize(
    ("most", "kept"),
    [
        (8, [(0, 1), (0, 2), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)]),
        (7, [(0, 1), (0, 2), (1, 2), (1, 3), (1, 4), (2, 3), (2, 4)]),
        (6, [(0, 1), (1, 2), (1, 3), (1, 4)]),
        (4, [(0, 1), (1, 2), (1, 3), (1, 4)]),
        (3, []),
        (0, []),
    ],
)
def test_within(most: int, kept: list[tuple[int, int]]) -> None:
    """Each statement keeps as many of those it shares most with; a place more for all would be too many."""
    assert shown(pairs_sharing(GROUPS, ALL[:5]).within(most)) == kept


@pytest.mark.parametrize("count", [200, 400, 800])
def test_a_tree_twice_as_large_keeps_twice_as_many(count: int) -> None:
    """Of statements that all share something, no more stay than were asked for, and next to as many as that."""
    every = tuple(range(count))
    pairs = pairs_sharing(Ragged.of([every, *combinations(range(0, count, 7), 2)]), ALL[:count])
    assert len(pairs) == count * (count - 1) // 2
    kept = pairs.within(10 * count)
    assert 5 * count <= len(kept) <= 10 * count
    # Those that share a second key are among them.
    assert set(combinations(range(0, 70, 7), 2)) & set(shown(kept))
