"""Name the passages that say what a removed sentence said, and the words that stand in none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.changes import Evidence, Stated
from dedup.entailment.settings import SETTINGS
from dedup.language.normal_form import WORD
from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from numpy.typing import NDArray

    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk, RiskState

__all__ = ["missing_words", "shares_of_claims", "stated", "supports"]


def stated(relation: Relation, state: RiskState, risk: Risk) -> Stated:
    """Give the evidence for a sentence beside what stays, claim by claim.

    Proof is direct: each passage named stays, and its share is measured on it alone with the weights of the language.

    Args:
        relation: the sentences of the document.
        state: what stays.
        risk: the judgement of the sentence.
    """
    sentence = relation.terms.sentence(risk.passage)
    candidates = state.candidates(risk.passage)
    on = np.flatnonzero(state.kept[candidates.passages])
    by: list[Evidence] = []
    if len(on):
        weighted = sentence.claims * sentence.weights
        totals = weighted.sum(axis=1)
        shares = weighted @ candidates.holds[:, on] / np.maximum(totals, SETTINGS.weight_of_nothing)[:, None]
        for row, claim, total in zip(shares, sentence.claim_numbers, totals, strict=True):
            place = int(row.argmax())
            if total > 0 and row[place] > 0:
                span = relation.reading.claims[claim].span
                by.append(Evidence(claim=span, by=int(candidates.passages[on[place]]), score=float(row[place])))
    near = 0.0 if risk.view is None else risk.view.near
    missing = tuple(missing_words(relation, risk.passage, {each.by for each in by}))
    return Stated(by=tuple(by), risk=risk.expected, same_order=near, missing=missing)


def supports(relation: Relation) -> dict[int, list[tuple[int, float]]]:
    """Give for each claim the passages that hold at least half of it and to which no guard objects, best first."""
    found: dict[int, list[tuple[int, float]]] = {claim.index: [] for claim in relation.reading.claims}
    for claim, passages, shares in shares_of_claims(relation):
        for place in np.argsort(-shares, kind="stable").tolist():
            passage = int(passages[place])
            if shares[place] < SETTINGS.supporting_share:
                break
            if not relation.guards.has_conflict(claim, passage):
                found[claim].append((passage, float(shares[place])))
    return found


def shares_of_claims(relation: Relation) -> Iterator[tuple[int, NDArray[np.int64], NDArray[np.float64]]]:
    """Give for each claim the passages that have a word of its sentence, and the share of the claim each holds."""
    for sentence in relation.terms.of:
        if sentence is None or not len(sentence.terms):
            continue
        candidates = relation.overlaps.candidates(sentence.passage)
        weighted = sentence.claims * sentence.weights
        shares = weighted @ candidates.holds / np.maximum(weighted.sum(axis=1), SETTINGS.weight_of_nothing)[:, None]
        for row, claim in zip(shares, sentence.claim_numbers, strict=True):
            yield claim, candidates.passages, row


def missing_words(relation: Relation, passage: int, others: Collection[int]) -> Iterator[TextSpan]:
    """Give the words with content of a passage that none of some others holds, in order."""
    passages, analyzer = relation.reading.passages, relation.analyzer
    # Word by word: an expression of several words is one term, and a person reads its words.
    held = {term for other in others for word in WORD.findall(passages[other].text) for term in analyzer.of(word)}
    for word in WORD.finditer(passages[passage].text):
        terms = analyzer.of(word[0])
        if terms and held.isdisjoint(terms):
            yield TextSpan(word.start(), word.end())
