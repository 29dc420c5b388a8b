"""Hold the numbers by which the commands show what they found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "CliSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CliSettings:
    """The numbers of the commands."""

    # Memory.
    least_memory_mib: int = 350
    """Address space in which NumPy, SciPy and NLTK load (measured with `ulimit -v`, two processors: 360,000 KiB fail,
    400,000 are enough for `find`); OpenBLAS may loop for ever where it gets less."""

    # Configuration.
    value_characters_shown: int = 60
    """Characters of a value that is refused: as many as one line of a terminal shows beside the place."""

    # Ask.
    passages_around: int = 2
    """Passages shown on either side of the one that is asked about."""

    # Find.
    unreadable_shown: int = 5
    """Files of a folder that are named because they cannot be read; the others are counted."""

    passage_characters_shown: int = 100
    """Characters of a passage that are shown, so that place, score and passage fit a line."""

    # Histogram.
    histogram_from_score: float = 0.3
    """Where the histogram begins: below it two passages share hardly more than the subject of their text."""

    histogram_bars: int = 20
    """Bars for the scores from 0 to 1."""

    longest_bar_characters: int = 50
    """Characters of the longest bar."""

    clear_gap: float = 0.05
    """Room between the scores on both sides of a threshold from which it parts them clearly: one bar."""


SETTINGS: Final = CliSettings()
