"""Bring together statements that share keys: the pairs that share most of the rarest ones, and no more than so many."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

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
        sides = np.concatenate((self.left, self.right))
        pairs = np.tile(np.arange(len(self)), 2)
        # What is alike in all else goes by its place.
        order = np.lexsort((pairs, np.tile(self.fewest, 2), -np.tile(self.times, 2), sides))
        counts = np.bincount(sides)
        starts = np.cumsum(counts) - counts
        ranks = np.empty(len(sides), dtype=np.int64)
        ranks[order] = np.arange(len(sides)) - starts[sides[order]]
        return np.minimum(ranks[: len(self)], ranks[len(self) :])


def pairs_sharing(groups: Iterable[tuple[int, ...]], count: int) -> SharedPairs:
    """Give the pairs of statements that stand in one set or in several.

    Args:
        groups: sets of statements that share a key, each ascending, each set once.
        count: how many statements there are.
    """
    by_size: dict[int, list[tuple[int, ...]]] = defaultdict(list)
    for group in groups:
        by_size[len(group)].append(group)
    # As one number each, which are sorted in a fraction of the time that pairs take.
    named, sizes = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for size in sorted(by_size):
        places = np.array(by_size[size], dtype=np.int64)
        one, other = np.triu_indices(size, 1)
        named.append((places[:, one] * count + places[:, other]).ravel())
        sizes.append(np.full(len(named[-1]), size, dtype=np.int64))
    found, first, times = np.unique(np.concatenate(named), return_index=True, return_counts=True)
    left, right = np.divmod(found, max(count, 1))
    return SharedPairs(left, right, times.astype(np.int64), np.concatenate(sizes)[first])
