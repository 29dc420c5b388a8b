"""What the opening words of a sentence point at: nothing, or the sentence before it, perhaps by a word that can go.

"However, ..." joins to the sentence before and can lose the word; "These strains ..." points at it and cannot stand
without it; "It is important to ..." points at nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dedup.language import Language

__all__ = ["Opener", "Pointing", "asks", "opener"]


class Pointing(Enum):
    """How a sentence hangs on the one before it."""

    FREE = auto()
    JOINED = auto()
    POINTS = auto()


@dataclass(frozen=True, slots=True)
class Opener:
    """The opening of a sentence.

    Attributes:
        pointing: how it hangs on the sentence before.
        word: the opening words that do it, as written; "" when free.
        length: characters from the start of the text that go when a joining word is dropped.
    """

    pointing: Pointing
    word: str = ""
    length: int = 0


LEADING: Final = re.compile(r"""^[\s"'“‘«„(\[*_~>]*""")
WORDS: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
AFTER: Final = re.compile(r"^\s*,\s*(?=\S)")
MARKED: Final = re.compile(r"""["'“‘«„(\[*_~`<]""")


def opener(text: str, language: Language) -> Opener:
    """Read how a sentence opens."""
    start = _leading(text)
    words = [word.lower().replace("’", "'") for word in WORDS.findall(text[start : start + REACH])]
    if not words:
        return Opener(Pointing.FREE)
    joined = _joined(text, start, language)
    if joined is not None:
        return joined
    if words[0] in language.pointers and not _names_itself(words, language):
        return Opener(Pointing.POINTS, words[0])
    return Opener(Pointing.FREE)


def asks(text: str) -> bool:
    """Tell whether a sentence is a question, whatever marks close it.

    >>> asks('"Is it **safe?**"'), asks("It is safe.")
    (True, False)
    """
    return text.rstrip(CLOSING).endswith(("?", "？"))


CLOSING: Final = "\"'”’»*_) "
"""Marks that may stand behind the question mark."""

REACH: Final = 80
"""Characters of the opening that are looked at."""


def _leading(text: str) -> int:
    found = LEADING.match(text)
    return found.end() if found else 0


def _joined(text: str, start: int, language: Language) -> Opener | None:
    lowered = text[start : start + REACH].lower().replace("’", "'")
    for word in language.connectives:
        if not lowered.startswith(word):
            continue
        rest = AFTER.match(lowered[len(word) :])
        if rest is not None:
            if word in language.pointers:
                return Opener(Pointing.POINTS, text[start : start + len(word)])
            # A sentence that opens inside a quotation or a mark keeps its words: dropping one would alter a quotation.
            # "In fact, it was ..." points by its "it" when "In fact" is gone.
            behind = opener(text[start + len(word) + rest.end() :], language).pointing
            whole = start == 0 and behind is Pointing.FREE and not MARKED.match(text[len(word) + rest.end() :])
            pointing = Pointing.JOINED if whole else Pointing.POINTS
            return Opener(pointing, text[start : start + len(word)], len(word) + rest.end())
        if not lowered[len(word) : len(word) + 1].isalnum() and word in language.pointers:
            return None
    return None


def _names_itself(words: list[str], language: Language) -> bool:
    """Whether the opening only looks like a pointer: "it is important to", "this article", "those who"."""
    opening = " ".join(words)
    if any(opening.startswith(group) for group in language.announcements):
        return True
    return any(re.match(pattern, opening) for pattern in language.expletives)
