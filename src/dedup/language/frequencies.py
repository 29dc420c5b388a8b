"""How common a word is in ordinary language: small tables of our own, one file for each language.

`benchmarks/word_frequencies.py` makes them and says from what; `data/NOTICE.txt` holds the licences of the sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.language.load import DATA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["frequencies", "packed", "shares"]

STEPS: Final = 20
"""Steps of a power of ten in which shares are kept: a word is off by 6 percent at most."""


def frequencies(language: str) -> Callable[[str], float]:
    """Give the function from a lower-case word to its share of all words, 0 where the language or the word is unknown.

    Args:
        language: ISO 639-1 code.
    """
    known = shares(language)

    def frequency(word: str) -> float:
        return known.get(word, 0.0)

    return frequency


def shares(language: str) -> dict[str, float]:
    """Read the words of a language with their shares of all words, the commonest first; none where there is no table.

    Args:
        language: ISO 639-1 code.
    """
    import gzip

    path = DATA / f"frequencies_{language}.txt.gz"
    if not path.is_file():
        return {}
    # A word in line n, counted from 0, is 10 ** (-n / STEPS) of all words.
    known: dict[str, float] = {}
    for place, line in enumerate(gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")):
        share = 10 ** (-place / STEPS)
        for word in line.split():
            known[word] = share
    return known


def packed(known: Mapping[str, float]) -> bytes:
    """Write words and their shares as the file that `shares` reads.

    Args:
        known: word, without spaces -> share of all words, 0 to 1.

    >>> len(packed({"the": 0.05, "of": 0.03})) < 100
    True
    """
    import gzip
    from math import log10

    words: dict[int, list[str]] = {}
    for word, share in known.items():
        words.setdefault(round(-STEPS * log10(share)), []).append(word)
    lines = (" ".join(sorted(words.get(place, []))) for place in range(max(words, default=-1) + 1))
    # Without a time in it the same words give the same file.
    return gzip.compress("\n".join(lines).encode("utf-8"), mtime=0)
