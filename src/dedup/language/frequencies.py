"""How common a word is in ordinary language: the frequency lists of wordfreq.

Only the lists are read. Importing wordfreq itself loads tokenizers and language matching, which take longer than
condensing an article; its lists are gzipped MessagePack: a header, then the words of each hundredth of a bel, the
commonest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["frequencies"]

HEADER: Final = {"format": "cB", "version": 1}
"""What a list of the known layout begins with (wordfreq 2.0 to 3.1)."""


def frequencies(language: str) -> Callable[[str], float]:
    """Give the function from a lower-case word to its share of all words, 0 where the language or the word is unknown.

    Args:
        language: ISO 639-1 code.
    """
    packed = _packed(language)
    if not packed:
        return _unknown
    # A word in the list of hundredth n is 10 ** (-n / 100) of all words.
    known = {word: 10 ** (-place / 100) for place, words in enumerate(packed) for word in words}

    def frequency(word: str) -> float:
        return known.get(word, 0.0)

    return frequency


def _packed(language: str) -> list[Any]:
    import gzip
    from importlib.util import find_spec
    from pathlib import Path

    import msgpack

    found = find_spec("wordfreq")
    if found is None or found.origin is None:
        return []
    path = Path(found.origin).parent / "data" / f"small_{language}.msgpack.gz"
    if not path.is_file():
        return []
    with gzip.open(path, "rb") as file:
        header, *packed = msgpack.load(file, raw=False)
    return packed if header == HEADER else _listed(language)


def _listed(language: str) -> list[Any]:
    """Ask wordfreq itself, should its lists ever change their layout."""
    from wordfreq import get_frequency_dict

    packed: dict[int, list[str]] = {}
    for word, share in get_frequency_dict(language, "small").items():
        packed.setdefault(_hundredths(share), []).append(word)
    return [packed.get(place, []) for place in range(max(packed, default=-1) + 1)]


def _hundredths(share: float) -> int:
    from math import log10

    return round(-100 * log10(share))


def _unknown(word: str) -> float:  # noqa: ARG001 - the signature of a frequency list
    return 0.0
