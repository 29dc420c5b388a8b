"""Keys of passages: two that are similar share one, and what stands beside them bounds what they share."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.archive.keys import LADDER, Weights, decoded, keyed, weigh_counts
from dedup.similarity.near_duplicates import rows_of
from dedup.similarity.terms.weights import Idf, buckets

TEXTS = [
    "the ferry leaves at noon from the north pier",
    "the ferry leaves at noon from the south pier",
    "the bridge stays shut until the weekend",
    "ferry",
    "the the the the ferry",
    "",
]


def idf(texts: list[str]) -> Idf:
    """Count the weights of texts."""
    counts, _ = buckets(texts)
    found, often = np.unique(counts[1], return_counts=True)
    return Idf(len(texts), "words", found.astype(np.int64), often.astype(np.int64))


def weights_of(texts: list[str], known: Idf) -> Weights:
    """Count and weigh texts."""
    return weigh_counts(buckets(texts)[0], known)


def test_weights_are_those_of_a_corpus() -> None:
    """Rows have the same weights as everywhere, and each column knows its term and how common it is."""
    mine, theirs = weights_of(TEXTS, idf(TEXTS)), rows_of(TEXTS, idf=idf(TEXTS))
    assert mine.rows.values.tolist() == theirs.values.tolist()
    assert mine.frequency.tolist() == sorted(mine.frequency.tolist())
    assert len(set(mine.terms.tolist())) == mine.rows.width
    assert weights_of(["unheard"], idf(TEXTS)).frequency.tolist() == [1]


@pytest.mark.parametrize("least", [0.5, 0.7, 0.8, 0.95, 1.0])
def test_similar_passages_share_a_key(least: float) -> None:
    """Of a thousand seeded pairs none at or above the least score shares no key."""
    chance = np.random.default_rng(3)
    words = [f"w{number}" for number in range(40)]
    drawn = [chance.choice(words, size=chance.integers(3, 12)).tolist() for _ in range(20)]
    # Each three times: as it is, with a word changed, and with a word more.
    texts = [" ".join(each) for said in drawn for each in (said, [*said[1:], "w1"], [*said, "w2"])]
    weights = weights_of(texts, idf(texts))
    found = keyed(weights, least)
    dense = np.zeros((len(texts), weights.rows.width))
    dense[weights.rows.owners(), weights.rows.columns] = weights.rows.values
    keys = [set(found.of(place).tolist()) for place in range(len(texts))]
    product = dense @ dense.T
    similar = [(a, b) for a in range(60) for b in range(a) if product[a, b] >= least]
    assert [pair for pair in similar if not keys[pair[0]] & keys[pair[1]]] == []
    assert similar or least > 0.95


def test_a_passage_without_words_has_no_keys() -> None:
    """An empty text, or all texts, are similar to nothing."""
    found = keyed(weights_of(TEXTS, idf(TEXTS)), 0.7)
    assert (found.of(5).tolist(), int(found.codes[5])) == ([], 0)
    assert len(keyed(weights_of(["", "!"], idf(TEXTS)), 0.7).keys) == 0


def test_codes_bound_what_they_stand_for() -> None:
    """The last key is as common as its code says, and no term of a passage weighs more by its IDF."""
    weights = weights_of(TEXTS, idf(TEXTS))
    found = keyed(weights, 0.7)
    low, below, most = decoded(found.codes)
    for place in range(5):
        span = slice(int(weights.rows.starts[place]), int(weights.rows.starts[place + 1]))
        columns = weights.rows.columns[span][: len(found.of(place))]
        assert low[place] <= weights.frequency[columns[-1]] < below[place]
        ratio = (weights.rows.values[span][: len(columns)] / weights.idf[columns]).max()
        assert ratio <= most[place] < ratio * 1.05


@pytest.mark.parametrize(("frequency", "low", "below"), [(1, 1, 2), (2, 2, 3), (1000, 912, 1024), (1024, 1024, 1149)])
def test_steps_of_the_ladder(frequency: int, low: int, below: int) -> None:
    """How common a term is, is rounded to six steps a doubling."""
    level = int(np.searchsorted(LADDER, frequency, side="right")) - 1
    assert (int(LADDER[level]), int(LADDER[level + 1])) == (low, below)
    assert len(LADDER) == 256
