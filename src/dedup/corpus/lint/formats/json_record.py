"""Write an outcome as JSON: everything that is known of every finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dedup.corpus.lint.outcome import share_repeated
from dedup.output.visible import json_text, shown_name

if TYPE_CHECKING:
    from dedup.corpus.lint.outcome import BaselineEntry, JudgedFinding, LintOutcome, Suppression
    from dedup.corpus.lint.record import LintPlace, Repetition

__all__ = ["render"]

LAYOUT: Final = 1
"""Number of this layout; another number means another layout."""


def render(outcome: LintOutcome) -> str:
    """Give one object with the findings, the repetition of each file, and what is idle."""
    limits = [*map(_repetition, outcome.over_limit)]
    return json_text(
        {
            "version": LAYOUT,
            "failed": outcome.failed,
            "findings": [_finding(outcome, each) for each in outcome.findings],
            "repetition": {
                "overall": _repetition(outcome.overall),
                "files": [*map(_repetition, outcome.repetition)],
                "limit": outcome.most_repetition,
                "over_limit": limits,
            },
            "stale": [*map(_entry, outcome.stale)],
            "unmatched_suppressions": [*map(_suppression, outcome.unmatched)],
        }
    )


def _finding(outcome: LintOutcome, judged: JudgedFinding) -> dict[str, Any]:
    finding = judged.finding
    return {
        "rule": finding.rule.value,
        "level": finding.level.value,
        "message": finding.message,
        "place": _place(finding.place),
        "others": [*map(_place, finding.others)],
        "values": list(finding.values),
        "new": list(finding.new),
        "probability": finding.probability,
        "fingerprint": finding.fingerprint,
        "words": finding.words,
        "known": judged.known is not None,
        "suppressed": [*map(_suppression, judged.suppressed)],
        "fails": outcome.fails(judged),
    }


def _place(place: LintPlace) -> dict[str, Any]:
    # As `dataclasses.asdict` does, which takes ten times as long.
    return {
        "path": shown_name(place.path),
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "text": place.text,
    }


def _repetition(repetition: Repetition) -> dict[str, Any]:
    return {
        "path": shown_name(repetition.path),
        "words": repetition.words,
        "repeated": repetition.repeated,
        "share": round(share_repeated(repetition), 4),
    }


def _entry(entry: BaselineEntry) -> dict[str, str]:
    return {"fingerprint": entry.fingerprint, "rule": entry.rule.value, "path": entry.path, "message": entry.message}


def _suppression(suppression: Suppression) -> dict[str, str]:
    return {"where": shown_name(suppression.where), "reason": suppression.reason}
