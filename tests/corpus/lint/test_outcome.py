"""What a run comes to: what someone has to look at, and what fails."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.outcome import (
    BaselineEntry,
    FileSuppression,
    JudgedFinding,
    LintOutcome,
    share_repeated,
)
from dedup.corpus.lint.record import LintLevel, LintRule, Repetition, TextSuppression
from dedup.parsing.left_out import Globs
from lint_findings import DRIFT, NOTE, finding, outcome

COMMENT = TextSuppression(path="docs/b.md", line=2, directive="off", start=(2, 5), end=None, reason="")
ENTRY = BaselineEntry(fingerprint="0" * 32, rule=LintRule.EXACT, path="docs/b.md", message="m")


@pytest.mark.parametrize(
    ("level", "fail_on", "failed"),
    [
        (LintLevel.NOTE, LintLevel.NOTE, True),
        (LintLevel.NOTE, LintLevel.WARNING, False),
        (LintLevel.WARNING, LintLevel.WARNING, True),
        (LintLevel.WARNING, LintLevel.ERROR, False),
        (LintLevel.ERROR, LintLevel.WARNING, True),
        (LintLevel.ERROR, LintLevel.ERROR, True),
    ],
)
def test_levels_that_fail(level: LintLevel, fail_on: LintLevel, failed: bool) -> None:
    """A finding fails a run from the level on that was asked for."""
    assert outcome(finding(level=level), fail_on=fail_on).failed is failed


@pytest.mark.parametrize(
    ("judged", "why"),
    [
        (JudgedFinding(finding=DRIFT), ""),
        (JudgedFinding(finding=DRIFT, known=ENTRY), "known in the baseline"),
        (JudgedFinding(finding=DRIFT, suppressed=(COMMENT,)), "suppressed by docs/b.md, line 2: off"),
    ],
)
def test_who_has_to_look(judged: JudgedFinding, why: str) -> None:
    """What is known or suppressed is no reason to fail, and it is said why."""
    made = outcome(judged, NOTE)
    assert judged.why_quiet == why
    assert judged.active is made.failed is not bool(why)
    assert len(made.active) == (1 if why else 2)


@pytest.mark.parametrize(
    ("most", "over"), [(None, []), (0.1, []), (0.09, ["a.md", ""]), (0.2, []), (0.0, ["a.md", ""])]
)
def test_limits(most: float | None, over: list[str]) -> None:
    """A limit holds for each file and for all together, and what is exactly as much as may be is not too much."""
    files = (Repetition(path="a.md", words=100, repeated=10), Repetition(path="b.md", words=0, repeated=0))
    made = LintOutcome(findings=(), repetition=files, most_repetition=most)
    assert [each.path for each in made.over_limit] == over
    assert made.failed is bool(over)
    assert (made.overall.words, made.overall.repeated) == (100, 10)
    assert share_repeated(files[1]) == 0


@pytest.mark.parametrize(
    ("patterns", "rules", "said"),
    [
        (("docs/",), frozenset(LintRule), "every rule in docs/"),
        ((), frozenset({LintRule.EXACT, LintRule.DIFFERS}), "differs, exact in every file"),
    ],
)
def test_rows_say_what_they_take_out(patterns: tuple[str, ...], rules: frozenset[LintRule], said: str) -> None:
    """A row of the configuration is named by its place, rules and patterns."""
    row = FileSuppression(
        file="dedup.toml",
        key="suppress[0]",
        folder="/p",
        patterns=patterns,
        globs=Globs.of(patterns),
        rules=rules,
        reason="",
    )
    assert row.where == f"dedup.toml, suppress[0]: {said}"
