"""JSON with everything that is known."""

from __future__ import annotations

import json

from dedup.corpus.lint.formats.json_record import render
from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding
from dedup.corpus.lint.record import TextSuppression
from lint_findings import DRIFT, NOTE, finding, outcome

ENTRY = BaselineEntry(fingerprint="0" * 32, rule=DRIFT.rule, path="docs/b.md", message="m")
COMMENT = TextSuppression(path="docs/b.md", line=1, directive="off", start=(1, 1), end=None, reason="law")


def test_findings() -> None:
    """Each finding has every field of the record, and whether it is known, suppressed and fails."""
    known, taken = JudgedFinding(finding=finding(), known=ENTRY), JudgedFinding(finding=NOTE, suppressed=(COMMENT,))
    data = json.loads(render(outcome(DRIFT, known, taken)))
    first, second, third = data["findings"]
    assert (first["rule"], first["level"], first["probability"]) == ("differs", "error", 0.875)
    assert first["place"] == {
        "path": "docs/b.md", "line": 7, "column": 1, "end_line": 7, "end_column": 39, "text": DRIFT.place.text
    }  # fmt: skip
    assert [each["path"] for each in first["others"]] == ["docs/c d.md"]
    assert first["values"] == ["95.40 %", "95.60 %"]
    assert [each["fails"] for each in data["findings"]] == [True, False, False]
    assert (second["known"], second["suppressed"]) == (True, [])
    assert third["suppressed"] == [{"where": "docs/b.md, line 1: off", "reason": "law"}]
    assert third["new"] == ["on Sundays"]


def test_the_rest() -> None:
    """Repetition, limits, and what is stale or idle."""
    data = json.loads(render(outcome(DRIFT, most_repetition=0.05, stale=(ENTRY,), unmatched=(COMMENT,))))
    assert data["version"] == 1
    assert data["failed"] is True
    assert data["repetition"]["overall"] == {"path": "", "words": 200, "repeated": 20, "share": 0.1}
    assert [each["path"] for each in data["repetition"]["over_limit"]] == ["docs/b.md", "docs/c d.md", ""]
    assert data["repetition"]["limit"] == 0.05
    assert [each["fingerprint"] for each in data["stale"]] == ["0" * 32]
    assert data["unmatched_suppressions"] == [{"where": "docs/b.md, line 1: off", "reason": "law"}]
