"""Reports of a run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pyarrow.parquet as pq

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus

if TYPE_CHECKING:
    from pathlib import Path


def test_reports(tmp_path: Path) -> None:
    """The page escapes what it shows and needs nothing from elsewhere; JSON and Parquet hold the same decisions."""
    source = rows_file(tmp_path / "in.jsonl", [f"<script>alert(1)</script> {text}" for text in TEXTS])
    for form in ("html", "json", "parquet"):
        condense_corpus(source, None, quiet(report=tmp_path / f"report.{form}", boilerplate=1, threshold=0.6))
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert "://" not in page
    data = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert data["largest_groups"][0]["stands_for"] == data["summary"]["copies"] + data["summary"]["near"]
    assert data["boilerplate"][0]["documents"] == data["largest_groups"][0]["stands_for"] + 1
    assert pq.read_table(tmp_path / "report.parquet").num_rows == data["largest_groups"][0]["stands_for"]
