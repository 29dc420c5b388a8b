"""Find the joining word inside a sentence that can go with the sentence it joined to: "The roof, however, leaks."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.openers import WORDS
from dedup.language.normal_form import folded
from dedup.records import TextSpan

if TYPE_CHECKING:
    from dedup.language import Language

__all__ = ["joined_inside", "without_joining"]


def joined_inside(text: str, language: Language) -> TextSpan | None:
    """Give what goes where a sentence loses the word between commas that joined it to the one before; None without.

    Only one in its first clause joins to the sentence before; what follows may stand against that clause. Behind a
    phrase or clause before the subject one comma stays.

    >>> from dedup.language import table
    >>> span = joined_inside("The board has, therefore, met.", table("en"))
    >>> "The board has, therefore, met."[: span.start] + "The board has, therefore, met."[span.end :]
    'The board has met.'
    """
    found = INSIDE.match(text)
    if found is None or folded(found["word"]) not in language.parentheticals:
        return None
    first = next(iter(WORDS.findall(folded(found["before"]))), "")
    fronted = first in language.fronting | language.clause_fronting
    return TextSpan(found.start("cut"), found.end("word") if fronted else found.end("cut"))


INSIDE: Final = re.compile(r"(?P<before>[^,;:.!?()\"“”–—]+)(?P<cut>,\s(?P<word>[^,;:.!?()\"“”–—]{2,30}),)(?=\s)")


def without_joining(text: str, span: TextSpan) -> str:
    """Give a sentence without its joining word."""
    return text[: span.start] + text[span.end :]
