"""Words that stand together, or with one word between them, are one stretch."""

from __future__ import annotations

import pytest

from dedup.corpus.stretches import joined_stretches

WORDS = ["The", "ferry", "leaves", "at", "noon", "from", "the", "old", "pier"]


@pytest.mark.parametrize(
    ("places", "shown"),
    [
        ([], []),
        ([0], ["The"]),
        ([4, 7], ["noon", "old"]),
        ([6, 7, 8], ["the old pier"]),
        ([1, 3], ["ferry leaves at"]),
        ([0, 2, 4, 7], ["The ferry leaves at noon", "old"]),
    ],
    ids=["none", "first", "two between", "neighbours", "one between", "several"],
)
def test_stretches(places: list[int], shown: list[str]) -> None:
    """A stretch ends where two words or more stand before the next."""
    text = " ".join(WORDS)
    starts = [len(" ".join(WORDS[:at])) + bool(at) for at in range(len(WORDS))]
    found = joined_stretches((at, starts[at], starts[at] + len(WORDS[at])) for at in places)
    assert [text[start:end] for start, end in found] == shown
