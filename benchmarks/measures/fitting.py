"""Fit a logistic regression on samples of articles, and give it as the rows of a table: mean, scale and weight."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

__all__ = ["Fit", "Removed", "crossed_by", "fit_of"]

Model = TypeVar("Model")


class Removed(Protocol):
    """What went beside what stays: its features, and how many facts are lost."""

    @property
    def values(self) -> NDArray[np.float64]:
        """Give its features."""
        ...

    @property
    def lost(self) -> int:
        """Give how many facts are lost."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A regression and the scale of its features."""

    scaler: StandardScaler
    model: LogisticRegression

    @property
    def weights(self) -> NDArray[np.float64]:
        """Give the weight of each feature, its scale divided out."""
        found: NDArray[np.float64] = self.model.coef_[0] / self.scaler.scale_
        return found

    @property
    def intercept(self) -> float:
        """Give what is added, the means included."""
        return float(self.model.intercept_[0] - self.weights @ self.scaler.mean_)

    def rows(self, features: Sequence[str], digits: int) -> list[dict[str, str | float]]:
        """Give the row of each feature: the weight with some digits, what it is scaled by with one more."""
        columns = zip(features, self.scaler.mean_, self.scaler.scale_, self.model.coef_[0], strict=True)
        return [
            {
                "name": name,
                "mean": round(float(mean), digits + 1),
                "scale": round(float(scale), digits + 1),
                "weight": round(float(weight), digits),
            }
            for name, mean, scale, weight in columns
        ]

    def table(self, features: Sequence[str]) -> str:
        """Give the table of a model that is no more than this: what is added, and a line for each feature."""
        lines = ",\n".join(f"  {json.dumps(each)}" for each in self.rows(features, 5))
        return f'{{"intercept": {float(self.model.intercept_[0]):.6f}, "features": [\n{lines}\n]}}\n'


def fit_of(samples: Mapping[str, Sequence[Removed]], names: Iterable[str], strength: float) -> Fit:
    """Fit a regression on some articles; each article weighs the same, a sample by the facts it loses.

    Args:
        samples: those of each article.
        names: the articles.
        strength: inverse strength of the penalty on the weights.
    """
    rows = [(sample, max(1, sample.lost) / len(samples[name])) for name in names for sample in samples[name]]
    values = np.array([sample.values for sample, _ in rows])
    safe = np.array([sample.lost == 0 for sample, _ in rows])
    weights = np.array([weight for _, weight in rows])
    scaler = StandardScaler().fit(values)
    model = LogisticRegression(C=strength, max_iter=4000)
    model.fit(scaler.transform(values), safe, sample_weight=weights * len(weights) / weights.sum())
    return Fit(scaler, model)


def crossed_by(
    fitted: Callable[[Sequence[str]], Model], names: Sequence[str], folds: Sequence[Sequence[str]]
) -> dict[str, Model]:
    """Give for each article the model that was fitted on the articles of the other folds."""
    found: dict[str, Model] = {}
    for fold in folds:
        found.update(dict.fromkeys(fold, fitted([name for name in names if name not in fold])))
    return found
