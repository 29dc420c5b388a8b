"""Drop earlier figures: of versions that contradict each other the last one stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

import numpy as np

from dedup.changes import (
    Announcement,
    Change,
    Connective,
    Copy,
    EmptySection,
    OverLength,
    Requested,
    Stated,
    Superseded,
    Trimmed,
)
from dedup.discourse.sections import contents_lines
from dedup.entailment.contradictions import superseded, versions
from dedup.entailment.support import supports

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Draft, Reason
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.records import Reading

__all__ = ["without_older"]


def without_older(draft: Draft, relation: Relation, discourse: Discourse, *, keep_steps: bool) -> tuple[Change, ...]:
    """Remove the passages that only give an earlier figure of what a later passage says.

    What was removed for a passage that goes now goes for the later one too; a heading with nothing left below it goes
    as well.

    Args:
        draft: the passages with what was decided so far.
        relation: who states what, and whose figures differ.
        discourse: what the passages do and need.
        keep_steps: whether numbered procedures stay whole.
    """
    reading = relation.reading
    kept = frozenset(draft.kept())
    said_by = supports(relation)
    hanging = discourse.needs_with_steps if keep_steps else discourse.needs
    last = superseded(
        reading.claims,
        versions(reading.claims, relation.guards, kept),
        kept,
        lambda claim: (passage for passage, _ in said_by[claim]),
        hanging,
    )
    if not last:
        return ()
    made = {passage: Change(passage=passage, text=None, reason=Superseded(by=by)) for passage, by in last.items()}
    for change in draft.changes:
        by = _rested_on(change.reason, last)
        if by is not None:
            made[change.passage] = Change(passage=change.passage, text=None, reason=Superseded(by=by))
    for passage in _emptied(reading, discourse, kept, kept - made.keys()):
        made[passage] = Change(passage=passage, text=None, reason=EmptySection())
    return tuple(made[passage] for passage in sorted(made))


def _rested_on(reason: Reason, last: dict[int, int]) -> int | None:
    """Give the passage that supersedes what a removed one was removed for."""
    match reason:
        case Copy(of=of):
            return last.get(of)
        case Stated(by=by):
            return max((last[each.by] for each in by if each.by in last), default=None)
        case Announcement() | OverLength() | EmptySection() | Superseded() | Connective() | Trimmed() | Requested():
            # These rest on no passage.
            return None
        case _:
            assert_never(reason)


def _emptied(reading: Reading, discourse: Discourse, before: frozenset[int], after: frozenset[int]) -> Iterator[int]:
    """Give the headings, lead-ins and contents lines that stood for something, and for nothing any more."""
    below: dict[int, list[int]] = {}
    for passage, heading in discourse.under:
        below.setdefault(heading, []).append(passage)
    for lead, items in discourse.lead_ins.items():
        below.setdefault(lead, []).extend(items)
    left = set(after)
    # From the last to the first: what is inside goes before what is around it.
    for holder in sorted(below, reverse=True):
        if holder in left and not before.isdisjoint(below[holder]) and left.isdisjoint(below[holder]):
            left.discard(holder)
            yield holder
    kept = np.zeros(len(reading.passages), dtype=bool)
    kept[sorted(left)] = True
    yield from (line for line in contents_lines(reading, kept) if line in left)
