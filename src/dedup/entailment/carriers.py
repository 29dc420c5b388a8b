"""Give what the passages of a document hold of each other, for a person to look at: all of it, whatever stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.entailment.risks import RiskState
from dedup.entailment.settings import SETTINGS
from dedup.entailment.support import shares_of_claims
from dedup.language.normal_form import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from dedup.entailment.relate import Relation

__all__ = ["claim_carriers", "content_words", "losses_alone", "passage_shares"]

Shares = tuple[tuple[int, float], ...]


def passage_shares(relation: Relation) -> dict[int, Shares]:
    """Give for each sentence the passages that hold most of its weight, best first, each with its share."""
    found: dict[int, Shares] = {}
    for sentence in relation.terms.of:
        if sentence is None or not len(sentence.terms):
            continue
        candidates = relation.overlaps.candidates(sentence.passage)
        shares = sentence.weights @ candidates.holds / max(sentence.total, SETTINGS.weight_of_nothing)
        found[sentence.passage] = _best(candidates.passages, shares, SETTINGS.least_share_drawn)
    return found


def claim_carriers(relation: Relation) -> dict[int, Shares]:
    """Give for each claim the passages that hold at least half of it and to which no guard objects, best first.

    As `supports` does, but only those that a person would look at.
    """
    found: dict[int, Shares] = {}
    for claim, passages, shares in shares_of_claims(relation):
        near = _best(passages, shares, SETTINGS.supporting_share)
        found[claim] = tuple(each for each in near if not relation.guards.has_conflict(claim, each[0]))
    return found


def content_words(relation: Relation) -> Iterator[tuple[int, int, int, tuple[str, ...]]]:
    """Yield each word with content as (passage, start, end, its terms), in order."""
    known: dict[str, tuple[str, ...]] = {}
    for passage in relation.reading.passages:
        if not passage.prose:
            continue
        for word in WORD.finditer(passage.text):
            terms = known.get(word[0])
            if terms is None:
                terms = known[word[0]] = tuple(dict.fromkeys(relation.analyzer.of(word[0])))
            if terms:
                yield passage.index, word.start(), word.end(), terms


def losses_alone(relation: Relation, kept: NDArray[np.bool_]) -> dict[int, float]:
    """Give for each sentence the probability that its removal loses something, beside what else stays.

    Args:
        relation: gives risks.
        kept: (passages,), True for those that stay.
    """
    state = RiskState(relation.overlaps, relation.model, relation.vetoes, kept)
    prose = [sentence.passage for sentence in relation.terms.of if sentence is not None]
    return {risk.passage: 1.0 if risk.conflict else risk.expected for risk in state.risks(prose)}


def _best(passages: NDArray[np.int64], shares: NDArray[np.float64], least: float) -> Shares:
    order = np.argsort(-shares, kind="stable")[: SETTINGS.carriers_shown]
    return tuple((int(passages[place]), float(shares[place])) for place in order if shares[place] >= least)
