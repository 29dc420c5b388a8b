"""A corpus is written back without its repeats, in the same formats and order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from corpora import KEPT, TEXTS, quiet, rows_file, texts_of
from dedup.corpus import condense_corpus
from dedup.corpus.options import CorpusOptions, bytes_of
from dedup.errors import InputError, OptionError, OutputError

if TYPE_CHECKING:
    from pathlib import Path


def test_rows(tmp_path: Path) -> None:
    """Copies and near-duplicates go, the first of each stays, and rows that stay keep their bytes."""
    source = tmp_path / "in.jsonl"
    lines = [f'{{"n": {at},  "text": "{text}"}}\n' for at, text in enumerate(TEXTS)]
    source.write_text("".join(lines))
    summary = condense_corpus(source, tmp_path / "out.jsonl", quiet())
    assert (tmp_path / "out.jsonl").read_text() == lines[0] + lines[1] + lines[4]
    assert (summary.passages, summary.copies, summary.near, summary.groups) == (5, 1, 1, 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_passed_records(tmp_path: Path) -> None:
    """Mappings are read once from any iterator."""
    condense_corpus(({"text": text} for text in TEXTS), tmp_path / "out.jsonl", quiet())
    assert texts_of(tmp_path / "out.jsonl") == KEPT


def test_errors(tmp_path: Path) -> None:
    """What cannot work is refused at once, and the old output is still whole."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    (tmp_path / "in.csv").write_text("a,b\n1,2\n")
    (tmp_path / "bad.parquet").write_text("no parquet")
    for wrong, error, match in (
        ((tmp_path / "none.jsonl", tmp_path / "o.jsonl", quiet()), InputError, "no such file"),
        ((source, source, quiet()), OutputError, "the input itself"),
        ((source, tmp_path / "o.csv", quiet()), OptionError, "name the output alike"),
        ((tmp_path / "in.csv", tmp_path / "o.csv", quiet()), InputError, "no column 'text'; there are a, b"),
        ((tmp_path / "bad.parquet", tmp_path / "o.parquet", quiet()), InputError, "not a Parquet file"),
        ((source, None, quiet()), OptionError, "nothing to write"),
        ((source, tmp_path / "o.jsonl", quiet(text_field="body")), InputError, "no text in field 'body'"),
        (([], tmp_path / "o.jsonl", quiet()), InputError, "no records"),
    ):
        with pytest.raises(error, match=match):
            condense_corpus(*wrong)
    for asked in (
        {"keep": "best"},
        {"keep": "priority"},
        {"threshold": 0},
        {"memory": 1},
        {"workers": 0},
        {"unit": "x"},
    ):
        with pytest.raises(OptionError, match=next(iter(asked))):
            CorpusOptions(**asked)
    with pytest.raises(OptionError, match="memory"):
        bytes_of("2 stones")
    with pytest.raises(OptionError, match="pairs"):
        CorpusOptions(pairs=1)  # type: ignore[arg-type]
    records: list[dict[str, Any]] = [{"text": TEXTS[0]}, {"text": {1}}]
    with pytest.raises(InputError, match="record 2 cannot be written as JSON"):
        condense_corpus(records, tmp_path / "o.jsonl", quiet())


def test_paths_as_text(tmp_path: Path) -> None:
    """Paths among the options may be given as text."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS)
    condense_corpus(str(source), None, quiet(pairs=str(tmp_path / "pairs.csv")))
    assert (tmp_path / "pairs.csv").read_text().startswith("left,right,score,kind\n")
