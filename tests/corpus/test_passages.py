"""The files of a corpus."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from command_line import run
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


@pytest.mark.parametrize(
    ("keep", "values", "unread", "stays"),
    [
        ("newest", ["2020-01-01", "2021-05-06T10:00:00Z", "20220102"], 0, 2),
        ("newest", ["2020-01-01", "12/03/2024", None], 2, 0),
        ("newest", ["", "yesterday", " 2020-01-01 "], 2, 2),
        ("newest", [5, "2020-01-01T00:00:00+25:00", "2020-01-01"], 2, 2),
        ("newest", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2020-02-30"], 1, 1),
        ("priority:date", [2, 1, "0.5"], 0, 2),
        ("priority:date", ["high", None, 3], 2, 2),
        ("priority:date", [int("1" * 400), 2, {"a": 1}], 2, 1),
        ("priority:date", [float("inf"), float("nan"), 1e300], 2, 2),
    ],
)
def test_dates_and_numbers_that_cannot_be_read(
    tmp_path: Path, keep: str, values: list[Any], unread: int, stays: int
) -> None:
    """They are counted and said, and every record that has one stays before those that have none."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS[:1] * 3, date=values, id=[0, 1, 2])
    result = run("corpus", source, "-o", tmp_path / "out.jsonl", "--keep", keep)
    assert result.exit_code == 0, result.stderr
    assert f'"id": {stays}}}' in (tmp_path / "out.jsonl").read_text()
    assert condense_corpus(source, tmp_path / "out.jsonl", quiet(keep=keep)).unread == unread
    kind = "an ISO date" if keep == "newest" else "a number"
    said = f"records without {kind} in field 'date': {unread:,}, the first {source}:"
    assert (said in result.stderr) == bool(unread)


def test_dates_of_tables(tmp_path: Path) -> None:
    """Dates and times of any unit are read as they are."""
    days = [date(2020, 1, 1), date(2022, 1, 1), date(2021, 1, 1)]
    times = [datetime(day.year, 1, 1, tzinfo=UTC) for day in days]
    kinds = [pa.date32(), *(pa.timestamp(unit, zone) for unit in ("s", "ms", "us", "ns") for zone in (None, "UTC"))]
    for at, kind in enumerate(kinds):
        column = pa.array(days if at == 0 else times, kind)
        if kind == pa.timestamp("ns"):
            column = pa.compute.add(column, pa.scalar(1, pa.duration("ns")))
        pq.write_table(pa.table({"text": TEXTS[:1] * 3, "date": column, "id": [0, 1, 2]}), tmp_path / "in.parquet")
        summary = condense_corpus(tmp_path / "in.parquet", tmp_path / "out.parquet", quiet(keep="newest"))
        assert summary.unread == 0
        assert pq.read_table(tmp_path / "out.parquet").column("id").to_pylist() == [1]
