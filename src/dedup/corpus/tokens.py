"""The figures and names of passages that hold others or are held, on disk: which has all of which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from dedup.corpus.blocks import passage_blocks
from dedup.similarity.terms.figures_and_names import figure_hashes

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from dedup.corpus.passages import Corpus
    from dedup.corpus.workfiles import WorkFiles

__all__ = ["Tokens", "tokens_of"]


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """Figures and names as numbers.

    Attributes:
        passages: whose they are, ascending.
        bounds: where those of each begin, and the end.
        numbers: the figures and names, mapped from disk.
    """

    passages: npt.NDArray[np.int64]
    bounds: npt.NDArray[np.int64]
    numbers: npt.NDArray[np.uint64]

    def has_all(self, outer: int, inner: int) -> bool:
        """Tell whether one passage has all figures and names of another."""
        return self._of(inner) <= self._of(outer)

    def _of(self, passage: int) -> frozenset[int]:
        place = int(np.searchsorted(self.passages, passage))
        return frozenset(self.numbers[self.bounds[place] : self.bounds[place + 1]].tolist())


def tokens_of(corpus: Corpus, passages: npt.NDArray[np.int64], work: WorkFiles) -> Tokens:
    """Read the figures and names of passages, given ascending."""
    sizes = np.zeros(len(passages), dtype=np.int64)

    def write(path: Path) -> None:
        first = 0
        with path.open("wb") as file:
            for block in passage_blocks(corpus):
                low, high = (int(place) for place in np.searchsorted(passages, (first, first + len(block))))
                texts = block.batch.column("text").take(pa.array(passages[low:high] - first)).to_pylist()
                found = [figure_hashes(text) for text in texts]
                sizes[low:high] = [len(each) for each in found]
                np.array([number for each in found for number in each], dtype=np.uint64).tofile(file)
                first += len(block)

    path = work.made("tokens.bin", write, anew=True)
    bounds = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes)))
    numbers = np.memmap(path, dtype=np.uint64, mode="r") if bounds[-1] else np.zeros(0, dtype=np.uint64)
    return Tokens(passages, bounds, numbers)
