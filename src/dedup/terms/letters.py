"""Text -> codes and their classes: what is a letter of a word, a sign of a script without spaces, or neither.

All texts of a batch become one array of code points with a zero between them, so that what follows runs over the
whole batch at once. Normalisation is NFKC, then case folding; a batch of ASCII is only lowered.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

__all__ = ["OTHER", "SIGN", "WORD", "classes_of", "codes_of", "fold"]

OTHER: Final = 0
"""Neither: white space, punctuation, symbols."""

WORD: Final = 1
"""Part of a word: letters, marks, digits and the underscore."""

SIGN: Final = 2
"""A letter or mark of a script that writes no spaces: its unit is the pair of neighbours, not the run."""

# Blocks of the scripts written without spaces between words (Unicode 15, Blocks.txt): Thai and Lao, Tibetan, Myanmar,
# Khmer, kana and CJK ideographs with their extensions and compatibility forms. Hangul writes spaces.
UNSPACED: Final = (
    (0x0E00, 0x0EFF),
    (0x0F00, 0x0FFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def fold(text: str) -> str:
    """Normalise so that spellings a reader takes for the same compare equal: NFKC, then case folding."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()


def codes_of(texts: Iterable[str]) -> tuple[npt.NDArray[Any], npt.NDArray[np.int64]]:
    """Join folded texts into one array of code points.

    Returns:
        The codes (uint8 where all is ASCII, else uint32), and the half-open bounds of each text in them (one more than
        there are texts; the code before each bound is the zero that ends the text).
    """
    joined = fold("".join([text.replace("\0", " ") + "\0" for text in texts]))
    codes: npt.NDArray[Any]
    if joined.isascii():
        codes = np.frombuffer(joined.encode("ascii"), dtype=np.uint8)
    else:
        codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    ends = np.flatnonzero(codes == 0).astype(np.int64) + 1
    return codes, np.concatenate((np.zeros(1, dtype=np.int64), ends))


def classes_of(codes: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Give the class of every code point up to the highest of `codes`, as a table to index with them.

    Only code points that occur are looked up; the others keep the class OTHER.
    """
    highest = int(codes.max(initial=0))
    table = np.zeros(max(highest, 127) + 1, dtype=np.uint8)
    if codes.dtype == np.uint8:
        present = np.arange(128)
    else:
        seen = np.zeros(highest + 1, dtype=np.bool_)
        seen[codes] = True
        present = np.flatnonzero(seen)
    for code in present.tolist():
        table[code] = _class(code)
    return table


def _class(code: int) -> int:
    if code != ord("_") and unicodedata.category(chr(code))[0] not in "LMN":
        return OTHER
    return SIGN if any(low <= code <= high for low, high in UNSPACED) else WORD
