"""Turn a choice of passages into changes, each removal with the passages that say what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.changes import Announcement, Change, Copy, EmptySection, OverLength, Stated
from dedup.discourse.sections import contents_lines
from dedup.entailment.risks import RiskState
from dedup.entailment.support import stated
from dedup.records import Kind, TextSpan
from dedup.selection.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.changes import Reason
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk

__all__ = ["removals"]


def removals(
    relation: Relation, discourse: Discourse, kept: NDArray[np.bool_], *, left_out: bool = False
) -> tuple[Change, ...]:
    """Give the change of every passage that goes, with its reason.

    Args:
        relation: gives evidence and risk beside what stays.
        discourse: what the passages do.
        kept: (passages,), True for those that stay.
        left_out: whether a length was asked for, so that what nothing says any more was left out for it.
    """
    left = kept.copy()
    left[list(contents_lines(relation.reading, left))] = False
    return tuple(_changes(relation, discourse, left, left_out=left_out))


def _changes(relation: Relation, discourse: Discourse, kept: NDArray[np.bool_], *, left_out: bool) -> Iterator[Change]:
    state = RiskState(relation.overlaps, relation.model, relation.vetoes, kept)
    gone = np.flatnonzero(~kept).tolist()
    prose = [passage for passage in gone if relation.terms.of[passage] is not None]
    risks = dict(zip(prose, state.risks(prose), strict=True))
    for passage in gone:
        reason = _reason(relation, discourse, state, risks.get(passage), passage)
        risk = risks.get(passage)
        over = left_out and isinstance(reason, Stated) and risk is not None and risk.loss > SETTINGS.greatest_risk
        yield Change(passage=passage, text=None, reason=_left_out(relation, passage) if over else reason)


def _reason(relation: Relation, discourse: Discourse, state: RiskState, risk: Risk | None, passage: int) -> Reason:
    reading = relation.reading
    if reading.document.blocks[reading.passages[passage].block].kind is Kind.QUOTE:
        return OverLength(lost=(TextSpan(0, len(reading.passages[passage].text)),))
    structural = risk is None or passage in discourse.lead_ins or passage in discourse.waiting
    if risk is None or (structural and risk.loss > SETTINGS.greatest_risk):
        return EmptySection()
    if risk.view is not None and risk.view.copy:
        return Copy(of=risk.view.best)
    found = stated(relation, state, risk)
    return Announcement() if passage in discourse.announcements and not _mostly(found) else found


def _left_out(relation: Relation, passage: int) -> OverLength:
    """Name the claims of a passage that had no room."""
    lost = tuple(claim.span for claim in relation.reading.claims if claim.passage == passage)
    return OverLength(lost=lost or (TextSpan(0, len(relation.reading.passages[passage].text)),))


def _mostly(found: Stated) -> bool:
    """Whether the evidence holds most of every claim."""
    return bool(found.by) and min(each.score for each in found.by) >= SETTINGS.announcement_evidence_share
