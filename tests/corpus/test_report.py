"""Reports of a run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest

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


@pytest.mark.parametrize(
    ("sign", "shown"), [("\x1b[31m", "\\x1b[31m"), ("\u202e", "\\u202e"), ("\x07", "\\x07"), ("\udce9", "\\udce9")]
)
def test_a_page_shows_signs_that_steer(tmp_path: Path, sign: str, shown: str) -> None:
    """In names of files and in passages: an escape is text to a browser, and steers the terminal that prints a page."""
    folder, page = tmp_path / "in", tmp_path / "report.html"
    folder.mkdir()
    inner = "" if sign == "\udce9" else sign
    for name in ("a", "b"):
        (folder / f"{name}{sign}.txt").write_text(f"{TEXTS[0]} {inner}behind it", encoding="utf-8")
    condense_corpus(folder, None, quiet(report=page, boilerplate=1))
    written = page.read_text("utf-8")
    assert f"b{shown}.txt" in written
    assert sign not in written
