"""Tell which passages are byte for byte copies of earlier ones, so that what is asked of a text is asked once.

The texts themselves are compared, so that no hash makes a copy. Those seen are held in bounded memory: where it is full
and copies are few, all are forgotten; a copy of a forgotten text counts as a new one, which costs time and changes
nothing, for the join knows passages of the same words as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.corpus.compiled_copies import number_texts, place_hashes
from dedup.corpus.kernels import buffer_of

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

__all__ = ["SeenTexts"]

LEAST: Final = 16 << 20
"""Bytes of text that are remembered at first: two blocks."""

MOST: Final = 128 << 20
"""Bytes of text that are remembered at most: 250,000 paragraphs."""

WORTH: Final = 0.2
"""Share of copies from which remembering more texts pays: comparing costs a tenth of counting."""

ENTRIES: Final = 1 << 15
"""Texts for which there is room at first."""


class SeenTexts:
    """The texts seen so far, as many of them as fit.

    Attributes:
        count: how many numbers are given.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self.count = 0
        self._known, self._seen = 0, 0
        self._store = np.empty(LEAST, dtype=np.uint8)
        self._hashes, self._numbers = np.empty(ENTRIES, dtype=np.uint64), np.empty(ENTRIES, dtype=np.int64)
        self._starts = np.zeros(ENTRIES + 1, dtype=np.int64)
        self._slots = np.full(2 * ENTRIES, -1, dtype=np.int32)

    def numbers(self, texts: pa.StringArray) -> npt.NDArray[np.int64]:
        """Give each text a number: that of an earlier one of the same bytes, or the next."""
        data, bounds = buffer_of(texts)
        if len(data) > MOST:
            # A block of huge records: nothing is remembered of it.
            self.count += len(texts)
            return np.arange(self.count - len(texts), self.count)
        self._make_room(len(texts), len(data))
        state = np.array([self._known, self.count], dtype=np.int64)
        known = (self._slots, self._hashes, self._numbers, self._starts)
        given: npt.NDArray[np.int64] = number_texts(data, bounds, known, self._store, state)
        self._seen += len(texts)
        self._known, self.count = (int(each) for each in state)
        return given

    def _make_room(self, texts: int, size: int) -> None:
        used = int(self._starts[self._known])
        if used + size > len(self._store):
            wanted = max(2 * len(self._store), used + size)
            if self._seen - self._known >= WORTH * self._seen and wanted <= MOST:
                self._store = _longer(self._store, wanted, used)
            else:
                self._known, self._seen = 0, 0
                self._slots.fill(-1)
                if size > len(self._store):
                    self._store = np.empty(size, dtype=np.uint8)
        wanted = self._known + texts
        if wanted > len(self._hashes):
            room = 1 << (wanted - 1).bit_length()
            self._hashes, self._numbers = (_longer(each, room, self._known) for each in (self._hashes, self._numbers))
            self._starts = _longer(self._starts, room + 1, self._known + 1)
            self._slots = np.full(2 * room, -1, dtype=np.int32)
            place_hashes(self._slots, self._hashes, self._known)


def _longer(array: npt.NDArray[Any], size: int, used: int) -> npt.NDArray[Any]:
    longer = np.empty(size, dtype=array.dtype)
    longer[:used] = array[:used]
    return longer
