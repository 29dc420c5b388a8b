"""How far a run is."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest

from corpora import random_texts, rows_file
from dedup.corpus.blocks import passage_blocks, size_of
from dedup.corpus.options import CorpusOptions
from dedup.corpus.passages import Corpus
from dedup.corpus.progress import Progress

if TYPE_CHECKING:
    from pathlib import Path


def test_progress(tmp_path: Path) -> None:
    """A log says how many passages are read, of about how many, how fast, and how long the rest takes."""
    said = io.StringIO()
    progress = Progress(said)
    source = rows_file(tmp_path / "in.jsonl", random_texts(300))
    corpus = Corpus((source,), CorpusOptions())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dedup.corpus.blocks.CHUNK", 5000)
        patch.setattr("dedup.corpus.progress.EVERY_LOG", 0.0)
        assert sum(len(block) for block in progress.reading(passage_blocks(corpus), size_of(corpus))) == 300
    lines = said.getvalue().splitlines()
    assert re.fullmatch(r"reading: \d+ of \d{3}, [\d,]+/s, \d+ s left", lines[0])
    assert re.fullmatch(r"reading: 300, [\d,]+/s", lines[-1])
