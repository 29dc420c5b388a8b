"""Find near-duplicates again where few texts have changed: what an earlier join came near to holds, the rest is joined.

Each new text makes every word a little rarer, so no cosine stays what it was. But while the weights of words have moved
by no more than a share, a cosine has moved by no more than a known one. So a join keeps the pairs down to so much below
the threshold, by the weights that words had then. The next one takes them over where no word of the two has moved
further, joins the other rows with all, and works out the cosine of each pair by the weights of now: the pairs are those
of a join of all rows, with the same scores.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.similarity.join import Pairs, Rows, pair_batches
from dedup.similarity.join.pairs import expanded, gathered
from dedup.similarity.join.rows import spans_within
from dedup.similarity.join.scores import TOLERANCE, scores
from dedup.similarity.terms.weights import Columns, Idf, counted, weighed

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

__all__ = ["JoinedBefore", "NamedTerms", "rejoined"]

MOVED: Final = 0.01
"""Share by which the weight of a word may move before its rows are joined again: one more text with a word that a dozen
have moves it by less. For that, pairs are kept whose cosine is down to 4 % below the threshold."""

MOST_AGAIN: Final = 0.5
"""Share of the rows from which all are joined anew: that is what a join is made for."""

CELLS: Final = 1_000_000
"""Pairs of rows that are looked at at a time: some 30 MB."""

PLAN: Final = (32 << 20, 1)
"""Bytes a join of all rows may take beside them, and its threads: in small pieces it takes no longer."""


@dataclass(frozen=True, slots=True, eq=False)
class NamedTerms:
    """Texts to join, as their hashed terms.

    Attributes:
        names: of each text a number that stands for what it says.
        starts: where the terms of each text start, and the end of the last.
        hashes: the terms, as `hashed_terms` gives them.
    """

    names: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int64]
    hashes: npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True, eq=False)
class JoinedBefore:
    """What a join leaves for the next one.

    Attributes:
        names: the names of the texts that have terms, ascending, each one once.
        left: of each pair the place of one text in them.
        right: that of the other.
        terms: the hashed terms, ascending.
        weights: what each weighed when its rows were joined.
    """

    names: npt.NDArray[np.uint64] = field(default_factory=lambda: np.zeros(0, dtype=np.uint64))
    left: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    right: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    terms: npt.NDArray[np.uint64] = field(default_factory=lambda: np.zeros(0, dtype=np.uint64))
    weights: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))


def rejoined(
    texts: NamedTerms, *, threshold: float, earlier: JoinedBefore | None = None
) -> tuple[Pairs, JoinedBefore | None]:
    """Find all pairs of texts at or above the threshold, as `near_pairs` does of their rows.

    Args:
        texts: the texts.
        threshold: the least cosine of a pair.
        earlier: what an earlier join left; an empty one where there was none, None where nothing is to be left.

    Returns:
        The pairs, and what to leave for the next one.
    """
    filled = np.flatnonzero(np.diff(texts.starts) > 0)
    names, first, place, times = np.unique(
        texts.names[filled], return_index=True, return_inverse=True, return_counts=True
    )
    firsts = filled[first]
    same = np.full(len(texts.names), -1, dtype=np.int64)
    same[filled] = firsts[place]
    terms, counts = _counted(texts, firsts)
    held = np.bincount(counts[1], weights=np.repeat(times, np.diff(counts[0])), minlength=len(terms)).astype(np.int64)
    every = np.arange(len(terms), dtype=np.int64)
    columns = Columns.of(every, Idf(len(texts.names), "words", every, held))
    rows = Rows(*weighed(counts, columns), width=len(terms))
    if earlier is None:
        found, left = gathered(list(pair_batches(rows, threshold=threshold, plan=PLAN))), None
    else:
        weights, moved = _settled(terms, columns.idf, earlier)
        rough = Rows(*weighed(counts, replace(columns, idf=weights)), width=len(terms))
        again = np.bincount(rough.owners(), weights=moved[_terms_of(rough, columns)], minlength=len(names)) > 0
        near = _near(rough, names, again, least_before(threshold), earlier)
        found = _at_least(rows, *near, threshold)
        left = JoinedBefore(names, near[0].astype(np.int32), near[1].astype(np.int32), terms, weights)
    return expanded(Pairs(firsts[found.left], firsts[found.right], found.score), same, None), left


def least_before(threshold: float) -> float:
    """Give the cosine that a pair has before the weights of words move, at least, if it has the threshold after.

    A product of weights moves by the square of what a weight moves, and so does the product of two lengths.
    """
    return threshold * ((1 - MOVED) / (1 + MOVED)) ** 2 - TOLERANCE


def _counted(
    texts: NamedTerms, chosen: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.uint64], tuple[npt.NDArray[np.int64], npt.NDArray[np.int32], npt.NDArray[np.int64]]]:
    """Count the terms of the chosen texts; give the terms that occur, and the counts by their places."""
    lengths = np.diff(texts.starts)[chosen]
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths)))
    taken = texts.hashes[np.arange(starts[-1]) + np.repeat(texts.starts[chosen] - starts[:-1], lengths)]
    terms, place = np.unique(taken, return_inverse=True)
    return terms, counted(place.astype(np.int64), starts)


def _settled(
    terms: npt.NDArray[np.uint64], weights: npt.NDArray[np.float64], earlier: JoinedBefore
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.bool_]]:
    """Give what each term weighed where it has not moved far since, else what it weighs; and which have."""
    if not len(earlier.terms):
        return weights, np.ones(len(terms), dtype=np.bool_)
    at = np.minimum(np.searchsorted(earlier.terms, terms), len(earlier.terms) - 1)
    before = earlier.weights[at]
    moved = (earlier.terms[at] != terms) | (np.abs(before - weights) > MOVED * weights)
    return np.where(moved, weights, before), moved


def _terms_of(rows: Rows, columns: Columns) -> npt.NDArray[np.int64]:
    """Give the term of each entry; the columns stand in another order."""
    term = np.empty(len(columns.column), dtype=np.int64)
    term[columns.column] = np.arange(len(columns.column))
    return term[rows.columns]


def _near(
    rough: Rows, names: npt.NDArray[np.uint64], again: npt.NDArray[np.bool_], threshold: float, earlier: JoinedBefore
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Give the pairs at or above the threshold by the weights of then: those of before, and those of the other rows."""
    now = _places(names, earlier.names)
    again[np.setdiff1d(np.arange(len(names)), now)] = True
    if not len(names) or again.mean() > MOST_AGAIN:
        found = gathered(list(pair_batches(rough, threshold=threshold, plan=PLAN)))
        return found.left, found.right
    left, right = now[earlier.left], now[earlier.right]
    holds = (left >= 0) & (right >= 0)
    holds[holds] = ~(again[left[holds]] | again[right[holds]])
    more = list(_joined_with_all(rough, np.flatnonzero(again), threshold))
    # A text that stands before another one may stand behind it now: names say nothing of the order.
    both = (
        np.concatenate((left[holds], *(one for one, _ in more))),
        np.concatenate((right[holds], *(b for _, b in more))),
    )
    return np.minimum(*both), np.maximum(*both)


def _places(names: npt.NDArray[np.uint64], earlier: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """Give the place that each earlier name has now; -1 where it has none."""
    if not len(names):
        return np.full(len(earlier), -1, dtype=np.int64)
    at = np.minimum(np.searchsorted(names, earlier), len(names) - 1)
    return np.where(names[at] == earlier, at, -1)


def _joined_with_all(
    rows: Rows, chosen: npt.NDArray[np.int64], threshold: float
) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """Give each pair of which one row at least is among the chosen ones, once.

    Rows that reach the threshold share a column before the rest of either is too short for it: the rarest come first.
    """
    part = rows.take(chosen)
    after = np.cumsum((part.values**2)[::-1])[::-1]
    remaining = after - np.repeat(np.append(after, 0.0)[part.starts[1:]], np.diff(part.starts))
    probes = np.flatnonzero(remaining >= threshold**2 - TOLERANCE)
    columns, values, row = part.columns[probes], part.values[probes], part.owners()[probes]
    counts = np.bincount(row, minlength=len(part))
    ends = np.cumsum(counts)
    # What a row has behind its probes adds no more than its length to a cosine.
    behind = np.append(remaining, 0.0)[part.starts[:-1] + counts]
    rest = np.sqrt(np.where(counts < np.diff(part.starts), np.maximum(behind, 0.0), 0.0))
    wanted = np.zeros(rows.width, dtype=np.bool_)
    wanted[columns] = True
    held = np.flatnonzero(wanted[rows.columns])
    held = held[np.argsort(rows.columns[held], kind="stable")]
    owners, bounds = rows.owners()[held], np.searchsorted(rows.columns[held], np.arange(rows.width + 1))
    sizes = np.diff(bounds)[columns]
    is_chosen = np.zeros(len(rows), dtype=np.bool_)
    is_chosen[chosen] = True
    # By whole rows, so that each pair comes once.
    totals = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes)))[ends]
    for begin, end in spans_within(totals, CELLS):
        span = slice(int(ends[begin - 1]) if begin else 0, int(ends[end - 1]))
        times = sizes[span]
        step = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
        entry = held[np.repeat(bounds[columns[span]], times) + step]
        one, other = np.repeat(row[span], times), owners[np.repeat(bounds[columns[span]], times) + step]
        named, place = np.unique(one * len(rows) + other, return_inverse=True)
        shared = np.bincount(place, weights=np.repeat(values[span], times) * rows.values[entry], minlength=len(named))
        one, other = np.divmod(named, len(rows))
        fresh = (~is_chosen[other] | (chosen[one] < other)) & (shared + rest[one] >= threshold - TOLERANCE)
        one, other = chosen[one[fresh]], other[fresh]
        enough = scores(rows, rows, one, other) >= threshold
        yield one[enough], other[enough]


def _at_least(rows: Rows, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64], threshold: float) -> Pairs:
    """Give the pairs that have the threshold, with their cosines."""
    score = scores(rows, rows, left, right)
    enough = score >= threshold - TOLERANCE
    return Pairs(left[enough], right[enough], np.minimum(score[enough], 1.0))
