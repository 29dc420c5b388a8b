"""An archive as rows: another archive made of them is the same, and a corpus reads them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import dedup
from dedup.corpus.archive import Archive
from dedup.corpus.archive.exporting import exported
from dedup.corpus.archive.reading import DocumentReader, FilesToAdd
from dedup.corpus.archive.record import NewDocument

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "# Ferry\n\nDogs travel free\nof charge.\n\nDogs travel free of charge.\n\nIt is 5 € for “all” of us.\n"


def test_there_and_back(tmp_path: Path) -> None:
    """Names, days, passages, their lines and their order come back."""
    with Archive(tmp_path / "a.db") as archive:
        archive.add(TEXT, ref="b/ferry.md", date="2024-03-05")
        archive.add("# Nothing\n", ref="a/nothing.md")
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(exported(tmp_path / "a.db")), "utf-8")
    assert [json.loads(line)["ref"] for line in rows.read_text("utf-8").splitlines()] == ["a/nothing.md", "b/ferry.md"]
    with Archive(tmp_path / "b.db") as other:
        read = DocumentReader(other.unit, other.language).documents(
            FilesToAdd.of([rows], encoding=None, exclude=(), include=()), None
        )
        other.add_documents(each for each in read if isinstance(each, NewDocument))
    assert "".join(exported(tmp_path / "b.db")) == rows.read_text("utf-8")


def test_a_corpus_reads_it(tmp_path: Path) -> None:
    """The text of a row is its passages as paragraphs, of which the repeated one goes."""
    with Archive(tmp_path / "a.db") as archive:
        archive.add(TEXT, ref="ferry.md")
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(exported(tmp_path / "a.db")), "utf-8")
    summary = dedup.condense_corpus(rows, tmp_path / "out.jsonl", dedup.CorpusOptions(quiet=True, id_field="ref"))
    assert (summary.passages, summary.copies) == (3, 1)
