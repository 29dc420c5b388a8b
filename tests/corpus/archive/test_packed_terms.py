"""The counted terms of a passage come back from its row in the file as they were counted."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.archive.keys import keyed, weigh_counts
from dedup.corpus.archive.packed_terms import joined_counts, packed_passages, unpacked_counts, unpacked_keys
from dedup.similarity.terms.weights import Idf, buckets

TEXTS = [
    "the ferry leaves at noon from the north pier",
    "",
    "dogs travel free",
    "no " * 255 + "yes yes",
    "no " * 256 + "yes yes maybe",
    "on and on and on",
]


def idf() -> Idf:
    """Count the weights of the texts."""
    counts, _ = buckets(TEXTS)
    found, often = np.unique(counts[1], return_counts=True)
    return Idf(len(TEXTS), "words", found.astype(np.int64), often.astype(np.int64))


@pytest.mark.parametrize(
    "chosen", [[0], [1], [2], [3], [4], [2, 3, 4], [0, 1, 2, 3, 4, 5], [3, 5], [4, 5, 4], []], ids=str
)
def test_counts_come_back(chosen: list[int]) -> None:
    """Of any rows put together each has its terms and how often they occur, also where a byte does not hold that."""
    counts, _ = buckets(TEXTS)
    packed = list(packed_passages(TEXTS, idf(), 0.8, range(len(TEXTS))))
    starts, terms, times = unpacked_counts([(packed[at].terms, packed[at].times) for at in chosen])
    spans = [slice(*starts[at : at + 2].tolist()) for at in range(len(chosen))]
    found = [dict(zip(terms[span].tolist(), times[span].tolist(), strict=True)) for span in spans]
    wanted = [slice(*counts[0][at : at + 2].tolist()) for at in chosen]
    assert found == [dict(zip(counts[1][each].tolist(), counts[2][each].tolist(), strict=True)) for each in wanted]
    assert len(terms) == starts[-1] == sum(map(len, found))


@pytest.mark.parametrize(("at", "size"), [(0, 1), (2, 0), (3, 2), (4, 8), (5, 2)])
def test_times_take_no_more_than_they_need(at: int, size: int) -> None:
    """Only what occurs again takes a byte, or four where there is one that no byte holds."""
    packed = list(packed_passages(TEXTS, idf(), 0.8, range(len(TEXTS))))
    assert len(packed[at].times) == size


def test_keys_and_lengths() -> None:
    """Keys are the first of the terms, and weights by the length have length 1."""
    counts, _ = buckets(TEXTS)
    weights = weigh_counts(counts, idf())
    found = keyed(weights, 0.8)
    for place, each in enumerate(packed_passages(TEXTS, idf(), 0.8, range(10, 16))):
        assert (each.keys.passage, each.keys.code) == (10 + place, int(found.codes[place]))
        assert each.keys.keys.tolist() == found.of(place).tolist()
        again = unpacked_keys(10 + place, each.keys.code, len(each.keys.keys), each.terms)
        assert (again.entry, again.keys.tolist()) == (each.keys.entry, each.keys.keys.tolist())
        whole = weigh_counts(unpacked_counts([(each.terms, each.times)]), idf())
        assert whole.rows.values.tolist() == weights.rows.stretch(place, place + 1).values.tolist()
        frequency = idf().frequency(counts[1][counts[0][place] : counts[0][place + 1]].astype(np.int64))
        parts = counts[2][counts[0][place] : counts[0][place + 1]] * (np.log((1 + len(TEXTS)) / (1 + frequency)) + 1)
        assert each.length == pytest.approx(np.sqrt((parts * parts).sum()))


def test_joined_counts_are_those_of_all() -> None:
    """Terms of some passages put after those of others are as if all were counted together."""
    whole, _ = buckets(TEXTS)
    for cut in (0, 2, 6):
        one, other = buckets(TEXTS[:cut])[0], buckets(TEXTS[cut:])[0]
        assert [each.tolist() for each in joined_counts(one, other)] == [each.tolist() for each in whole]
