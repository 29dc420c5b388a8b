"""Judgement -> changes: which passages go, each with the passages that say it, or with what is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dedup.changes import Announcement, Change, Copy, EmptySection, Evidence, OverLength, Stated
from dedup.discourse.sections import contents_lines
from dedup.entailment.support import Proof
from dedup.language.normal_form import exact
from dedup.records import Kind, Span
from dedup.selection.budgeted_coverage import claim_values, most_claims, passage_terms
from dedup.selection.problem import Problem, price, problem_of
from dedup.selection.set_cover import fewest_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.changes import Reason
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Judged
    from dedup.entailment.relation import Relation
    from dedup.options import Options

__all__ = ["changes", "decide", "length", "shortened"]


def decide(
    judged: Judged,
    discourse: Discourse,
    options: Options,
    fixed: frozenset[int] = frozenset(),
    gone: frozenset[int] = frozenset(),
) -> NDArray[np.bool_]:
    """Choose the passages that stay: the fewest words that state every claim.

    Args:
        judged: the claims and who states them.
        discourse: what the passages do and need.
        options: whether procedures stay whole.
        fixed: further passages that must stay.
        gone: passages removed before.
    """
    return fewest_words(replace(problem_of(judged, discourse, options, fixed, None), gone=gone))


def shortened(
    judged: Judged, discourse: Discourse, options: Options, shares: Relation, budget: int
) -> NDArray[np.bool_]:
    """Choose the passages that say the most in the words allowed; `shares` is the relation with partial shares."""
    problem = replace(problem_of(judged, discourse, options, frozenset(), budget), relation=shares)
    return most_claims(problem, claim_values(judged), budget, passage_terms(judged.reading))


def length(judged: Judged, options: Options, kept: NDArray[np.bool_]) -> int:
    """Give the length of what stays, in words or sentences."""
    return sum(price(passage, options) for passage in judged.reading.passages if kept[passage.index])


def changes(
    judged: Judged, discourse: Discourse, options: Options, kept: NDArray[np.bool_], budget: int | None
) -> tuple[Change, ...]:
    """Give the changes with their reasons."""
    kept = kept.copy()
    kept[list(contents_lines(judged.reading, kept))] = False
    return tuple(_changes(judged, problem_of(judged, discourse, options, frozenset(), budget), kept))


def _changes(judged: Judged, problem: Problem, kept: NDArray[np.bool_]) -> Iterator[Change]:
    claims_of: dict[int, list[int]] = {}
    for claim in judged.claims:
        claims_of.setdefault(claim.passage, []).append(claim.index)
    proof = Proof(judged.relation, judged.claims, np.flatnonzero(kept).tolist())
    for passage in judged.reading.passages:
        if not kept[passage.index]:
            reason = _reason(judged, problem, proof, passage.index, claims_of.get(passage.index, []))
            yield Change(passage=passage.index, text=None, reason=reason)


def _reason(judged: Judged, problem: Problem, proof: Proof, passage: int, claims: list[int]) -> Reason:
    by: list[Evidence] = []
    lost = []
    for claim in claims:
        found = proof.of(claim)
        if found is None:
            lost.append(judged.claims[claim].span)
        else:
            by.append(Evidence(claim=judged.claims[claim].span, by=found[0], score=min(found[1], 1.0)))
    if judged.reading.document.blocks[judged.reading.passages[passage].block].kind is Kind.QUOTE:
        return OverLength(lost=(Span(0, len(judged.reading.passages[passage].text)),))
    if not claims or (lost and passage in problem.hollow):
        return EmptySection()
    if lost:
        return Announcement() if passage in problem.idle else OverLength(lost=tuple(lost))
    text = exact(judged.reading.passages[passage].text)
    for evidence in by:
        if exact(judged.reading.passages[evidence.by].text) == text:
            return Copy(of=evidence.by)
    return Stated(by=tuple(by))
