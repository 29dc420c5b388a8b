"""Join rows by sparse products of their prefixes: needs SciPy only, and gives the compiled path's pairs.

Rows at or above the threshold share a column of both prefixes; the product of the prefixes finds all that do, the norm
that remains after the prefixes rules most of them out, and the rest are scored in full.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.similarity.join.pairs import Pairs
from dedup.similarity.join.rows import spans_within
from dedup.similarity.join.scores import TOLERANCE, scores

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.similarity.join.rows import Rows

__all__ = ["SimilarProducts", "product_pairs", "product_spans"]

BYTES_A_CELL: Final = 64
"""Memory a cell of a product takes on its way to a score: index and value, their copies in COO form, a mask, keys."""

DEPTH: Final = 0.7
"""A prefix goes on until the remaining norm is below this share of the threshold: longer ones rule out more pairs."""

SLACK: Final = 1e-9


def product_pairs(left: Rows, right: Rows | None, *, threshold: float, memory: int) -> Iterator[Pairs]:
    """Give the pairs at or above the threshold, in batches; a self-join where `right` is None.

    Args:
        left: unit rows.
        right: unit rows with the same columns.
        threshold: the least score of a pair.
        memory: bytes the products may take.
    """
    heads, rest = _prefixes(left, threshold)
    other_heads, other_rest = (heads, rest) if right is None else _prefixes(right, threshold)
    turned = other_heads.T.tocsr()
    most = max(rest.max(initial=0.0), other_rest.max(initial=0.0))
    # Of a self-join a row meets those behind it only: the others have met it. To take these costs as much as all of
    # the matrix has entries, so that it pays where a product has more.
    halved = right is None and turned.nnz * BYTES_A_CELL <= memory
    for first, last in product_spans(heads, turned, memory):
        begin = first if halved else 0
        product = heads[first:last] @ (turned[:, begin:] if begin else turned)
        # Most cells are too small whatever remains: they are ruled out before their rows are looked up.
        cells = np.flatnonzero(product.data + most >= threshold - SLACK - TOLERANCE)
        rows = np.searchsorted(product.indptr, cells, side="right") - 1 + first
        others = product.indices[cells].astype(np.int64) + begin
        likely = product.data[cells] + np.maximum(rest[rows], other_rest[others]) >= threshold - SLACK - TOLERANCE
        if right is None:
            likely &= rows < others
        rows, others = rows[likely], others[likely]
        score = scores(left, left if right is None else right, rows, others)
        enough = score >= threshold - TOLERANCE
        yield Pairs(rows[enough], others[enough], np.minimum(score[enough], 1.0))


@dataclass(frozen=True, slots=True, eq=False)
class SimilarProducts:
    """A self-join by products as one task.

    Attributes:
        rows: unit rows.
        threshold: the least score of a pair.
        memory: bytes the products may take.
    """

    rows: Rows
    threshold: float
    memory: int

    def pairs(self) -> Iterator[Pairs]:
        """Give the pairs in batches, some of them empty."""
        return product_pairs(self.rows, None, threshold=self.threshold, memory=self.memory)


def product_spans(left: Any, right: Any, memory: int) -> Iterator[tuple[int, int]]:  # noqa: ANN401 - SciPy's classes are loaded with the function
    """Cut the rows of a sparse product into spans that each fit the memory, or are one row.

    Args:
        left: a CSR matrix.
        right: another, with as many rows as `left` has columns.
        memory: bytes the product of a span may take.
    """
    # Cells of a product row: at most the sum of the lengths of the lists it meets.
    owners = np.repeat(np.arange(left.shape[0], dtype=np.int64), np.diff(left.indptr))
    listed = np.diff(right.indptr)
    cells = np.bincount(owners, weights=listed[left.indices], minlength=left.shape[0])
    return spans_within(np.cumsum(cells), memory / BYTES_A_CELL)


def _prefixes(rows: Rows, threshold: float) -> tuple[Any, npt.NDArray[np.float64]]:
    from scipy.sparse import csr_array

    masses = np.abs(rows.values) ** 2
    total = np.concatenate((np.zeros(1), np.cumsum(masses)))
    # What stands from an entry on to the end of its row; a running sum is off by the rows before, hence the slack.
    remaining = np.repeat(total[rows.starts[1:]], np.diff(rows.starts)) - total[:-1]
    slack = 1e-12 * (1.0 + total[-1])
    inside = remaining >= (DEPTH * threshold) ** 2 - slack
    owners = rows.owners()
    counts = np.bincount(owners[inside], minlength=len(rows))
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts)))
    rest = np.bincount(owners[~inside], weights=masses[~inside], minlength=len(rows))
    # Absolute values keep the product an upper bound where rows have negative entries.
    heads = csr_array((np.abs(rows.values[inside]), rows.columns[inside], starts), shape=(len(rows), rows.width))
    return heads, np.sqrt(rest + slack)
