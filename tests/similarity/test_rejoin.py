"""A join again after a change gives what a join of all gives, with the same scores."""

from __future__ import annotations

from random import Random
from typing import Final

import numpy as np
import pytest

from dedup.similarity.near_duplicates import near_pairs, rows_of
from dedup.similarity.rejoin import JoinedBefore, NamedTerms, least_before, rejoined
from dedup.similarity.terms.weights import hashed_terms

WORDS: Final = [f"word{at}" for at in range(60)]


def written(random: Random, count: int) -> list[str]:
    """Write texts in which some words are frequent and some are rare; some say nothing."""
    chosen = [
        random.choices(WORDS, weights=[1 / (1 + at) for at in range(60)], k=random.randint(0, 9)) for _ in range(count)
    ]
    return [" ".join(words) for words in chosen]


def named(texts: list[str]) -> NamedTerms:
    """Give texts as they are joined: named by what they say."""
    hashes, starts = hashed_terms(texts, "words")
    numbers = [hash(text) % (1 << 63) for text in texts]
    return NamedTerms(np.array(numbers, dtype=np.uint64), starts, hashes)


def added(texts: list[str], random: Random) -> list[str]:
    """Put one more text in the middle."""
    return [*texts[:90], *written(random, 1), *texts[90:]]


def removed(texts: list[str], random: Random) -> list[str]:
    """Take one away."""
    at = random.randrange(len(texts))
    return texts[:at] + texts[at + 1 :]


def changed(texts: list[str], random: Random) -> list[str]:
    """Put a new word into one."""
    at = random.randrange(len(texts))
    return [*texts[:at], f"{texts[at]} new{at}", *texts[at + 1 :]]


def moved(texts: list[str], random: Random) -> list[str]:
    """Put them in another order."""
    return random.sample(texts, len(texts))


def copied(texts: list[str], random: Random) -> list[str]:
    """Say some of them twice."""
    return texts + random.sample(texts, 3)


def many(texts: list[str], random: Random) -> list[str]:
    """Write most of them anew."""
    return texts[:40] + written(random, 160)


def emptied(texts: list[str], random: Random) -> list[str]:
    """Leave nothing but texts that say nothing."""
    return ["" for _ in texts[: random.randint(0, 3)]]


EDITS: Final = (added, removed, changed, moved, copied, many, added, added, changed, emptied, many)


@pytest.mark.parametrize("threshold", [0.45, 0.8, 1.0])
@pytest.mark.parametrize("seed", range(4))
def test_a_join_again_finds_what_a_join_finds(threshold: float, seed: int) -> None:
    """After each of a row of changes the pairs and their scores are, bit for bit, those of a join of all texts."""
    random = Random(seed)  # noqa: S311 - a draw, no secret
    texts, earlier = written(random, 200), JoinedBefore()
    for edit in (lambda texts, _: texts, *EDITS):
        texts = edit(texts, random)
        found, left = rejoined(named(texts), threshold=threshold, earlier=earlier)
        whole = near_pairs(rows_of(texts), threshold=threshold)
        alone, nothing = rejoined(named(texts), threshold=threshold)
        assert nothing is None
        for each in (found, alone):
            assert each.left.tolist() == whole.left.tolist()
            assert each.right.tolist() == whole.right.tolist()
            assert each.score.tolist() == pytest.approx(whole.score.tolist(), abs=1e-12)
        assert left is not None
        earlier = left


@pytest.mark.parametrize(("often", "moves"), [(20, True), (50, False)])
def test_how_far_a_weight_may_move(often: int, moves: bool) -> None:
    """One more text with a word that few have moves its weight too far, with one that more have it does not."""
    texts = [f"word{at % often} other{at} word" for at in range(often * often)]
    _, left = rejoined(named(texts), threshold=0.5, earlier=JoinedBefore())
    _, again = rejoined(named([*texts, "word1 new"]), threshold=0.5, earlier=left)
    assert left is not None
    assert again is not None
    (word,) = hashed_terms(["word1"], "words")[0]
    before, after = (each.weights[np.searchsorted(each.terms, word)] for each in (left, again))
    assert bool(before != after) is moves


@pytest.mark.parametrize("share", [-0.0099, 0.0099])
def test_how_far_a_cosine_moves(share: float) -> None:
    """Where weights move within the bound, a pair at the threshold stays above the one that is kept; no further."""
    moved_by = np.array([1 + share, 1 - share, 1 + share, 1 - share])
    one, other = np.array([1.0, 2.0, 0.0, 3.0]), np.array([1.0, 0.0, 2.0, 3.0])
    cosine = one @ other / np.sqrt((one @ one) * (other @ other))
    one, other = one * moved_by, other * moved_by
    after = one @ other / np.sqrt((one @ one) * (other @ other))
    assert least_before(cosine) <= after <= cosine / (least_before(cosine) / cosine)
    assert least_before(cosine) < cosine * 0.961
