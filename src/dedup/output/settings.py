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

    explained_share: float = 0.5
    """Length of the explanation beside that of its source at most: more is not read."""

    explained_characters: int = 1900
    """Characters it may have however short the source is: one screen of a terminal."""

    part_kept: float = 0.3
    """Part of its length that is kept for what the check found, and as much for what might go besides."""

    fewest_claims_shown: float = 0.05
    """Claims at risk from which they are shown: fewer would be rounded to 0.0."""

    # Probabilities in words, and the review page.
    likelihoods: tuple[tuple[float, str], ...] = (
        (0.01, "nothing is lost, as good as certain"),
        (0.05, "very likely nothing is lost"),
        (0.15, "likely nothing is lost"),
        (0.35, "something may be lost"),
        (0.65, "even odds that something is lost"),
    )
    """Probability of a loss below which these words are said."""

    likeliest_loss: str = "something is probably lost"
    """What is said of a greater one."""

    most_drawn: int = 140
    """Passages along an axis of the map: of more, neighbours share a place, so that each is still four points wide."""

    map_side: float = 560.0
    """Points along an axis of the map; the unit of the drawing, not a size on paper."""

    title_characters: int = 46
    """Signs of a section's title that have room above its bar."""

    square_characters: int = 70
    """Signs of a passage that a square of the map names: a line of what the browser shows."""

    most_cells: int = 6000
    """Squares of the map at most, the greatest shares first: more make the page slow and the map black."""


SETTINGS: Final = OutputSettings()
