"""Group similar pairs into stars: every removed passage is directly similar to one that stays, so nothing chains.

Passages are visited by preference; one that no kept passage is similar to stays and stands for those similar to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    Batch = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]

__all__ = ["KEEP", "Group", "Stars", "preference", "stars", "streamed_stars"]

KEEP: Final = ("first", "longest", "newest", "most-complete", "priority")
"""Which passage of a group stays: the first read, the one with the most characters, the one with the latest date, the
one with the most distinct terms, or the one with the lowest value of a field."""

DESCENDING: Final = frozenset({"longest", "newest", "most-complete"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A passage that stays and those it stands for.

    Attributes:
        representative: the passage that stays.
        members: the passages it stands for with their score, ascending.
    """

    representative: int
    members: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Stars:
    """For each passage the one that stands for it.

    Attributes:
        representative: int64; the passage itself where it stays.
        score: float64 similarity to the representative; 1 where it stays.
    """

    representative: npt.NDArray[np.int64]
    score: npt.NDArray[np.float64]

    def removed(self) -> npt.NDArray[np.bool_]:
        """Tell which passages another stands for."""
        removed: npt.NDArray[np.bool_] = self.representative != np.arange(len(self.representative))
        return removed

    def groups(self) -> Iterator[Group]:
        """Give the groups of two and more, ascending by representative."""
        removed = np.flatnonzero(self.removed())
        order = removed[np.argsort(self.representative[removed], kind="stable")]
        owners = self.representative[order]
        cuts = np.flatnonzero(np.diff(owners)) + 1
        for members in np.split(order, cuts) if len(order) else ():
            scored = zip(members.tolist(), self.score[members].tolist(), strict=True)
            yield Group(representative=int(self.representative[members[0]]), members=tuple(scored))


def preference(keep: str, count: int, values: npt.NDArray[np.float64] | None = None) -> npt.NDArray[np.int64]:
    """Order passages by the rule that says which one stays, the most preferred first.

    Args:
        keep: one of `KEEP`.
        count: how many passages there are.
        values: length, date, distinct terms or priority of each passage; not needed for "first". Passages with equal
            values stand in the order they were read, those with no value (NaN) last.

    Raises:
        OptionError: there is no such rule.
    """
    if keep not in KEEP:
        msg = f"must be one of {', '.join(KEEP)}, got {keep!r}"
        raise OptionError(msg, option="keep")
    if keep == "first" or values is None:
        return np.arange(count, dtype=np.int64)
    return np.argsort(-values if keep in DESCENDING else values, kind="stable").astype(np.int64)


def stars(
    left: npt.NDArray[np.int64],
    right: npt.NDArray[np.int64],
    score: npt.NDArray[np.float64],
    order: npt.NDArray[np.int64],
    one_way: npt.NDArray[np.bool_] | None = None,
) -> Stars:
    """Choose the passages that stay and give every other the most similar of them.

    Args:
        left: one passage of each similar pair.
        right: the other.
        score: their similarity.
        order: all passages, the most preferred first.
        one_way: where only the left passage may stand for the right one; nowhere unless given. Such a pair counts where
            the left passage comes first in the order.

    Returns:
        The stars; among equally similar representatives the preferred one is taken.

    Example:
        >>> chain = stars(np.array([0, 1]), np.array([1, 2]), np.array([0.9, 0.8]), np.arange(3))
        >>> chain.representative.tolist()
        [0, 0, 2]
    """
    if one_way is None:
        one_way = np.zeros(len(left), dtype=np.bool_)
    either, only = ((left[ways], right[ways], score[ways]) for ways in (~one_way, one_way))
    return streamed_stars(lambda: iter((either,)), order, one_way=lambda: iter((only,)))


def _none() -> Iterator[Batch]:
    return iter(())


def streamed_stars(
    batches: Callable[[], Iterator[Batch]],
    order: npt.NDArray[np.int64],
    *,
    one_way: Callable[[], Iterator[Batch]] = _none,
) -> Stars:
    """Choose as `stars` does, from pairs that are given in batches, four bytes a pair in memory.

    Args:
        batches: gives the batches anew at each call, each the columns left, right and score.
        order: all passages, the most preferred first.
        one_way: gives the pairs of which only the left passage may stand for the other; they count where it comes first
            in the order.
    """
    count = len(order)
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)

    def ahead() -> Iterator[Batch]:
        for left, right, score in one_way():
            first = rank[left] < rank[right]
            yield left[first], right[first], score[first]

    stays = _kept(lambda: chain(batches(), ahead()), rank)
    best, similarity = np.full(count, count, dtype=np.int64), np.zeros(count)
    for ends, others, scores in chain(map(_both, batches()), ahead()):
        spokes = stays[ends] & ~stays[others]
        nearest = _nearest(rank[ends[spokes]], others[spokes], scores[spokes])
        _improve(best, similarity, nearest)
    removed = ~stays
    representative = np.arange(count, dtype=np.int64)
    representative[removed] = order[best[removed]]
    return Stars(representative, np.where(removed, similarity, 1.0))


def _both(batch: Batch) -> Batch:
    left, right, score = batch
    return np.concatenate((left, right)), np.concatenate((right, left)), np.concatenate((score, score))


def _nearest(ends: npt.NDArray[np.int64], others: npt.NDArray[np.int64], scores: npt.NDArray[np.float64]) -> Batch:
    # For each of the others once: the most similar end, of several the lowest.
    first = np.lexsort((ends, -scores, others))
    members, places = np.unique(others[first], return_index=True)
    return ends[first][places], members, scores[first][places]


def _improve(best: npt.NDArray[np.int64], similarity: npt.NDArray[np.float64], nearest: Batch) -> None:
    ends, members, scores = nearest
    better = (scores > similarity[members]) | ((scores == similarity[members]) & (ends < best[members]))
    best[members[better]], similarity[members[better]] = ends[better], scores[better]


def _kept(batches: Callable[[], Iterator[Batch]], rank: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    # By rank: a passage stays unless a better one that stays is similar to it. The worse ends are laid out by the
    # better one by counting, so that pairs are never sorted as a whole.
    count = len(rank)
    sizes = np.zeros(count, dtype=np.int64)
    for left, right, _ in batches():
        sizes += np.bincount(np.minimum(rank[left], rank[right]), minlength=count)
    bounds = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes)))
    worse, following = np.empty(bounds[-1], dtype=np.int32), bounds[:-1].copy()
    for left, right, _ in batches():
        better = np.minimum(rank[left], rank[right])
        order = np.argsort(better, kind="stable")
        better = better[order]
        starts = np.flatnonzero(np.concatenate((np.ones(min(len(better), 1), dtype=np.bool_), np.diff(better) > 0)))
        lengths = np.diff(np.append(starts, len(better)))
        places = following[better] + np.arange(len(better)) - np.repeat(starts, lengths)
        worse[places] = np.maximum(rank[left], rank[right])[order]
        following[better[starts]] += lengths
    stays = np.ones(count, dtype=np.bool_)
    ranks = np.flatnonzero(sizes)
    for place, low, high in zip(ranks.tolist(), bounds[ranks].tolist(), bounds[ranks + 1].tolist(), strict=True):
        if stays[place]:
            stays[worse[low:high]] = False
    return stays[rank]
