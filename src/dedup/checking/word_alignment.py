"""Align a sentence with another one word by word."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["WordAlignment", "align"]


@dataclass(frozen=True, slots=True)
class WordAlignment:
    """How far two sentences are the same.

    Attributes:
        share: words of the first that stand in the second in the same order / words of the first.
        back: the same of the second.
        gone: words of the first that stand nowhere in the second, each as often as it is missing.
        came: words of the second that stand nowhere in the first.
    """

    share: float = 0.0
    back: float = 0.0
    gone: tuple[str, ...] = ()
    came: tuple[str, ...] = ()


def align(one: Sequence[str], other: Sequence[str]) -> WordAlignment:
    """Align two sentences.

    >>> align("only guests may enter".split(), "guests may enter".split())
    WordAlignment(share=0.75, back=1.0, gone=('only',), came=())
    """
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    ours, theirs = Counter(one), Counter(other)
    gone, came = tuple((ours - theirs).elements()), tuple((theirs - ours).elements())
    return WordAlignment(same / max(1, len(one)), same / max(1, len(other)), gone, came)
