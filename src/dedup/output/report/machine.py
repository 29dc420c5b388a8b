"""Write the explanation as JSON, for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, assert_never

from dedup.changes import (
    Announcement,
    Connective,
    Copy,
    EmptySection,
    OverLength,
    Requested,
    Stated,
    Superseded,
    Trimmed,
    supporting,
)
from dedup.output.reasons import say, to_data
from dedup.output.report.figures import figures
from dedup.output.visible import json_text, shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.changes import Change, Draft, Finding, Suggestion
    from dedup.output.strict_json import JsonValue
    from dedup.records import TextSpan

__all__ = ["decided_data", "machine"]


def machine(draft: Draft, findings: tuple[Finding, ...] = (), suggestions: Sequence[Suggestion] = ()) -> str:
    """Give figures, changes, findings and suggestions as one JSON object.

    Args:
        draft: the draft to explain.
        findings: what the check of the output found.
        suggestions: likely repeats that were not removed.
    """
    return json_text(decided_data(draft, findings, suggestions))


def decided_data(draft: Draft, findings: Sequence[Finding], suggestions: Sequence[Suggestion]) -> dict[str, JsonValue]:
    """Give figures, changes, findings and suggestions as JSON values."""
    counted = figures(draft, tuple(findings))
    return {
        "figures": {**asdict(counted), "name": shown_name(counted.name)},
        "changes": [_change(draft, change) for change in draft.changes],
        "findings": [_finding(draft, finding) for finding in findings],
        "suggestions": [_suggestion(draft, each) for each in suggestions],
    }


def _passage(draft: Draft, index: int) -> dict[str, JsonValue]:
    name, line = draft.document.place(draft.passages[index].span.start)
    return {"passage": index, "file": shown_name(name), "line": line}


def _change(draft: Draft, change: Change) -> dict[str, JsonValue]:
    return {
        **_passage(draft, change.passage),
        "before": draft.passages[change.passage].text,
        "after": change.text,
        "why": say(change.reason, draft),
        "reason": to_data(change.reason),
        "proof": _proof(draft, change),
    }


def _proof(draft: Draft, change: Change) -> list[JsonValue]:
    before = draft.passages[change.passage].text
    match change.reason:
        case Stated(by=by) | Trimmed(by=by):
            return [
                {
                    "claim": each.claim.of(before),
                    "score": round(each.score, 4),
                    "said by": {**_passage(draft, each.by), "text": draft.text(each.by)},
                }
                for each in by
            ]
        case OverLength(lost=lost):
            return [_left_out(before, span) for span in lost]
        case Copy() | Announcement() | EmptySection() | Superseded() | Connective() | Requested():
            # These rest on no claim.
            return []
        case _:
            assert_never(change.reason)


def _left_out(before: str, span: TextSpan) -> dict[str, JsonValue]:
    return {"claim": span.of(before), "said by": None}


def _suggestion(draft: Draft, suggestion: Suggestion) -> dict[str, JsonValue]:
    text = draft.passages[suggestion.passages[0]].text
    return {
        "passages": [_passage(draft, index) for index in suggestion.passages],
        "text": text,
        "words": suggestion.words,
        "chance": round(suggestion.chance, 4),
        "missing": [span.of(text) for span in suggestion.reason.missing],
        "said by": [{**_passage(draft, by), "text": draft.text(by)} for by in supporting(suggestion.reason.by)],
    }


def _finding(draft: Draft, finding: Finding) -> dict[str, JsonValue]:
    return {
        "kind": finding.kind,
        "message": finding.message,
        "broken": finding.broken,
        "severity": round(finding.severity, 4),
        "passages": [_passage(draft, index) for index in finding.passages],
    }
