"""How common words are in ordinary language."""

from __future__ import annotations

import pytest

from dedup.language.frequencies import frequencies


def test_common_words_are_commoner() -> None:
    """Shares of all words lie between 0 and 1 and follow use."""
    share = frequencies("en")
    assert 1 > share("the") > share("water") > share("zygote") >= 0


@pytest.mark.parametrize(("language", "word"), [("en", "xqzzt"), ("und", "the"), ("xx", "the")])
def test_unknown_is_zero(language: str, word: str) -> None:
    """An unknown word, and every word of an unknown language, has share 0."""
    assert frequencies(language)(word) == 0.0
