"""Turn a choice of passages into changes, each removal with the passages that say what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.changes import Announcement, Change, Copy, EmptySection, OverLength
from dedup.discourse.sections import contents_lines
from dedup.entailment.risks import RiskState
from dedup.entailment.support import stated
from dedup.records import Kind, TextSpan
from dedup.selection.removal import GREATEST_RISK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from dedup.changes import Reason, Stated
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk

__all__ = ["removals"]


def removals(relation: Relation, discourse: Discourse, kept: NDArray[np.bool_]) -> tuple[Change, ...]:
    """Give the change of every passage that goes, with its reason.

    Args:
        relation: gives evidence and risk beside what stays.
        discourse: what the passages do.
        kept: (passages,), True for those that stay.
    """
    left = kept.copy()
    left[list(contents_lines(relation.reading, left))] = False
    return tuple(_changes(relation, discourse, left))


def _changes(relation: Relation, discourse: Discourse, kept: NDArray[np.bool_]) -> Iterator[Change]:
    state = RiskState(relation.terms, relation.model, relation.vetoes, kept)
    gone = np.flatnonzero(~kept).tolist()
    prose = [passage for passage in gone if relation.terms.of[passage] is not None]
    risks = dict(zip(prose, state.risks(prose), strict=True))
    for passage in gone:
        yield Change(passage=passage, text=None, reason=_reason(relation, discourse, state, risks, passage))


def _reason(
    relation: Relation, discourse: Discourse, state: RiskState, risks: Mapping[int, Risk], passage: int
) -> Reason:
    reading = relation.reading
    text = reading.passages[passage].text
    if reading.document.blocks[reading.passages[passage].block].kind is Kind.QUOTE:
        return OverLength(lost=(TextSpan(0, len(text)),))
    risk = risks.get(passage)
    structural = risk is None or passage in discourse.lead_ins or passage in discourse.waiting
    if risk is None or (structural and risk.loss > GREATEST_RISK):
        return EmptySection()
    if risk.view is not None and risk.view.copy:
        return Copy(of=risk.view.best)
    found: Stated = stated(relation, state, risk)
    if passage in discourse.announcements and not _mostly(found):
        return Announcement()
    if risk.loss > GREATEST_RISK:
        lost = tuple(claim.span for claim in reading.claims if claim.passage == passage)
        return OverLength(lost=lost or (TextSpan(0, len(text)),))
    return found


def _mostly(found: Stated) -> bool:
    """Whether the evidence holds most of every claim."""
    return bool(found.by) and min(each.score for each in found.by) >= MOST


MOST = 0.5
"""Share of a claim from which a passage that holds it is named for an announcement too."""
