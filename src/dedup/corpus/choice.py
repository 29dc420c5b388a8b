"""Choose which passages stay and which of them stands for each that goes, with the guards heeded, and count these."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from dedup.corpus.outcome import Outcome, Summary
from dedup.corpus.tokens import tokens_of
from dedup.similarity.stars import Stars, preference, streamed_stars

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    from dedup.corpus.engine import Found
    from dedup.corpus.pairfiles import PairFiles
    from dedup.corpus.passages import Corpus
    from dedup.corpus.table import Table
    from dedup.corpus.tokens import Tokens
    from dedup.corpus.workfiles import WorkFiles
    from dedup.similarity.join import Pairs
    from dedup.similarity.stars import Batch

__all__ = ["chosen", "chosen_among", "involved", "outcome_of"]

SIDES: Final[tuple[Literal["left", "right"], ...]] = ("left", "right")


def involved(table: Table, found: Found) -> npt.NDArray[np.int64]:
    """Give the passages, ascending, that are in a pair or have the same terms as one that is, or as any other."""
    filled = table.same >= 0
    counts = np.bincount(table.same[filled], minlength=len(table))
    paired = counts > 1
    for batch in chain(found.pairs.batches(), found.inside.batches()):
        paired[batch.left] = paired[batch.right] = True
    return np.flatnonzero(filled & paired[np.maximum(table.same, 0)])


def chosen(table: Table, found: Found, among: npt.NDArray[np.int64], corpus: Corpus, work: WorkFiles) -> Stars:
    """Choose the passages that stay and who stands for each other, with figures and names read from the corpus."""
    return chosen_among(table, found, among, corpus.options.keep, lambda passages: tokens_of(corpus, passages, work))


def chosen_among(
    table: Table,
    found: Found,
    among: npt.NDArray[np.int64],
    keep: str,
    tokens: Callable[[npt.NDArray[np.int64]], Tokens],
) -> Stars:
    """Choose the passages that stay and who stands for each other.

    Passages with the same terms and the same figures and names are one class; the preferred one stands for it. Classes
    inside others come last, the shortest at the very end, so that what holds a passage is always judged before it. What
    lies inside a passage never stands for it, unless the two are near-duplicates as well.
    """
    rule = keep.partition(":")[0]
    values = table.terms.astype(np.float64) if rule == "most-complete" else table.value
    rank = np.empty(len(table), dtype=np.int64)
    rank[preference(rule, len(table), values)] = np.arange(len(table))
    same, figures = table.same[among], table.figures[among]
    order = np.lexsort((rank[among], figures, same))
    fresh = np.ones(len(order), dtype=np.bool_)
    fresh[1:] = (np.diff(same[order]) != 0) | (figures[order][1:] != figures[order][:-1])
    owner = np.cumsum(fresh) - 1
    heads = among[order][fresh]
    classes = Classes(heads, same[order][fresh], figures[order][fresh])
    if len(found.inside):
        classes.tokens = tokens(np.sort(heads[classes.concerned(found.inside)]))
    inner = np.zeros(len(heads), dtype=np.bool_)

    def alike() -> Iterator[Batch]:
        return map(classes.linked, found.pairs.batches())

    def holding() -> Iterator[Batch]:
        return map(classes.holding, found.inside.batches())

    for _, right, _ in holding():
        inner[right] = True
    visited = np.lexsort((rank[heads], np.where(inner, -table.terms[heads], 0), inner))
    stars = streamed_stars(alike, visited, one_way=holding)
    representative, score = np.arange(len(table), dtype=np.int64), np.ones(len(table))
    representative[among[order]] = heads[stars.representative[owner]]
    score[among[order]] = stars.score[owner]
    return Stars(representative, score)


def outcome_of(  # noqa: PLR0913 - what was found, and how much of what was read is not in it
    corpus: Corpus,
    table: Table,
    found: Found,
    among: npt.NDArray[np.int64],
    stars: Stars,
    *,
    passages: int,
    rejected: int,
    unread: int,
) -> Outcome:
    """Say for what each passage goes that does not stay, and how many there are of each kind.

    Args:
        corpus: the files.
        table: the passages; of a large corpus those involved alone.
        found: their pairs.
        among: the passages involved.
        stars: who stands for whom.
        passages: how many there are in all.
        rejected: how many records could not be used.
        unread: how many have no date or number that `keep` goes by.
    """
    removed = stars.removed()
    copies = removed & (table.same == table.same[stars.representative])
    inside = _held(table, found.inside, stars.representative) & removed & ~copies
    summary = Summary(
        files=len(corpus.files),
        passages=passages,
        copies=int(copies.sum()),
        near=int((removed & ~copies & ~inside).sum()),
        inside=int(inside.sum()),
        groups=len(np.unique(stars.representative[removed])),
        pairs=len(found.pairs),
        rejected=rejected,
        unread=unread,
    )
    return Outcome(corpus, table, found, among, stars, inside, summary)


def _held(table: Table, inside: PairFiles, representative: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """Tell which passages lie inside the one that stands for them."""
    keys = [np.zeros(0, dtype=np.int64)]
    found, size = np.zeros(len(table), dtype=np.bool_), np.int64(len(table))
    standing = table.same[representative]
    removed = np.flatnonzero(standing != table.same)
    own = standing[removed] * size + table.same[removed]
    wanted = np.unique(own)
    for batch in inside.batches():
        pairs = batch.left * size + batch.right
        keys.append(pairs[np.isin(pairs, wanted)])
    found[removed] = np.isin(own, np.concatenate(keys))
    return found


class Classes:
    """Classes of passages with the same terms and the same figures and names, ascending by both.

    Attributes:
        heads: the passage that stands for each class.
        same: the first passage with the terms of each class.
        figures: what stands for its figures and names.
        tokens: the figures and names themselves, of classes that hold or are held and differ in them.
    """

    def __init__(
        self, heads: npt.NDArray[np.int64], same: npt.NDArray[np.int64], figures: npt.NDArray[np.uint64]
    ) -> None:
        """Store the columns."""
        self.heads = heads
        self.same = same
        self.figures = figures
        self.tokens: Tokens | None = None

    def linked(self, pairs: Pairs) -> Batch:
        """Say pairs of passages for all classes that share the terms of theirs, where figures and names agree."""
        left, right, score = self._crossed(pairs)
        alike = self.figures[left] == self.figures[right]
        return left[alike], right[alike], score[alike]

    def holding(self, pairs: Pairs) -> Batch:
        """Say likewise which class holds which, where it has all figures and names of the one inside."""
        left, right, score = self._crossed(pairs)
        whole = ~self._open(left, right)
        if self.tokens is not None:
            for place in np.flatnonzero(~whole).tolist():
                whole[place] = self.tokens.has_all(int(self.heads[left[place]]), int(self.heads[right[place]]))
        return left[whole], right[whole], score[whole]

    def concerned(self, pairs: PairFiles) -> npt.NDArray[np.int64]:
        """Give the classes of which the figures and names must be seen one by one."""
        marked = np.zeros(len(self.same), dtype=np.bool_)
        for left, right, _ in map(self._crossed, pairs.batches()):
            seen = self._open(left, right)
            marked[left[seen]] = marked[right[seen]] = True
        return np.flatnonzero(marked)

    def _open(self, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
        # Zero stands for neither figures nor names, which all have.
        differs: npt.NDArray[np.bool_] = (self.figures[right] != 0) & (self.figures[left] != self.figures[right])
        return differs

    def _crossed(self, pairs: Pairs) -> Batch:
        low, high = (np.searchsorted(self.same, pairs.left, side) for side in SIDES)
        other_low, other_high = (np.searchsorted(self.same, pairs.right, side) for side in SIDES)
        steps = other_high - other_low
        counts = (high - low) * steps
        source = np.repeat(np.arange(len(pairs)), counts)
        offset = np.arange(len(source)) - np.repeat(np.cumsum(counts) - counts, counts)
        left = low[source] + offset // np.maximum(steps, 1)[source]
        right = other_low[source] + offset % np.maximum(steps, 1)[source]
        return left, right, pairs.score[source]
