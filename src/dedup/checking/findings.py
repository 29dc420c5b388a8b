"""Judgement and output -> findings: what an editor should look at, and what would be a fault of ours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.changes import Finding, OverLength
from dedup.checking import alignment
from dedup.checking import checks as checker
from dedup.discourse.reasons_to_stay import reasons_to_stay
from dedup.entailment.relate import among
from dedup.entailment.term_overlap import carrying
from dedup.language.normal_form import exact
from dedup.parsing.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft
    from dedup.checking.alignment import Matched
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Judged
    from dedup.options import Options
    from dedup.records import Reading

from typing import TYPE_CHECKING

from dedup.parsing.formats import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft
    from dedup.options import Options
__all__ = ["compared", "findings", "remarks"]


def findings(judged: Judged, discourse: Discourse, draft: Draft, options: Options) -> Iterator[Finding]:
    """Read the output of a draft as a stranger would, and say what is left out, differs or stays twice."""
    from dedup.changes import Announcement, EmptySection, Requested, Superseded
    from dedup.entailment.contradictions import differences
    from dedup.output.render import render

    excused = frozenset(
        change.passage
        for change in draft.changes
        if isinstance(change.reason, OverLength | Announcement | EmptySection | Superseded)
    )
    # What a person asked for may cost claims, of the passage itself and of those that rested on it: said, but no fault.
    asked = any(isinstance(change.reason, Requested) for change in draft.changes)
    for finding in compared(judged, discourse, render(draft, "source"), options, idle=excused):
        yield replace(finding, broken=finding.broken and not asked)
    yield from remarks(judged.reading)
    yield from differences(judged.claims, judged.guarding, frozenset(draft.kept()))
    yield from _left_out(draft)


def _left_out(draft: Draft) -> Iterator[Finding]:
    """Give the claims that had no room, those of copies once."""
    together: dict[tuple[str, ...], tuple[str, list[int]]] = {}
    for change in draft.changes:
        if isinstance(change.reason, OverLength):
            text = draft.passages[change.passage].text
            claims = [span.of(text).strip() for span in change.reason.lost]
            told = together.setdefault(tuple(map(exact, claims)), ("; ".join(claims), []))
            told[1].append(change.passage)
    for message, places in together.values():
        yield Finding(kind="left out", passages=tuple(places), message=message)


def compared(
    judged: Judged, discourse: Discourse, output: str, options: Options, *, idle: frozenset[int]
) -> Iterator[Finding]:
    """Compare an output with its source, without knowing how it was made.

    Args:
        judged: the claims of the source and who states them.
        discourse: what the passages of the source do and need.
        output: what was made of it.
        options: what was asked for; it tells why a repeat stays.
        idle: passages of the source whose claims need not be stated.
    """
    reading = judged.reading
    document = reading.document
    again = (
        read_document(replace(parse(output, document.name, document.format), language=document.language)).passages
        if output.strip()
        else ()
    )
    again = alignment.recut(again, reading.passages)
    found = alignment.matched(reading.passages, again, reading.language)
    after = _weighed_after(judged, found, idle)
    yield from checker.lost(after.claims, after.relation, found, idle)
    if found.gone:
        due = [claim for claim in after.claims if claim.passage not in idle]
        yield from checker.shortened(reading.passages, due, after.relation, found, carrying(reading))
    yield from checker.strangers(reading.passages, again, found)
    yield from checker.dangling(again, found, reading.language)
    yield from _repeats(judged, discourse, found, options)


def _weighed_after(judged: Judged, found: Matched, idle: frozenset[int]) -> Judged:
    """Judge what seems lost among what is left too: repeats that are gone no longer make a word common."""
    from dedup.entailment.relation import joined

    missing = {claim.passage for claim in checker.unsaid(judged.claims, judged.relation, found, idle)}
    if not missing:
        return judged
    return replace(judged, relation=joined(judged.relation, among(judged, found.standing | missing), judged.claims))


def _repeats(judged: Judged, discourse: Discourse, found: Matched, options: Options) -> Iterator[Finding]:
    if found.standing.isdisjoint(claim.passage for claim in judged.claims):
        return
    held = reasons_to_stay(judged, discourse, found.standing, options)
    yield from checker.repeats(judged.claims, among(judged, found.standing), judged.relation, found, held)


def remarks(reading: Reading) -> Iterator[Finding]:
    """Give what is to be said of how the source was read."""
    if reading.language.code == "und":
        yield Finding(kind="note", passages=(), message=UNKNOWN)


UNKNOWN: Final = (
    "its language has no word table: words are compared by runs of letters instead of their stems, and of how it says "
    "not, only or twelve little is known; if it has one, name it with --language"
)
"""Said of a text whose language is not known."""
