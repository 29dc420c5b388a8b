"""How a document repeats itself, and where the line between stated and not stated runs in such a document.

No one threshold serves: what is safe for a manual made of equal steps leaves a spun article as it was, and what
empties a spun article of its repeats takes sentences out of an honest one. Two shares, measured with the most lenient
line, tell the three apart. On the annotated articles and the redundant sets (docs/quality.md) honest articles restate
at most a tenth of their weight, redundant ones a fifth to three quarters; of what is restated, texts that copy have
half or more almost word for word, texts that paraphrase a third or less.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.stated_pairs import Thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.entailment.stated_pairs import StatedPairs

__all__ = [
    "COPYING",
    "NOT_REPETITIVE",
    "PARAPHRASING",
    "PARTIAL",
    "SECOND",
    "RepetitionProfile",
    "profile_of",
    "thresholds_for",
]

PARAPHRASING: Final = Thresholds(
    little=0.97, much=0.36, evidence=12.0, slope=1.0, short=0.0, scattered=0.8, topic_factor=1.0
)
"""For a text that says everything again in other words."""

COPYING: Final = Thresholds(little=0.97, much=0.5, evidence=12.0, slope=0.5, short=0.0, scattered=0.8, topic_factor=3.0)
"""For a text that repeats itself almost word for word: what differs there differs on purpose."""

NOT_REPETITIVE: Final = Thresholds(
    little=0.97, much=0.6, evidence=30.0, slope=1.5, short=0.1, scattered=0.6, topic_factor=3.0
)
"""For a text that hardly repeats itself: likeness is most often chance."""

PARTIAL: Final = Thresholds(little=0.15, much=0.15, evidence=0.0, slope=1.0, short=0.0, scattered=0.7, topic_factor=1.0)
"""For saying how much of a claim a passage holds: where a length must be reached, half a claim counts for something."""

SECOND: Final = Thresholds(little=0.2, much=0.2, evidence=0.0, slope=1.0, short=0.0, scattered=0.8, topic_factor=1.0)
"""For what an encoder is asked about: the words must hold a fifth of a claim all
the same, since vectors are often close for the subject alone."""

ALMOST: Final = 0.9
"""Share of a claim's weight from which it is said almost word for word."""

FEW: Final = 20
"""Claims that count as evidence of copying before anything is measured, so that two sentences make no style."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepetitionProfile:
    """How a document repeats itself.

    Attributes:
        restated: share of the weight of all claims that other passages state, 0 to 1.
        copied: share of that which they state almost word for word, 0 to 1.
    """

    restated: float
    copied: float


def profile_of(pairs: StatedPairs, claims: Sequence[int], values: Sequence[float]) -> RepetitionProfile:
    """Measure the style of a document.

    Args:
        pairs: who states what by the `PARAPHRASING` line.
        claims: the claims it was made for.
        values: what each of them weighs, in nats.
    """
    weight = np.asarray(values, dtype=np.float64)
    best = np.array([max(pairs.of(claim)[1], default=0.0) for claim in claims])
    whole = float(weight.sum())
    if not whole:
        return RepetitionProfile(restated=0.0, copied=1.0)
    restated = float(weight[best > 0].sum())
    copied = float(weight[best >= ALMOST].sum())
    few = FEW * whole / len(weight)
    return RepetitionProfile(restated=restated / whole, copied=min(1.0, (copied + few / 2) / (restated + few / 2)))


def thresholds_for(style: RepetitionProfile) -> Thresholds:
    """Draw the line for a style, without a jump between one style and the next."""
    honest = _ramp(style.restated, 0.27, 0.15)
    spun = _ramp(style.copied, 0.55, 0.3)
    redundant = COPYING.towards(PARAPHRASING, spun)
    return redundant.towards(NOT_REPETITIVE, honest)


def _ramp(value: float, none: float, full: float) -> float:
    """Give 0 at `none`, 1 at `full` and the straight line between."""
    return min(1.0, max(0.0, (value - none) / (full - none)))
