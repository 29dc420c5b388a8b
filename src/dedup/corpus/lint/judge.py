"""Judge a report by what is known, what is suppressed and how much may be repeated."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.corpus.lint.baseline import Baseline, entries_of
from dedup.corpus.lint.outcome import FileSuppression, JudgedFinding, LintOutcome
from dedup.corpus.lint.record import LintLevel, LintRule
from dedup.corpus.lint.suppressions import taken_out

if TYPE_CHECKING:
    from dedup.corpus.lint.outcome import BaselineEntry, Suppression
    from dedup.corpus.lint.record import LintReport

__all__ = ["Triage", "lint_outcome", "root_above"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Triage:
    """What a report is judged by.

    Attributes:
        rules: the rules that were asked for.
        narrowed: whether these are fewer than usual, so that a suppression of another rule is not idle.
        complete: whether all was compared that the paths allow, so that what is not found is not there.
        suppressions: what takes findings out.
        baseline: what is known; None where there is none.
        fail_on: the least level that fails.
        most_repetition: share of words that may be said elsewhere; None for any.
        root: the folder from which reports for machines name files, absolute; "" names them as they are.
    """

    rules: frozenset[LintRule] = frozenset(LintRule)
    narrowed: bool = False
    complete: bool = True
    suppressions: tuple[Suppression, ...] = ()
    baseline: Baseline | None = None
    fail_on: LintLevel = LintLevel.WARNING
    most_repetition: float | None = None
    root: str = ""


def lint_outcome(report: LintReport, by: Triage) -> LintOutcome:
    """Say of each finding whether it is known or suppressed, and what of the baseline and the suppressions is idle."""
    standing = taken_out(report.findings, by.suppressions)
    entries = entries_of(report.findings, by.baseline) if by.baseline else (None,) * len(report.findings)
    used = {id(each) for taken in standing for each in taken}
    return LintOutcome(
        findings=tuple(
            JudgedFinding(finding=finding, known=entry, suppressed=taken)
            for finding, entry, taken in zip(report.findings, entries, standing, strict=True)
        ),
        repetition=report.repetition,
        fail_on=by.fail_on,
        most_repetition=by.most_repetition,
        baseline=by.baseline.file if by.baseline else "",
        stale=_stale(report, by, entries),
        suppressions=by.suppressions,
        unmatched=tuple(each for each in by.suppressions if id(each) not in used and _looked_for(each, by)),
        root=by.root,
    )


def _stale(report: LintReport, by: Triage, entries: tuple[BaselineEntry | None, ...]) -> tuple[BaselineEntry, ...]:
    """Give the entries nothing was found of, though it was looked for: the file was read, or is no more."""
    if by.baseline is None or not by.complete:
        return ()
    folder = Path(by.baseline.folder)
    read = {os.path.realpath(each.path) for each in report.repetition}
    found = {id(entry) for entry in entries}
    return tuple(
        each
        for each in by.baseline.entries
        if id(each) not in found
        and each.rule in by.rules
        and (os.path.realpath(folder / each.path) in read or not (folder / each.path).exists())
    )


def _looked_for(suppression: Suppression, by: Triage) -> bool:
    """Say whether what a suppression takes out was looked for."""
    rules = suppression.rules if isinstance(suppression, FileSuppression) else frozenset(LintRule)
    return by.complete and (not by.narrowed or rules <= by.rules)


def root_above(folder: Path) -> Path | None:
    """Give the folder of the repository that a folder lies in, None where it lies in none."""
    absolute = Path(os.path.abspath(folder))  # noqa: PTH100 - `resolve` would follow a link out of the repository
    return next((each for each in (absolute, *absolute.parents) if (each / ".git").exists()), None)
