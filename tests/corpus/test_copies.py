"""Copies are told by their bytes, and forgetting texts changes no result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import compiled_too, quiet, random_texts, rows_file
from dedup.corpus import condense_corpus, copies
from dedup.corpus.copies import SeenTexts

if TYPE_CHECKING:
    from pathlib import Path

WORDS = [
    "",
    "a",
    "b",
    "ab",
    "ba",
    "é",
    "x" * 15,
    "x" * 16,
    "x" * 17,
    "x" * 31 + "y",
    "x" * 32,
    "x" * 40,
    "y" + "x" * 39,
]


def sliced(texts: list[str]) -> pa.StringArray:
    """A column that begins in the middle of its buffer, as cut ones do."""
    return pa.array(["before", *texts], pa.string())[1:]


@settings(max_examples=200, deadline=None)
@given(batches=st.lists(st.lists(st.sampled_from(WORDS), max_size=12), max_size=5))
def test_numbers(batches: list[list[str]]) -> None:
    """Each text has the number of its first occurrence, in order, across batches."""
    seen, first = SeenTexts(), dict[str, int]()
    for batch in batches:
        expected = [first.setdefault(text, len(first)) for text in batch]
        assert seen.numbers(sliced(batch)).tolist() == expected
    assert seen.count == len(first)


@pytest.mark.parametrize("often", [1, 10])
def test_many(monkeypatch: pytest.MonkeyPatch, often: int) -> None:
    """More texts than there was room for at first: where copies are common the store grows, else it begins anew."""
    monkeypatch.setattr(copies, "LEAST", 2000)
    monkeypatch.setattr(copies, "MOST", 1 << 20)
    monkeypatch.setattr(copies, "ENTRIES", 16)
    seen, first = SeenTexts(), dict[int, str]()
    rng = np.random.default_rng(3)
    for _ in range(40):
        texts = [f"passage number {number}" for number in rng.integers(0, 4000 // often**2, 100)]
        for text, number in zip(texts, seen.numbers(pa.array(texts)).tolist(), strict=True):
            assert first.setdefault(number, text) == text
    forgotten = len(first) - len(set(first.values()))
    assert (forgotten > 0) is (often == 1)


def test_huge_texts_are_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts beyond the store have numbers of their own, and what was known stays known."""
    monkeypatch.setattr(copies, "MOST", 100)
    seen = SeenTexts()
    assert seen.numbers(pa.array(["a", "a"])).tolist() == [0, 0]
    assert seen.numbers(pa.array(["b" * 101, "b" * 101])).tolist() == [1, 2]
    assert seen.numbers(pa.array(["c", "a"])).tolist() == [3, 0]


@pytest.mark.parametrize("asked", [{}, {"containment": 0.8, "keep": "longest"}, {"guards": False, "features": "pairs"}])
def test_forgetting_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any]) -> None:
    """Whether copies are found in one block, across blocks, or not at all, the bytes are the same."""
    compiled_too(monkeypatch)
    source, found = rows_file(tmp_path / "in.jsonl", random_texts(200) * 3), []
    for most, chunk in ((1 << 20, 1 << 20), (1 << 20, 2000), (5000, 2000), (0, 2000)):
        monkeypatch.setattr(copies, "MOST", most)
        monkeypatch.setattr(copies, "LEAST", min(most, 3000))
        monkeypatch.setattr("dedup.corpus.blocks.CHUNK", chunk)
        out = tmp_path / f"{most}-{chunk}"
        out.mkdir()
        given = {"pairs": out / "pairs.csv", "groups": out / "groups.csv", "save_idf": out / "idf"}
        condense_corpus(source, out / "out.jsonl", quiet(**given, **asked))
        found.append({path.name: path.read_bytes() for path in sorted(out.iterdir())})
    assert found[0] == found[1] == found[2] == found[3]
