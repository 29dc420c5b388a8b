"""The search for rows inside rows by products gives what the compiled one gives."""

from __future__ import annotations

import pytest

from corpora import random_texts
from dedup.similarity.join.inside import contained_parts
from dedup.similarity.join.inside_products import InsideProducts
from dedup.similarity.join.pairs import gathered
from dedup.similarity.near_duplicates import rows_of


@pytest.mark.parametrize("share", [0.2, 0.5, 2 / 3, 0.9, 1.0])
@pytest.mark.parametrize("memory", [1, 100_000, 1 << 28])
def test_same_pairs(share: float, memory: int) -> None:
    """The same rows with the same shares to the last bit, whatever the memory."""
    texts = random_texts(150)
    texts += [" ".join(text.split()[:6]) for text in texts[:40]] + [f"{text} and more of it" for text in texts[:40]]
    rows = rows_of([*texts, "", "one"])
    parts = [part for group in contained_parts(rows, share=share, memory=1 << 28) for part in group]
    expected = gathered([batch for part in parts for batch in part.pairs()])
    found = gathered(list(InsideProducts(rows, share, memory).pairs()))
    assert len(expected) > 40
    assert list(found) == list(expected)


def test_nothing() -> None:
    """No rows and rows without terms hold nothing."""
    for texts in ([], ["", "!"]):
        assert list(InsideProducts(rows_of(texts), 0.5, 1 << 20).pairs()) == []
