"""Hash the numbers and names of a text to 64 bits. Texts with different hashes are never taken for duplicates.

The guard of many passages. It knows no language: figures are words with a digit in them, names are capitalised words
that do not open a sentence. It keeps more apart than the guards of `entailment`, which read one article with care.
"""

from __future__ import annotations

import re
from typing import Final

from dedup.language.spelling import comparable
from dedup.similarity.terms.scan import BASE, MIX_A, MIX_B

__all__ = ["figure_hashes", "figures_digest", "kind_of", "lowered"]

AROUND: Final = ".,;:!?\"'()[]{}<>*_`“”‘’«»…"
"""Stripped from a word: punctuation that says nothing. Signs and units (-5, 5%, $5) stay."""

OPENERS: Final = "\"'([{“‘«*_"
CLOSERS: Final = "\"')]”’»"
ENDS: Final = ".!?:"

SHOUTING: Final = 0.6
"""Capitalised words to a word from which a text is set in capitals and says nothing about names."""

NEAR: Final = 16
"""Characters before a word in which the end of a sentence is looked for."""

ALONE: Final = 32
"""The code of the space, which is counted to know how many words there are."""

# What a character is, as bits.
SPACE, DIGIT, LETTER, JOINED, CAPITAL, OPENING, AFTER, STOP, TRIMMED, PLUS = (1 << bit for bit in range(10))

FIGURE: Final = re.compile(r"\d\S*")
"""Begins with one set of characters, which the engine looks for ten times faster than for a word."""

LARGE: Final = re.compile(
    r"""
    (?:(?<!\w)|(?<=_))   # no letter or digit before it
    (?=[^\W\d_a-z]\w)    # a letter that may be a capital, and something joined to it
    """,
    re.VERBOSE,
)

WORD: Final = re.compile(r"\w+")

MASK: Final = (1 << 64) - 1


def figures_digest(text: str) -> int:
    """Give a 64-bit number that is equal for texts with the same figures and the same names.

    >>> figures_digest("Version 3.4 of Exim is affected.") == figures_digest("Affected is version 3.5 of Exim.")
    False
    >>> figures_digest("We use it with care.") == figures_digest("We use it with great care.")
    True
    """
    return sum(figure_hashes(text)) & MASK


def figure_hashes(text: str) -> frozenset[int]:
    """Give one number for each figure and each name of a text."""
    text = comparable(text)
    found = {lowered(_whole(text, match).strip(AROUND).lstrip("+")) for match in FIGURE.finditer(text)}
    capitals = [place for place in (match.start() for match in LARGE.finditer(text)) if text[place].isupper()]
    if len(capitals) < SHOUTING * (text.count(" ") + 1):
        found.update(match.group() for place in capitals if _names(text, place) and (match := WORD.match(text, place)))
    return frozenset(_hash(word) for word in found)


def lowered(word: str) -> str:
    """Give the small letters of a word, one for each character."""
    small = word.lower()
    if len(small) == len(word) and "Σ" not in word:
        return small
    return "".join(one if len(one := letter.lower()) == 1 else letter for letter in word)


def kind_of(letter: str) -> int:
    """Tell what a character is, as a sum of bits."""
    tests = (
        letter.isspace(),
        letter.isdecimal(),
        letter.isalnum(),
        letter.isalnum() or letter == "_",
        letter.isupper() and letter.isalnum(),
        letter in OPENERS,
        letter in CLOSERS,
        letter in ENDS,
        letter in AROUND,
        letter == "+",
    )
    return sum(1 << bit for bit, holds in enumerate(tests) if holds)


def _hash(word: str) -> int:
    # The hash of `scan.py`, word by word.
    value = 0
    for letter in word:
        mixed = (ord(letter) + 1) * BASE & MASK
        value = (value * BASE + (mixed ^ (mixed >> 29))) & MASK
    value = (value ^ (value >> 33)) * MIX_A & MASK
    value = (value ^ (value >> 33)) * MIX_B & MASK
    return value ^ (value >> 33)


def _whole(text: str, match: re.Match[str]) -> str:
    # The word around its first digit.
    start = match.start()
    while start and not text[start - 1].isspace():
        start -= 1
    return text[start : match.end()]


def _names(text: str, start: int) -> bool:
    # A capitalised word after another word of the same sentence.
    before = text[max(start - NEAR, 0) : start].rstrip(OPENERS)
    if before[-1:].isalnum():
        return False
    before = before.rstrip()
    return bool(before) and (before := before.rstrip(CLOSERS)) != "" and before[-1] not in ENDS
