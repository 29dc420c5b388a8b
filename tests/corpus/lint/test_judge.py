"""A report is judged by baseline, suppressions and limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.corpus.lint.baseline import Baseline
from dedup.corpus.lint.judge import Triage, lint_outcome, root_above
from dedup.corpus.lint.outcome import BaselineEntry, FileSuppression
from dedup.corpus.lint.record import LintRule, Repetition, TextSuppression
from dedup.parsing.left_out import Globs
from lint_findings import DRIFT, finding, report

OFF = TextSuppression(path="docs/b.md", line=6, directive="off", start=(6, 1), end=None, reason="")
IDLE = TextSuppression(path="docs/z.md", line=6, directive="off", start=(6, 1), end=None, reason="")
ROW = FileSuppression(
    file="dedup.toml", key="suppress[0]", folder=".", patterns=("x/",), globs=Globs.of(("x/",)),
    rules=frozenset({LintRule.EXACT}), reason="",
)  # fmt: skip


def baseline(*entries: tuple[int, str, LintRule], folder: str = "") -> Baseline:
    """Make a baseline."""
    found = (
        BaselineEntry(fingerprint=f"{number:032x}", rule=rule, path=path, message="m") for number, path, rule in entries
    )
    return Baseline(file="b.json", folder=folder, entries=tuple(found))


def test_known_and_suppressed() -> None:
    """Nothing is dropped: what is known or suppressed is marked, and only the rest is to be looked at."""
    found = lint_outcome(
        report(finding(), DRIFT, finding(number=9)),
        Triage(baseline=baseline((1, "docs/b.md", LintRule.EXACT)), suppressions=(OFF, IDLE)),
    )
    assert [(each.known is not None, len(each.suppressed)) for each in found.findings] == [
        (True, 0),
        (False, 1),
        (False, 0),
    ]
    assert [each.finding.fingerprint[-1] for each in found.active] == ["9"]
    assert found.unmatched == (IDLE,)
    assert found.baseline == "b.json"


@pytest.mark.parametrize(
    ("entry", "given", "stale"),
    [
        ((7, "docs/b.md", LintRule.EXACT), {}, True),
        ((7, "docs/gone.md", LintRule.EXACT), {}, True),
        ((7, "other.md", LintRule.EXACT), {}, False),
        ((1, "docs/b.md", LintRule.EXACT), {}, False),
        ((7, "docs/b.md", LintRule.DIFFERS), {"rules": frozenset({LintRule.EXACT})}, False),
        ((7, "docs/b.md", LintRule.EXACT), {"complete": False}, False),
    ],
    ids=["not found", "file gone", "file not read", "found", "rule not asked", "not all compared"],
)
def test_stale(
    tmp_path: Path, entry: tuple[int, str, LintRule], given: dict[str, frozenset[LintRule]], stale: bool
) -> None:
    """An entry is stale where it was looked for and not found."""
    (tmp_path / "docs").mkdir()
    for name in ("docs/a.md", "docs/b.md", "other.md"):
        (tmp_path / name).write_text("x")
    read = tuple(Repetition(path=str(tmp_path / "docs" / name), words=9, repeated=0) for name in ("a.md", "b.md"))
    known = baseline(entry, folder=str(tmp_path))
    found = lint_outcome(report(finding(), read=read), Triage(baseline=known, **given))  # type: ignore[arg-type]
    assert bool(found.stale) is stale


@pytest.mark.parametrize(
    ("given", "unmatched"),
    [
        ({}, 2),
        ({"complete": False}, 0),
        ({"rules": frozenset({LintRule.DIFFERS})}, 2),
        ({"rules": frozenset({LintRule.DIFFERS}), "narrowed": True}, 0),
        ({"rules": frozenset({LintRule.EXACT}), "narrowed": True}, 1),
    ],
)
def test_idle_rows(given: dict[str, frozenset[LintRule]], unmatched: int) -> None:
    """What took nothing out is named where its rules were looked for."""
    assert len(lint_outcome(report(finding()), Triage(suppressions=(ROW, IDLE), **given)).unmatched) == unmatched  # type: ignore[arg-type]


def test_root(tmp_path: Path) -> None:
    """The root is the nearest folder above with a repository."""
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    inside = tmp_path / "repo" / "docs" / "guide"
    inside.mkdir(parents=True)
    assert root_above(inside) == tmp_path / "repo"
    assert root_above(tmp_path / "repo") == tmp_path / "repo"
    assert root_above(Path("/")) is None
