"""Figures and names of passages on disk say which passage has all of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from corpora import rows_file
from dedup.corpus.options import CorpusOptions
from dedup.corpus.passages import Corpus
from dedup.corpus.tokens import tokens_of
from dedup.corpus.workfiles import WorkFiles

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ["It has 5 doors.", "no figure here", "It has 5 doors and 7 rooms.", "It has 7 rooms."]


@pytest.mark.parametrize(("outer", "inner", "all_of"), [(2, 0, True), (2, 3, True), (0, 2, False), (0, 3, False)])
def test_who_has_all(tmp_path: Path, outer: int, inner: int, all_of: bool) -> None:
    """A passage holds another where it has all its figures; the passages asked for need not be all there are."""
    corpus = Corpus((rows_file(tmp_path / "in.jsonl", TEXTS),), CorpusOptions())
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    tokens = tokens_of(corpus, np.array([0, 2, 3], dtype=np.int64), work)
    assert tokens.has_all(outer, inner) is all_of


def test_no_figures(tmp_path: Path) -> None:
    """Without any figure every passage holds every other."""
    corpus = Corpus((rows_file(tmp_path / "in.jsonl", TEXTS[1:2] * 2),), CorpusOptions())
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    assert tokens_of(corpus, np.array([0, 1], dtype=np.int64), work).has_all(0, 1)
