"""Explain what went, the riskiest first, with the passages that say it, and what might go besides."""

from __future__ import annotations

import math
from dataclasses import dataclass
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
from dedup.output.reasons import place, risk_of, say
from dedup.output.report.figures import figures
from dedup.output.settings import SETTINGS
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Change, Draft, Finding, Reason, Suggestion
    from dedup.records import TextSpan

__all__ = ["explain", "finding_line", "marked"]

LEGEND: Final = "[Words in brackets] stand in none of the passages below them."

MIGHT_GO: Final = "Might go too (not removed; --ask offers them one by one{}):"

MORE_FOUND: Final = "  ... and {:,} more"

LEFT_OUT: Final = "... and {:,} more change{}{}; --explain-all, --review and --plan show all"


def explain(
    draft: Draft,
    findings: tuple[Finding, ...] = (),
    suggestions: Sequence[Suggestion] = (),
    *,
    whole: bool = False,
) -> str:
    """Say of each change why it was made; then what the check found, and what might go besides.

    Args:
        draft: the draft to explain.
        findings: what the check of the output found.
        suggestions: likely repeats that were not removed.
        whole: whether nothing is left out; otherwise it is at most half as long as the source, or one screen.
    """
    head = [figures(draft, findings).line()]
    if any(isinstance(change.reason, Stated) and change.reason.missing for change in draft.changes):
        head += ["", LEGEND]
    room = _Room(math.inf if whole else _length(draft) - _size(head))
    # What the check found and what might go besides have a part each, and what they leave is for the changes.
    part = room.left if whole else room.left * SETTINGS.part_kept
    found = list(_found(draft, findings, _Room(part)))
    room.take(found)
    kept_back = part if suggestions and not whole else 0.0
    room.left -= kept_back
    lines = [*head, *_changes(draft, room), *found]
    room.left += kept_back
    lines += _suggested(draft, suggestions, room)
    return "".join(f"{visible(line)}\n" for line in lines)


def _found(draft: Draft, findings: Sequence[Finding], room: _Room) -> Iterator[str]:
    """Give the findings in a line each, as far as there is room, one at least."""
    if not findings:
        return
    yield from ("", "To look at:")
    room.left -= _size(["", "To look at:", MORE_FOUND.format(len(findings))])
    for count, finding in enumerate(findings):
        line = f"  {finding_line(draft, finding)}"
        if not room.take([line]) and count:
            yield MORE_FOUND.format(len(findings) - count)
            return
        yield line


@dataclass(slots=True)
class _Room:
    """How many characters may still be said."""

    left: float

    def take(self, lines: Sequence[str]) -> bool:
        """Take room for some lines where there is enough."""
        if _size(lines) > self.left:
            return False
        self.left -= _size(lines)
        return True


def _length(draft: Draft) -> float:
    return max(SETTINGS.explained_characters, SETTINGS.explained_share * len(draft.document.source))


def _size(lines: Sequence[str]) -> int:
    return sum(len(visible(line)) + 1 for line in lines)


def _changes(draft: Draft, room: _Room) -> Iterator[str]:
    """Explain the changes, the riskiest first, copies last: in full, then in a line each, as far as there is room."""
    verbatim = [change for change in draft.changes if isinstance(change.reason, Copy)]
    others = [change for change in draft.changes if not isinstance(change.reason, Copy)]
    others.sort(key=lambda each: -risk_of(each.reason))
    kept_back = _size([LEFT_OUT.format(len(draft.changes), "s", " at 100% risk or less")]) + 1
    room.left -= kept_back
    full, unsaid = True, []
    for place_in_order, change in enumerate(others):
        paragraph = ["", *_change(draft, change)]
        # The riskiest is shown however long it is.
        full = full and (room.take(paragraph) or place_in_order == 0)
        if full:
            yield from paragraph
        elif room.take(paragraph[1:2]):
            yield from paragraph[1:2]
        else:
            unsaid.append(change)
    heading = bool(verbatim) and room.take(["", "Verbatim:"])
    if heading:
        yield from ("", "Verbatim:")
    for change in verbatim:
        line = f"  {place(draft, change.passage)} = {_of(draft, change.reason)}"
        if heading and room.take([line]):
            yield line
        else:
            unsaid.append(change)
    room.left += kept_back
    if unsaid:
        most = max(risk_of(change.reason) for change in unsaid)
        lines = [
            "",
            LEFT_OUT.format(len(unsaid), "s" * (len(unsaid) > 1), f" at {most:.0%} risk or less" if most else ""),
        ]
        room.take(lines)
        yield from lines


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


def _suggested(draft: Draft, suggestions: Sequence[Suggestion], room: _Room) -> Iterator[str]:
    """Explain the suggestions as far as there is room, ten at most."""
    if not suggestions:
        return
    shown: list[str] = []
    count = 0
    room.left -= _size(["", MIGHT_GO.format(f", the first {len(suggestions)} of {len(suggestions)}")])
    for each in suggestions[: SETTINGS.suggestions_shown]:
        lines = list(_suggestion(draft, each))
        # The first is shown however long it is.
        if not room.take(lines) and count:
            break
        shown += lines
        count += 1
    rest = f", the first {count} of {len(suggestions)}" if len(suggestions) > count else ""
    yield from ("", MIGHT_GO.format(rest), *shown)


def _suggestion(draft: Draft, suggestion: Suggestion) -> Iterator[str]:
    first = suggestion.passages[0]
    yield f"  {place(draft, first)}: {suggestion.words:,} words, {suggestion.chance:.0%} likely a repeat"
    yield f"    {marked(draft.passages[first].text, suggestion.reason.missing)}"
    yield from (f"    = {place(draft, by)}: {draft.text(by)}" for by in supporting(suggestion.reason.by))
