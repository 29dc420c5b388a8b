"""Count the words of a text; in scripts without spaces, count characters."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["EAST_ASIAN", "HAN", "HIRAGANA", "KATAKANA", "PAIRED", "UNSPACED", "ranges", "words_in"]

Blocks = tuple[tuple[int, int], ...]
"""Stretches of code points, first and last (Unicode 15, Blocks.txt)."""

THAI_AND_LAO: Final = (0x0E00, 0x0EFF)
TIBETAN: Final = (0x0F00, 0x0FFF)
BURMESE: Final = (0x1000, 0x109F)
KHMER: Final = (0x1780, 0x17FF)
RADICALS: Final = (0x2E80, 0x2FDF)
ITERATION: Final = (0x3005, 0x3007)
HIRAGANA: Final = (0x3040, 0x309F)
KATAKANA: Final = (0x30A0, 0x30FF)
KATAKANA_EXTENSIONS: Final = (0x31F0, 0x31FF)
HAN: Final = (0x3400, 0x9FFF)
COMPATIBILITY: Final = (0xF900, 0xFAFF)
HAN_EXTENSIONS: Final = (0x20000, 0x3FFFF)

SOUTH_EAST_ASIAN: Final[Blocks] = (THAI_AND_LAO, TIBETAN, BURMESE, KHMER)
EAST_ASIAN: Final[Blocks] = (
    RADICALS,
    ITERATION,
    HIRAGANA,
    KATAKANA,
    KATAKANA_EXTENSIONS,
    HAN,
    COMPATIBILITY,
    HAN_EXTENSIONS,
)
UNSPACED: Final[Blocks] = (*SOUTH_EAST_ASIAN, *EAST_ASIAN)
"""The scripts without spaces between words. Hangul writes spaces."""

PAIRED: Final[Blocks] = (THAI_AND_LAO, BURMESE, KHMER, HIRAGANA, KATAKANA, HAN, COMPATIBILITY)
"""Those whose pairs of characters are terms of a document: Tibetan parts its syllables by a mark, and the other blocks
that are left out are rare."""

PUNCTUATION: Final[Blocks] = ((0x3000, 0x303F), (0xFF01, 0xFF65))
"""Punctuation of the East Asian scripts and Latin of full width."""


def ranges(blocks: Blocks) -> str:
    """Write blocks as the inside of a character class of a regular expression.

    >>> ranges(((0x61, 0x66), (0x30, 0x39)))
    'a-f0-9'
    """
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in blocks)


# Vowel signs and tones that hang on a letter are no letters to Unicode, and belong to that letter.
CHARACTER: Final = re.compile(rf"[{ranges(EAST_ASIAN)}]|(?=\w)[{ranges(SOUTH_EAST_ASIAN)}]")
BETWEEN: Final = re.compile(f"[{ranges((*UNSPACED, *PUNCTUATION))}]+")
SOUTH_EAST: Final = re.compile(f"[{ranges(SOUTH_EAST_ASIAN)}]")


def words_in(text: str) -> int:
    """Count the words of a text: what white space parts, and each character of a script without spaces.

    >>> words_in("the old mill"), words_in("桥于1931年通车。"), words_in("สะพานเปิดปี 1931")
    (3, 6, 10)
    """
    characters = 0 if text.isascii() else len(CHARACTER.findall(text))
    if not characters:
        return len(text.split())
    others = BETWEEN.sub(" ", text).split()
    if SOUTH_EAST.search(text):
        # These scripts are written with the punctuation of Latin: a quotation mark that touches them is no word.
        others = [word for word in others if any(map(str.isalnum, word))]
    return characters + len(others)
