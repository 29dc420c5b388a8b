"""Classify the characters of texts: letter of a word, sign of a script without spaces, or neither.

All texts of a batch become one array of code points with a zero between them, so that what follows runs over the
whole batch at once. Normalisation is NFKC, then case folding, and signs that are not seen go; a batch of
ASCII is only lowered.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.language.spelling import without_unseen
from dedup.language.word_count import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

__all__ = ["OTHER", "SIGN", "WORD", "class_of", "classes_of", "codes_of", "fold", "is_complex"]

OTHER: Final = 0
"""Neither: white space, punctuation, symbols."""

WORD: Final = 1
"""Part of a word: letters, marks, digits and the underscore."""

SIGN: Final = 2
"""A letter or mark of a script that writes no spaces: its unit is the pair of neighbours, not the run."""

JAMO: Final = range(0x1100, 0x1200)
"""Letters that NFKC puts together to Hangul syllables."""


def fold(text: str) -> str:
    """Normalise so that spellings a reader takes for the same compare equal: NFKC, case folding, nothing unseen."""
    if text.isascii():
        return text.lower()
    return without_unseen(unicodedata.normalize("NFKC", text).casefold())


def codes_of(texts: Iterable[str]) -> tuple[npt.NDArray[Any], npt.NDArray[np.int64]]:
    """Join folded texts into one array of code points.

    Returns:
        The codes (uint8 where all is ASCII, else uint32), and the half-open bounds of each text in them (one more than
        there are texts; the code before each bound is the zero that ends the text).
    """
    ended = [text.replace("\0", " ") + "\0" for text in texts]
    joined = "".join(ended)
    if joined.isascii():
        return _bounded(np.frombuffer(joined.lower().encode("ascii"), dtype=np.uint8))
    codes, bounds = _bounded(_wide(joined))
    present = _present(codes)
    folded = {code: fold(chr(code)) for code in present}
    involved = np.flatnonzero(np.isin(codes, [code for code in present if is_complex(code, folded[code])]))
    if len(involved):
        for text in np.unique(np.searchsorted(bounds, involved, side="right") - 1).tolist():
            ended[text] = fold(ended[text])
        codes, bounds = _bounded(_wide("".join(ended)))
        folded = {code: fold(chr(code)) for code in _present(codes)}
    table = np.arange(int(codes.max()) + 1, dtype=np.uint32)
    for code, letters in folded.items():
        if len(letters) == 1:
            table[code] = ord(letters)
    return table[codes], bounds


def _wide(joined: str) -> npt.NDArray[np.uint32]:
    return np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _bounded(codes: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], npt.NDArray[np.int64]]:
    ends = np.flatnonzero(codes == 0).astype(np.int64) + 1
    return codes, np.concatenate((np.zeros(1, dtype=np.int64), ends))


def _present(codes: npt.NDArray[Any]) -> list[int]:
    seen = np.zeros(int(codes.max(initial=0)) + 1, dtype=np.bool_)
    seen[codes] = True
    return np.flatnonzero(seen).tolist()


def is_complex(code: int, folded: str) -> bool:
    """Tell whether a text that holds this code point must be folded as a whole."""
    # Texts with marks and jamo, which may melt into a letter before them, and with letters that fold to several, are
    # folded one by one; folding the others letter by letter gives the same and costs a tenth.
    return len(folded) != 1 or "M" in {unicodedata.category(each)[0] for each in (chr(code), folded)} or code in JAMO


def classes_of(codes: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Give the class of every code point up to the highest of `codes`, as a table to index with them.

    Only code points that occur are looked up; the others keep the class OTHER.
    """
    table = np.zeros(int(codes.max(initial=0)) + 1, dtype=np.uint8)
    for code in _present(codes):
        table[code] = class_of(code)
    return table


def class_of(code: int) -> int:
    """Give the class of a code point."""
    if code != ord("_") and unicodedata.category(chr(code))[0] not in "LMN":
        return OTHER
    return SIGN if any(low <= code <= high for low, high in UNSPACED) else WORD
