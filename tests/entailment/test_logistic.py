"""Log odds become probabilities, by weights of which the scale is divided out."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.entailment.logistic import logistic, weights_of

TABLE = {
    "intercept": 1.0,
    "features": [
        {"name": "a", "mean": 2.0, "scale": 4.0, "weight": 2.0},
        {"name": "b", "mean": 0.0, "scale": 1.0, "weight": -1.0},
    ],
}


def test_probabilities() -> None:
    """Even odds are a half, and those far away overflow nothing."""
    assert logistic(np.array([0.0, 1.0, -1.0])) == pytest.approx([0.5, 0.731059, 0.268941], abs=1e-6)
    assert logistic(np.array([1e9, -1e9])) == pytest.approx([1.0, 0.0])


@pytest.mark.parametrize(("names", "weights"), [(["a", "b"], [0.5, -1.0]), (["b", "a"], [-1.0, 0.5])])
def test_weights_stand_in_the_order_asked_for(names: list[str], weights: list[float]) -> None:
    """A row of means has the log odds of the intercept."""
    found, intercept = weights_of(TABLE, names, "small")
    assert found.tolist() == weights
    assert intercept == pytest.approx(0.0)


@pytest.mark.parametrize("names", [["a"], ["a", "b", "c"], ["a", "c"]])
def test_other_features_are_refused(names: list[str]) -> None:
    """The model and the features that do not fit are named."""
    with pytest.raises(ValueError, match="of the small model is of other features"):
        weights_of(TABLE, names, "small")
