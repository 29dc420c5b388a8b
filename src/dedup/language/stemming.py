"""Stem the words of a language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Stemmer"]


class Stemmer:
    """The stemmer of a language, with the stems it has worked out; share it among the texts of a document."""

    def __init__(self, snowball: str, known: Mapping[str, str] = MappingProxyType({})) -> None:
        """Name a stemmer of NLTK; with "" every word is its own stem.

        Args:
            snowball: its name.
            known: stems that it has worked out before: while it is asked for no other one it is not loaded.
        """
        self._snowball = snowball
        self._stem = None if snowball else str
        self._stems = dict(known)

    def stem(self, word: str) -> str:
        """Give the stem of a lower-case word."""
        found = self._stems.get(word)
        if found is None:
            if self._stem is None:
                # NLTK takes long to import, and `import dedup` must not pay for it.
                from nltk.stem.snowball import SnowballStemmer

                self._stem = SnowballStemmer(self._snowball).stem
            found = self._stems[word] = self._stem(word)
        return found

    def stems(self) -> Mapping[str, str]:
        """Give the stems that are known by now, by their words."""
        return MappingProxyType(self._stems)
