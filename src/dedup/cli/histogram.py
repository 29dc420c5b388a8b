"""Show what to choose a threshold by: how many pairs have which score, and what lies on both sides of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.cli.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["around", "bars"]


def bars(scores: Sequence[float], threshold: float) -> Iterator[str]:
    """Give a line for each step of the score, with the number of pairs, and mark the step of the threshold."""
    steps = SETTINGS.histogram_bars
    counts = [0] * steps
    for score in scores:
        counts[min(int(score * steps + 1e-9), steps - 1)] += 1
    most = max(counts, default=0) or 1
    for step in range(round(SETTINGS.histogram_from_score * steps), steps):
        low, high = step / steps, (step + 1) / steps
        mark = "  <- threshold" if low <= threshold < high or (high == 1 == threshold) else ""
        bar = "#" * -(-counts[step] * SETTINGS.longest_bar_characters // most)
        yield f"{low:.2f} to {high:.2f} {counts[step]:>7,} {bar}{mark}".rstrip()


def around(pairs: Sequence[tuple[int, int, float]], shown: Sequence[str], threshold: float) -> Iterator[str]:
    """Give the closest pair on either side of a threshold, and a warning where no gap parts them.

    Args:
        pairs: numbers of two passages and their score, at or above `SETTINGS.histogram_from_score`.
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
    if above and below and above[2] - below[2] < SETTINGS.clear_gap:
        yield f"no gap parts them: another threshold near {threshold:.2f} gives other groups; look at these pairs first"
