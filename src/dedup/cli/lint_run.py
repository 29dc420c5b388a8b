"""Run what `lint` was asked for: comparison, judgement, baseline and report, in this order."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from dedup.cli.lint_cache import cache_asked
from dedup.cli.progress import shown_progress
from dedup.corpus.lint.record import LintLevel
from dedup.errors import OptionError
from dedup.output.visible import json_text, shown_name, visible
from dedup.output.write_guard import WriteGuard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.cli.lint_request import LintRequest
    from dedup.corpus.lint.baseline import Baseline
    from dedup.corpus.lint.cache import LintCache
    from dedup.corpus.lint.judge import Triage
    from dedup.corpus.lint.outcome import BaselineEntry, LintOutcome
    from dedup.corpus.lint.record import LintReport
    from dedup.corpus.progress import Progress

__all__ = ["LintDone", "linted", "run_lint"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LintDone:
    """What a run has to show: the list, lines before and behind it, and whether it failed.

    Attributes:
        shown: the list; None where a baseline is written instead.
        said: lines for standard error before it.
        figures: lines behind it.
        failed: whether the exit code says that something was found.
        guard: what the list must not be written over.
    """

    shown: str | None
    said: tuple[str, ...]
    figures: tuple[str, ...]
    failed: bool
    guard: WriteGuard


def run_lint(asked: LintRequest) -> LintDone:
    """Compare, judge, and write what was asked for.

    Raises:
        DedupError: something cannot be read, or a baseline cannot be read or written.
    """
    from dedup.corpus.lint.baseline import refuse_other_file
    from dedup.corpus.progress import Progress

    values = asked.values
    if values["write_baseline"]:
        refuse_other_file(Path(values["write_baseline"]))
    # A line that changes, for whoever watches; in a log of many runs it would only stand in the way.
    progress = Progress(silent=asked.quiet or not (sys.stderr and sys.stderr.isatty()))
    with shown_progress(quiet=progress.silent):
        report, outcome, baseline = linted(asked, cache_asked(values), progress)
    guard = WriteGuard.over(Path(each.path) for each in report.repetition)
    said = (*report.said, *report.misused, *_idle(outcome))
    if values["list_suppressions"]:
        return LintDone(shown=_listed(outcome, values["form"]), said=said, figures=(), failed=False, guard=guard)
    if values["write_baseline"] or values["update_baseline"]:
        told = _renew_baseline(outcome, baseline, Path(values["write_baseline"] or values["baseline"]), guard)
        return LintDone(shown=None, said=said, figures=(told,), failed=False, guard=guard)
    return _reported(outcome, values["form"], said, guard)


def linted(
    asked: LintRequest, cache: LintCache | None, progress: Progress, unsaved: Mapping[str, str] = MappingProxyType({})
) -> tuple[LintReport, LintOutcome, Baseline | None]:
    """Read the baseline, compare what was asked for, and judge it.

    Args:
        asked: what was asked for.
        cache: where to keep what was read and judged; None keeps nothing.
        progress: says how far it is.
        unsaved: what is read in place of a file, by its real path.

    Raises:
        DedupError: something cannot be read.
    """
    from dedup.corpus.lint.baseline import read_baseline
    from dedup.corpus.lint.judge import lint_outcome
    from dedup.corpus.lint.options import LintOptions
    from dedup.corpus.lint.run import lint_report
    from dedup.corpus.lint.since import changed_lines, touching

    values = asked.values
    baseline = read_baseline(Path(values["baseline"])) if values["baseline"] else None
    options = LintOptions(
        rules=asked.rules, within=asked.within, across=asked.across,
        exclude=tuple(values["exclude"]), include=tuple(values["include"]),
        encoding=values["encoding"], language=values["language"], unsaved=unsaved,
    )  # fmt: skip
    try:
        report = lint_report(tuple(map(Path, asked.paths)), options, progress, cache)
        if values["since"]:
            files = (each.path for each in report.repetition)
            report = replace(report, findings=touching(report.findings, changed_lines(values["since"], files)))
    except OptionError as error:
        raise asked.located(error) from error
    return report, lint_outcome(report, _judgement(asked, baseline, report.suppressions)), baseline


def _judgement(asked: LintRequest, baseline: Baseline | None, found: tuple[Any, ...]) -> Triage:
    from dedup.corpus.lint.judge import Triage, root_above

    return Triage(
        rules=asked.rules,
        narrowed=asked.narrowed,
        complete=asked.within and asked.across and not asked.values["since"],
        suppressions=(*found, *asked.suppressions),
        baseline=baseline,
        fail_on=LintLevel(asked.values["fail_on"]),
        most_repetition=asked.values["max_repetition"],
        root=str(root_above(Path()) or Path.cwd()),
    )


def _reported(outcome: LintOutcome, form: str, said: tuple[str, ...], guard: WriteGuard) -> LintDone:
    from dedup.corpus.lint.formats import LINT_OUTPUTS
    from dedup.corpus.lint.formats.wording import share_said, summary

    limit = f"{outcome.most_repetition or 0:.4%}".rstrip("%").rstrip("0").rstrip(".")
    over = [
        f"{each.path or 'all files'}: {share_said(each)} said elsewhere as well, more than {limit} %"
        for each in outcome.over_limit
    ]
    return LintDone(
        shown=LINT_OUTPUTS[form](outcome), said=said, figures=(*over, summary(outcome)),
        failed=outcome.failed, guard=guard,
    )  # fmt: skip


def _idle(outcome: LintOutcome) -> Iterator[str]:
    for entry in outcome.stale:
        yield f"stale in {outcome.baseline}: {entry.rule} in {entry.path}: {entry.message} ({entry.fingerprint[:8]})"
    if outcome.stale:
        yield f"--update-baseline drops the {len(outcome.stale):,} stale"
    for suppression in outcome.unmatched:
        yield f"took nothing out: {suppression.where}"


def _listed(outcome: LintOutcome, form: str) -> str:
    counted = [
        (each, sum(any(each is used for used in judged.suppressed) for judged in outcome.findings))
        for each in outcome.suppressions
    ]
    if form == "json":
        rows = [{"where": shown_name(each.where), "reason": each.reason, "findings": count} for each, count in counted]
        return json_text({"suppressions": rows})
    return "".join(
        visible(f"{each.where}: {count:,} finding{'s' * (count != 1)}{f' ({each.reason})' * bool(each.reason)}") + "\n"
        for each, count in counted
    )


def _renew_baseline(outcome: LintOutcome, old: Baseline | None, path: Path, guard: WriteGuard) -> str:
    from dedup.corpus.lint.baseline import entries_of, read_baseline, renewed, write_baseline

    standing = [each for each in outcome.findings if not each.suppressed]
    kept: list[BaselineEntry] = []
    if old is None:
        # Reasons written in a baseline outlive that it is written anew.
        findings = [each.finding for each in standing]
        earlier = entries_of(findings, read_baseline(path)) if path.is_file() and path.stat().st_size else ()
        found = list(zip(findings, earlier or (None,) * len(findings), strict=True))
    else:
        found = [(each.finding, each.known) for each in standing]
        gone = {id(each) for each in outcome.stale} | {id(each.known) for each in outcome.findings}
        kept = [each for each in old.entries if id(each) not in gone]
    entries = renewed(found, str(path.parent), kept)
    write_baseline(path, entries, guard=guard)
    name = shown_name(os.fspath(path))
    if old is None:
        return f"{name}: {len(entries):,} finding{'s' * (len(entries) != 1)} written as known"
    added = sum(entry is None for _, entry in found)
    return f"{name}: {added:,} added, {len(old.entries) + added - len(entries):,} dropped, {len(entries):,} known now"
