"""How common a word is in ordinary language: the frequency lists of wordfreq."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["frequencies"]


def frequencies(language: str) -> Callable[[str], float]:
    """Give the function from a lower-case word to its share of all words, 0 where the language or the word is unknown.

    Args:
        language: ISO 639-1 code.
    """
    # Imported here: `dedup --help` has no use for it.
    from wordfreq import available_languages, get_frequency_dict

    if language not in available_languages("small"):
        return _unknown
    known = get_frequency_dict(language, "small")

    def frequency(word: str) -> float:
        return float(known.get(word, 0.0))

    return frequency


def _unknown(word: str) -> float:  # noqa: ARG001 - the signature of a frequency list
    return 0.0
