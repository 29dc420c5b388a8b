"""The model is read from its table, and a table of other features is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from dedup.corpus.lint.drift_model import drift_model_of, shipped_drift_model
from dedup.corpus.lint.features import FEATURES

TABLE = json.dumps(
    {"intercept": 1.0, "features": [{"name": "a", "mean": 2.0, "scale": 4.0, "weight": 2.0},
                                    {"name": "b", "mean": 0.0, "scale": 1.0, "weight": -1.0}]}
)  # fmt: skip


def test_probabilities() -> None:
    """The log odds are the intercept and each feature by its weight, scaled."""
    model = drift_model_of(TABLE, ["a", "b"])
    found = model.probabilities(np.array([[2.0, 0.0], [6.0, 3.0], [2.0, 1.0]]))
    assert found == pytest.approx([1 / (1 + np.exp(-1)), 0.5, 0.5])


def test_other_features() -> None:
    """A table that lacks a feature, or has one more, is refused by name."""
    with pytest.raises(ValueError, match=r"other features: \['b', 'c'\]"):
        drift_model_of(TABLE, ["a", "c"])


def test_the_shipped_table() -> None:
    """The package carries a table of the features there are."""
    assert shipped_drift_model().weights.shape == (len(FEATURES),)
