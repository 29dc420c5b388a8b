"""What is at risk when a clause goes, and what keeps it whatever that is."""

from __future__ import annotations

import json
from typing import Final

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.clause_features import CLAUSE_FEATURES, Clause, Standing
from dedup.entailment.clause_risks import (
    TABLE,
    ClauseModel,
    ClauseRisk,
    clause_model_of,
    clause_risk,
    shipped_clause_model,
)
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source

SAFE: Final = ClauseModel(np.zeros(len(CLAUSE_FEATURES)), 5.0)
"""A model by which nothing is at risk, so that only what keeps a clause is seen."""


def judged(before: str, clause: str, other: str, model: ClauseModel = SAFE) -> ClauseRisk:
    """Judge a clause at the end of a sentence beside another sentence."""
    reading = read_source(f"{before}{clause}.\n\n{other}\n", Options(language="en"), name="article.txt")
    relation = relate(reading, discourse_of(reading))
    standing = Standing(relation, {passage.index: passage.text for passage in reading.passages})
    found = Clause(passage=0, text=clause, before=before, after=".", form="verbal")
    return clause_risk(found, standing, model, relation.guards)


@pytest.mark.parametrize(
    ("clause", "other", "conflict"),
    [
        (", which costs 4 euros", "The old ferry costs 4 euros.", ""),
        (", which costs 4 euros", "The old ferry costs 5 euros.", "number"),
        (", which is painted red", "The old ferry is painted red.", ""),
        (", which is painted red", "The old ferry is not painted red.", "negation"),
        (", which was built in Lund", "The old ferry was built in Lund.", ""),
        (", which was built in Lund", "The old ferry was built in Oslo.", "name"),
        (", which opens at noon", "The old ferry opens at noon.", ""),
        (", which opens at noon", "The shop sells bread.", "unsaid"),
        (", which runs on diesel and steam", "The old ferry runs on diesel.", "unsaid"),
    ],
)
def test_what_keeps_a_clause(clause: str, other: str, conflict: str) -> None:
    """Another figure, name or "not", and words that stand nowhere, keep a clause however small its risk."""
    assert judged("The town bought a ferry", clause, other).conflict == conflict


def test_more_said_elsewhere_is_less_risk() -> None:
    """By the model that ships a clause is at less risk the more of it another sentence says."""
    others = (
        "The old ferry was carved by retired sailors.",
        "The old ferry was carved by retired teachers.",
        "The shop sells bread.",
    )
    model = shipped_clause_model()
    risks = [
        judged("The town bought a ferry", ", which was carved by retired sailors", o, model).chance for o in others
    ]
    assert risks == sorted(risks)
    assert risks[0] < 0.3 < risks[-1]


def test_the_table_is_of_these_features() -> None:
    """The table that ships names every feature; one of other features is refused."""
    table = json.loads(TABLE.read_text("utf-8"))
    assert {row["name"] for row in table["features"]} == set(CLAUSE_FEATURES)
    table["features"][0]["name"] = "colour"
    with pytest.raises(ValueError, match="clause model is of other features"):
        clause_model_of(json.dumps(table))
