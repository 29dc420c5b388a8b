"""A score is the sum over shared columns."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from dedup.similarity.join.rows import unit_rows
from dedup.similarity.join.scores import scores


@pytest.mark.parametrize("chunk", [1, 7, 4_000_000])
def test_scores_are_those_of_the_product(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the size of the chunks."""
    monkeypatch.setattr("dedup.similarity.join.scores.CHUNK", chunk)
    matrix = csr_array(random_array((20, 12), density=0.4, rng=np.random.default_rng(3)))
    rows = unit_rows(matrix)
    left, right = (np.array(side).ravel() for side in np.indices((20, 20)))
    dense = np.zeros((20, 12))
    dense[rows.owners(), rows.columns] = rows.values
    assert scores(rows, rows, left, right) == pytest.approx((dense @ dense.T).ravel())


def test_no_pairs() -> None:
    """No pairs have no scores."""
    rows = unit_rows(csr_array(np.eye(2)))
    none = np.zeros(0, dtype=np.int64)
    assert len(scores(rows, rows, none, none)) == 0
