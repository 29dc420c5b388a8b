"""Put together the pairs of statements that are looked at: those that are alike, and those that count the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from dedup.corpus.lint.retrieve import candidates, parallels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.columns import Ragged
    from dedup.corpus.lint.tree import StatementTree
    from dedup.similarity.rejoin import JoinedBefore

__all__ = ["Retrieved", "retrieved"]


@dataclass(frozen=True, slots=True, eq=False)
class Retrieved:
    """The pairs of statements of a tree that may be drifts, ascending.

    Attributes:
        left: the place of the first statement.
        right: the place of the second one, behind the first.
        cosines: of those that are alike; 0 of the others.
        left_out: how many further ones share less of what is counted or set, and are not looked at.
        keys: of each statement the keys by which it was looked up.
        joined: what is left of looking for those that are alike; None where nothing is to be left.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    cosines: NDArray[np.float64]
    left_out: int
    keys: Ragged
    joined: JoinedBefore | None

    def __len__(self) -> int:
        return len(self.left)

    def taken(self, chosen: NDArray[np.bool_]) -> Retrieved:
        """Give some of them."""
        return replace(self, left=self.left[chosen], right=self.right[chosen], cosines=self.cosines[chosen])

    def places(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
        """Give the places of some of them, in the order asked for."""
        wanted = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        count = int(self.right.max(initial=0)) + 1
        return np.searchsorted(self.left * count + self.right, wanted[:, 0] * count + wanted[:, 1])

    def each(self) -> Iterator[tuple[tuple[int, int], float]]:
        """Give the pairs one after the other, with their cosines."""
        places = zip(self.left.tolist(), self.right.tolist(), strict=True)
        return zip(places, self.cosines.tolist(), strict=True)


def retrieved(
    tree: StatementTree, keys: tuple[NDArray[np.int64], Ragged] | None = None, joined: JoinedBefore | None = None
) -> Retrieved:
    """Find the pairs of statements that may be drifts.

    Args:
        tree: the tree.
        keys: the keys that are known of its statements, as `candidates` takes them; None for none.
        joined: what an earlier run left of looking for those that are alike; None where nothing is to be left.
    """
    # First what takes most memory on the way.
    shared = candidates(tree, keys)
    alike, left = parallels(tree, joined)
    count = max(len(tree), 1)
    named = alike.left * count + alike.right
    pairs = np.union1d(shared.left * count + shared.right, named)
    cosines = np.zeros(len(pairs))
    cosines[np.searchsorted(pairs, named)] = alike.cosines
    return Retrieved(*np.divmod(pairs, count), cosines, shared.left_out, shared.keys, left)
