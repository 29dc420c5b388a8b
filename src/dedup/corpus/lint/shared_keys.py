"""Bring together statements that share keys: the pairs that share most of the rarest ones, and no more than so many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.corpus.lint.columns import Ragged

__all__ = ["SharedPairs", "pairs_sharing"]


@dataclass(frozen=True, slots=True, eq=False)
class SharedPairs:
    """Pairs of statements that share keys, ascending, each one once.

    Attributes:
        left: the place of the first statement.
        right: the place of the second one, behind the first.
        times: how many sets of statements that share a key hold both.
        fewest: how many statements are in the smallest of these sets.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    times: NDArray[np.int64]
    fewest: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.left)

    def taken(self, chosen: NDArray[np.bool_]) -> SharedPairs:
        """Give some of the pairs."""
        return SharedPairs(self.left[chosen], self.right[chosen], self.times[chosen], self.fewest[chosen])

    def within(self, most: int) -> SharedPairs:
        """Give at most so many pairs: each statement stays with the same number of those it shares most with.

        A pair stays where either of the two has the other among them, so a statement that many others are nearest to
        keeps them all.
        """
        if len(self) <= most:
            return self
        ranks = self._ranks()
        # The last rank up to which all pairs have room.
        room = int(np.searchsorted(np.cumsum(np.bincount(ranks)), most, side="right"))
        return self.taken(ranks < room)

    def _ranks(self) -> NDArray[np.int64]:
        """Say of each pair which place it takes among those of its statements, the better of the two, from 0."""
        # One pair after the other, so that a stable sort leaves what is alike in all else in its place.
        sides = np.stack((self.left, self.right), axis=1).ravel()
        most = int(self.times.max(initial=0)), int(self.fewest.max(initial=0)) + 1
        nearness = (most[0] - self.times) * most[1] + self.fewest
        order = np.argsort(sides * ((most[0] + 1) * most[1]) + np.repeat(nearness, 2), kind="stable")
        counts = np.bincount(sides)
        starts = np.cumsum(counts) - counts
        ranks = np.empty(len(sides), dtype=np.int64)
        ranks[order] = np.arange(len(sides)) - starts[sides[order]]
        better: NDArray[np.int64] = ranks.reshape(-1, 2).min(axis=1)
        return better


def pairs_sharing(groups: Ragged, kinds: NDArray[np.uint8]) -> SharedPairs:
    """Give the pairs of statements that stand in one set or in several.

    Args:
        groups: sets of statements that share a key, each ascending, each set once.
        kinds: of each statement its kinds, a bit for each: two that have none in common are no pair.
    """
    count = len(kinds)
    lengths, places = groups.lengths(), groups.values.astype(np.int64)
    most = int(lengths.max(initial=1)) + 1
    named = [np.zeros(0, dtype=np.int64)]
    for size in np.unique(lengths[lengths > 1]).tolist():
        held = places[groups.starts[:-1][lengths == size][:, None] + np.arange(size)]
        one, other = (held[:, side].ravel() for side in np.triu_indices(size, 1))
        wanted = (kinds[one] & kinds[other]) > 0
        # As one number each, which are sorted in a fraction of the time that pairs take: the smallest set comes first.
        named.append((one[wanted] * count + other[wanted]) * most + size)
    found = np.concatenate(named)
    found.sort()
    pairs, sizes = np.divmod(found, most)
    first = np.flatnonzero(np.concatenate((np.ones(min(len(pairs), 1), dtype=np.bool_), pairs[1:] != pairs[:-1])))
    times = np.diff(np.append(first, len(pairs)))
    left, right = np.divmod(pairs[first], max(count, 1))
    return SharedPairs(left, right, times, sizes[first])
