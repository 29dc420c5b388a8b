"""Recognise an opening that only says that the text sums up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import folded, folded_end

if TYPE_CHECKING:
    from dedup.language import Language

__all__ = ["summing_up"]


def summing_up(text: str, language: Language) -> int:
    """Give the characters of an opening that only says that the text sums up; 0 where there is none.

    >>> from dedup.language import table
    >>> summing_up("In short, it is safe.", table("en")), summing_up("In short supply since May.", table("en"))
    (10, 0)
    """
    lowered = folded(text)
    start = len(lowered) - len(lowered.lstrip("*_"))
    for group in language.summing_up:
        rest = SUMMED.match(lowered, start + len(group)) if lowered.startswith(group, start) else None
        if rest is not None:
            return folded_end(text, rest.end())
    return 0


SUMMED: Final = re.compile(r"[*_]*\s*[,:，：、–—-][*_]*\s*")
"""What stands behind such an opening."""
