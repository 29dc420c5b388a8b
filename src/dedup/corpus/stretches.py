"""Join words of a text into stretches that can be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["joined_stretches"]

APART: Final = 2
"""Places from one word to the next up to which both are of one stretch: one word may stand between them."""


def joined_stretches(words: Iterable[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Give where stretches of words begin and end in their text; a word between two belongs to both.

    Args:
        words: of each word its place among all words of the text, and where it begins and ends, in order.

    >>> joined_stretches([(0, 0, 3), (2, 8, 11), (5, 20, 24)])
    [(0, 11), (20, 24)]
    """
    runs: list[tuple[int, int]] = []
    before = 0
    for at, start, end in words:
        if runs and at - before <= APART:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
        before = at
    return runs
