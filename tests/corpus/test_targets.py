"""What a run is to write is checked before anything is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus
from dedup.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """No output may be an input or another output, nor have a name that says no format, and this is said at once."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    before, one = source.read_bytes(), tmp_path / "one.jsonl"
    for out, asked, match in (
        (None, {"pairs": source}, "is the input itself"),
        (None, {"groups": source}, "is the input itself"),
        (one, {"save_idf": source}, "is the input itself"),
        (one, {"rejects": source}, "is the input itself"),
        (one, {"pairs": one}, "written twice"),
        (None, {"report": tmp_path / "report.txt"}, "unknown kind of report"),
        (None, {"pairs": tmp_path / "pairs.txt"}, "unknown kind of table"),
        (tmp_path, {}, "is a folder"),
    ):
        with pytest.raises(OutputError, match=match):
            condense_corpus(source, out, quiet(**asked))
    rejects = rows_file(tmp_path / "again.jsonl.rejects.jsonl", TEXTS)
    with pytest.raises(OutputError, match="is the input itself"):
        condense_corpus(rejects, tmp_path / "again.jsonl", quiet())
    assert source.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.jsonl.rejects.jsonl", "in.jsonl"]
