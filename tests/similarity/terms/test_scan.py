"""Terms are hashed alike wherever they stand."""

from __future__ import annotations

import itertools

import numpy as np

from dedup.similarity.terms.letters import classes_of, codes_of
from dedup.similarity.terms.scan import grams, mixed, scan, with_pairs


def terms(*texts: str) -> list[list[int]]:
    """Give the hashes of each text's words and signs."""
    codes, bounds = codes_of(texts)
    hashes, starts = scan(codes, bounds, classes_of(codes))
    return [hashes[low:high].tolist() for low, high in itertools.pairwise(starts)]


def test_a_mix_loses_nothing() -> None:
    """Different numbers stay different."""
    assert len(np.unique(mixed(np.arange(1000, dtype=np.uint64)))) == 1000


def test_words() -> None:
    """The same word has the same hash in every text, another word another; nothing has no term."""
    one, other, nothing = terms("The mill, the dam", "Dam", "...")
    assert one[0] == one[2]
    assert one[3] == other[0]
    assert len({*one}) == 3
    assert nothing == []


def test_signs_of_unspaced_scripts() -> None:
    """Neighbouring signs make a term; one that stands alone is one itself."""
    pair, alone = terms("日本人", "日")
    assert (len(pair), len(alone)) == (2, 1)


def test_pairs_and_runs() -> None:
    """Pairs are added text by text; runs of four letters go over the space between words."""
    codes, bounds = codes_of(["old red mill", "mill"])
    hashes, starts = scan(codes, bounds, classes_of(codes))
    assert np.diff(with_pairs(hashes, starts)[1]).tolist() == [5, 1]
    assert np.diff(grams(codes, bounds, classes_of(codes))[1]).tolist() == [9, 1]
