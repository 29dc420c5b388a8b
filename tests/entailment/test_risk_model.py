"""Features become a probability by a table."""

from __future__ import annotations

import json

import numpy as np
import pytest

from dedup.entailment.risk_features import FEATURES
from dedup.entailment.risk_model import TABLE, model_of, shipped_model

SMALL = {
    "features": [
        {"name": "said", "mean": 0.5, "scale": 0.25, "weight": 1.0},
        {"name": "missing", "mean": 1.0, "scale": 2.0, "weight": -1.0},
    ],
    "intercept": 0.0,
    "levels": [[0.005, 100], [0.02, 25]],
}


def test_the_risk_is_logistic() -> None:
    """A row of means has the risk of the intercept; what is said lowers it, what is missing raises it."""
    model = model_of(json.dumps(SMALL), ("said", "missing"))
    mean, said, missing = model.risk(np.array([[0.5, 1.0], [0.75, 1.0], [0.5, 3.0]])).tolist()
    assert mean == pytest.approx(0.5)
    assert said == pytest.approx(1 / (1 + np.e))
    assert missing == pytest.approx(1 - said)


def test_the_order_of_the_features_is_the_callers() -> None:
    """The table is read by name."""
    model = model_of(json.dumps(SMALL), ("missing", "said"))
    assert model.risk(np.array([[1.0, 0.75]]))[0] < 0.5


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
    risks = model_of(json.dumps(SMALL), ("said", "missing")).risk(np.array([[1e9, 0.0], [-1e9, 0.0]]))
    assert 0 <= risks[0] < 1e-12
    assert 1 - 1e-12 < risks[1] <= 1


def test_the_shipped_table() -> None:
    """It is of the features of the program, and a greater share at risk asks fewer words for each statement."""
    model = shipped_model()
    assert len(model.weights) == len(FEATURES)
    rates = [rate for _, rate in model.levels]
    assert rates == sorted(rates, reverse=True)
    assert TABLE.suffix == ".json"
