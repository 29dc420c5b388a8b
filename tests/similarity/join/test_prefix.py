"""Rows are cut into blocks that fit the memory."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.similarity.join.prefix import row_blocks


@pytest.mark.parametrize(
    ("memory", "found"),
    [
        (100, [(0, 4)]),
        (40, [(0, 4)]),
        (39, [(0, 1), (1, 2), (2, 3), (3, 4)]),
        (60, [(0, 4)]),
        (20, [(0, 1), (1, 2), (2, 3), (3, 4)]),
        (1, [(0, 1), (1, 2), (2, 3), (3, 4)]),
    ],
)
def test_blocks(memory: int, found: list[tuple[int, int]]) -> None:
    """One block where all rows fit; else blocks of which two fit, each of one row at least."""
    assert row_blocks(np.full(4, 10, dtype=np.int64), memory) == found


def test_two_rows_to_a_block() -> None:
    """Half the memory is for each of two blocks."""
    assert row_blocks(np.full(5, 10, dtype=np.int64), 45) == [(0, 2), (2, 4), (4, 5)]
    assert row_blocks(np.zeros(0, dtype=np.int64), 45) == []
