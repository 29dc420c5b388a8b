"""Write an outcome as commands of GitHub Actions, which show findings beside the lines of a change."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.formats.wording import from_root, headline, share_said, shown_findings, unlisted
from dedup.corpus.lint.record import LintLevel
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome
    from dedup.corpus.lint.record import LintFinding

__all__ = ["render"]

COMMANDS: Final = MappingProxyType({LintLevel.NOTE: "notice", LintLevel.WARNING: "warning", LintLevel.ERROR: "error"})


def render(outcome: LintOutcome) -> str:
    """Give one command a line; what is known or suppressed is shown where a job is debugged only."""
    return "".join(f"{line}\n" for line in _lines(from_root(outcome)))


def _lines(outcome: LintOutcome) -> Iterator[str]:
    shown = set(map(id, shown_findings(outcome)))
    for each in outcome.findings:
        if id(each) in shown:
            yield _annotation(each.finding)
        elif not each.active:
            yield _quiet(each)
    if more := unlisted(outcome):
        yield f"::debug::{_data(more)}"
    for repetition in outcome.over_limit:
        said = f"{share_said(repetition)} {'' if repetition.path else 'of all files '}said elsewhere as well"
        where = {"file": repetition.path} if repetition.path else {}
        yield _command("error", {**where, "title": "dedup: repetition"}, said)


def _annotation(finding: LintFinding) -> str:
    place = finding.place
    properties = {"file": place.path, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        # GitHub takes columns within one line only.
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    properties["title"] = f"dedup: {finding.rule}"
    return _command(COMMANDS[finding.level], properties, headline(finding))


def _command(name: str, properties: dict[str, str], said: str) -> str:
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {written}::{_data(said)}"


def _quiet(judged: JudgedFinding) -> str:
    finding = judged.finding
    where = f"{finding.place.path}, line {finding.place.line}"
    return f"::debug::{_data(f'{where}: {headline(finding)} [{finding.rule}] ({judged.why_quiet})')}"


def _data(text: str) -> str:
    """Escape what would end a command, and what steers a terminal: a log is shown on one."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return visible(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
