"""Estimate how likely it is that a sentence said something that is lost: a logistic regression over its measures."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SEVERITY_DATA", "SeverityModel", "severity_model"]

SEVERITY_DATA: Final = Path(__file__).parent / "data" / "severity.toml"
"""The weights as benchmarks/check_losses.py learned them from annotated articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeverityModel:
    """The weights of the measures.

    Attributes:
        threshold: severity from which a loss is reported.
        bias: what is added to the weighted measures.
        weights: name of a measure (`measures.measure`) -> its weight.
    """

    threshold: float
    bias: float
    weights: Mapping[str, float]

    def severity(self, measures: Mapping[str, float]) -> float:
        """Weigh the measures of a sentence, to a number between 0 and 1.

        >>> model = SeverityModel(threshold=0.5, bias=0.0, weights={"announces": -2.0})
        >>> model.severity({"announces": 0.0}), round(model.severity({"announces": 1.0}), 2)
        (0.5, 0.12)
        """
        return 1 / (1 + exp(-self.bias - sum(weight * measures[name] for name, weight in self.weights.items())))


def severity_model() -> SeverityModel:
    """Read the weights of the measures from their data file.

    >>> 0 < severity_model().threshold < 1
    True
    """
    table = tomllib.loads(SEVERITY_DATA.read_text("utf-8"))
    return SeverityModel(threshold=table["threshold"], bias=table["bias"], weights=table["weights"])
