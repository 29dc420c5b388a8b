"""Lists find every similar pair once, however they are cut, and whole rows decide."""

from __future__ import annotations

from itertools import pairwise

import pyarrow as pa
import pytest

from corpora import made_up, random_texts
from corpus_rows import batch_of, sides
from dedup.corpus.spark.candidates import (
    Lists,
    complete_lists,
    entries_similar,
    likely_similar,
    prefix_counts,
    verified_similar,
)
from dedup.similarity.join import pair_batches
from dedup.similarity.join.pairs import gathered
from dedup.similarity.near_duplicates import rows_of


@pytest.mark.parametrize("hot", [4, 8192])
@pytest.mark.parametrize("threshold", [0.3, 0.8, 1.0])
def test_all_pairs_each_once(threshold: float, hot: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Candidates hold every pair of the join on one machine, none twice; verified, they are the same to the last bit.

    A tenth of the passages is led by one rare word, of which the list is cut where `hot` is low.
    """
    texts = random_texts(150) + made_up(150)
    texts[::10] = [f"newsletter of {place} harbours" for place in range(0, 300, 10)]
    rows = rows_of(list(dict.fromkeys(texts)))
    batch = batch_of(rows)
    monkeypatch.setattr("dedup.corpus.spark.candidates.HOT", hot)
    counts = pa.Table.from_batches(list(prefix_counts([batch], threshold)))
    keys, sizes = (counts.column(name).to_numpy() for name in ("key", "count"))
    lists = Lists.of(keys[sizes > 1], sizes[sizes > 1])
    assert (lists.parts.max() > 1) == (hot == 4)
    entries = pa.Table.from_batches(list(entries_similar([batch], threshold, lists)))
    ordered = entries.sort_by([("key", "ascending"), ("cell", "ascending"), ("rest", "descending")])
    likely = pa.Table.from_batches(list(likely_similar(ordered.to_batches(max_chunksize=64), threshold)))
    found = set(zip(*(likely.column(side).to_pylist() for side in ("left", "right")), strict=True))
    assert len(found) == len(likely)
    expected = gathered(list(pair_batches(rows, threshold=threshold)))
    verified = [row for each in verified_similar([sides(likely, batch)], threshold) for row in each.to_pylist()]
    true = sorted((row["left"], row["right"], row["score"]) for row in verified)
    assert len(true) > 10 or threshold == 1
    assert true == [(left * 7, right * 7, score) for left, right, score in expected]
    # The bound is of use: far fewer are looked at than there are.
    assert threshold < 0.8 or len(found) < 4 * len(true) + 50


def test_passages_of_the_same_terms_are_no_pair() -> None:
    """Their words differ in nothing but what a hash does not tell apart."""
    rows = rows_of(["one two three", "one two three four"])
    batch = batch_of(rows)
    alike = batch.set_column(1, "alike", pa.array([5, 5]))
    pair = pa.table({"left": [0], "right": [7]})
    assert [next(verified_similar([sides(pair, each)], 0.1)).num_rows for each in (batch, alike)] == [1, 0]


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_lists_are_whole(size: int) -> None:
    """However entries are batched, a list is never parted, and none is lost."""
    keys, cells = [1, 1, 1, 2, 2, 3, 3, 3, 3, 9], [0, 0, 1, 0, 0, 0, 0, 0, 0, 2]
    entries = pa.table({"key": keys, "cell": cells}).to_batches(max_chunksize=size)
    seen = [each.to_pylist()[low:high] for each, bounds in complete_lists(entries) for low, high in pairwise(bounds)]
    assert [(one[0]["key"], one[0]["cell"], len(one)) for one in seen] == [
        (1, 0, 2),
        (1, 1, 1),
        (2, 0, 2),
        (3, 0, 4),
        (9, 2, 1),
    ]
