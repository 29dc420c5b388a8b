"""Say what a word is, and fold words and texts to what two copies of them have in common."""

from __future__ import annotations

import re
import textwrap
from typing import Final

from dedup.language.spelling import ACCENTS, UNSEEN, comparable

__all__ = [
    "LETTER",
    "LETTERS",
    "LETTER_OR_DIGIT",
    "WORD",
    "capitalised",
    "exact",
    "fingerprint",
    "folded",
    "folded_end",
    "shortened",
    "word_pattern",
]

LETTER: Final = r"[^\W\d_]"
LETTER_OR_DIGIT: Final = r"[^\W_]"

HANGING: Final = re.compile(f"[{UNSEEN}{ACCENTS}]*")


def word_pattern(sign: str = LETTER_OR_DIGIT, inside: str = "'’") -> str:
    """Write the regular expression of a word: a run of signs, and more runs behind an apostrophe or another mark.

    Args:
        sign: the regular expression of one sign of a word.
        inside: the marks that may stand between two signs, as in a character class.

    >>> re.findall(word_pattern(), "Don't count 3.4 twice")
    ["Don't", 'count', '3', '4', 'twice']
    """
    return rf"{sign}+(?:[{inside}]{sign}+|[{ACCENTS}{UNSEEN}]{sign}*)*"


WORD: Final = re.compile(word_pattern())
"""A word of letters and digits."""

LETTERS: Final = re.compile(word_pattern(LETTER))
"""A word of letters."""


def folded(text: str) -> str:
    """Give a text in lower case with straight apostrophes, as the words of the tables are written.

    >>> folded("Don’t")
    "don't"
    """
    return text.lower() if text.isascii() else comparable(text).lower().replace("’", "'")


def folded_end(text: str, length: int) -> int:
    """Give where in a text what stands for its first folded signs ends.

    >>> folded_end("Zuna\u0308chst, dann", len("zunächst"))
    9
    """
    if text.isascii():
        return length
    end = min(length, len(text))
    while end < len(text) and len(folded(text[:end])) < length:
        end += 1
    while end > 0 and len(folded(text[: end - 1])) >= length:
        end -= 1
    hanging = HANGING.match(text, end)
    return hanging.end() if hanging else end


PRINTED: Final = re.compile(word_pattern(r"\w", "'’."))


def fingerprint(text: str) -> str:
    """Give what two copies of a text have in common: its words in lower case, without marks and punctuation."""
    return " ".join(PRINTED.findall(folded(text)))


STRAIGHT: Final = str.maketrans("‘’‚“”„\u00a0", "'''\"\"\" ")


def exact(text: str) -> str:
    """Give what two copies of a text have in common to the sign.

    Only the style of quotation marks, white space, how accents are written and the case of the first letter may differ:
    "-5" is not "5", "50 %" not "50", "Is it?" not "It is.".
    """
    straight = " ".join((text if text.isascii() else comparable(text).translate(STRAIGHT)).split())
    return straight[:1].lower() + straight[1:]


CUT: Final = " ..."
"""What stands where a text was cut."""


def shortened(text: str, most: int) -> str:
    """Give a text in one line of at most `most` characters, cut at a space and marked where it was cut.

    >>> shortened("The ferry leaves at noon.", 18)
    'The ferry ...'
    >>> shortened("Donaudampfschifffahrt", 12)
    'Donaudam ...'
    """
    line = " ".join(text.split())
    short = line
    if len(line) > most:
        # What stands behind the next space decides nothing, and to look for the places where a text may be cut takes
        # time.
        end = line.find(" ", most + 1)
        short = textwrap.shorten(line if end < 0 else line[:end], most, placeholder=CUT)
    # A first word longer than that, as in a script without spaces, is cut itself.
    return short if short != CUT.strip() else line[: most - len(CUT)] + CUT


def capitalised(text: str) -> str:
    """Give a sentence with a capital at its beginning, but for what is written otherwise: "iPhones", "x86".

    >>> capitalised("the roof leaks."), capitalised("iPhones leak."), capitalised("x86 chips leak.")
    ('The roof leaks.', 'iPhones leak.', 'x86 chips leak.')
    """
    return text if NAMED_SMALL.match(text) else text[:1].upper() + text[1:]


NAMED_SMALL: Final = re.compile(r"[^\W\d_][^\s,;:]*?(?:[A-ZÀ-ÖØ-Þ]|\d|[._/@]\w)")
"""A first word with a capital, a figure or the marks of an address further in."""
