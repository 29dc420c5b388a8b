"""Features become a probability by a table."""

from __future__ import annotations

import json
from typing import Final

import numpy as np
import pytest

from annotated_articles import ANNOTATED, needs_annotated
from dedup.entailment.risk_features import FEATURES
from dedup.entailment.risk_model import TABLE, model_of, shipped_model
from train_risk import sampled_digest

SMALL = {
    "features": [
        {"name": "said", "mean": 0.5, "scale": 0.25, "weight": 1.0},
        {"name": "missing", "mean": 1.0, "scale": 2.0, "weight": -1.0},
    ],
    "intercept": 0.0,
    "levels": [[0.005, 100], [0.02, 25]],
    "plain": {"enough": 0.4, "slope": 10.0},
    "calibration": {"factor": 2.0, "summand": 0.0},
}
LOUD: Final = np.ones(3)
"""Echoes of sentences around which much is said twice."""


def test_the_risk_is_logistic() -> None:
    """A row of means has the risk of the intercept; what is said lowers it, what is missing raises it."""
    model = model_of(json.dumps(SMALL), ("said", "missing"))
    mean, said, missing = model.risk(np.array([[0.5, 1.0], [0.75, 1.0], [0.5, 3.0]]), LOUD).tolist()
    assert mean == pytest.approx(0.5)
    assert said == pytest.approx(1 / (1 + np.e))
    assert missing == pytest.approx(1 - said)


def test_the_order_of_the_features_is_the_callers() -> None:
    """The table is read by name."""
    model = model_of(json.dumps(SMALL), ("missing", "said"))
    assert model.risk(np.array([[1.0, 0.75]]), LOUD[:1])[0] < 0.5


@pytest.mark.parametrize("names", [("said",), ("said", "missing", "more")])
def test_a_table_of_other_features_is_refused(names: tuple[str, ...]) -> None:
    """A table and a program that do not belong together say so."""
    with pytest.raises(ValueError, match="of other features"):
        model_of(json.dumps(SMALL), names)


@pytest.mark.parametrize(("share", "rate"), [(0.001, 100), (0.005, 100), (0.01, 50), (0.02, 25), (0.1, 25)])
def test_the_rate_lies_between_the_levels(share: float, rate: float) -> None:
    """Between two levels it is found on a logarithmic scale, beyond them it is that of the nearest."""
    assert model_of(json.dumps(SMALL), ("said", "missing")).rate(share) == pytest.approx(rate)


def test_extreme_rows_stay_probabilities() -> None:
    """Whatever the features, a risk lies between 0 and 1."""
    risks = model_of(json.dumps(SMALL), ("said", "missing")).risk(np.array([[1e9, 0.0], [-1e9, 0.0]]), LOUD[:2])
    assert 0 <= risks[0] < 1e-12
    assert 1 - 1e-12 < risks[1] <= 1


def test_the_shipped_table() -> None:
    """It is of the features of the program, and a greater share at risk asks fewer words for each statement."""
    model = shipped_model()
    assert len(model.weights) == len(FEATURES)
    rates = [rate for _, rate in model.levels]
    assert rates == sorted(rates, reverse=True)
    assert TABLE.suffix == ".json"


@needs_annotated
def test_the_table_was_learned_from_these_features() -> None:
    """The features of three articles are those from which the table was made; else it is made anew.

    Learning from all articles takes minutes; the digest of three of them tells whether a feature changed.
    """
    made = json.loads(TABLE.read_text("utf-8"))["sample"]
    assert made == sampled_digest(ANNOTATED), "run benchmarks/train_risk.py FOLDER --write"


def test_a_text_that_does_not_repeat_itself_is_left_alone() -> None:
    """Below an echo of 0.4 the same features mean a greater risk; from there on the echo makes no difference."""
    model = model_of(json.dumps(SMALL), ("said", "missing"))
    quiet, just, loud = model.risk(np.array([[0.5, 1.0]] * 3), np.array([0.2, 0.4, 0.9])).tolist()
    assert quiet > just
    assert just == pytest.approx(loud)


def test_the_printed_risk_is_the_measured_one() -> None:
    """The odds are corrected by what was measured; even odds stay even, and the order stays."""
    model = model_of(json.dumps(SMALL), ("said", "missing"))
    assert model.expected(0.5) == pytest.approx(0.5)
    assert model.expected(0.1) == pytest.approx(1 / 82)
    assert 0 < model.expected(0.0) < model.expected(0.01) < model.expected(1.0) < 1.0001
