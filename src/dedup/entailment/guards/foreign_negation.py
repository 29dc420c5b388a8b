"""Find negations of other languages: "nicht" denies a German sentence of an English article too.

The guards read a text by the word table of its document, to which such a word is like any other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.settings import SETTINGS
from dedup.language import CODES, table
from dedup.language.frequencies import frequencies
from dedup.language.normal_form import LETTERS, folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.language import Language

__all__ = ["ForeignNegations"]

COMPASS: Final = re.compile(r"\bNE\b")
"""The point of the compass, or Nebraska: in capitals among small letters it is no French "ne"."""


class ForeignNegations:
    """The negations of other languages that occur in a document; hardly any document has some."""

    def __init__(self, texts: Iterable[str], language: Language) -> None:
        """Look for them.

        Args:
            texts: the passages of the document.
            language: that of the document; where it has no word table, no word is known to be foreign.
        """
        self._words = _found(texts, language) if language.code in CODES else frozenset()
        self._own = language.stop_words

    @property
    def any(self) -> bool:
        """Whether there are some."""
        return bool(self._words)

    def differ(self, one: str, other: str) -> bool:
        """Whether one text has such a word, beside a foreign word that both have, and the other has not.

        >>> from dedup.language import table
        >>> texts = ["Der Preis ist hoch.", "Der Preis ist nicht hoch."]
        >>> ForeignNegations(texts, table("en")).differ(*texts)
        True
        >>> ForeignNegations(texts, table("en")).differ(texts[0], "Der Preis ist sehr hoch.")
        False
        """
        if not self._words:
            return False
        mine, its = _words(one), _words(other)
        return self._turned(mine, frozenset(its)) or self._turned(its, frozenset(mine))

    def _turned(self, words: list[str], others: frozenset[str]) -> bool:
        """Whether a word that the others lack stands next to one they have: a quotation of its own turns nothing."""
        alone, shared = self._words - others, others - self._own
        return any(
            word in alone and not shared.isdisjoint(words[max(at - 1, 0) : at + 2]) for at, word in enumerate(words)
        )


def _found(texts: Iterable[str], language: Language) -> frozenset[str]:
    used = frozenset(word for text in texts for word in _words(text))
    own = language.stop_words | language.negations | language.exceptions
    codes = {code: (table(code).negations & used) - own for code in CODES if code != language.code}
    if not any(codes.values()):
        return frozenset()
    here = frequencies(language.code)
    found: set[str] = set()
    for code, words in codes.items():
        found.update(word for word in words if not here(word))
        known = words - found
        if known:
            there = frequencies(code)
            found.update(word for word in known if here(word) * SETTINGS.foreign_rarity < there(word))
    return frozenset(found)


def _words(text: str) -> list[str]:
    return LETTERS.findall(folded(text if text.isupper() else COMPASS.sub(" ", text)))
