"""Find all pairs of rows at or above a threshold, exactly: `similar_pairs` on any sparse matrix.

Two paths give the same pairs with the same scores, bit for bit: compiled kernels where numba is installed, sparse
products of SciPy where it is not.
"""

from __future__ import annotations

import logging
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.errors import MissingExtraError, OptionError
from dedup.similarity.join.pairs import Pairs, expanded, gathered
from dedup.similarity.join.rows import Rows, collapse, unit_rows
from dedup.similarity.machine_code import COMPILING, has_machine_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from dedup.similarity.join.rows import SparseMatrix

__all__ = ["ENGINES", "MANY", "MANY_AT_FIRST", "PRODUCTS", "Pairs", "Rows", "pair_batches", "similar_pairs"]

ENGINES: Final = ("auto", "compiled", "scipy")
"""How to join: compiled where numba is installed and the rows are many, or one of the two by name."""

MEMORY: Final = 1 << 30
"""Bytes the join may take beside the rows unless told otherwise."""

MANY: Final = 10_000
"""Rows from which loading the compiled kernels (0.5 s) costs less than it saves, measured."""

MANY_AT_FIRST: Final = 20_000
"""The same where they must be compiled first (10 s): sparse products of so many take 2 s."""

PRODUCTS: Final = 256 << 20
"""Memory of sparse products: in smaller pieces they take no longer."""


def similar_pairs(
    left: SparseMatrix, right: SparseMatrix | None = None, *, threshold: float, engine: str = "auto"
) -> Pairs:
    """Find all pairs of rows whose cosine is at or above the threshold.

    Rows are scaled to length 1. A score is the sum over shared columns from the rarest to the most common, in double
    precision; a pair counts when it is at most 1e-9 below the threshold, so that ties count. Empty rows are similar
    to nothing, identical rows have the score 1.

    Args:
        left: a CSR matrix.
        right: a CSR matrix with the same columns; None pairs the rows of `left` with one another.
        threshold: the least cosine, above 0 and at most 1.
        engine: "auto", "compiled" or "scipy"; the pairs are the same.

    Returns:
        The pairs, ascending by left, then right; in a self-join each once, left below right.

    Raises:
        OptionError: the threshold is out of range, the widths differ, or there is no such engine.
        MissingExtraError: the compiled engine is asked for by name and numba is not installed.

    Example:
        >>> from scipy.sparse import csr_array
        >>> pairs = similar_pairs(csr_array([[1.0, 1.0, 0.0], [0.0, 0.0, 2.0], [2.0, 2.0, 1.0]]), threshold=0.9)
        >>> pairs.left.tolist(), pairs.right.tolist()
        ([0], [2])
    """
    if right is not None and left.shape[1] != right.shape[1]:
        msg = f"left has {left.shape[1]} columns, right {right.shape[1]}; give both the same"
        raise OptionError(msg, option="similar_pairs")
    if right is None:
        rows = unit_rows(left)
        same = collapse(rows)
        firsts = _firsts(same)
        found = gathered(list(pair_batches(rows.take(firsts), threshold=threshold, engine=engine)))
        return expanded(Pairs(firsts[found.left], firsts[found.right], found.score), same, None)
    both = unit_rows(_Stacked(left, right))
    count = int(left.shape[0])
    rows, others = both.stretch(0, count), both.stretch(count, len(both))
    same, other_same = collapse(rows), collapse(others)
    firsts, other_firsts = _firsts(same), _firsts(other_same)
    batches = pair_batches(rows.take(firsts), others.take(other_firsts), threshold=threshold, engine=engine)
    found = gathered(list(batches))
    return expanded(Pairs(firsts[found.left], other_firsts[found.right], found.score), same, other_same)


def pair_batches(
    left: Rows,
    right: Rows | None = None,
    *,
    threshold: float,
    engine: str = "auto",
    plan: tuple[int, int] = (MEMORY, 1),
) -> Iterator[Pairs]:
    """Give the pairs of unit rows at or above the threshold, in batches of no particular order.

    Args:
        left: rows of length at most 1, columns from the rarest to the most common.
        right: likewise, with the same columns; None for a self-join.
        threshold: the least score.
        engine: as in `similar_pairs`.
        plan: bytes of memory the join may take beside the rows, and threads.

    Raises:
        OptionError: the threshold is out of range, or there is no such engine.
        MissingExtraError: the compiled engine is asked for by name and numba is not installed.
    """
    if not 0 < threshold <= 1:
        msg = f"must be above 0 and at most 1, got {threshold!r}"
        raise OptionError(msg, option="threshold")
    memory, threads = plan
    if _engine(engine, len(left) + len(right or ())) == "compiled":
        if not has_machine_code("join/compiled", "join_lists"):
            logging.getLogger("dedup").warning(COMPILING)
        from dedup.similarity.join.prefix import prefix_pairs

        return prefix_pairs(left, right, threshold=threshold, memory=memory, threads=threads)
    from dedup.similarity.join.products import product_pairs

    return product_pairs(left, right, threshold=threshold, memory=min(memory, PRODUCTS))


def _engine(name: str, rows: int) -> str:
    if name not in ENGINES:
        msg = f"must be one of {', '.join(ENGINES)}, got {name!r}"
        raise OptionError(msg, option="engine")
    installed = find_spec("numba") is not None
    if name == "auto":
        least = MANY if has_machine_code("join/compiled", "join_lists") else MANY_AT_FIRST
        return "compiled" if installed and rows >= least else "scipy"
    if name == "compiled" and not installed:
        msg = "needs numba; install it with: pip install numba"
        raise MissingExtraError(msg, option="engine")
    return name


def _firsts(same: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    return np.flatnonzero(same == np.arange(len(same)))


class _Stacked:
    """Two matrices one above the other, so that their columns are ranked together."""

    def __init__(self, upper: SparseMatrix, lower: SparseMatrix) -> None:
        """Put the arrays together."""
        self.indptr = np.concatenate((upper.indptr, lower.indptr[1:].astype(np.int64) + int(upper.indptr[-1])))
        self.indices = np.concatenate((upper.indices, lower.indices))
        self.data = np.concatenate((upper.data, lower.data))
        self.shape: tuple[int, int] = (upper.shape[0] + lower.shape[0], upper.shape[1])
