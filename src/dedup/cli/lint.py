"""Run the command `lint`: list what a tree of documents says twice, and what it says twice of different figures."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedup.cli.exit_codes import ExitCode
from dedup.cli.folders import exclude_option, include_option
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import emit, tell
from dedup.output.visible import json_text, visible
from dedup.records import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.corpus.lint.record import LintFinding, LintPlace, LintReport

__all__ = ["lint_command"]


class Share(click.ParamType):  # type: ignore[type-arg] # generic in newer versions only
    """A share, as "5%" or 0.05."""

    name = "share"

    def convert(self, value: str | float, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read a share."""
        text = str(value).strip()
        try:
            share = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
        except ValueError:
            share = -1.0
        if not 0 <= share <= 1:
            self.fail(f"must be a share such as 5% or 0.05, got {text!r}", param, ctx)
        return share


@click.command(name="lint", short_help="List what a tree says twice, and twice of different figures.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--within", is_flag=True, help="Compare within files only; by default within and between.")
@click.option("--across", is_flag=True, help="Compare between files only.")
@click.option(
    "--rule", metavar="RULE,...",
    help="What to report: differs, exact, near-duplicate, restated, boilerplate; by default all.",
)  # fmt: skip
@click.option(
    "--fail-on", type=click.Choice(["note", "warning", "error"]), default="warning", show_default=True,
    help="The least grave finding that makes the exit code 1.",
)  # fmt: skip
@click.option("--since", metavar="REVISION", help="Only what was added or changed since a revision of git.")
@click.option(
    "--max-repetition", type=Share(), metavar="SHARE",
    help="The share of words said elsewhere from which the exit code is 1, of each file and of all: 5%.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to list them."
)
@exclude_option
@include_option
@encoding_option
@quiet_option
def lint_command(  # noqa: PLR0913 - click passes each option as one argument
    *,
    paths: tuple[str, ...],
    within: bool,
    across: bool,
    rule: str | None,
    fail_on: str,
    since: str | None,
    max_repetition: float | None,
    form: str,
    exclude: tuple[str, ...],
    include: tuple[str, ...],
    encoding: str | None,
    quiet: bool,
) -> None:
    """List what a tree of documents says twice, and what it says twice of different figures.

    PATH is a text or Markdown file, a folder of them, or a pattern such as 'docs/**/*.md'. Of a folder, what is hidden,
    of version control or vendored, and what .gitignore names, is left out, and said. `differs` comes first: two places
    that say the same of different figures, dates, versions or names, or the contrary. Copies are notes.
    """
    from dedup.corpus.lint.options import ALL_RULES, LintOptions, rules_named
    from dedup.corpus.lint.run import lint_report
    from dedup.corpus.lint.since import changed_lines, touching

    options = LintOptions(
        rules=ALL_RULES if rule is None else rules_named(rule),
        within=within or not across, across=across or not within,
        exclude=exclude, include=include, encoding=encoding,
    )  # fmt: skip
    report = lint_report(tuple(map(Path, paths)), options)
    tell(report.said, quiet=quiet)
    findings = report.findings
    if since is not None:
        findings = touching(findings, changed_lines(since, [each.path for each in report.repetition]))
    emit(_json(findings, report) if form == "json" else "".join(f"{line}\n" for line in _listed(findings)))
    over = [] if max_repetition is None else list(_repeating(report, max_repetition))
    tell([*over, _summed_up(findings, report)], quiet=quiet)
    if over or any(_is_grave(each, fail_on) for each in findings):
        raise click.exceptions.Exit(ExitCode.FOUND)


def _is_grave(finding: LintFinding, least: str) -> bool:
    from dedup.corpus.lint.record import LintLevel

    levels = list(LintLevel)
    return levels.index(finding.level) >= levels.index(LintLevel(least))


def _listed(findings: Sequence[LintFinding]) -> Iterator[str]:
    for each in findings:
        others = ", ".join(map(_at, each.others[:1]))
        more = f" and {len(each.others) - 1} more" if len(each.others) > 1 else ""
        verb = {"differs": "differs from", "restated": "restates"}.get(each.rule, "repeated at")
        yield visible(f"{_at(each.place)}: {verb} {others}{more}: {each.message}  [{each.rule}, {each.level}]")


def _at(place: LintPlace) -> str:
    return ":".join((str(Place(place.path, place.line)), str(place.column)))


def _json(findings: Sequence[LintFinding], report: LintReport) -> str:
    data = {
        "findings": [asdict(each) for each in findings],
        "repetition": [asdict(each) for each in report.repetition],
    }
    return json_text(data)


def _repeating(report: LintReport, most: float) -> Iterator[str]:
    counted = [(each.path, each.repeated, each.words) for each in report.repetition]
    overall = ("overall", sum(each[1] for each in counted), sum(each[2] for each in counted))
    for name, repeated, words in (*counted, overall):
        if words and repeated / words > most:
            yield f"{name}: {repeated / words:.1%} of its words are said elsewhere, more than {most:.1%}"


def _summed_up(findings: Sequence[LintFinding], report: LintReport) -> str:
    from collections import Counter

    counts = Counter(each.rule.value for each in findings)
    told = ", ".join(f"{count:,} {rule}" for rule, count in counts.items()) or "nothing found"
    files = len(report.repetition)
    return f"{files:,} file{'s' * (files != 1)}: {told}"
