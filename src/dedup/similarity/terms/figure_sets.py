"""Compare the figures and names of texts as sets: a text may stand for another only where it has all of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.similarity.terms.figures_and_names import figure_hashes

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

__all__ = ["FigureSets"]

BATCH: Final = 5000
"""Texts read at a time: the sets of more would take more memory than their numbers."""

TESTS: Final = 1_000_000
"""Figures and names looked up at a time: some tens of megabytes."""


@dataclass(frozen=True, slots=True, eq=False)
class FigureSets:
    """The figures and names of texts, one number each.

    Attributes:
        sizes: how many each text has.
        totals: their sum, which tells almost all texts apart that differ in them.
        keys: text times `width` plus figure or name, ascending.
        width: distinct figures and names of all texts.
    """

    sizes: npt.NDArray[np.int64]
    totals: npt.NDArray[np.uint64]
    keys: npt.NDArray[np.int64]
    width: int

    @classmethod
    def of(cls, texts: Sequence[str]) -> FigureSets:
        """Read the figures and names of texts."""
        sizes, parts = np.zeros(len(texts), dtype=np.int64), [np.zeros(0, dtype=np.uint64)]
        for at in range(0, len(texts), BATCH):
            found = [figure_hashes(text) for text in texts[at : at + BATCH]]
            sizes[at : at + len(found)] = [len(each) for each in found]
            parts.append(np.fromiter(chain.from_iterable(found), dtype=np.uint64))
        numbers = np.concatenate(parts)
        sums = np.concatenate((np.zeros(1, dtype=np.uint64), np.cumsum(numbers)))
        ends = np.cumsum(sizes)
        distinct, names = np.unique(numbers, return_inverse=True)
        keys = np.repeat(np.arange(len(texts)), sizes) * len(distinct) + names
        return cls(sizes, sums[ends] - sums[ends - sizes], np.sort(keys), len(distinct))

    def has_all(self, outer: npt.NDArray[np.int64], inner: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
        """Tell for each pair whether the outer text has all figures and names of the inner one."""
        whole: npt.NDArray[np.bool_] = self.totals[outer] == self.totals[inner]
        open_ = np.flatnonzero(~whole & (self.sizes[outer] > self.sizes[inner]))
        work = np.cumsum(self.sizes[inner[open_]])
        cuts = np.searchsorted(work, np.arange(TESTS, int(work[-1]) if len(work) else 0, TESTS))
        for places in np.split(open_, cuts):
            whole[places] = self._tested(outer[places], inner[places])
        return whole

    def _tested(self, outer: npt.NDArray[np.int64], inner: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
        counts = self.sizes[inner]
        pair = np.repeat(np.arange(len(inner)), counts)
        starts = np.cumsum(self.sizes) - self.sizes
        steps = np.arange(len(pair)) - np.repeat(np.cumsum(counts) - counts, counts)
        wanted = self.keys[starts[inner][pair] + steps] + (outer - inner)[pair] * self.width
        places = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        whole = np.ones(len(inner), dtype=np.bool_)
        whole[pair[self.keys[places] != wanted]] = False
        return whole
