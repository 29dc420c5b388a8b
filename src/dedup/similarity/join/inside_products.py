"""Find which row lies wholly inside a longer one by sparse products: needs SciPy only, gives the pairs of `inside`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.similarity.join.pairs import Pairs
from dedup.similarity.join.products import product_spans
from dedup.similarity.join.scores import TOLERANCE, scores

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.similarity.join.rows import Rows

__all__ = ["InsideProducts"]

SLACK: Final = 1e-6
"""Added to what may be missing, far above the rounding of a sum."""


@dataclass(frozen=True, slots=True, eq=False)
class InsideProducts:
    """The search for rows inside rows as one task.

    Attributes:
        rows: with columns from the rarest to the most common and weights above 0.
        share: least share, above 0 and at most 1; a tie counts to within 1e-9.
        memory: bytes the products may take.
    """

    rows: Rows
    share: float
    memory: int

    def pairs(self) -> Iterator[Pairs]:
        """Give pairs of the row that holds, the row inside, and the share, in batches, some of them empty."""
        rows, sizes = self.rows, np.diff(self.rows.starts)
        if not len(rows.columns):
            return
        totals = np.bincount(rows.owners(), weights=rows.values, minlength=len(rows)).astype(np.float64, copy=False)
        heads, whole = self._products(totals)
        # A product with ones adds up the weights of the terms that both have, as the row inside weighs them.
        ones = replace(rows, values=np.ones(len(rows.values)))
        for first, last in product_spans(heads, whole, self.memory):
            product = (heads[first:last] @ whole).tocoo()
            inner, outer = product.row.astype(np.int64) + first, product.col.astype(np.int64)
            longer = sizes[outer] > sizes[inner]
            inner, outer = inner[longer], outer[longer]
            shared = scores(rows, ones, inner, outer)
            enough = shared >= (self.share - TOLERANCE) * totals[inner]
            share = shared[enough] / totals[inner[enough]]
            yield Pairs(outer[enough], inner[enough], np.minimum(share, 1.0))

    def _products(self, totals: npt.NDArray[np.float64]) -> tuple[Any, Any]:
        # The rarest terms of which a row that holds the share must have one, against all terms.
        from scipy.sparse import csr_array

        rows = self.rows
        owners, summed = rows.owners(), np.concatenate((np.zeros(1), np.cumsum(rows.values)))
        before = summed[:-1] - summed[rows.starts[owners]]
        leading = before <= (1.0 - self.share + 2 * SLACK) * totals[owners]
        counts = np.bincount(owners[leading], minlength=len(rows))
        starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(counts)))
        shape, ones = (len(rows), rows.width), np.ones(len(rows.columns), dtype=np.int32)
        heads = csr_array((ones[leading], rows.columns[leading], starts), shape=shape)
        return heads, csr_array((ones, rows.columns, rows.starts), shape=shape).T.tocsr()
