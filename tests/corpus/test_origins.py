"""Repeats are counted by document and by source."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from corpora import TEXTS, quiet, rows_file
from dedup.corpus import condense_corpus

if TYPE_CHECKING:
    from pathlib import Path


def test_repeats_by_source(tmp_path: Path) -> None:
    """The report counts by the field asked for, or by the top folder, and by document."""
    source = rows_file(tmp_path / "in.jsonl", TEXTS, wire=["a", "b", "a", "b", "c"])
    report = tmp_path / "report.json"
    condense_corpus(source, None, quiet(report=report, source_field="wire"))
    data = json.loads(report.read_text("utf-8"))
    assert sorted((row["source"], row["passages"], row["removed"]) for row in data["sources"]) == [
        ("a", 2, 1), ("b", 2, 1)]  # fmt: skip
    assert [row["document"] for row in data["documents"]] == [f"{source}:3", f"{source}:4"]
    for at, name in enumerate(("x/one.txt", "x/deep/two.txt", "y/three.txt")):
        (tmp_path / "tree" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "tree" / name).write_text(TEXTS[at] + "\n")
    condense_corpus(tmp_path / "tree", None, quiet(report=report))
    sources = json.loads(report.read_text("utf-8"))["sources"]
    assert [(row["source"], row["removed"]) for row in sources] == [(str(tmp_path / "tree" / "y"), 1)]
