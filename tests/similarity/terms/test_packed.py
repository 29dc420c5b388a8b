"""The compiled loops give what the plain ones give."""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.similarity.terms import letters, packed
from dedup.similarity.terms.compiled_rows import add_frequency
from dedup.similarity.terms.figures_and_names import figures_digest
from dedup.similarity.terms.weights import buckets


def packed_texts(texts: list[str]) -> tuple[Any, Any]:
    """Texts as one buffer of UTF-8 with bounds."""
    encoded = [text.encode() for text in texts]
    bounds = np.cumsum([0, *map(len, encoded)]).astype(np.int32)
    return np.frombuffer(b"".join(encoded), dtype=np.uint8), bounds


@pytest.mark.parametrize("features", ["words", "pairs", "chars"])
@settings(max_examples=60, deadline=None)
@given(texts=st.lists(st.text(alphabet=st.sampled_from("aB é_ß9日本ใ ไﬁ.\0\n\u0301😀"), max_size=12), max_size=6))
def test_compiled_and_plain_scanner_agree(features: str, texts: list[str]) -> None:
    """The compiled scanner counts the terms of the NumPy one, whatever the script."""
    data, bounds = packed_texts(texts)
    hard = packed.complex_texts(data, bounds, packed.letters_of(data)).tolist()
    folded = [letters.fold(text) if whole else text for text, whole in zip(texts, hard, strict=True)]
    data, bounds = packed_texts(folded)
    starts, terms, times, digests = packed.counted_terms(data, bounds, features, packed.letters_of(data))
    expected, _ = buckets(texts, features=features)
    assert [each.tolist() for each in expected] == [starts.tolist(), terms.tolist(), times.tolist()]
    content = [(terms[low:high].tobytes(), times[low:high].tobytes()) for low, high in pairwise(starts.tolist())]
    pairs = list(zip(*digests.tolist(), strict=True))
    assert [[a == b for a in pairs] for b in pairs] == [[a == b for a in content] for b in content]


@settings(max_examples=200, deadline=None)
@given(texts=st.lists(st.text(alphabet=st.sampled_from("aBÉ éİΣςß_9٣Ⅷ日.\"'(+5%\0\n\xa0«»"), max_size=25), max_size=4))
def test_compiled_and_plain_guard_agree(texts: list[str]) -> None:
    """The compiled guard gives the numbers of the plain one, whatever the script."""
    data, bounds = packed_texts(texts)
    assert packed.figures_digests(data, bounds, packed.letters_of(data)).tolist() == [
        figures_digest(text) for text in texts
    ]


@settings(max_examples=50, deadline=None)
@given(
    batches=st.lists(st.lists(st.integers(0, 4095), max_size=300), max_size=6), start=st.sampled_from([1, 4, 64, 512])
)
def test_frequencies_in_a_table_that_grows(batches: list[list[int]], start: int) -> None:
    """Terms are counted exactly while the table grows."""
    table = (np.full(start, -1, dtype=np.int32), np.zeros(start, dtype=np.int32), 0)
    for batch in batches:
        table = add_frequency(table, np.array(batch, dtype=np.int32), 12)
    keys, counts, filled = table
    places = np.flatnonzero(counts)
    assert dict(zip(keys[places].tolist(), counts[places].tolist(), strict=True)) == Counter(chain(*batches))
    assert filled == len(places)
