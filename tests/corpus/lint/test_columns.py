"""Statements as numbers are taken and put together as lists would be."""

from __future__ import annotations

from typing import Final

import numpy as np
import pytest

from dedup.corpus.lint.columns import HEADER, HEADING, NUMBERED, SPEAKING, Ragged, one_behind_the_other
from linting import numbers_of, small_tree

ROWS: Final = [[3, 4], [], [5], [(1 << 64) - 1, 1]]


def test_rows_of_numbers() -> None:
    """Rows have their lengths, owners and sums, whatever their lengths; a sum too large begins at 0 again."""
    rows = Ragged.of(ROWS)
    assert [rows.row(at) for at in range(len(rows))] == ROWS
    assert rows.lengths().tolist() == [2, 0, 1, 2]
    assert rows.owners().tolist() == [0, 0, 2, 3, 3]
    assert rows.sums(rows.values).tolist() == [7, 0, 5, 0]


@pytest.mark.parametrize("chosen", [[], [1], [3, 0, 0], [0, 1, 2, 3]])
def test_some_of_the_rows(chosen: list[int]) -> None:
    """Rows are taken in the order asked for, as often as they are asked for."""
    taken = Ragged.of(ROWS).take(np.array(chosen, dtype=np.int64))
    assert [taken.row(at) for at in range(len(taken))] == [ROWS[at] for at in chosen]


def test_statements_are_taken_and_put_together() -> None:
    """Parts of a tree one behind the other are the tree, and so are all of its statements."""
    whole = small_tree("# Prices\n\nAll 80 plugins are small.\n\n| A | B |\n| --- | --- |\n| `max_size` | 3 |").columns
    parts = [whole.take(np.arange(first, last)) for first, last in ((0, 3), (3, 3), (3, len(whole)))]
    assert numbers_of(one_behind_the_other(parts)) == numbers_of(whole)
    assert numbers_of(one_behind_the_other((whole.none(), whole))) == numbers_of(whole)


def test_marks() -> None:
    """A heading, the header of a table, a statement that says something and one that gives a figure are marked."""
    columns = small_tree("# Prices\n\nIt holds 80 jobs.\n\n| A | B |\n| --- | --- |\n| c | d |").columns
    marks = [
        [at for at in np.flatnonzero(columns.marked(mark)).tolist() if at < 4] for mark in (HEADING, HEADER, NUMBERED)
    ]
    assert marks == [[0], [2], [1]]
    assert np.flatnonzero(columns.marked(SPEAKING))[0] == 1
