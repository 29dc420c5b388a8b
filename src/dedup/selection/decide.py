"""Decide which passages go, each with the passages that say it or with what is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from dedup.changes import Announcement, Change, Copy, EmptySection, Evidence, OverLength, Stated
from dedup.discourse.sections import contents_lines
from dedup.entailment.support import Support
from dedup.language.normal_form import exact
from dedup.records import Kind, TextSpan
from dedup.selection.budgeted_coverage import claim_values, most_claims, passage_terms
from dedup.selection.problem import Problem, price, problem_of
from dedup.selection.set_cover import fewest_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.changes import Reason
    from dedup.discourse.record import Discourse
    from dedup.entailment.relate import Relation
    from dedup.entailment.stated_pairs import StatedPairs
    from dedup.options import Options

__all__ = ["changes", "decide", "length", "shortened"]


def decide(
    relation: Relation,
    discourse: Discourse,
    options: Options,
    fixed: frozenset[int] = frozenset(),
    gone: frozenset[int] = frozenset(),
) -> NDArray[np.bool_]:
    """Choose the passages that stay: the fewest words that state every claim.

    Args:
        relation: the claims and who states them.
        discourse: what the passages do and need.
        options: whether procedures stay whole.
        fixed: further passages that must stay.
        gone: passages removed before.
    """
    return fewest_words(replace(problem_of(relation, discourse, options, fixed, None), gone=gone))


def shortened(
    relation: Relation, discourse: Discourse, options: Options, shares: StatedPairs, budget: int
) -> NDArray[np.bool_]:
    """Choose the passages that say the most in the words allowed; `shares` is the relation with partial shares."""
    problem = replace(problem_of(relation, discourse, options, frozenset(), budget), pairs=shares)
    return most_claims(problem, claim_values(relation), budget, passage_terms(relation.reading))


def length(relation: Relation, options: Options, kept: NDArray[np.bool_]) -> int:
    """Give the length of what stays, in words or sentences."""
    return sum(price(passage, options) for passage in relation.reading.passages if kept[passage.index])


def changes(
    relation: Relation, discourse: Discourse, options: Options, kept: NDArray[np.bool_], budget: int | None
) -> tuple[Change, ...]:
    """Give the changes with their reasons."""
    kept = kept.copy()
    kept[list(contents_lines(relation.reading, kept))] = False
    return tuple(_changes(relation, problem_of(relation, discourse, options, frozenset(), budget), kept))


def _changes(relation: Relation, problem: Problem, kept: NDArray[np.bool_]) -> Iterator[Change]:
    claims_of: dict[int, list[int]] = {}
    for claim in relation.claims:
        claims_of.setdefault(claim.passage, []).append(claim.index)
    proof = Support(relation.pairs, relation.claims, np.flatnonzero(kept).tolist())
    for passage in relation.reading.passages:
        if not kept[passage.index]:
            reason = _reason(relation, problem, proof, passage.index, claims_of.get(passage.index, []))
            yield Change(passage=passage.index, text=None, reason=reason)


def _reason(relation: Relation, problem: Problem, proof: Support, passage: int, claims: list[int]) -> Reason:
    by: list[Evidence] = []
    lost = []
    for claim in claims:
        found = proof.of(claim)
        if found is None:
            lost.append(relation.claims[claim].span)
        else:
            by.append(Evidence(claim=relation.claims[claim].span, by=found[0], score=min(found[1], 1.0)))
    if relation.reading.document.blocks[relation.reading.passages[passage].block].kind is Kind.QUOTE:
        return OverLength(lost=(TextSpan(0, len(relation.reading.passages[passage].text)),))
    if not claims or (lost and passage in problem.structural):
        return EmptySection()
    if lost:
        return Announcement() if passage in problem.announcing else OverLength(lost=tuple(lost))
    text = exact(relation.reading.passages[passage].text)
    for evidence in by:
        if exact(relation.reading.passages[evidence.by].text) == text:
            return Copy(of=evidence.by)
    return Stated(by=tuple(by))
