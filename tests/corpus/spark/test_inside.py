"""Lists find every passage that lies inside a longer one, however they are cut."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from corpora import made_up
from corpus_rows import batch_of, sides
from dedup.corpus.spark.candidates import Lists
from dedup.corpus.spark.inside import entries_inside, leading_counts, likely_inside, verified_inside
from dedup.similarity.join.inside_products import InsideProducts
from dedup.similarity.join.pairs import gathered
from dedup.similarity.near_duplicates import rows_of


@pytest.mark.parametrize("hot", [4, 8192])
@pytest.mark.parametrize("share", [0.5, 0.8, 1.0])
def test_all_that_lie_inside(share: float, hot: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Verified candidates are what products of whole rows give, to the last bit; the sketch leaves most others out."""
    texts = made_up(200)
    texts += [" ".join(text.split()[3:14]) for text in texts[::3]] + [text + " newsletter" for text in texts[::10]]
    rows = rows_of(list(dict.fromkeys(texts)))
    batch = batch_of(rows)
    monkeypatch.setattr("dedup.corpus.spark.candidates.HOT", hot)
    counts = pa.Table.from_batches(list(leading_counts([batch], share)))
    keys, sizes, inner = (counts.column(name).to_numpy() for name in ("key", "count", "inner"))
    led = (inner > 0) & (sizes > 1)
    lists = Lists.of(keys[led], sizes[led])
    assert (lists.parts.max() > 1) == (hot < 200)
    entries = pa.Table.from_batches(list(entries_inside([batch], share, lists)))
    ordered = entries.sort_by([("key", "ascending"), ("cell", "ascending"), ("size", "descending")])
    likely = pa.Table.from_batches(list(likely_inside(ordered.to_batches(max_chunksize=64))))
    likely = likely.group_by(["left", "right"]).aggregate([])
    expected = gathered(list(InsideProducts(rows, share, 1 << 28).pairs()))
    (verified,) = verified_inside([sides(likely, batch)], share)
    true = sorted(zip(*(verified.column(name).to_pylist() for name in ("left", "right", "score")), strict=True))
    assert true == [(left * 7, right * 7, score) for left, right, score in expected]
    assert len(true) > 20
    assert len(likely) < 3 * len(true) + np.sqrt(len(rows)) * 20
