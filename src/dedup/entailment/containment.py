"""Measure how much of the TF-IDF weight of texts others hold; a missing term counts what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.entailment.settings import SETTINGS
from dedup.entailment.tfidf import products

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.entailment.tfidf import Matrix, TermRows

__all__ = ["Containment", "held_together"]


class Containment:
    """Texts to be found again in others."""

    def __init__(self, binary: Matrix, texts: TermRows) -> None:
        """Weigh the terms of the texts.

        Args:
            binary: (texts, terms), 1.0 where a text holds a term.
            texts: the rows that the weights of the terms come from.
        """
        self.weighted = binary.multiply(texts.weights).tocsr()
        self._missing = binary.multiply(texts.costs).tocsr()
        self._price = np.asarray(self._missing.sum(axis=1)).ravel()

    def share(self, with_synonyms: Matrix, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        """Say how much of the weight of some texts other rows hold.

        Args:
            with_synonyms: (rows, terms), what holding a row's words is worth for each term.
            one: (pairs,), numbers of texts.
            other: (pairs,), numbers of rows of `with_synonyms`.

        Returns:
            (pairs,), shares of 0 to 1.
        """
        held = products(self.weighted, with_synonyms, one, other)
        lost = np.maximum(self._price[one] - products(self._missing, with_synonyms, one, other), 0.0)
        found: NDArray[np.float64] = held / np.maximum(held + lost, SETTINGS.weight_of_nothing)
        return found


def held_together(rows: Matrix, group: NDArray[np.int64]) -> Matrix:
    """Give the rows of groups of texts: what any text of the group holds, the group holds.

    Args:
        rows: (texts, terms).
        group: (texts,), number of the group each text belongs to.

    Returns:
        (greatest group + 1, terms).
    """
    from scipy.sparse import csr_matrix

    size = int(group.max()) + 1 if len(group) else 0
    gather = csr_matrix((np.ones(len(group)), (group, np.arange(len(group)))), shape=(size, len(group)))
    return (gather @ rows).minimum(1.0).tocsr()
