"""The join finds exactly the pairs a brute force finds, whatever the path, the blocks or the threads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from dedup.errors import OptionError
from dedup.similarity.join import Pairs, pair_batches, similar_pairs
from dedup.similarity.join.pairs import gathered
from dedup.similarity.join.rows import collapse, unit_rows

ENGINES = ("compiled", "scipy")


def brute_force(left: csr_array, right: csr_array, threshold: float) -> dict[tuple[int, int], float]:
    """All pairs by the dense product."""
    first, second = (np.asarray(m.toarray(), dtype=float) for m in (left, right))
    norms = [np.linalg.norm(m, axis=1, keepdims=True) for m in (first, second)]
    first, second = (
        np.divide(m, n, out=np.zeros_like(m), where=n > 0) for m, n in zip((first, second), norms, strict=True)
    )
    cosines = first @ second.T
    return {(int(i), int(j)): cosines[i, j] for i, j in np.argwhere(cosines >= threshold - 1e-9)}


def as_dict(pairs: Pairs) -> dict[tuple[int, int], float]:
    """The pairs as a mapping."""
    return dict(zip(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True), pairs.score.tolist(), strict=True))


def random_rows(rows: int, columns: int, *, seed: int, negative: bool = False) -> csr_array:
    """Rows with a few common and many rare columns, near-copies, exact copies and empty rows among them."""
    rng = np.random.default_rng(seed)
    dense = np.where(rng.random((rows, columns)) < 1 / (1 + np.arange(columns)) ** 0.6, rng.random((rows, columns)), 0)
    for row in range(rows // 2, rows):
        dense[row] = dense[rng.integers(rows // 2)]
        dense[row][rng.integers(columns, size=row % 4)] = 0
    dense[:: max(rows // 7, 1)] = 0
    return csr_array(dense * (rng.choice([-1, 1], dense.shape) if negative else 1))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.7, 0.8, 0.95, 0.99, 1.0])
def test_random_rows(engine: str, threshold: float) -> None:
    """Every pair of a brute force is found, and none beside, in a self-join."""
    matrix = random_rows(400, 300, seed=3)
    expected = {pair: score for pair, score in brute_force(matrix, matrix, threshold).items() if pair[0] < pair[1]}
    found = as_dict(similar_pairs(matrix, threshold=threshold, engine=engine))
    assert found.keys() == expected.keys()
    assert all(abs(found[pair] - expected[pair]) < 1e-12 for pair in found)


@pytest.mark.parametrize("engine", ENGINES)
def test_two_sets(engine: str) -> None:
    """One set against another gives the pairs of the dense product."""
    left, right = random_rows(150, 200, seed=4), random_rows(260, 200, seed=5)
    right = csr_array(np.vstack([right.toarray(), left.toarray()[::3]]))
    expected = brute_force(left, right, 0.6)
    assert len(expected) > 100
    assert as_dict(similar_pairs(left, right, threshold=0.6, engine=engine)).keys() == expected.keys()


@pytest.mark.parametrize("engine", ENGINES)
def test_negative_values(engine: str) -> None:
    """Negative entries do not break the bounds."""
    matrix = random_rows(200, 60, seed=6, negative=True)
    expected = {pair for pair in brute_force(matrix, matrix, 0.5) if pair[0] < pair[1]}
    assert as_dict(similar_pairs(matrix, threshold=0.5, engine=engine)).keys() == expected


# Small whole numbers make many cosines equal, and thresholds that fall on them.
tiny = st.lists(st.lists(st.integers(0, 2), min_size=5, max_size=5), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None)
@given(rows=tiny, threshold=st.sampled_from([0.5, 0.6, 0.8, 2 / 3, 0.5**0.5, 0.8**0.5, 0.9, 1.0]))
def test_ties_at_the_threshold(rows: list[list[int]], threshold: float) -> None:
    """A cosine equal to the threshold counts, and both paths give the same scores to the last bit."""
    matrix = csr_array(np.array(rows, dtype=float))
    expected = {pair for pair in brute_force(matrix, matrix, threshold) if pair[0] < pair[1]}
    compiled, product = (as_dict(similar_pairs(matrix, threshold=threshold, engine=name)) for name in ENGINES)
    assert compiled == product
    assert compiled.keys() == expected


def test_blocks_and_threads() -> None:
    """Small blocks and several threads give the same pairs and scores as one block and one thread."""
    rows = unit_rows(random_rows(500, 300, seed=8))
    rows = rows.take(np.unique(collapse(rows)[collapse(rows) >= 0]))
    whole = gathered(list(pair_batches(rows, threshold=0.6, engine="compiled")))
    assert len(whole) > 20
    for engine in ENGINES:
        for plan in ((20_000, 1), (100_000, 2), (1 << 30, 3)):
            parts = gathered(list(pair_batches(rows, threshold=0.6, engine=engine, plan=plan)))
            assert as_dict(parts) == as_dict(whole)


def test_long_rows() -> None:
    """Rows longer than the lookup table can hold without collisions are merged instead, with the same scores."""
    rng = np.random.default_rng(9)
    dense = rng.random((6, 40_000)) * (rng.random((6, 40_000)) < 0.5)
    dense[2:] = dense[:4] + rng.random((4, 40_000)) * (dense[:4] > 0)
    matrix = csr_array(dense)
    compiled, product = (as_dict(similar_pairs(matrix, threshold=0.9, engine=name)) for name in ENGINES)
    assert compiled == product
    assert compiled


@pytest.mark.parametrize("engine", ENGINES)
def test_empty(engine: str) -> None:
    """No rows, no columns or only zeros give no pairs."""
    for matrix in (csr_array((0, 5)), csr_array((4, 0)), csr_array(np.zeros((3, 3)))):
        assert len(similar_pairs(matrix, threshold=0.8, engine=engine)) == 0


def test_bad_arguments() -> None:
    """A threshold out of range, an unknown engine and unequal widths are refused by name."""
    matrix = csr_array(np.eye(3))
    with pytest.raises(OptionError, match="threshold: must be above 0"):
        similar_pairs(matrix, threshold=1.5)
    with pytest.raises(OptionError, match="engine: must be one of"):
        similar_pairs(matrix, threshold=0.5, engine="gpu")
    with pytest.raises(OptionError, match="3 columns, right 4"):
        similar_pairs(matrix, csr_array(np.eye(4)), threshold=0.5)
