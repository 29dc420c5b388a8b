"""The path without a compiler gives the pairs of the dense product, whatever its memory."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from dedup.similarity.join.pairs import gathered
from dedup.similarity.join.products import product_pairs
from dedup.similarity.join.rows import unit_rows


@pytest.mark.parametrize("memory", [1, 2_000, 20_000, 40_000, 1 << 30])
@pytest.mark.parametrize("threshold", [0.3, 0.7])
def test_pairs(memory: int, threshold: float) -> None:
    """Every pair at or above the threshold is found, once."""
    rows = unit_rows(csr_array(random_array((40, 15), density=0.4, rng=np.random.default_rng(5))))
    dense = np.zeros((40, 15))
    dense[rows.owners(), rows.columns] = rows.values
    expected = {(i, j) for i, j in np.argwhere(dense @ dense.T >= threshold).tolist() if i < j}
    found = [
        (left, right)
        for left, right, _ in gathered(list(product_pairs(rows, None, threshold=threshold, memory=memory)))
    ]
    assert sorted(expected) == found
    assert expected
