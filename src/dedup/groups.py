"""Similar pairs -> stars: every removed passage is directly similar to one that stays, so nothing chains.

Passages are visited by preference; one that no kept passage is similar to stays and stands for those similar to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

__all__ = ["KEEP", "Group", "Stars", "preference", "stars"]

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
        raise OptionError(msg, where="keep")
    if keep == "first" or values is None:
        return np.arange(count, dtype=np.int64)
    return np.argsort(-values if keep in DESCENDING else values, kind="stable").astype(np.int64)


def stars(
    left: npt.NDArray[np.int64],
    right: npt.NDArray[np.int64],
    score: npt.NDArray[np.float64],
    order: npt.NDArray[np.int64],
) -> Stars:
    """Choose the passages that stay and give every other the most similar of them.

    Args:
        left: one passage of each similar pair.
        right: the other.
        score: their similarity.
        order: all passages, the most preferred first.

    Returns:
        The stars; among equally similar representatives the preferred one is taken.

    Example:
        >>> chain = stars(np.array([0, 1]), np.array([1, 2]), np.array([0.9, 0.8]), np.arange(3))
        >>> chain.representative.tolist()
        [0, 0, 2]
    """
    count = len(order)
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    stays = _kept(np.minimum(rank[left], rank[right]), np.maximum(rank[left], rank[right]), count)[rank]
    lefts, rights = np.concatenate((left, right)), np.concatenate((right, left))
    scores = np.concatenate((score, score))
    spokes = stays[lefts] & ~stays[rights]
    lefts, rights, scores = lefts[spokes], rights[spokes], scores[spokes]
    best = np.lexsort((rank[lefts], -scores, rights))
    lefts, rights, scores = lefts[best], rights[best], scores[best]
    members, places = np.unique(rights, return_index=True)
    representative, similarity = np.arange(count, dtype=np.int64), np.ones(count)
    representative[members], similarity[members] = lefts[places], scores[places]
    return Stars(representative, similarity)


def _kept(better: npt.NDArray[np.int64], worse: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.bool_]:
    # By rank: a passage stays unless a better one that stays is similar to it.
    order = np.argsort(better, kind="stable")
    worse = worse[order]
    bounds = np.searchsorted(better[order], np.arange(count + 1))
    stays = np.ones(count, dtype=np.bool_)
    for rank in np.flatnonzero(np.diff(bounds)).tolist():
        if stays[rank]:
            stays[worse[bounds[rank] : bounds[rank + 1]]] = False
    return stays
