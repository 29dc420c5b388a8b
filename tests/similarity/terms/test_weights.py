"""IDF can be saved and loaded."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import pytest

from corpora import made_up
from dedup.errors import InputError
from dedup.similarity.near_duplicates import find_duplicates, rows_of
from dedup.similarity.terms.weights import Idf, buckets, moved_apart

if TYPE_CHECKING:
    from pathlib import Path


def test_frozen_idf(tmp_path: Path) -> None:
    """A saved IDF gives the same weights when it is loaded, and a file that is none is refused."""
    texts = made_up(50)
    (starts, hashed, _), _ = buckets(texts)
    present, counts = np.unique(hashed, return_counts=True)
    Idf(len(starts) - 1, "words", present.astype(np.int64), counts).save(tmp_path / "idf")
    loaded = Idf.load(tmp_path / "idf", "words")
    assert rows_of(texts, idf=loaded).values.tolist() == rows_of(texts).values.tolist()
    (tmp_path / "other").write_text("no IDF")
    with pytest.raises(InputError, match="not a saved IDF"):
        Idf.load(tmp_path / "other", "words")
    with pytest.raises(InputError, match="a saved IDF of words, asked for pairs"):
        Idf.load(tmp_path / "idf", "pairs")


def saved(path: Path) -> bytes:
    """Save an IDF and give its bytes."""
    (starts, hashed, _), _ = buckets(made_up(50))
    present, counts = np.unique(hashed, return_counts=True)
    Idf(len(starts) - 1, "words", present.astype(np.int64), counts).save(path)
    return path.read_bytes()


def test_damaged_idf(tmp_path: Path) -> None:
    """Whatever byte is flipped or missing: one clear error, or the same numbers."""
    data = saved(tmp_path / "idf")
    whole = Idf.load(tmp_path / "idf", "words")
    places = [*range(0, len(data), 97), *range(len(data) - 400, len(data)), *range(300)]
    for at in places:
        for bad in (data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :], data[:at]):
            (tmp_path / "bad").write_bytes(bad)
            with suppress(InputError):
                loaded = Idf.load(tmp_path / "bad", "words")
                assert loaded.buckets.tolist() == whole.buckets.tolist()
                assert loaded.counts.tolist() == whole.counts.tolist()


@pytest.mark.parametrize(
    ("places", "counts"),
    [
        ([2, 1], [1, 1]),
        ([1, 1], [1, 1]),
        ([-1, 2], [1, 1]),
        ([1, 1 << 31], [1, 1]),
        ([1, 2], [1, 11]),
        ([1, 2], [0, 1]),
    ],
)
def test_idf_that_cannot_be(tmp_path: Path, places: list[int], counts: list[int]) -> None:
    """Numbers that no corpus gives are refused."""
    Idf(10, "words", np.array(places, np.int64), np.array(counts, np.int64)).save(tmp_path / "idf")
    with pytest.raises(InputError, match="not a saved IDF, or a damaged one"):
        Idf.load(tmp_path / "idf", "words")


@pytest.mark.parametrize(("one", "other"), [("inkrustierte", "japhet"), ("fourth", "reichsgebiete")])
@pytest.mark.parametrize("keep", ["first", "longest", "most-complete", "central"])
def test_words_that_share_a_hash(one: str, other: str, keep: str) -> None:
    """Words of one bucket are two words: the cosine of their texts is the true one."""
    (_, hashed, _), words = buckets([one, other])
    assert hashed[0] == hashed[1]
    moved = moved_apart(words)
    assert len(moved) == 1
    assert len(set(buckets([one, other], moved=moved)[0][1].tolist())) == 2
    texts = [f"the bridge has an {word} gate by the mill" for word in (one, other, "open")]
    assert find_duplicates(texts, threshold=1.0, keep=keep).groups == ()
    scores = find_duplicates(texts, threshold=0.1).pairs.score
    assert len(scores) == 3
    assert np.ptp(scores) < 1e-9
