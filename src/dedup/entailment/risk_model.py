"""Turn features into the probability that a removal loses something: a logistic regression from a shipped table."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.entailment.logistic import logistic, weights_of
from dedup.entailment.risk_features import FEATURES
from dedup.entailment.settings import SETTINGS

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
        levels: (share of the claims that may be lost, words that must be won for each lost claim), ascending.
        enough: echo of its surroundings from which a sentence is judged by its features alone.
        slope: what each point of echo below that adds to the log odds of a loss: a text that does not repeat itself
            anywhere does not repeat itself here either.
        calibration: (factor, summand) by which the log odds of a loss become those that were measured.
    """

    weights: NDArray[np.float64]
    intercept: float
    levels: tuple[tuple[float, float], ...] = ()
    enough: float = 0.0
    slope: float = 0.0
    calibration: tuple[float, float] = (1.0, 0.0)

    def risk(self, rows: NDArray[np.float64], echoes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give the probability that something is lost, for each row of features.

        Args:
            rows: (sentences, features).
            echoes: (sentences,), share of the text around each sentence that stands elsewhere as well.
        """
        odds = rows @ self.weights + self.intercept - self.slope * np.maximum(self.enough - echoes, 0)
        return logistic(-odds)

    def expected(self, risk: float) -> float:
        """Give the share of removals at some risk that lose something, as it was measured on annotated articles."""
        factor, summand = self.calibration
        odds = np.log(max(risk, SETTINGS.least_probability) / max(1 - risk, SETTINGS.least_probability))
        return float(1 / (1 + np.exp(-(factor * odds + summand))))

    def rate(self, share: float) -> float:
        """Give the words a removal must win for each claim it may lose, for a share of claims at risk."""
        shares, rates = zip(*self.levels, strict=True)
        return float(np.exp(np.interp(np.log(share), np.log(shares), np.log(rates))))


def model_of(table: str, features: Sequence[str]) -> RiskModel:
    """Read the model from its table.

    Args:
        table: JSON with "features" (name, mean, scale, weight), "intercept", "levels", "plain" and "calibration".
        features: the names in the order of the rows.

    Raises:
        ValueError: the table is of other features.
    """
    read: dict[str, Any] = json.loads(table)
    weights, intercept = weights_of(read, features, "risk")
    levels = tuple((float(share), float(rate)) for share, rate in read["levels"])
    plain, calibration = read["plain"], read["calibration"]
    return RiskModel(
        weights=weights,
        intercept=intercept,
        levels=levels,
        enough=float(plain["enough"]),
        slope=float(plain["slope"]),
        calibration=(float(calibration["factor"]), float(calibration["summand"])),
    )


def shipped_model() -> RiskModel:
    """Read the model that `benchmarks/train_risk.py` made and the package carries."""
    return model_of(TABLE.read_text("utf-8"), FEATURES)


TABLE: Final = Path(__file__).parent / "data" / "risk.json"
