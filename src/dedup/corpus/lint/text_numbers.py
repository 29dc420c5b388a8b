"""Give texts numbers that stand for them in any run, and count by these."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.similarity.terms.scan import BASE, mixed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

__all__ = ["TextCounts", "TextNumbers", "combined", "several_of", "text_number", "text_numbers", "times_of"]

_BYTES: Final = 8
"""Bytes of a number: of a million texts two have the same one once in forty million trees."""


def text_number(text: str) -> int:
    """Give the number of a text, the same in every process; 0 of none."""
    return int.from_bytes(_digest(text), "little") if text else 0


def text_numbers(texts: Iterable[str]) -> NDArray[np.uint64]:
    """Give the numbers of texts."""
    return np.frombuffer(b"".join([_digest(each) if each else bytes(_BYTES) for each in texts]), dtype="<u8")


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()


def combined(*columns: NDArray[Any]) -> NDArray[np.uint64]:
    """Give a number for each row of a few columns, in their order."""
    found = np.zeros(1, dtype=np.uint64)
    for each in columns:
        found = mixed(found * np.uint64(BASE) + np.asarray(each).astype(np.uint64) + np.uint64(1))
    return found


class TextNumbers(dict[str, int]):
    """Knows the numbers of words it was asked for."""

    def __missing__(self, text: str) -> int:
        """Work one out."""
        found = self[text] = text_number(text)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class TextCounts:
    """How often there is what a text stands for.

    Attributes:
        counts: number of a text -> how often.
        asked: the same by the texts that were asked for.
    """

    counts: Mapping[int, int]
    asked: dict[str, int] = field(default_factory=dict)

    def get(self, text: str, default: int) -> int:
        """Give how often; the default where it is not known."""
        found = self.asked.get(text)
        if found is None:
            found = self.asked[text] = self.counts.get(text_number(text), default)
        return found


def times_of(column: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Give for each number of a column how often it stands there."""
    _, place, counts = np.unique(column, return_inverse=True, return_counts=True)
    found: NDArray[np.int64] = counts[place]
    return found


def several_of(column: NDArray[np.uint64], beside: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Give for each number of a column how many different ones stand beside it."""
    _, first = np.unique(combined(column, beside), return_index=True)
    names, counts = np.unique(column[first], return_counts=True)
    found: NDArray[np.int64] = counts[np.searchsorted(names, column)]
    return found
