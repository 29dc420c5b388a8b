"""Hold the numbers by which plans and reports are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "OutputSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputSettings:
    """The numbers of plans and reports."""

    # Plan.
    plan_layout: int = 2
    """Number of this layout of the JSON; another number means another layout."""

    most_shown: int = 60
    """Characters of a value that is refused: as many as one line of a terminal shows."""

    # Reasons.
    nearly_same_from: float = 0.9
    """Share of the weight in the same order from which two sentences are called nearly the same."""

    risk_places: int = 4
    """Decimals of a risk in plans, of which all that is said of it is made."""

    least_risk_shown: float = 0.005
    """Risk from which it is named: below it rounds to 0 %."""

    # Report.
    suggestions_shown: int = 10
    """Suggestions shown: those that win most words; the plan and the JSON hold all."""

    risk_to_check: float = 0.05
    """Risk from which a removal is to be checked: below it 98 in 100 lose nothing (docs/quality.md)."""

    fewest_claims_shown: float = 0.05
    """Claims at risk from which they are shown: fewer would be rounded to 0.0."""


SETTINGS: Final = OutputSettings()
