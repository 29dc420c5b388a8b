"""The steps of a run: a saved IDF can be given again, and nothing asked for beside loses the bad lines."""

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


@pytest.mark.parametrize("name", ["pairs", "groups", "report"])
def test_rejects_are_kept_whatever_is_written_beside(tmp_path: Path, name: str) -> None:
    """Bad lines are written, although what is shown of the passages is read again for it."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    with source.open("a", encoding="utf-8") as file:
        file.write("no row\n")
    asked = {name: tmp_path / "shown.json"} if name == "report" else {name: tmp_path / "shown.csv"}
    condense_corpus(source, tmp_path / "out.jsonl", quiet(**asked))
    assert "no row" in (tmp_path / "out.jsonl.rejects.jsonl").read_text("utf-8")
