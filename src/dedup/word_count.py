"""How many words a text has, also where nothing parts them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["words_in"]

CHARACTER: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Kana and ideographs, which word processors count one by one."""

BETWEEN: Final = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff01-\uff65]+")
"""The same with the punctuation of their scripts."""


def words_in(text: str) -> int:
    """Count the words of a text: what white space parts, and each character of a script without spaces.

    >>> words_in("the old mill"), words_in("桥于1931年通车。")
    (3, 6)
    """
    characters = 0 if text.isascii() else len(CHARACTER.findall(text))
    return characters + len((BETWEEN.sub(" ", text) if characters else text).split())
