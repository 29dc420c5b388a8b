"""Find the passages of an archive that are nearly the same as others: all of them, by bounds and then by their terms.

The lists of a passage's keys name the candidates. What they have in common with it is bounded from what stands in the
lists alone, so that the counted terms of few are read; those are scored exactly, as everywhere in this library.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.archive.keys import CODE_BITS, SLACK, decoded, weigh_counts
from dedup.corpus.archive.packed_terms import joined_counts, stored_lengths, unpacked_counts
from dedup.corpus.archive.settings import SETTINGS
from dedup.corpus.archive.sqlite_errors import StoredValueError, require_stored
from dedup.similarity.join.scores import TOLERANCE, scores
from dedup.similarity.terms.weights import buckets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from dedup.corpus.archive.keys import Weights
    from dedup.corpus.archive.store import Store
    from dedup.similarity.terms.weights import Counts, Idf

__all__ = ["Hit", "searched"]

TOGETHER: Final = 64
"""Passages that are looked for at a time."""

STEP: Final = 3
"""Further keys that are looked up at a time."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage of the archive that is as similar as asked for.

    Attributes:
        place: which of the passages that were looked for, from 0.
        passage: its number in the archive.
        text: its words.
        score: TF-IDF cosine.
        shared: share of the weight of the passage looked for that belongs to terms of both.
    """

    place: int
    passage: int
    text: str
    score: float
    shared: float


def searched(store: Store, texts: Sequence[str], threshold: float, most: int) -> tuple[list[Hit], list[int]]:
    """Look for passages, within a transaction.

    Args:
        store: the archive.
        texts: the passages to look for.
        threshold: the least score, not below that of the archive.
        most: hits to give of each, the highest scores first, then the oldest.

    Returns:
        The hits, by place, and the places of which a list was cut.
    """
    known = store.idf()
    hits: list[Hit] = []
    cut: list[int] = []
    if known is None:
        return hits, cut
    for first in range(0, len(texts), TOGETHER):
        part = _Part.of(first, texts[first : first + TOGETHER], known[1])
        near = []
        for place in range(len(part.texts)):
            found = _candidates(store, part.weights, place, threshold)
            cut += [first + place] if found.cut else []
            near.append(list(_near(store, part.weights, place, found.passages, threshold)))
        hits += _verified(store, part, near, threshold, most)
    return hits, cut


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """Passages that are looked for together: the place of the first, their texts, their terms, and what these weigh."""

    first: int
    texts: Sequence[str]
    idf: Idf
    counts: Counts
    weights: Weights

    @classmethod
    def of(cls, first: int, texts: Sequence[str], idf: Idf) -> _Part:
        counts, _ = buckets(texts, features=idf.features)
        return cls(first, texts, idf, counts, weigh_counts(counts, idf))


@dataclass(frozen=True, slots=True, eq=False)
class _Candidates:
    """The passages that may be similar, and whether there may be more of them."""

    passages: npt.NDArray[np.int64]
    cut: bool


def _candidates(store: Store, weights: Weights, place: int, threshold: float) -> _Candidates:
    """Give the passages whose bound reaches the threshold."""
    rows = weights.rows
    span = slice(int(rows.starts[place]), int(rows.starts[place + 1]))
    columns, values = rows.columns[span], rows.values[span]
    squares = values * values
    rests = np.sqrt(np.append(np.cumsum(squares[::-1])[::-1], 0.0))
    needed = int((rests[:-1] >= threshold - SLACK).sum())
    most = max(needed, int((rests[:-1] >= SETTINGS.looked_up_to).sum()))
    keys = weights.terms[columns[:most]].tolist()
    lists = [store.postings.listed(key, SETTINGS.most_listed + 1) for key in keys[:needed]]
    cut = any(len(each) > SETTINGS.most_listed for each in lists)
    entries = _once(np.concatenate([np.zeros(0, dtype=np.int64), *lists]))
    unseen = np.ones(len(columns), dtype=np.bool_)
    gained, mass, at = np.zeros(len(entries)), np.zeros(len(entries)), 0
    while len(entries):
        for each in lists:
            if len(each) <= SETTINGS.most_listed:
                inside = _inside(each, entries)
                gained[inside] += values[at] * weights.idf[columns[at]]
                mass[inside] += squares[at]
                unseen[at] = False
            at += 1
        bound = _bounds(
            entries & (1 << CODE_BITS) - 1, (gained, mass), weights.frequency[columns], squares, unseen,
            store.terms.least,
        )  # fmt: skip
        likely = bound >= threshold - SLACK
        entries, gained, mass, bound = entries[likely], gained[likely], mass[likely], bound[likely]
        if at == most or len(entries) <= SETTINGS.few_enough:
            break
        # What they have of further keys parts the few that are similar from the rest.
        lists = [store.postings.listed(key, SETTINGS.most_listed + 1) for key in keys[at : at + STEP]]
    if len(entries) > SETTINGS.most_verified:
        entries, cut = entries[np.lexsort((entries, -bound))[: SETTINGS.most_verified]], True
    return _Candidates(entries >> CODE_BITS, cut=cut)


def _once(entries: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Give each entry once, ascending; lists are short, and sorting them takes a third of what `np.unique` does."""
    entries.sort()
    once: npt.NDArray[np.int64] = entries[
        np.concatenate((np.ones(min(len(entries), 1), dtype=np.bool_), entries[1:] != entries[:-1]))
    ]
    return once


def _inside(wanted: npt.NDArray[np.int64], entries: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Give the places in `entries`, ascending, of those of `wanted` that are there."""
    place = np.minimum(np.searchsorted(entries, wanted), len(entries) - 1)
    found: npt.NDArray[np.int64] = place[entries[place] == wanted]
    return found


def _bounds(  # noqa: PLR0913, PLR0917 - the parts of one sum
    codes: npt.NDArray[np.int64],
    shared: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]],
    frequency: npt.NDArray[np.int64],
    squares: npt.NDArray[np.float64],
    unseen: npt.NDArray[np.bool_],
    least: float,
) -> npt.NDArray[np.float64]:
    """Bound the score of candidates.

    What a candidate shares is of keys that were looked up, or of terms behind its own last key, or of terms that were
    not looked up; the latter two weigh at most the length of that part of the row looked for. Where only terms behind
    the last key are left, they weigh less than the least score in the candidate.

    Args:
        codes: of the candidates.
        shared: of the keys they share with the row looked for, the sum of weight times IDF and that of squares.
        frequency: how common each term of the row looked for is, ascending.
        squares: of its weights.
        unseen: which of its terms were not looked up, or not to the end.
        least: least score of the archive.
    """
    low, below, most = decoded(codes)
    gained, mass = shared
    behind = np.append(np.cumsum(squares[::-1])[::-1], 0.0)
    missed = np.concatenate((np.zeros(1), np.cumsum(squares * unseen)))
    first = np.searchsorted(frequency, low)
    # Terms from the candidate's last key on, and before that those not looked up.
    rest = behind[first] + missed[first]
    loose = np.minimum(gained * most + np.sqrt(rest), np.sqrt(mass + rest))
    seen = frequency[unseen]
    tight = below <= (seen[0] if len(seen) else np.iinfo(np.int64).max)
    return np.where(tight, np.minimum(loose, gained * most + least * np.sqrt(behind[first])), loose)


def _near(
    store: Store, weights: Weights, place: int, candidates: npt.NDArray[np.int64], threshold: float
) -> Iterator[tuple[int, tuple[bytes, bytes]]]:
    """Give those of the candidates whose counted terms reach the threshold but for rounding, with these, ascending."""
    query = (
        "SELECT id, length, terms, times FROM passage WHERE id IN (SELECT value FROM json_each(?)) AND keys ORDER BY id"
    )
    read = store.connection.execute(query, (json.dumps(candidates.tolist()),)).fetchall()
    if not read:
        return
    packed = [(terms, times) for _, _, terms, times in read]
    starts, terms, times = unpacked_counts(packed)
    lengths = stored_lengths([length for _, length, _, _ in read])
    if not np.diff(starts).all():
        raise StoredValueError("a passage that has keys and no terms")
    span = slice(*weights.rows.starts[place : place + 2].tolist())
    columns, values = weights.rows.columns[span], weights.rows.values[span]
    order = np.argsort(weights.terms[columns])
    mine, gains = weights.terms[columns][order].astype(np.int32), (values * weights.idf[columns])[order]
    at = np.minimum(np.searchsorted(mine, terms), len(mine) - 1)
    products = np.where(mine[at] == terms, gains[at] * times, 0.0)
    scored = np.add.reduceat(products, starts[:-1]) / lengths
    for near in np.flatnonzero(scored >= threshold - SLACK).tolist():
        yield read[near][0], packed[near]


def _verified(
    store: Store, part: _Part, near: Sequence[Sequence[tuple[int, tuple[bytes, bytes]]]], threshold: float, most: int
) -> Iterator[Hit]:
    """Score what is near exactly, as everywhere, and read the texts of what is given."""
    packed = dict(each for found in near for each in found)
    if not packed:
        return
    numbers = np.array(sorted(packed))
    rows = weigh_counts(joined_counts(part.counts, unpacked_counts([packed[each] for each in numbers.tolist()])),
                        part.idf).rows  # fmt: skip
    sizes = [len(each) for each in near]
    left = np.repeat(np.arange(len(sizes)), sizes)
    right = len(sizes) + np.searchsorted(numbers, [number for found in near for number, _ in found])
    found = scores(rows, rows, left, right)
    for place, low in enumerate(np.cumsum([0, *sizes[:-1]]).tolist()):
        mine = found[low : low + sizes[place]]
        good = np.flatnonzero(mine >= threshold - TOLERANCE)
        # What is near ascends by its number: of two as similar the older comes first.
        for each in good[np.argsort(-mine[good], kind="stable")][:most].tolist():
            at = int(right[low + each])
            span, other = (slice(*rows.starts[row : row + 2].tolist()) for row in (place, at))
            held = np.isin(rows.columns[span], rows.columns[other], assume_unique=True)
            whole, number = rows.values[span], int(numbers[at - len(sizes)])
            (text,) = row = store.connection.execute("SELECT text FROM passage WHERE id = ?", (number,)).fetchone()
            require_stored(row, str)
            # The sum of squares of a row of length 1 may be off by a rounding.
            score = 1.0 if text == part.texts[place] else min(float(mine[each]), 1.0)
            yield Hit(part.first + place, number, text, score, float(whole[held].sum() / whole.sum()))
