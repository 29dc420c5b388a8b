"""How common words are in ordinary language."""

from __future__ import annotations

import gzip

import pytest

from dedup.language.frequencies import frequencies, packed, shares


def test_common_words_are_commoner() -> None:
    """Shares of all words lie between 0 and 1 and follow use."""
    share = frequencies("en")
    assert 1 > share("the") > share("water") > share("zygote") >= 0


@pytest.mark.parametrize(("language", "word"), [("en", "xqzzt"), ("und", "the"), ("xx", "the"), ("ja", "する")])
def test_unknown_is_zero(language: str, word: str) -> None:
    """An unknown word, and every word of a language without a table, has share 0."""
    assert frequencies(language)(word) == 0.0


@pytest.mark.parametrize(
    ("language", "common", "rarer"),
    [
        ("de", "nicht", "brücke"),
        ("en", "there's", "bridge"),
        ("es", "porque", "puente"),
        ("fr", "jamais", "rivière"),
        ("it", "perché", "fiume"),
        ("nl", "omdat", "rivier"),
        ("pt", "porque", "ponte"),
        ("ru", "потому", "мост"),
        ("zh", "我们", "桥梁"),
    ],
)
def test_each_table(language: str, common: str, rarer: str) -> None:
    """Every table has accents and other scripts, is in lower case, and its shares come to less than the whole."""
    share = frequencies(language)
    assert share(common) > share(rarer) > 0
    known = shares(language)
    assert all(word == word.lower() for word in known)
    assert 0.7 < sum(known.values()) < 1.03
    assert list(known.values()) == sorted(known.values(), reverse=True)


@pytest.mark.parametrize("known", [{}, {"the": 0.05, "of": 0.03, "zygote": 1e-6}, {"ø": 1.0}])
def test_packed_is_read_back(known: dict[str, float]) -> None:
    """What is written is read back, off by 6 percent at most; the same words in another order give the same bytes."""
    lines = gzip.decompress(packed(known)).decode().split("\n")
    found = {word: 10 ** (-place / 20) for place, line in enumerate(lines) for word in line.split()}
    assert found == pytest.approx(known, rel=0.06)
    assert packed(known) == packed(dict(reversed(known.items())))
