"""Pack the counted terms of a passage for its row in the file, and unpack those of many, so that no text is read.

Terms stand from the rarest to the most common, four bytes each. One bit of them says that a term occurs more than
once: only of those the times follow, a byte each where all fit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.archive.keys import StoredKeys, keyed, weigh_counts
from dedup.corpus.archive.sqlite_errors import StoredValueError, require_stored
from dedup.similarity.terms.weights import BITS, buckets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy.typing as npt

    from dedup.corpus.archive.keys import Weights
    from dedup.similarity.terms.weights import Counts, Idf

__all__ = ["PackedTerms", "joined_counts", "packed_passages", "stored_lengths", "unpacked_counts", "unpacked_keys"]

AGAIN: Final = 1 << BITS
"""The bit of a term that occurs more than once."""

TERM_BYTES: Final = 4
"""Of a term, and of times that do not fit a byte."""

FEW: Final = 255
"""Times that fit a byte."""


@dataclass(frozen=True, slots=True, eq=False)
class PackedTerms:
    """The counted terms of one passage, as its row in the file holds them.

    Attributes:
        keys: those it is listed under, the first of its terms.
        length: of its row before that is scaled to 1.
        terms: all of them.
        times: how often those occur that occur more than once.
    """

    keys: StoredKeys
    length: float
    terms: bytes
    times: bytes


def packed_passages(texts: Sequence[str], idf: Idf, least: float, numbers: Iterable[int]) -> Iterator[PackedTerms]:
    """Count and weigh the terms of passages and pack them.

    Args:
        texts: of the passages.
        idf: frozen weights.
        least: the least score of the archive.
        numbers: of the passages.
    """
    counts, _ = buckets(texts, features=idf.features)
    weights = weigh_counts(counts, idf)
    found, rows = keyed(weights, least), weights.rows
    terms, times = _by_rarity(counts, weights)
    lengths = _lengths(weights, times)
    held = np.where(times > 1, terms | AGAIN, terms).astype("<u4")
    bounds = rows.starts.tolist()
    for place, (number, code) in enumerate(zip(numbers, found.codes.tolist(), strict=True)):
        low, high = bounds[place : place + 2]
        yield PackedTerms(
            StoredKeys(number, code, found.of(place).astype("<i4")),
            float(lengths[place]),
            held[low:high].tobytes(),
            _packed_times(times[low:high]),
        )


def _by_rarity(counts: Counts, weights: Weights) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Give the terms of all rows in the order of their weights, and how often each occurs."""
    rows = weights.rows
    terms = weights.terms[rows.columns]
    owners = rows.owners() << BITS
    # Counted terms ascend within a row.
    place = np.searchsorted(owners | counts[1].astype(np.int64), owners | terms)
    return terms, counts[2][place].astype(np.int64)


def _lengths(weights: Weights, times: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    rows = weights.rows
    lengths, held = np.zeros(len(rows)), np.flatnonzero(np.diff(rows.starts))
    first = rows.starts[held]
    lengths[held] = times[first] * weights.idf[rows.columns[first]] / rows.values[first]
    return lengths


def _packed_times(times: npt.NDArray[np.int64]) -> bytes:
    more = times[times > 1]
    return more.astype("u1" if more.max(initial=0) <= FEW else "<u4").tobytes()


def unpacked_keys(number: int, code: int, keys: int, terms: bytes) -> StoredKeys:
    """Give the keys a passage is listed under.

    Raises:
        StoredValueError: its terms are none, or not as many as it has keys.
    """
    require_stored((number, code, keys, terms), int, int, int, bytes)
    if len(terms) % TERM_BYTES or not 0 <= keys <= len(terms) // TERM_BYTES:
        raise StoredValueError(f"{keys} keys in {len(terms)} bytes of terms")
    return StoredKeys(number, code, (np.frombuffer(terms, "<u4", count=keys) & (AGAIN - 1)).astype("<i4"))


def unpacked_counts(rows: Sequence[tuple[bytes, bytes]]) -> Counts:
    """Give the counted terms of passages, each as its row holds them: terms and times.

    Raises:
        StoredValueError: they are none, or there are not as many times as terms that occur again.
    """
    # Of some hundred rows in each search: a call for each would be felt.
    if any(type(each) is not bytes for row in rows for each in row):
        raise StoredValueError("terms or times that are no bytes")
    sizes = np.array([len(terms) for terms, _ in rows], dtype=np.int64)
    if (sizes % TERM_BYTES).any():
        raise StoredValueError("bytes of terms that are cut within a term")
    starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes // TERM_BYTES)))
    held = np.frombuffer(b"".join(terms for terms, _ in rows), "<u4")
    times = np.ones(len(held), dtype=np.int64)
    again = np.flatnonzero(held >= AGAIN)
    several = np.diff(np.searchsorted(again, starts))
    taken = np.array([len(packed) for _, packed in rows], dtype=np.int64)
    wide = taken != several
    if (taken[wide] != several[wide] * TERM_BYTES).any():
        raise StoredValueError("not as many times as terms that occur again")
    if len(again):
        joined = b"".join(packed for _, packed in rows) if not wide.any() else b"".join(
            np.frombuffer(packed, "<u4" if each else "u1").astype("<u4").tobytes()
            for each, (_, packed) in zip(wide.tolist(), rows, strict=True)
        )  # fmt: skip
        times[again] = np.frombuffer(joined, "<u4" if wide.any() else "u1")
    return starts, (held & np.uint32(AGAIN - 1)).astype(np.int32), times


def stored_lengths(values: Sequence[object]) -> npt.NDArray[np.float64]:
    """Give the lengths of rows as the file holds them.

    Raises:
        StoredValueError: one is no number above 0.
    """
    for each in values:
        if not (isinstance(each, float) and 0 < each < math.inf):
            raise StoredValueError(f"the length {each!r} of a passage")
    return np.array(values, dtype=np.float64)


def joined_counts(one: Counts, other: Counts) -> Counts:
    """Put the counted terms of passages after those of others."""
    starts = np.concatenate((one[0], one[0][-1] + other[0][1:]))
    return starts, np.concatenate((one[1], other[1])), np.concatenate((one[2], other[2]))
