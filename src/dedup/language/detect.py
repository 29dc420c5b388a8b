"""Detect the language of a text: by its script, then by function words, and only in doubt by a trained model."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from dedup.language import CODES, table
from dedup.language.normal_form import LETTERS, folded

__all__ = ["detect"]

SAMPLE: Final = 6000
"""Characters looked at, from the beginning: about two pages, many times what the answer needs: from 100 characters on
none of 575 stretches of English, German and French text was taken for another language."""

SHORT: Final = 20
"""Letters below which a text is taken for English: three or four words, too few for any method."""

ENGLISH: Final = 0.27
"""Share of English function words that settles it: 95 English news articles have 0.41 to 0.59, texts in our other
languages that use the Latin alphabet 0.01 to 0.10."""

SETTLED: Final = 0.3
LEAD: Final = 0.12
"""Share of function words, and its lead over the next language, that settle it for the other languages: texts in
them have 0.40 to 0.49 of their own."""

SURE: Final = 0.6
"""Probability from which on the model's word is taken for a language that has no table."""

KANA: Final = 0.05
"""Share of kana among the East Asian characters from which on a text is Japanese; Chinese has none."""

SCRIPTS: Final = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    # Of these a language with a table may have its own `letters`, as Thai has.
    ("other", re.compile(r"[\u0370-\u03ff\u0530-\u1cff\u1f00-\u1fff\u2d00-\u2dff\uac00-\ud7af]")),
)


def detect(text: str) -> str:
    """Give the code of the language's word table.

    A text of fewer than 20 letters is taken for English, the first language of the tables; so is one that the model
    takes, without being sure, for a language that has no table. A sure answer of that kind gives "und". The model takes
    most of a second to load, the first time, and is asked only where function words leave a doubt.

    Args:
        text: running text; code and markup blur the answer.

    Returns:
        One of `CODES`, or "und".

    >>> detect("The cat sat on the mat, and it was not at all pleased with what it saw there.")
    'en'
    >>> detect("これは日本語の文章です。")
    'ja'
    """
    sample = text[:SAMPLE]
    counts = Counter({name: len(pattern.findall(sample)) for name, pattern in SCRIPTS})
    own = Counter({code: _written(sample, code) for code in CODES})
    asian = own.pop("ja") + (han := own.pop("zh"))
    letters = counts.total() + asian
    if 2 * asian > letters:
        return "ja" if asian - han >= KANA * asian else "zh"
    code, most = own.most_common(1)[0]
    if 2 * most > letters:
        return code
    if 2 * (counts["other"] - own.total()) > letters:
        return "und"
    if letters < SHORT and counts["latin"] >= counts["cyrillic"]:
        return "en"
    # Slavic languages share most of their function words, so Cyrillic text goes to the model at once.
    voted = _voted(sample) if counts["latin"] >= counts["cyrillic"] else ""
    return voted or _modelled(sample)


def _written(sample: str, code: str) -> int:
    """Count the letters with which of all languages of the tables only this one is written."""
    letters = table(code).letters
    return len(re.findall(f"[{letters}]", sample)) if letters else 0


def _voted(sample: str) -> str:
    """Let function words decide, English first."""
    words = [folded(word) for word in LETTERS.findall(sample)]
    if _share(words, "en") >= ENGLISH:
        return "en"
    shares = sorted(((_share(words, code), code) for code in CODES), reverse=True)
    (best, code), (second, _) = shares[:2]
    return code if best >= SETTLED and best - second >= LEAD else ""


def _share(words: list[str], code: str) -> float:
    stop_words = table(code).stop_words
    return sum(word in stop_words for word in words) / max(1, len(words))


def _modelled(sample: str) -> str:
    from dedup.language.identifier import IDENTIFIER

    code, probability = IDENTIFIER.classify(sample)
    if code in CODES:
        return str(code)
    return "und" if probability >= SURE else "en"
