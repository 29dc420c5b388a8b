"""Fold a text to what two copies of it have in common."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["exact", "fingerprint"]


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
