"""Find which row lies wholly inside a longer one by sparse products: needs SciPy only, gives the pairs of `inside`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.similarity.join.pairs import Pairs
from dedup.similarity.join.scores import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.similarity.join.rows import Rows

__all__ = ["InsideProducts"]

BYTES_A_CELL: Final = 64
"""Memory of a cell of a product on its way to a share."""

LOOKED_UP: Final = 4_000_000
"""Terms looked up at a time; about 200 MB of intermediate arrays."""

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
        listed = np.diff(whole.indptr)
        cells = np.cumsum(np.bincount(_places(heads), weights=listed[heads.indices], minlength=len(rows)))
        keys = rows.owners() * rows.width + rows.columns
        first = 0
        while first < len(rows):
            before = cells[first - 1] if first else 0
            last = int(np.searchsorted(cells, before + self.memory / BYTES_A_CELL))
            last = min(max(last, first + 1), len(rows))
            product = (heads[first:last] @ whole).tocoo()
            inner, outer = product.row.astype(np.int64) + first, product.col.astype(np.int64)
            longer = sizes[outer] > sizes[inner]
            inner, outer = inner[longer], outer[longer]
            shared = _shared(rows, keys, inner, outer)
            enough = shared >= (self.share - TOLERANCE) * totals[inner]
            share = shared[enough] / totals[inner[enough]]
            yield Pairs(outer[enough], inner[enough], np.minimum(share, 1.0))
            first = last

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


def _places(matrix: Any) -> npt.NDArray[np.int64]:  # noqa: ANN401 - SciPy's classes are loaded with the function
    return np.repeat(np.arange(matrix.shape[0], dtype=np.int64), np.diff(matrix.indptr))


def _shared(
    rows: Rows, keys: npt.NDArray[np.int64], inner: npt.NDArray[np.int64], outer: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    # The weight of the terms that both have, as the row inside weighs them, added up from the rarest on.
    found = np.zeros(len(inner))
    ends = np.cumsum(np.diff(rows.starts)[inner])
    first = 0
    while first < len(inner):
        before = ends[first - 1] if first else 0
        last = max(int(np.searchsorted(ends, before + LOOKED_UP)), first + 1)
        part = rows.take(inner[first:last])
        owner = part.owners()
        wanted = outer[first:last][owner] * rows.width + part.columns
        held = keys[np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)] == wanted
        found[first:last] = np.bincount(owner[held], weights=part.values[held], minlength=last - first)
        first = last
    return found
