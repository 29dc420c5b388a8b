"""What is known of every passage does not depend on how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpora import TEXTS, quiet, rows_file
from dedup.corpus.passages import Corpus
from dedup.corpus.progress import Progress
from dedup.corpus.table import table_of
from dedup.corpus.workfiles import WorkFiles

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("plain", [True, False])
def test_copies_and_other_orders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, plain: bool) -> None:
    """Copies share a text; passages of the same words share the first of them; texts without words have none."""
    monkeypatch.setattr("dedup.corpus.blocks.CHUNK", 150)
    texts = [TEXTS[0], "!?", TEXTS[1], TEXTS[0], " ".join(TEXTS[1].split()[::-1]), "!?", TEXTS[1]]
    corpus = Corpus((rows_file(tmp_path / "in.jsonl", texts),), quiet(), plain=plain)
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    table = table_of(corpus, corpus.options, work, Progress(silent=True))
    assert len(table.blocks) > 1
    assert table.text.tolist() == [0, 1, 2, 0, 3, 1, 2]
    assert table.same.tolist() == [0, -1, 2, 0, 2, -1, 2]
    assert table.firsts().tolist() == [0, 2]
    assert table.terms.tolist() == [len(set(text.split())) if text != "!?" else 0 for text in texts]
    assert table.record.tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert table.plain is plain
