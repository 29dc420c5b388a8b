"""Explain why each passage went, claim by claim, with the passage that still says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.changes import Copy, FindingKind, OverLength, Stated, Trimmed
from dedup.language.normal_form import shortened
from dedup.output.reasons import place, say
from dedup.output.report.figures import figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Change, Draft, Evidence, Finding
    from dedup.records import TextSpan

__all__ = ["explain", "finding_line"]

SHOWN: Final = 160
"""Characters of a passage that are shown: two lines of a terminal, enough to recognise a sentence by."""


LEGEND: Final = (
    "Under each passage: its claims in quotation marks, and below each the passage that still says it, after the "
    "share of the claim's weight found there (1.00 is all of it)."
)


def explain(draft: Draft, findings: tuple[Finding, ...] = (), margin: tuple[str, ...] = ()) -> str:
    """Say of each change where it is, what stood there and why it was made; then what the check found.

    Args:
        draft: the draft to explain.
        findings: what the check of the output found.
        margin: where the line between stated and not stated was drawn, in words; comes last.
    """
    lines = [figures(draft, findings).line()]
    if any(isinstance(change.reason, Stated | Trimmed) for change in draft.changes):
        lines += ["", LEGEND]
    for change in draft.changes:
        lines += ["", *_change(draft, change)]
    if findings:
        lines += ["", "To look at:"]
        lines += [f"  {finding_line(draft, finding)}" for finding in findings]
    return "\n".join([*lines, *([""] if margin else []), *margin]) + "\n"


def finding_line(draft: Draft, finding: Finding) -> str:
    """Give a finding as one line: file and line where it is about a passage, its kind and its message."""
    # Of a claim left out every place that made it is named; other findings are about their first passage.
    about = finding.passages if finding.kind is FindingKind.LEFT_OUT else finding.passages[:1]
    where = f"{', '.join(place(draft, passage) for passage in about) or draft.document.name}: "
    kind = f"{finding.kind}: "
    return f"{where}{kind}{finding.message.removeprefix(kind)}"


def _change(draft: Draft, change: Change) -> Iterator[str]:
    before = draft.passages[change.passage].text
    verb = "removed" if change.text is None else "changed"
    yield f"{place(draft, change.passage)}: {verb}: {say(change.reason, draft)}"
    yield f"    {_short(before)}"
    if change.text is not None:
        yield f" -> {_short(change.text)}"
    yield from _proof(draft, change)


def _proof(draft: Draft, change: Change) -> Iterator[str]:
    before = draft.passages[change.passage].text
    match change.reason:
        case Stated(by=by) | Trimmed(by=by):
            if isinstance(change.reason, Trimmed):
                yield from (f'    cut: "{_short(span.of(before))}"' for span in change.reason.cut)
            for each in by:
                yield from _evidence(draft, before, each)
        case Copy(of=of):
            yield f"    = {place(draft, of)}: {_short(draft.text(of) or '')}"
        case OverLength(lost=lost):
            yield from _lost(before, lost)
        case _:
            # The other reasons rest on no other passage.
            return


def _evidence(draft: Draft, before: str, each: Evidence) -> Iterator[str]:
    said = draft.text(each.by) or draft.passages[each.by].text
    yield f'    "{_short(each.claim.of(before))}"'
    yield f"        {each.score:.2f} {place(draft, each.by)}: {_short(said)}"


def _lost(before: str, lost: tuple[TextSpan, ...]) -> Iterator[str]:
    for span in lost:
        yield f'    left out: "{_short(span.of(before))}"'


def _short(text: str) -> str:
    return shortened(text, SHOWN)
