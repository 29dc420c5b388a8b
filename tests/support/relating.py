"""Relate the paragraphs of small English texts, and judge one of them beside the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.discourse.record import discourse_of
from dedup.entailment.relate import Relation, relate
from dedup.entailment.risk_model import RiskModel, shipped_model
from dedup.entailment.risks import Risk, RiskState
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.selection.structure import Structure, structure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.entailment.sentence_terms import SentenceTerms

ENGLISH: Final = Options(language="en")


def related(*paragraphs: str) -> Relation:
    """Relate Markdown paragraphs."""
    reading = read_source("\n\n".join(paragraphs) + "\n", ENGLISH, format="markdown")
    return relate(reading, discourse_of(reading))


def structured(relation: Relation, options: Options = ENGLISH) -> Structure:
    """Say what hangs on what in what was related."""
    return structure_of(relation.reading, discourse_of(relation.reading), options)


def same_risk(chance: float) -> RiskModel:
    """Make a model that gives every sentence one risk."""
    model = shipped_model()
    odds = float(np.log((1 - chance) / chance))
    return replace(model, weights=np.zeros_like(model.weights), intercept=odds, slope=0.0)


def sentence(text: str, passage: int = 0) -> SentenceTerms:
    """Describe one sentence of a text."""
    return related(text).terms.sentence(passage)


def state_of(relation: Relation, *, without: Sequence[int] = ()) -> RiskState:
    """Let everything stay but some passages."""
    kept = np.ones(len(relation.reading.passages), dtype=bool)
    kept[list(without)] = False
    return RiskState(relation.overlaps, relation.model, relation.vetoes, kept)


def judged(text: str, *others: str) -> Risk:
    """Judge the first sentence of a text beside other paragraphs."""
    relation = related(text, *others)
    (risk,) = state_of(relation).risks([0])
    return risk
