"""The files of a corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpora import TEXTS, quiet, rows_file, texts_of
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_patterns(tmp_path: Path) -> None:
    """A pattern that no shell has opened stands for the files it fits, in sorted order."""
    rows_file(tmp_path / "b.jsonl", TEXTS[1:2])
    rows_file(tmp_path / "a.jsonl", TEXTS[:1])
    condense_corpus(str(tmp_path / "?.jsonl"), tmp_path / "out.jsonl", quiet())
    assert texts_of(tmp_path / "out.jsonl") == TEXTS[:2]
    with pytest.raises(InputError, match="no such file"):
        condense_corpus(str(tmp_path / "?.csv"), tmp_path / "out.jsonl", quiet())
