"""Find near-duplicates: every pair at or above a cosine with its true score, and which of each group to keep."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup import validation as arguments
from dedup.errors import OptionError
from dedup.similarity.join import Pairs, Rows, pair_batches
from dedup.similarity.join.pairs import expanded, gathered
from dedup.similarity.join.rows import collapse
from dedup.similarity.stars import KEEP, Group, preference, stars
from dedup.similarity.terms.figure_sets import FigureSets
from dedup.similarity.terms.weights import Columns, Idf, buckets, moved_apart, weighed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

__all__ = ["Duplicates", "find_duplicates", "near_pairs", "rows_of"]

BATCH: Final = 5000
"""Texts hashed at a time: a few megabytes of code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """What `find_duplicates` found.

    Attributes:
        groups: groups of two and more, ascending by representative; texts that nothing is similar to stand in none.
        pairs: every pair at or above the threshold with its cosine, ascending; columns `left`, `right`, `score`.
        kept: for each text whether it stays; selects rows as `frame[found.kept]` (pandas) or
            `frame.filter(found.kept)` (Polars, Arrow).
        representative: for each text the place, from 0, of the one that stays for it; its own where it stays.
    """

    groups: tuple[Group, ...]
    pairs: Pairs
    kept: npt.NDArray[np.bool_] = field(compare=False)
    representative: npt.NDArray[np.int64] = field(compare=False)


def find_duplicates(
    texts: Iterable[str], *, threshold: float = 0.8, features: str = "words", keep: str = "first", guards: bool = True
) -> Duplicates:
    """Find all pairs of texts at or above a TF-IDF cosine, and group them around the texts to keep.

    Exact: no pair is missed and every score is the true cosine, from ten texts to millions. Terms are words after NFKC
    and case folding; in scripts without spaces, pairs of neighbouring signs.

    Args:
        texts: passages, in a list, a generator or a column of NumPy, pandas, Polars or Arrow; empty ones are similar to
            nothing. Places count from 0 in their order, whatever index a column has.
        threshold: the least cosine of a pair, above 0 and at most 1. Ties count (to within 1e-9).
        features: "words", "pairs" for words and pairs of neighbouring ones, or "chars" for runs of four letters.
        keep: which text of a group stays: "first", "longest", "most-complete" (the most distinct terms) or "central"
            (the most near-duplicates, which makes the fewest and fullest groups).
        guards: a text stands only for texts of which it has all figures and names; where one of two has more of them,
            it is the one that stays, whatever `keep` says. `pairs` holds all pairs either way.

    Raises:
        OptionError: an argument is out of range, or a text is missing.

    Example:
        >>> found = find_duplicates(["the cat sat on a mat", "a dog barks", "the cat sat on the mat"], threshold=0.7)
        >>> [(group.representative, [member for member, _ in group.members]) for group in found.groups]
        [(0, [2])]
        >>> found.kept.tolist()
        [True, True, False]
    """
    texts = arguments.require_texts("texts", texts)
    arguments.switch("guards", guards)
    if keep not in RULES:
        known = f"{keep!r} needs a field of a record; " if keep in KEEP else ""
        msg = f"{known}must be one of {', '.join(RULES)}, got {keep!r}"
        raise OptionError(msg, option="keep")
    rows = rows_of(texts, features=features)
    pairs = near_pairs(rows, threshold=threshold)
    links = _guarded(pairs, texts) if guards and len(pairs) else _free(pairs, len(texts))
    order = links.order(_preferred(keep, texts, rows, links))
    found = stars(links.left, links.right, links.score, order, links.one_way)
    return Duplicates(
        groups=tuple(found.groups()), pairs=pairs, kept=~found.removed(), representative=found.representative
    )


RULES: Final = ("first", "longest", "most-complete", "central")
"""Which text of a group may stay; the rules of `KEEP` that ask for a field are for records."""


def rows_of(texts: Sequence[str], *, features: str = "words", idf: Idf | None = None) -> Rows:
    """Turn texts into unit TF-IDF rows; the IDF is their own unless one is given."""
    places = range(0, max(len(texts), 1), BATCH)
    made = [buckets(texts[at : at + BATCH], features=features) for at in places]
    # A hash never makes two words one: where two share a bucket, which is rare, the texts are counted again.
    if moved := moved_apart(np.unique(np.concatenate([words for _, words in made]))):
        made = [buckets(texts[at : at + BATCH], features=features, moved=moved) for at in places]
    parts = [counts for counts, _ in made]
    starts = np.cumsum(np.concatenate([np.zeros(1, dtype=np.int64), *(np.diff(part[0]) for part in parts)]))
    hashed = np.concatenate([part[1] for part in parts])
    times = np.concatenate([part[2] for part in parts])
    present, counts = np.unique(hashed, return_counts=True)
    present = present.astype(np.int64)
    columns = Columns.of(present, idf or Idf(len(texts), features, present, counts.astype(np.int64)))
    return Rows(*weighed((starts, hashed, times), columns), width=len(present))


def near_pairs(rows: Rows, *, threshold: float) -> Pairs:
    """Find all pairs of rows at or above the threshold, identical rows among them with score 1."""
    threshold = arguments.share("threshold", threshold)
    same = collapse(rows)
    firsts = np.flatnonzero(same == np.arange(len(rows)))
    found = gathered(list(pair_batches(rows.take(firsts), threshold=threshold)))
    return expanded(Pairs(firsts[found.left], firsts[found.right], found.score), same, None)


@dataclass(frozen=True, slots=True, eq=False)
class _Links:
    """Which text may stand for which.

    Attributes:
        left: the text that may stand for the other.
        right: the other.
        score: their cosine.
        one_way: where the other may not stand for the first, which has more figures and names.
        figures: how many figures and names each text has, of those in a pair.
    """

    left: npt.NDArray[np.int64]
    right: npt.NDArray[np.int64]
    score: npt.NDArray[np.float64]
    one_way: npt.NDArray[np.bool_]
    figures: npt.NDArray[np.int64]

    def similar(self) -> npt.NDArray[np.int64]:
        """Count the texts that each text may stand for."""
        standing = np.concatenate((self.left, self.right[~self.one_way]))
        return np.bincount(standing, minlength=len(self.figures)).astype(np.int64)

    def order(self, preferred: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Put the texts that another has more than last, so that a text is judged after all that may stand for it."""
        inner = np.zeros(len(self.figures), dtype=np.bool_)
        inner[self.right[self.one_way]] = True
        rank = np.empty(len(preferred), dtype=np.int64)
        rank[preferred] = np.arange(len(preferred))
        return np.lexsort((rank, np.where(inner, -self.figures, 0), inner)).astype(np.int64)


def _free(pairs: Pairs, count: int) -> _Links:
    # Without guards both texts of a pair may stand for the other.
    one_way, figures = np.zeros(len(pairs), dtype=np.bool_), np.zeros(count, dtype=np.int64)
    return _Links(pairs.left, pairs.right, pairs.score, one_way, figures)


def _guarded(pairs: Pairs, texts: Sequence[str]) -> _Links:
    # Pairs of which one text has all figures and names of the other, that one on the left.
    involved = np.unique(np.concatenate((pairs.left, pairs.right)))
    figures = FigureSets.of([texts[place] for place in involved.tolist()])
    left, right = (np.searchsorted(involved, side) for side in (pairs.left, pairs.right))
    fewer = figures.sizes[left] < figures.sizes[right]
    outer, inner = np.where(fewer, right, left), np.where(fewer, left, right)
    whole = figures.has_all(outer, inner)
    outer, inner = outer[whole], inner[whole]
    counts = np.zeros(len(texts), dtype=np.int64)
    counts[involved] = figures.sizes
    one_way = figures.sizes[outer] > figures.sizes[inner]
    return _Links(involved[outer], involved[inner], pairs.score[whole], one_way, counts)


def _preferred(keep: str, texts: Sequence[str], rows: Rows, links: _Links) -> npt.NDArray[np.int64]:
    # The texts by a rule, the most preferred first.
    if keep == "central":
        return np.argsort(-links.similar(), kind="stable").astype(np.int64)
    measure = np.array([len(text) for text in texts]) if keep == "longest" else np.diff(rows.starts)
    return preference(keep, len(texts), measure.astype(np.float64))
