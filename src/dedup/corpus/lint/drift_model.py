"""Turn the features of a pair into the probability that it is worth a look: a logistic regression from a table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.corpus.lint.features import FEATURES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["DriftModel", "drift_model_of", "shipped_drift_model"]


@dataclass(frozen=True, slots=True, eq=False)
class DriftModel:
    """The table of the model.

    Attributes:
        weights: weight of each feature, its scale divided out.
        intercept: what is added.
    """

    weights: NDArray[np.float64]
    intercept: float

    def probabilities(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give the probability that a pair is worth a look, for each row of features."""
        odds = rows @ self.weights + self.intercept
        found: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds, -50, 50)))
        return found


def drift_model_of(table: str, features: Sequence[str]) -> DriftModel:
    """Read the model from its table.

    Args:
        table: JSON with "features" (name, mean, scale, weight) and "intercept".
        features: the names in the order of the rows.

    Raises:
        ValueError: the table is of other features.
    """
    read: dict[str, Any] = json.loads(table)
    rows = {row["name"]: row for row in read["features"]}
    if set(rows) != set(features):
        msg = f"the table of the drift model is of other features: {sorted(set(rows) ^ set(features))}"
        raise ValueError(msg)
    weights = np.array([rows[name]["weight"] / rows[name]["scale"] for name in features])
    means = np.array([rows[name]["mean"] for name in features])
    return DriftModel(weights=weights, intercept=float(read["intercept"] - weights @ means))


def shipped_drift_model() -> DriftModel:
    """Read the model that `benchmarks/train_lint.py` made and the package carries."""
    return drift_model_of(TABLE.read_text("utf-8"), FEATURES)


TABLE: Final = Path(__file__).parent / "data" / "drift.json"
