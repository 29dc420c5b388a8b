"""Count terms and guards of UTF-8 texts, and build the tables in which the kernels look code points up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.language.spelling import comparable
from dedup.similarity.terms.compiled import count_terms, mark, touched
from dedup.similarity.terms.compiled_figures import digests_of
from dedup.similarity.terms.figures_and_names import kind_of, lowered
from dedup.similarity.terms.letters import class_of, fold, is_complex
from dedup.similarity.terms.scan import BASE
from dedup.similarity.terms.weights import BITS, FEATURES

if TYPE_CHECKING:
    import numpy.typing as npt

    Bytes = npt.NDArray[np.uint8]
    Places = npt.NDArray[np.int32]

__all__ = ["complex_texts", "counted_terms", "figures_digests", "letters_of"]

UNICODE: Final = 0x110000
"""One more than the last code point."""


def letters_of(data: Bytes) -> list[int]:
    """Give the code points that occur, those of ASCII whether they do or not."""
    seen = np.zeros(UNICODE, dtype=np.bool_)
    seen[:128] = True
    mark(data, seen)
    return np.flatnonzero(seen).tolist()


def complex_texts(data: Bytes, bounds: Places, letters: list[int]) -> npt.NDArray[np.bool_]:
    """Tell which texts must be folded as a whole before they are counted: some of their letters melt or unfold."""
    wanted = np.zeros(UNICODE, dtype=np.bool_)
    hard = [code for code in letters[128:] if is_complex(code, fold(chr(code)))]
    if not hard:
        return np.zeros(len(bounds) - 1, dtype=np.bool_)
    wanted[hard] = True
    found: npt.NDArray[np.bool_] = touched(data, bounds, wanted)
    return found


def counted_terms(
    data: Bytes, bounds: Places, features: str, letters: list[int]
) -> tuple[npt.NDArray[np.int64], Places, Places, npt.NDArray[np.uint64]]:
    """Count the terms of texts of which none is complex any more.

    Args:
        data: the texts, in UTF-8.
        bounds: where each begins.
        features: one of `dedup.similarity.terms.weights.FEATURES`.
        letters: what `letters_of` gives, or more.

    Returns:
        Where the terms of each text start; the terms, ascending; how often each occurs; three numbers a text: two that
        are equal for texts with the same words (signs, runs of letters) equally often, one that is equal for texts with
        the same terms; zeros for texts without.
    """
    values = np.zeros(letters[-1] + 1, dtype=np.uint64)
    classes = np.zeros(letters[-1] + 1, dtype=np.uint8)
    for code in letters:
        folded = fold(chr(code))
        letter = ord(folded) if len(folded) == 1 else code
        classes[code] = class_of(letter)
        values[code] = letter
    found: tuple[npt.NDArray[np.int64], Places, Places, npt.NDArray[np.uint64]] = count_terms(
        data, bounds, (_numbers(values), classes), FEATURES.index(features), 64 - BITS
    )
    return found


def figures_digests(data: Bytes, bounds: Places, letters: list[int]) -> npt.NDArray[np.uint64]:
    """Give the number of the figures and names of each text, as `dedup.similarity.terms.figures_and_names` does.

    Of the texts that are complex `dedup.language.spelling.comparable` must have been made.
    """
    codes = np.arange(letters[-1] + 1, dtype=np.uint64)
    kinds = np.zeros(letters[-1] + 1, dtype=np.int32)
    small = np.zeros(letters[-1] + 1, dtype=np.uint64)
    for code in letters:
        written = comparable(chr(code))
        letter = written if len(written) == 1 else chr(code)
        codes[code], kinds[code], small[code] = ord(letter), kind_of(letter), ord(lowered(letter))
    numbers: npt.NDArray[np.uint64] = digests_of(data, bounds, (kinds, _numbers(codes), _numbers(small)))
    return numbers


def _numbers(codes: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    # Of a code point, as `scan.py` mixes it.
    values = (codes + np.uint64(1)) * np.uint64(BASE)
    return values ^ (values >> np.uint64(29))
