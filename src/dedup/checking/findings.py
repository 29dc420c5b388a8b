"""Collect what an editor should look at in an output, and what would be a fault of ours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.changes import Announcement, EmptySection, Finding, FindingKind, OverLength, Requested, Superseded
from dedup.checking import alignment
from dedup.checking import checks as checker
from dedup.discourse.reasons_to_stay import reasons_to_stay
from dedup.entailment.contradictions import differences
from dedup.entailment.relate import among
from dedup.entailment.stated_pairs import joined
from dedup.entailment.term_overlap import term_overlap
from dedup.language.normal_form import exact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft
    from dedup.checking.alignment import Matched
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.options import Options
    from dedup.records import Reading

__all__ = ["compared", "findings", "remarks"]


def findings(
    relation: Relation, discourse: Discourse, draft: Draft, output: Reading, options: Options
) -> Iterator[Finding]:
    """Say what of a source is left out, differs or stays twice in what was made of it.

    Args:
        relation: the claims of the source and who states them.
        discourse: what the passages of the source do and need.
        draft: the source with what was decided.
        output: what was written out, read afresh.
        options: what was asked for.
    """
    excused = frozenset(
        change.passage
        for change in draft.changes
        if isinstance(change.reason, OverLength | Announcement | EmptySection | Superseded)
    )
    # What a person asked for may cost claims, of the passage itself and of those that rested on it: said, but no fault.
    asked = any(isinstance(change.reason, Requested) for change in draft.changes)
    for finding in compared(relation, discourse, output, options, silent=excused):
        yield replace(finding, broken=finding.broken and not asked)
    yield from remarks(relation.reading)
    yield from differences(relation.claims, relation.guards, frozenset(draft.kept()))
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
        yield Finding(kind=FindingKind.LEFT_OUT, passages=tuple(places), message=message)


def compared(
    relation: Relation, discourse: Discourse, output: Reading, options: Options, *, silent: frozenset[int]
) -> Iterator[Finding]:
    """Compare an output with its source, without knowing how it was made.

    Args:
        relation: the claims of the source and who states them.
        discourse: what the passages of the source do and need.
        output: what was made of it, read afresh.
        options: what was asked for; it tells why a repeat stays.
        silent: passages of the source whose claims need not be stated.
    """
    reading = relation.reading
    again = alignment.recut(output.passages, reading.passages)
    found = alignment.matched(reading.passages, again, reading.language)
    after = _weighed_after(relation, found, silent)
    yield from checker.lost(after.claims, after.pairs, found, silent)
    if found.gone:
        due = [claim for claim in after.claims if claim.passage not in silent]
        yield from checker.shortened(reading.passages, due, after.pairs, found, term_overlap(reading))
    yield from checker.strangers(reading.passages, again, found)
    yield from checker.dangling(again, found, reading.language)
    yield from _repeats(relation, discourse, found, options)


def _weighed_after(relation: Relation, found: Matched, silent: frozenset[int]) -> Relation:
    """Judge what seems lost among what is left too: repeats that are gone no longer make a word common."""
    missing = {claim.passage for claim in checker.unsaid(relation.claims, relation.pairs, found, silent)}
    if not missing:
        return relation
    return replace(relation, pairs=joined(relation.pairs, among(relation, found.standing | missing), relation.claims))


def _repeats(relation: Relation, discourse: Discourse, found: Matched, options: Options) -> Iterator[Finding]:
    if found.standing.isdisjoint(claim.passage for claim in relation.claims):
        return
    held = reasons_to_stay(relation.reading, discourse, found.standing, options)
    yield from checker.repeats(relation.claims, among(relation, found.standing), relation.pairs, found, held)


def remarks(reading: Reading) -> Iterator[Finding]:
    """Give what is to be said of how the source was read."""
    if reading.language.code == "und":
        yield Finding(kind=FindingKind.NOTE, passages=(), message=UNKNOWN)


UNKNOWN: Final = (
    "its language has no word table: words are compared by runs of letters instead of their stems, and of how it says "
    "not, only or twelve little is known; if it has one, name it with --language"
)
"""Said of a text whose language is not known."""
