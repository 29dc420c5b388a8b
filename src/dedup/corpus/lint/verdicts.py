"""Remember how likely each pair of statements is a drift, by all that decides it, so that none is judged again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.standings import places_of_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.standings import StatementNames
    from dedup.corpus.lint.told import Told

__all__ = ["NEVER", "NO_DRIFT", "VerdictBook", "Verdicts"]

NO_DRIFT: Final = -1.0
"""Stands for a pair that is no drift, as much as the words of the two weigh."""

NEVER: Final = -2.0
"""Stands for a pair that is none by where the two stand and what they say, whatever their words weigh."""

HUNDREDTHS: Final = 100
"""Steps of a cosine, which comes rounded to as many."""


@dataclass(frozen=True, slots=True, eq=False)
class Verdicts:
    """The pairs of a tree that were judged.

    Attributes:
        places: of each statement the name of its page and its place there.
        standings: of each the name of all that decides about it.
        left: the place of the first statement of each pair.
        right: the place of the second one.
        cosines: in hundredths, 0 where they are below what is looked for.
        chances: how likely each pair is worth a look; `NO_DRIFT` or `NEVER` where it is no drift.
        telling: which of `told` tells in what the two differ; -1 where that was not looked at.
        told: in what statements differ, each once.
    """

    places: NDArray[np.uint64] = field(default_factory=lambda: np.zeros(0, dtype=np.uint64))
    standings: NDArray[np.uint64] = field(default_factory=lambda: np.zeros(0, dtype=np.uint64))
    left: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    right: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    cosines: NDArray[np.uint8] = field(default_factory=lambda: np.zeros(0, dtype=np.uint8))
    chances: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    telling: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    told: Sequence[Told] = ()

    @classmethod
    def of(
        cls, names: StatementNames, left: NDArray[np.int64], right: NDArray[np.int64], cosines: NDArray[np.float64],
        earlier: Verdicts,
    ) -> Verdicts:  # fmt: skip
        """Hold pairs, with the chances of those of which nothing has changed that decides about them.

        The chances of the others are no numbers yet.
        """
        hundredths = np.rint(cosines * HUNDREDTHS).astype(np.uint8)
        chances, telling = np.full(len(left), np.nan), np.full(len(left), -1, dtype=np.int32)
        now = places_of_names(earlier.places, names.places)
        same = np.append(names.standings, np.uint64(0))[now] == earlier.standings
        before = now[earlier.left], now[earlier.right]
        holds = (same[earlier.left] & same[earlier.right]) | (earlier.chances == NEVER)
        kept = np.flatnonzero((before[0] >= 0) & (before[1] >= 0) & holds)
        theirs = _names(before[0][kept], before[1][kept], earlier.cosines[kept], len(names.places))
        at = places_of_names(_names(left, right, hundredths, len(names.places)), theirs)
        known = at >= 0
        chances[known], telling[known] = earlier.chances[kept][at[known]], earlier.telling[kept][at[known]]
        places = left.astype(np.int32), right.astype(np.int32)
        return cls(names.places, names.standings, *places, hundredths, chances, telling, earlier.told)

    def completed(self, chances: NDArray[np.float64], told: dict[int, Told], least: float) -> Verdicts:
        """Give the same with the chances of all pairs.

        Args:
            chances: of all pairs.
            told: by the place of a pair that was judged now in what it differs.
            least: chance from which that is to be known.
        """
        telling = np.where(chances >= least, self.telling, -1)
        used, place = np.unique(telling[telling >= 0], return_inverse=True)
        telling[telling >= 0] = place
        table = {self.told[at]: row for row, at in enumerate(used.tolist())}
        for at, each in told.items():
            telling[at] = table.setdefault(each, len(table))
        return replace(self, chances=chances, telling=telling, told=tuple(table))


def _names(
    left: NDArray[np.int64], right: NDArray[np.int64], cosines: NDArray[np.uint8], count: int
) -> NDArray[np.uint64]:
    return ((left * count + right) * (HUNDREDTHS + 1) + cosines).astype(np.uint64)


@dataclass(slots=True)
class VerdictBook:
    """What was judged in an earlier run, and what is judged in this one.

    Attributes:
        names: those of the statements.
        earlier: the pairs of the earlier run.
        now: the pairs of this one, once they are judged.
    """

    names: StatementNames
    earlier: Verdicts
    now: Verdicts
