"""Cut a text into tokens, once for whoever compares words: links, words, figures, marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import LETTER
from dedup.language.tables import NEGATING_ENDINGS, ORDINAL_ENDINGS, POSSESSIVE_ENDINGS
from dedup.language.word_count import HAN, HIRAGANA, KATAKANA, ranges

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["CHARACTERS", "NEGATING", "ORDERING", "SPELLED", "TOKEN"]

CHARACTERS: Final = ranges((HIRAGANA, HAN))
"""Scripts without spaces of which each character can be read as a word."""

SPELLED: Final = ranges((KATAKANA,))
"""Signs that spell foreign words by their sound: a run of them is a word."""

VOWEL_SIGNS: Final = r"\u0900-\u0963\u0971-\u0dff"
"""The vowel signs of the scripts of India, which are no letters to Unicode and belong to a word."""

SIGN: Final = rf"(?:(?![{CHARACTERS}{SPELLED}]){LETTER}|[{VOWEL_SIGNS}])"
"""A letter of a script that parts its words by spaces."""

APOSTROPHE: Final = "['’]"


def _any(endings: Iterable[str]) -> str:
    """Write endings as a group of a regular expression."""
    return f"(?:{'|'.join(map(re.escape, sorted(endings)))})".replace("'", APOSTROPHE)


NEGATING: Final = _any(NEGATING_ENDINGS) + r"\b"
"""The end of "don't"."""

ORDERING: Final = _any(ORDINAL_ENDINGS)
"""The end of "3rd"."""

PARTED: Final = _any({ending.partition("'")[2] for ending in NEGATING_ENDINGS | POSSESSIVE_ENDINGS}) + r"\b"
"""What stands behind the apostrophe of an ending that is a token of its own."""

TOKEN: Final = re.compile(
    rf"""
    (?P<footnote>\[\^[^\]\s]+\]:?)            # the mark of a footnote is neither a word nor a figure
    | (?P<link>https?://[^\s)>\]]*[^\s)>\].,;:!?"'’”])
    | (?P<run>[{CHARACTERS}{SPELLED}]+)       # signs between which no space stands
    | (?P<mixed>\d+{ORDERING}\b                 # 3rd
        | v\d+(?:\.\d+)*(?:\.x)?\b             # v1.2.0
        | \d+(?:\.\d+)*\.x\b                  # 4.x
        | {SIGN}+\d(?:(?![{CHARACTERS}{SPELLED}])\w)*)   # A320, mp3
    | (?P<number>\d+(?:[.,:]\d+)*)            # digits, with the stops and commas inside them
    | (?P<not>{NEGATING})                       # the end of "don't"
    | (?P<word>(?:(?!{NEGATING}){SIGN})+        # letters; an apostrophe or a full stop only inside the word
        (?:(?:{APOSTROPHE}(?!{PARTED})|\.){SIGN}+)*)
    | (?P<own>{_any(POSSESSIVE_ENDINGS)}\b)                        # the possessive, dropped
    | (?P<stop>[.!?]+(?=\s|["”'’)]|\[\^|$)|[。！？]+)  # ends a sentence
    | (?P<break>[,;:、，；：（）()\[\]–—…]|\s-+\s|["“”])  # ends a clause
    | (?P<sign>[%$€£¥₹°&+<>≤≥~#=/])
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The name of the group that matched says what a token is."""
