"""Read texts as all that compares them does: however their accents, ligatures and letters of full width are written."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["ACCENTS", "UNSEEN", "comparable", "without_unseen"]

UNSEEN: Final = r"\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
"""Signs that are not seen and say nothing: soft hyphens, joiners, marks of direction, byte order marks."""

ACCENTS: Final = (
    r"\u0300-\u036f\u0483-\u0487\u0653-\u0655\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f"
)
"""Accents written as signs of their own behind the letter they stand on."""

SHAPED: Final = re.compile(
    # Ligatures; Latin letters, figures and units of full width, kana of half width. Superscripts and fractions are left
    # as they are: ten to the second is not 102.
    "[\ufb00-\ufb06\ufb13-\ufb17\uff04\uff05\uff0b\uff0d\uff10-\uff19\uff1c-\uff1e\uff21-\uff3a\uff41-\uff5a"
    "\uff66-\uff9f\uffe0\uffe1\uffe5\uffe6]+"
)
HIDDEN: Final = re.compile(f"[{UNSEEN}]+")


def without_unseen(text: str) -> str:
    """Take out the signs that are not seen: soft hyphens, joiners, marks of direction."""
    return HIDDEN.sub("", text) if HIDDEN.search(text) else text


def comparable(text: str) -> str:
    """Give a text as all that compares texts reads it: accents on their letters, no ligature, nothing unseen.

    What is written out is never taken from it.

    >>> comparable("Fa\u0308\u00adhre"), comparable("\ufb01n"), comparable("\uff11\uff10\uff05"), comparable("10²")
    ('Fähre', 'fin', '10%', '10²')
    """
    if text.isascii():
        return text
    text = without_unseen(text)
    if SHAPED.search(text):
        text = SHAPED.sub(lambda shaped: unicodedata.normalize("NFKC", shaped[0]), text)
    return unicodedata.normalize("NFC", text)
