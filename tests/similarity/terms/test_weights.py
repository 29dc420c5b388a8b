"""IDF can be saved and loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from corpora import made_up
from dedup.errors import InputError
from dedup.similarity.near_duplicates import rows_of
from dedup.similarity.terms.weights import Idf, buckets

if TYPE_CHECKING:
    from pathlib import Path


def test_frozen_idf(tmp_path: Path) -> None:
    """A saved IDF gives the same weights when it is loaded, and a file that is none is refused."""
    texts = made_up(50)
    starts, hashed, _ = buckets(texts)
    present, counts = np.unique(hashed, return_counts=True)
    Idf(len(starts) - 1, "words", present.astype(np.int64), counts).save(tmp_path / "idf")
    loaded = Idf.load(tmp_path / "idf", "words")
    assert rows_of(texts, idf=loaded).values.tolist() == rows_of(texts).values.tolist()
    (tmp_path / "other").write_text("no IDF")
    with pytest.raises(InputError, match="not a saved IDF"):
        Idf.load(tmp_path / "other", "words")
    with pytest.raises(InputError, match="a saved IDF of words, asked for pairs"):
        Idf.load(tmp_path / "idf", "pairs")
