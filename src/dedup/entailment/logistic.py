"""Read the weights of a logistic regression from its table, and turn log odds into probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

__all__ = ["logistic", "weights_of"]


def logistic(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the probabilities of some log odds, so far from 0 and 1 that nothing overflows."""
    found: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds, -50, 50)))
    return found


def weights_of(table: Mapping[str, Any], features: Sequence[str], name: str) -> tuple[NDArray[np.float64], float]:
    """Give the weight of each feature, its scale divided out, and what is added, the means included.

    Args:
        table: with "features" (name, mean, scale, weight) and "intercept".
        features: the names in the order of the rows.
        name: what the model is called, for the message.

    Raises:
        ValueError: the table is of other features.
    """
    rows = {row["name"]: row for row in table["features"]}
    if set(rows) != set(features):
        msg = f"the table of the {name} model is of other features: {sorted(set(rows) ^ set(features))}"
        raise ValueError(msg)
    weights = np.array([rows[feature]["weight"] / rows[feature]["scale"] for feature in features])
    means = np.array([rows[feature]["mean"] for feature in features])
    return weights, float(table["intercept"] - weights @ means)
