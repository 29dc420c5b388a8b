"""Rows are scaled to length 1, with the rarest columns first."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from dedup.similarity.join.rows import collapse, concatenate, spans_within, unit_rows

MATRIX = csr_array(np.array([[3.0, 4.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 0.0], [6.0, 8.0, 0.0]]))


def test_unit_rows() -> None:
    """Each row has length 1, a zero row is empty, and column 0 is the rarest that occurs."""
    rows = unit_rows(MATRIX)
    assert len(rows) == 4
    assert np.diff(rows.starts).tolist() == [2, 1, 0, 2]
    assert rows.values[:2].tolist() == [0.6, 0.8]
    assert rows.columns[0] < rows.columns[1]
    assert rows.owners().tolist() == [0, 0, 1, 3, 3]


def test_collapse() -> None:
    """A row names the first one equal to it, an empty row none."""
    assert collapse(unit_rows(MATRIX)).tolist() == [0, 1, -1, 0]


def test_parts_of_rows() -> None:
    """Stretches, chosen rows and rows put together keep their entries."""
    rows = unit_rows(MATRIX)
    chosen = rows.take(np.array([3, 1]))
    assert chosen.values.tolist() == [0.6, 0.8, 1.0]
    both = concatenate(rows.stretch(0, 1), rows.stretch(1, 4))
    assert both.starts.tolist() == rows.starts.tolist()
    assert both.columns.tolist() == rows.columns.tolist()
    rows.let_go()


@pytest.mark.parametrize(
    ("costs", "most", "spans"),
    [
        ([], 3, []),
        ([1, 1, 1], 3, [(0, 3)]),
        ([1, 1, 1], 2.5, [(0, 2), (2, 3)]),
        ([9, 1, 9, 1, 1], 2, [(0, 1), (1, 2), (2, 3), (3, 5)]),
        ([0, 0, 3, 0], 0, [(0, 2), (2, 3), (3, 4)]),
    ],
    ids=["none", "all", "part", "too much for one", "nothing"],
)
def test_spans_within(costs: list[int], most: float, spans: list[tuple[int, int]]) -> None:
    """Each span costs no more than asked for, but one row is always in it; what costs nothing is taken along."""
    assert list(spans_within(np.cumsum(costs), most)) == spans
