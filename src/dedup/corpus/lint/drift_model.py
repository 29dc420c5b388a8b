"""Turn the features of a pair into the probability that it is worth a look: a logistic regression from a table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.features import FEATURES
from dedup.entailment.logistic import logistic, weights_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
        # Row by row, so that a pair has one probability in whatever company it is judged.
        sums = np.concatenate([(part * self.weights).sum(axis=1) for part in _parts(rows)])
        return logistic(sums + self.intercept)


def _parts(rows: NDArray[np.float64]) -> Iterator[NDArray[np.float64]]:
    yield from (rows[at : at + TOGETHER] for at in range(0, max(len(rows), 1), TOGETHER))


def drift_model_of(table: str, features: Sequence[str]) -> DriftModel:
    """Read the model from its table.

    Args:
        table: JSON with "features" (name, mean, scale, weight) and "intercept".
        features: the names in the order of the rows.

    Raises:
        ValueError: the table is of other features.
    """
    weights, intercept = weights_of(json.loads(table), features, "drift")
    return DriftModel(weights=weights, intercept=intercept)


def shipped_drift_model() -> DriftModel:
    """Read the model that `benchmarks/train_lint.py` made and the package carries."""
    return drift_model_of(TABLE.read_text("utf-8"), FEATURES)


TOGETHER: Final = 4096
"""Rows that are weighed at a time: a few megabytes."""

TABLE: Final = Path(__file__).parent / "data" / "drift.json"
