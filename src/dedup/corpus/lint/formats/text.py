"""Write an outcome for a terminal: one line for each finding someone has to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.corpus.lint.formats.wording import headline, shown_findings, shown_place, unlisted
from dedup.corpus.lint.record import LintLevel
from dedup.output.visible import visible

if TYPE_CHECKING:
    from dedup.corpus.lint.outcome import JudgedFinding, LintOutcome

__all__ = ["render"]


def render(outcome: LintOutcome) -> str:
    """Give one line for each, the gravest first; what is known or suppressed is counted elsewhere."""
    lines = [*map(_line, shown_findings(outcome)), *filter(None, [unlisted(outcome)])]
    return "".join(f"{visible(line)}\n" for line in lines)


def _line(judged: JudgedFinding) -> str:
    finding = judged.finding
    note = "note: " if finding.level is LintLevel.NOTE else ""
    return f"{shown_place(finding.place)}: {note}{headline(finding)}  [{finding.rule}]"
