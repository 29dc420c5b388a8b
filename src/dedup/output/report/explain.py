"""Explain what went, the riskiest first, with the passages that say it, and what might go besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from dedup.changes import (
    Announcement,
    Connective,
    Copy,
    EmptySection,
    FindingKind,
    OverLength,
    Requested,
    Stated,
    Superseded,
    Trimmed,
    supporting,
)
from dedup.output.reasons import place, say
from dedup.output.report.figures import figures
from dedup.output.settings import SETTINGS
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Change, Draft, Finding, Reason, Suggestion
    from dedup.records import TextSpan

__all__ = ["explain", "finding_line", "marked"]

LEGEND: Final = "[Words in brackets] stand in none of the passages below them."


def explain(draft: Draft, findings: tuple[Finding, ...] = (), suggestions: Sequence[Suggestion] = ()) -> str:
    """Say of each change why it was made; then what the check found, and what might go besides.

    Args:
        draft: the draft to explain.
        findings: what the check of the output found.
        suggestions: likely repeats that were not removed.
    """
    lines = [figures(draft, findings).line()]
    if any(isinstance(change.reason, Stated) and change.reason.missing for change in draft.changes):
        lines += ["", LEGEND]
    verbatim = [change for change in draft.changes if isinstance(change.reason, Copy)]
    others = [change for change in draft.changes if not isinstance(change.reason, Copy)]
    others.sort(key=lambda each: -_risk(each.reason))
    for change in others:
        lines += ["", *_change(draft, change)]
    if verbatim:
        lines += ["", "Verbatim:"]
        lines += [f"  {place(draft, change.passage)} = {_of(draft, change.reason)}" for change in verbatim]
    if findings:
        lines += ["", "To look at:"]
        lines += [f"  {finding_line(draft, finding)}" for finding in findings]
    lines += _suggested(draft, suggestions)
    return "".join(f"{visible(line)}\n" for line in lines)


def finding_line(draft: Draft, finding: Finding) -> str:
    """Give a finding as one line: file and line where it is about a passage, its kind and its message."""
    # Of a claim left out every place that made it is named; other findings are about their first passage.
    about = finding.passages if finding.kind is FindingKind.LEFT_OUT else finding.passages[:1]
    where = f"{', '.join(place(draft, passage) for passage in about) or draft.document.name}: "
    kind = f"{finding.kind}: "
    return f"{where}{kind}{finding.message.removeprefix(kind)}"


def marked(text: str, missing: Sequence[TextSpan]) -> str:
    """Put brackets around the words of a text that stand nowhere else; neighbours share a pair.

    >>> from dedup.records import TextSpan
    >>> marked("The old red mill", [TextSpan(4, 7), TextSpan(8, 11)])
    'The [old red] mill'
    """
    out, at, opened = [], 0, False
    for span in missing:
        between = text[at : span.start]
        if opened and not between.strip():
            out.append(between)
        else:
            out.append(f"]{between}[" if opened else f"{between}[")
        out.append(span.of(text))
        at, opened = span.end, True
    return "".join(out) + ("]" if opened else "") + text[at:]


def _risk(reason: Reason) -> float:
    """Give what the changes are ordered by: what had to be left out first, what risks nothing last."""
    match reason:
        case Stated(risk=risk):
            return risk
        case OverLength():
            return 1.0
        case Copy() | Announcement() | EmptySection() | Superseded() | Connective() | Trimmed() | Requested():
            return 0.0
        case _:
            assert_never(reason)


def _of(draft: Draft, reason: Reason) -> str:
    return place(draft, reason.of) if isinstance(reason, Copy) else ""


def _change(draft: Draft, change: Change) -> Iterator[str]:
    before = draft.passages[change.passage].text
    verb = "removed" if change.text is None else "changed"
    yield f"{place(draft, change.passage)}: {verb}: {say(change.reason, draft)}"
    match change.reason:
        case Stated(by=by, missing=missing, risk=risk):
            yield f"    {marked(before, missing)}"
            if risk >= SETTINGS.risk_to_check or missing:
                yield from (f"    = {place(draft, each)}: {draft.text(each)}" for each in supporting(by))
        case Trimmed(cut=cut, by=by):
            yield f"    {marked(before, cut)}"
            yield from (f"    = {place(draft, each.by)}: {draft.text(each.by)}" for each in by)
        case OverLength(lost=lost):
            yield from (f'    left out: "{span.of(before).strip()}"' for span in lost)
        case Copy() | Announcement() | EmptySection() | Superseded() | Connective() | Requested():
            yield f"    {before}"
            if change.text is not None:
                yield f" -> {change.text}"
        case _:
            assert_never(change.reason)


def _suggested(draft: Draft, suggestions: Sequence[Suggestion]) -> Iterator[str]:
    if not suggestions:
        return
    shown = suggestions[: SETTINGS.suggestions_shown]
    rest = f", the first {len(shown)} of {len(suggestions)}" if len(suggestions) > len(shown) else ""
    yield from ("", f"Might go too (not removed; --ask offers them one by one{rest}):")
    for each in shown:
        first = each.passages[0]
        yield f"  {place(draft, first)}: {each.words:,} words, {each.chance:.0%} likely a repeat"
        yield f"    {marked(draft.passages[first].text, each.reason.missing)}"
        yield from (f"    = {place(draft, by)}: {draft.text(by)}" for by in supporting(each.reason.by))
