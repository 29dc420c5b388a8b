"""Collect what an editor should look at in an output, and what would be a fault of ours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.changes import Announcement, EmptySection, Finding, FindingKind, OverLength, Requested, Superseded
from dedup.checking import alignment
from dedup.checking import checks as checker
from dedup.checking import own_output as own
from dedup.checking.links import unlinked
from dedup.entailment.contradictions import differences
from dedup.language.normal_form import exact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft, Written
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.records import Reading

__all__ = ["compared", "findings", "remarks"]


def findings(relation: Relation, draft: Draft, written: Written) -> Iterator[Finding]:
    """Say what of a source is lost, left out or differs in what was made of it.

    Args:
        relation: the reading of the source, and the guards that find its figures.
        draft: the source with what was decided.
        written: what was written of it, and where.
    """
    excused = frozenset(
        change.passage
        for change in draft.changes
        if isinstance(change.reason, OverLength | Announcement | EmptySection | Superseded)
    )
    # What a person asked for is no fault of ours, whatever it leaves behind.
    asked = any(isinstance(change.reason, Requested) for change in draft.changes)
    output = own.read_by_place(relation.reading, draft)
    for finding in _checked(relation, output, draft, written, silent=excused):
        ours = finding.broken or finding.kind is FindingKind.DANGLING
        yield replace(finding, broken=ours and not asked)
    yield from unlinked(relation.reading, output)
    yield from remarks(relation.reading)
    yield from differences(relation.reading.claims, relation.guards, frozenset(draft.kept()))
    yield from _left_out(draft)


def _checked(
    relation: Relation, output: Reading, draft: Draft, written: Written, *, silent: frozenset[int]
) -> Iterator[Finding]:
    source, discourse = relation.reading, relation.discourse
    yield from checker.lost(source, discourse, output, silent, relation.guards.lexicon)
    yield from own.miswritten(draft, written)
    yield from checker.dangling(
        source, discourse.openers, output.passages, own.matched_by_place(draft, discourse.openers)
    )


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
        yield Finding(kind=FindingKind.LEFT_OUT, passages=tuple(places), message=message)


def compared(source: Reading, discourse: Discourse, output: Reading) -> Iterator[Finding]:
    """Compare an output with its source, without knowing how it was made.

    Args:
        source: the source as it was read.
        discourse: what its passages do; those that carry no claim may be missing.
        output: what was made of it, read afresh.
    """
    yield from _compared(source, discourse, output)
    yield from unlinked(source, output)


def _compared(source: Reading, discourse: Discourse, output: Reading) -> Iterator[Finding]:
    openers = discourse.openers
    # What only seems to announce is for the check to judge: it may say that there is a table.
    yield from checker.lost(source, discourse, output, discourse.silent - discourse.announcements)
    again = alignment.recut(output.passages, source.passages)
    found = alignment.matched(source.passages, openers, again, source.language)
    yield from checker.strangers(source, openers, again, found)
    yield from checker.dangling(source, openers, again, found)


def remarks(reading: Reading) -> Iterator[Finding]:
    """Give what is to be said of how the source was read."""
    if reading.language.code == "und":
        yield Finding(kind=FindingKind.NOTE, passages=(), message=UNKNOWN)
    yield from (Finding(kind=FindingKind.NOTE, passages=(), message=note) for note in reading.document.notes)


UNKNOWN: Final = (
    "its language has no word table: words are compared by runs of letters instead of their stems, and of how it says "
    "not, only or twelve little is known; if it has one, name it with --language"
)
"""Said of a text whose language is not known."""
