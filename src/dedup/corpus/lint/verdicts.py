"""Remember how likely each pair of statements is a drift, by all that decides it, so that none is judged again."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.kept_differences import DIFFERING

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.tree import StatementTree

__all__ = ["NO_DRIFT", "VerdictBook", "Verdicts", "standings"]

NO_DRIFT: Final = -1.0
"""Stands for a pair that cannot be a drift."""

DIGEST: Final = 16
"""Bytes that name all that decides about a statement."""

HUNDREDTHS: Final = 100
"""Steps of a cosine, which comes rounded to as many."""

REACH: Final = 2
"""Neighbours on either side of a statement by which it is judged too."""

_WHOLE: Final = (1 << 8 * DIGEST) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Verdicts:
    """The pairs of a tree that were judged.

    Attributes:
        standings: of each statement the name of all that decides about it, as `standings` gives them.
        left: the place of the first statement of each pair.
        right: the place of the second one.
        cosines: in hundredths, 0 where they are below what is looked for.
        chances: how likely each pair is worth a look; `NO_DRIFT` where it cannot be a drift.
        differing: in what the two differ, where that was looked at.
    """

    standings: tuple[bytes, ...] = ()
    left: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    right: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    cosines: NDArray[np.uint8] = field(default_factory=lambda: np.zeros(0, dtype=np.uint8))
    chances: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    differing: NDArray[np.void] = field(default_factory=lambda: np.zeros(0, dtype=DIFFERING))

    @classmethod
    def of(cls, standing: Sequence[bytes], pairs: Sequence[tuple[int, int]], cosines: Sequence[float]) -> Verdicts:
        """Hold pairs that are still to be judged: their chances are no numbers yet."""
        places = np.array(pairs, dtype=np.int32).reshape(-1, 2)
        hundredths = np.rint(np.array(cosines, dtype=np.float64) * HUNDREDTHS).astype(np.uint8)
        unknown = np.full(len(places), np.nan), np.zeros(len(places), dtype=DIFFERING)
        return cls(tuple(standing), places[:, 0], places[:, 1], hundredths, *unknown)

    def fill_from(self, earlier: Verdicts) -> None:
        """Take the chances of the pairs of which nothing has changed that decides about them."""
        now = {name: place for place, name in enumerate(self.standings)}
        moved = np.array([now.get(name, -1) for name in earlier.standings], dtype=np.int64)
        if not len(moved) or not len(self.left):
            return
        left, right = moved[earlier.left], moved[earlier.right]
        kept = (left >= 0) & (right >= 0)
        theirs = _names(left[kept], right[kept], earlier.cosines[kept], len(now))
        order = np.argsort(theirs)
        theirs, chances, differing = theirs[order], earlier.chances[kept][order], earlier.differing[kept][order]
        mine = _names(self.left.astype(np.int64), self.right.astype(np.int64), self.cosines, len(now))
        at = np.minimum(np.searchsorted(theirs, mine), max(len(theirs) - 1, 0))
        if len(theirs):
            same = theirs[at] == mine
            self.chances[same] = chances[at[same]]
            self.differing[same] = differing[at[same]]


def _names(
    left: NDArray[np.int64], right: NDArray[np.int64], cosines: NDArray[np.uint8], count: int
) -> NDArray[np.int64]:
    return (left * count + right) * (HUNDREDTHS + 1) + cosines


@dataclass(slots=True)
class VerdictBook:
    """What was judged in an earlier run, and what is judged in this one.

    Attributes:
        pages: of each document a name of its path and its contents.
        earlier: the pairs of the earlier run.
        now: the pairs of this one, once they are judged.
    """

    pages: Sequence[str]
    earlier: Verdicts
    now: Verdicts


def standings(tree: StatementTree, pages: Sequence[str], copies: Counter[str]) -> list[bytes]:
    """Name for each statement all that decides whether a pair it stands in is a drift, but for the other one.

    That is its page, with its place there, and what the whole tree says of it: how rare its words are, how many values
    its wording has and what it counts, how many copies it has, and which pages its neighbours are of.

    Args:
        tree: the tree.
        pages: of each document a name of its path and its contents.
        copies: how often each statement stands in the tree.
    """
    rare = {word: _number(word, rarity) for word, rarity in tree.rarity.items()}
    firsts: dict[int, int] = {}
    for place, each in enumerate(tree.statements):
        firsts.setdefault(each.file, place)
    return [_standing(tree, place, pages, firsts, rare, copies) for place in range(len(tree.statements))]


def _standing(  # noqa: PLR0913, PLR0917 - each decides
    tree: StatementTree, place: int, pages: Sequence[str], firsts: dict[int, int], rare: dict[str, int],
    copies: Counter[str],
) -> bytes:  # fmt: skip
    statement, read = tree.statements[place], tree.reads[place]
    # A sum, for the words of a set come in another order in each process.
    words = sum(rare.get(word, 0) for held in (read.own, read.near, read.far) for word in held) & _WHOLE
    counted = [
        (len(tree.counted[each.head]), tree.counted[each.head][each.form]) for each in read.mentions if each.head
    ]
    near = [tree.statements[at] if 0 <= at < len(tree.statements) else None
            for at in range(place - REACH, place + REACH + 1)]  # fmt: skip
    around = [(pages[each.file], place + step - firsts[each.file]) if each else None
              for step, each in enumerate(near, -REACH) if each is None or each.file != statement.file]  # fmt: skip
    parts = (pages[statement.file], place - firsts[statement.file], words, tree.values.get(read.masked, 1),
             tree.fillers.get(read.frame, 1), counted, copies[statement.said], around)  # fmt: skip
    return blake2b(repr(parts).encode("utf-8", "backslashreplace"), digest_size=DIGEST).digest()


def _number(word: str, rarity: float) -> int:
    named = blake2b(f"{word}\n{rarity!r}".encode("utf-8", "backslashreplace"), digest_size=DIGEST)
    return int.from_bytes(named.digest(), "little")
