"""Fold a text to what two copies of it have in common, or to one short line."""

from __future__ import annotations

import re
import textwrap
from typing import Final

__all__ = ["exact", "fingerprint", "shortened"]


WORD: Final = re.compile(r"\w+(?:['’.]\w+)*")


def fingerprint(text: str) -> str:
    """Give what two copies of a text have in common: its words in lower case, without marks and punctuation."""
    return " ".join(word.lower().replace("’", "'") for word in WORD.findall(text))


STRAIGHT: Final = str.maketrans("‘’‚“”„\u00a0", "'''\"\"\" ")


def exact(text: str) -> str:
    """Give what two copies of a text have in common to the sign.

    Only the style of quotation marks, white space and the case of the first letter may differ: "-5" is not "5", "50 %"
    not "50", "Is it?" not "It is.".
    """
    folded = " ".join(text.translate(STRAIGHT).split())
    return folded[:1].lower() + folded[1:]


def shortened(text: str, most: int) -> str:
    """Give a text in one line of at most `most` characters, cut at a space and marked where it was cut.

    >>> shortened("The ferry leaves at noon.", 18)
    'The ferry ...'
    """
    return textwrap.shorten(text, most, placeholder=" ...")
