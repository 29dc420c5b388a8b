"""The search for rows inside rows finds exactly what a brute force finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from dedup.similarity.join.inside import contained_parts
from dedup.similarity.join.pairs import gathered
from dedup.similarity.join.rows import unit_rows
from dedup.similarity.near_duplicates import rows_of

if TYPE_CHECKING:
    from dedup.similarity.join.rows import Rows


def brute_force(rows: Rows, share: float) -> dict[tuple[int, int], float]:
    """Every pair of a row with more terms and one inside it, by comparing all with all."""
    held = [
        dict(zip(rows.columns[low:high].tolist(), rows.values[low:high].tolist(), strict=True))
        for low, high in zip(rows.starts[:-1], rows.starts[1:], strict=True)
    ]
    found = {}
    for outer, one in enumerate(held):
        for inner, other in enumerate(held):
            if 0 < len(other) < len(one):
                part = sum(weight for column, weight in other.items() if column in one) / sum(other.values())
                if part >= share - 1e-9:
                    found[outer, inner] = part
    return found


def searched(rows: Rows, share: float, memory: int = 1 << 30) -> dict[tuple[int, int], float]:
    """The same by the search."""
    parts = [part for group in contained_parts(rows, share=share, memory=memory) for part in group]
    found = gathered([batch for part in parts for batch in part.pairs()])
    assert len(set(zip(found.left.tolist(), found.right.tolist(), strict=True))) == len(found)
    return dict(zip(zip(found.left.tolist(), found.right.tolist(), strict=True), found.score.tolist(), strict=True))


small = st.lists(st.lists(st.integers(0, 2), min_size=6, max_size=6), min_size=1, max_size=12)


@settings(max_examples=150, deadline=None)
@given(rows=small, share=st.sampled_from([0.3, 0.5, 2 / 3, 0.8, 1.0]))
def test_ties_at_the_share(rows: list[list[int]], share: float) -> None:
    """A share equal to the one asked for counts."""
    matrix = unit_rows(csr_array(np.array(rows, dtype=float)))
    expected = brute_force(matrix, share)
    assert searched(matrix, share) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("share", [0.5, 0.7, 0.8, 0.95, 1.0])
def test_texts(share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every passage inside a longer one is found, and none beside, whatever the blocks, parts and stops."""
    rng = np.random.default_rng(4)
    texts = [" ".join(f"w{int(x * 30)}" for x in rng.pareto(0.7, int(rng.integers(3, 60)))) for _ in range(300)]
    for at in range(0, 300, 3):
        words = texts[int(rng.integers(300))].split()
        texts[at] = " ".join([*words[: len(words) // 2], *(["other"] * (at % 2))])
    rows = rows_of(texts)
    expected = brute_force(rows, share)
    assert len(expected) > 30
    assert searched(rows, share) == pytest.approx(expected, abs=1e-9)
    for name, value in (("PART", 70), ("WORK", 10), ("CAPACITY", 1)):
        monkeypatch.setattr(f"dedup.similarity.join.inside.{name}", value)
    assert searched(rows, share, memory=30_000) == pytest.approx(expected, abs=1e-9)
