"""A corpus weighs as its passages do, each counted as often as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpora import quiet, random_texts, rows_file
from dedup.corpus.passages import Corpus
from dedup.corpus.progress import Progress
from dedup.corpus.table import table_of
from dedup.corpus.weighing import own_idf, rows_of_table
from dedup.corpus.workfiles import WorkFiles
from dedup.similarity.near_duplicates import rows_of
from dedup.similarity.terms.weights import Columns

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("small", [True, False])
def test_rows(tmp_path: Path, *, small: bool) -> None:
    """The rows are those of the texts in memory, copies left out, to the last bit."""
    texts = random_texts(120) * 2
    corpus = Corpus((rows_file(tmp_path / "in.jsonl", texts),), quiet(unit="document"), plain=small)
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    table = table_of(corpus, corpus.options, work, Progress(silent=True))
    idf = own_idf(table, "words", small=small)
    assert idf.documents == len(texts)
    rows = rows_of_table(table, Columns.of(idf.buckets, idf), corpus.options, work, small=small)
    expected = rows_of(texts).take(table.firsts())
    assert rows.starts.tolist() == expected.starts.tolist()
    assert rows.columns.tolist() == expected.columns.tolist()
    assert rows.values.tobytes() == expected.values.tobytes()
