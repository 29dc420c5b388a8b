"""The steps of a run: a saved IDF can be given again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_frozen_idf(tmp_path: Path) -> None:
    """A saved IDF gives the scores it was saved with."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    condense_corpus(source, None, quiet(save_idf=tmp_path / "idf", pairs=tmp_path / "one.csv"))
    condense_corpus(source, None, quiet(idf=tmp_path / "idf", pairs=tmp_path / "two.csv"))
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    with pytest.raises(InputError, match="not a saved IDF"):
        condense_corpus(source, None, quiet(idf=source, pairs=tmp_path / "two.csv"))
