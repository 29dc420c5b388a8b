"""Stem the words of a language."""

from __future__ import annotations

__all__ = ["Stemmer"]


class Stemmer:
    """The stemmer of a language, with the stems it has worked out; share it among the texts of a document."""

    def __init__(self, snowball: str) -> None:
        """Load a stemmer of NLTK by its name; with "" every word is its own stem."""
        self._stem = str
        self._stems: dict[str, str] = {}
        if snowball:
            # NLTK takes long to import and `import dedup` must not pay for it.
            from nltk.stem.snowball import SnowballStemmer

            self._stem = SnowballStemmer(snowball).stem

    def stem(self, word: str) -> str:
        """Give the stem of a lower-case word."""
        found = self._stems.get(word)
        if found is None:
            found = self._stems[word] = self._stem(word)
        return found
