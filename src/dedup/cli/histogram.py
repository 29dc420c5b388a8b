"""Show what to choose a threshold by: how many pairs have which score, and what lies on both sides of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["LOWEST", "around", "bars"]

LOWEST: Final = 0.3
"""Where the histogram begins: below it two passages share hardly more than the subject of their text."""

STEPS: Final = 20
"""Bars for the scores from 0 to 1."""

WIDTH: Final = 50
"""Characters of the longest bar."""

CLEAR: Final = 0.05
"""Room between the scores on both sides of a threshold from which it parts them clearly: one bar."""


def bars(scores: Sequence[float], threshold: float) -> Iterator[str]:
    """Give a line for each step of the score, with the number of pairs, and mark the step of the threshold."""
    counts = [0] * STEPS
    for score in scores:
        counts[min(int(score * STEPS + 1e-9), STEPS - 1)] += 1
    most = max(counts, default=0) or 1
    for step in range(round(LOWEST * STEPS), STEPS):
        low, high = step / STEPS, (step + 1) / STEPS
        mark = "  <- threshold" if low <= threshold < high or (high == 1 == threshold) else ""
        bar = "#" * -(-counts[step] * WIDTH // most)
        yield f"{low:.2f} to {high:.2f} {counts[step]:>7,} {bar}{mark}".rstrip()


def around(pairs: Sequence[tuple[int, int, float]], shown: Sequence[str], threshold: float) -> Iterator[str]:
    """Give the closest pair on either side of a threshold, and a warning where no gap parts them.

    Args:
        pairs: numbers of two passages and their score, at or above `LOWEST`.
        shown: each passage as it is shown.
        threshold: the score to look around.
    """
    above = min((pair for pair in pairs if pair[2] >= threshold), key=lambda pair: pair[2], default=None)
    below = max((pair for pair in pairs if pair[2] < threshold), key=lambda pair: pair[2], default=None)
    for side, pair in (("at or above", above), ("below", below)):
        if pair is None:
            yield f"{side} {threshold:.2f}: no pair"
            continue
        yield f"closest pair {side} {threshold:.2f}: {pair[2]:.2f}"
        yield from (f"  {shown[place]}" for place in pair[:2])
    if above and below and above[2] - below[2] < CLEAR:
        yield f"no gap parts them: another threshold near {threshold:.2f} gives other groups; look at these pairs first"
