"""Pairs are put in order and said for all rows that are equal."""

from __future__ import annotations

import numpy as np

from dedup.similarity.join.pairs import Pairs, expanded, gathered


def pairs(*found: tuple[int, int, float]) -> Pairs:
    """Make pairs."""
    left, right, score = zip(*found, strict=True) if found else ((), (), ())
    return Pairs(np.array(left, dtype=np.int64), np.array(right, dtype=np.int64), np.array(score, dtype=np.float64))


def test_gathered() -> None:
    """Batches come in ascending order, and none gives none."""
    assert list(gathered([pairs((2, 3, 0.5)), pairs((0, 9, 0.6), (0, 4, 0.7))])) == [
        (0, 4, 0.7),
        (0, 9, 0.6),
        (2, 3, 0.5),
    ]
    assert len(gathered([])) == 0


def test_equal_rows() -> None:
    """Rows 0 and 2 are equal, row 3 is empty: the pair of 0 and 1 holds for 2 as well, and 0 and 2 score 1."""
    same = np.array([0, 1, 0, -1], dtype=np.int64)
    assert list(expanded(pairs((0, 1, 0.9)), same, None)) == [(0, 1, 0.9), (0, 2, 1.0), (1, 2, 0.9)]


def test_two_sets() -> None:
    """Between two sets equal rows of one of them are no pair."""
    left, right = np.array([0, 0], dtype=np.int64), np.array([0, 1, 1], dtype=np.int64)
    assert list(expanded(pairs((0, 1, 0.9)), left, right)) == [(0, 1, 0.9), (0, 2, 0.9), (1, 1, 0.9), (1, 2, 0.9)]
