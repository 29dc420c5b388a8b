"""Turn features into the probability that a removal loses something: a logistic regression from a shipped table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.entailment.risk_features import FEATURES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["RiskModel", "model_of", "shipped_model"]


@dataclass(frozen=True, slots=True, eq=False)
class RiskModel:
    """The table of the model.

    Attributes:
        weights: weight of each feature, its scale divided out.
        intercept: what is added.
        levels: (share of the statements that may be lost, words that must be won for each lost statement), ascending.
    """

    weights: NDArray[np.float64]
    intercept: float
    levels: tuple[tuple[float, float], ...] = ()

    def risk(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give the probability that something is lost, for each row of features."""
        risks: NDArray[np.float64] = 1 / (1 + np.exp(np.clip(rows @ self.weights + self.intercept, -50, 50)))
        return risks

    def rate(self, share: float) -> float:
        """Give the words a removal must win for each statement it may lose, for a share of statements at risk."""
        shares, rates = zip(*self.levels, strict=True)
        return float(np.exp(np.interp(np.log(share), np.log(shares), np.log(rates))))


def model_of(table: str, features: Sequence[str]) -> RiskModel:
    """Read the model from its table.

    Args:
        table: JSON with "features" (name, mean, scale, weight), "intercept" and "levels".
        features: the names in the order of the rows.

    Raises:
        ValueError: the table is of other features.
    """
    read: dict[str, Any] = json.loads(table)
    rows = {row["name"]: row for row in read["features"]}
    if set(rows) != set(features):
        msg = f"the table of the risk model is of other features: {sorted(set(rows) ^ set(features))}"
        raise ValueError(msg)
    weights = np.array([rows[name]["weight"] / rows[name]["scale"] for name in features])
    means = np.array([rows[name]["mean"] for name in features])
    levels = tuple((float(share), float(rate)) for share, rate in read["levels"])
    return RiskModel(weights, float(read["intercept"] - weights @ means), levels)


def shipped_model() -> RiskModel:
    """Read the model that `benchmarks/train_risk.py` made and the package carries."""
    return model_of(TABLE.read_text("utf-8"), FEATURES)


TABLE: Final = Path(__file__).parent / "data" / "risk.json"
