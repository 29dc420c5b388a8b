"""Weigh hashed terms as TF-IDF rows, with an IDF that can be frozen, saved and loaded again.

A term's weight is its count times ln((1 + n) / (1 + df)) + 1, as scikit-learn's default has it; rows have length 1. The
columns run from the rarest term to the most common, equal ones by bucket, so that any machine sums in the same order.
"""

from __future__ import annotations

import json
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.errors import InputError, OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import numpy.typing as npt

    Counts = tuple[npt.NDArray[np.int64], npt.NDArray[np.int32], npt.NDArray[np.int64]]

__all__ = [
    "BITS",
    "FEATURES",
    "Columns",
    "Idf",
    "bucket_of",
    "buckets",
    "counted",
    "hashed_terms",
    "moved_apart",
    "weighed",
]

FEATURES: Final = ("words", "pairs", "chars")
"""Words (pairs of neighbouring signs in scripts without spaces), these and the pairs of neighbouring ones, or runs of
four letters."""

BITS: Final = 31
"""Width of the hash, as many as an int32 holds: of a million words one in two thousand shares a bucket with another, of
ten million pairs one in two hundred."""

DAMAGED: Final = (
    OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, OverflowError, IndexError, RuntimeError,
    SyntaxError, zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip
"""What reading a damaged archive of arrays may raise."""

VERSION: Final = 2
"""Of the file that holds a frozen IDF; raised when the hash, the normalisation or the formula changes."""


@dataclass(frozen=True, slots=True, eq=False)
class Idf:
    """How many passages hold each term.

    Attributes:
        documents: passages counted.
        features: one of `FEATURES`.
        buckets: hashed terms that occur, ascending.
        counts: passages that hold each.
    """

    documents: int
    features: str
    buckets: npt.NDArray[np.int64]
    counts: npt.NDArray[np.int64]

    def frequency(self, wanted: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Give the count of each bucket; terms never seen count as seen once."""
        if not len(self.buckets):
            return np.ones(len(wanted), dtype=np.int64)
        place = np.minimum(np.searchsorted(self.buckets, wanted), len(self.buckets) - 1)
        return np.where(self.buckets[place] == wanted, self.counts[place], 1)

    def save(self, path: Path) -> None:
        """Write it to a file, with the version of the format."""
        head = json.dumps({"dedup-idf": VERSION, "documents": self.documents, "features": self.features})
        with path.open("wb") as file:
            np.savez(file, head=np.frombuffer(head.encode(), dtype=np.uint8), buckets=self.buckets, counts=self.counts)

    @classmethod
    def load(cls, path: Path, features: str) -> Idf:
        """Read it from a file.

        Raises:
            InputError: the file is not a frozen IDF of this version, or one of other features.
        """
        try:
            head, loaded = cls._loaded(path)
        except DAMAGED as error:
            msg = f"not a saved IDF, or a damaged one ({str(error) or type(error).__name__}); write one with --save-idf"
            raise InputError(msg, file=str(path)) from error
        if head.get("dedup-idf") != VERSION:
            msg = f"a saved IDF of version {head.get('dedup-idf')}, this release reads {VERSION}; write it anew"
            raise InputError(msg, file=str(path))
        if loaded.features != features:
            msg = f"a saved IDF of {loaded.features}, asked for {features}; pass --features {loaded.features}"
            raise InputError(msg, file=str(path))
        return loaded

    @classmethod
    def _loaded(cls, path: Path) -> tuple[dict[str, Any], Idf]:
        # The sums of the archive first, or a damaged size would be taken for that of an array.
        with zipfile.ZipFile(path) as archive:
            if packed := [each.filename for each in archive.infolist() if each.compress_type != zipfile.ZIP_STORED]:
                msg = f"{packed[0]} is packed"
                raise ValueError(msg)
            if damaged := archive.testzip():
                msg = f"{damaged} is damaged"
                raise ValueError(msg)
        with np.load(path, allow_pickle=False) as data:
            head: dict[str, Any] = json.loads(bytes(data["head"]))
            loaded = cls(int(head["documents"]), str(head["features"]), data["buckets"], data["counts"])
        places, counts = loaded.buckets, loaded.counts
        if places.ndim != 1 or places.shape != counts.shape or {places.dtype, counts.dtype} != {np.dtype(np.int64)}:
            raise ValueError("buckets and counts are not alike")
        if len(places) and (places[0] < 0 or places[-1] >> BITS or (np.diff(places) <= 0).any()):
            raise ValueError("buckets out of order")
        if len(counts) and not 0 < counts.min() <= counts.max() <= loaded.documents:
            raise ValueError("counts out of range")
        return head, loaded


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """The columns of the rows to make: which bucket is which, and what it weighs.

    Attributes:
        buckets: the buckets that occur, ascending.
        column: their columns.
        idf: their inverse document frequencies.
        table: of the buckets that begin with the same bits, the place in `buckets` of the first.
        drop: how many bits of a bucket those are not.
    """

    buckets: npt.NDArray[np.int64]
    column: npt.NDArray[np.int32]
    idf: npt.NDArray[np.float64]
    table: npt.NDArray[np.int32]
    drop: int

    @classmethod
    def of(cls, present: npt.NDArray[np.int64], idf: Idf) -> Columns:
        """Order the buckets that occur from the rarest to the most common.

        Args:
            present: the buckets, ascending.
            idf: how often they occur.
        """
        # Twice as many places as buckets: hashes spread evenly, so that a bucket is found in a step or two, and the
        # table of a few ten thousand words stays in a cache.
        drop = BITS - min((2 * len(present)).bit_length(), BITS)
        table, prefix = np.zeros(1 << (BITS - drop), dtype=np.int32), present >> drop
        first = np.flatnonzero(np.diff(prefix, prepend=-1))
        table[prefix[first]] = first
        frequency = idf.frequency(present)
        column = np.empty(len(present), dtype=np.int32)
        column[np.lexsort((present, frequency))] = np.arange(len(present), dtype=np.int32)
        # One logarithm for each frequency that occurs: a vectorised one may round differently by position.
        levels, place = np.unique(frequency, return_inverse=True)
        return cls(present, column, (np.log((1 + idf.documents) / (1 + levels)) + 1.0)[place], table, drop)


def buckets(
    texts: Iterable[str], *, features: str = "words", moved: Mapping[int, int] | None = None
) -> tuple[Counts, npt.NDArray[np.uint64]]:
    """Hash the terms of texts and count them.

    Args:
        texts: in the order of the rows to make.
        features: one of `FEATURES`.
        moved: buckets of hashes that would share one, as `moved_apart` gives.

    Returns:
        As `counted`, and the whole hashes, ascending.

    Raises:
        OptionError: there are no such features.
    """
    hashes, starts = hashed_terms(texts, features)
    placed = bucket_of(hashes)
    for word, bucket in (moved or {}).items():
        placed[hashes == np.uint64(word)] = bucket
    return counted(placed, starts), np.unique(hashes)


def hashed_terms(texts: Iterable[str], features: str) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.int64]]:
    """Hash the terms of texts whole: in reading order, and where those of each text start.

    Raises:
        OptionError: there are no such features.
    """
    from dedup.similarity.terms.letters import classes_of, codes_of
    from dedup.similarity.terms.scan import grams, scan, with_pairs

    if features not in FEATURES:
        msg = f"must be one of {', '.join(FEATURES)}, got {features!r}"
        raise OptionError(msg, option="features")
    codes, bounds = codes_of(texts)
    hashes, starts = (grams if features == "chars" else scan)(codes, bounds, classes_of(codes))
    return with_pairs(hashes, starts) if features == "pairs" else (hashes, starts)


def bucket_of(hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """Give the bucket of each whole hash: its first bits."""
    return (hashes >> np.uint64(64 - BITS)).astype(np.int64)


def moved_apart(hashes: npt.NDArray[np.uint64]) -> dict[int, int]:
    """Give words that would share a bucket buckets of their own: all but the first the next that is free.

    Args:
        hashes: whole hashes, ascending.
    """
    placed = bucket_of(hashes)
    second = np.flatnonzero(placed[1:] == placed[:-1]) + 1
    if not len(second):
        return {}
    taken, moved = set(placed.tolist()), dict[int, int]()
    for place in second.tolist():
        bucket = int(placed[place])
        while bucket in taken:
            bucket = (bucket + 1) & ((1 << BITS) - 1)
        taken.add(bucket)
        moved[int(hashes[place])] = bucket
    return moved


def counted(hashed: npt.NDArray[np.int64], starts: npt.NDArray[np.int64]) -> Counts:
    """Count the equal buckets of each row.

    Returns:
        Where each row starts, its buckets ascending, and how often each occurs.
    """
    owners = np.repeat(np.arange(len(starts) - 1, dtype=np.int64), np.diff(starts))
    keys = np.sort((owners << BITS) | hashed)
    first = np.flatnonzero(np.concatenate((np.ones(min(len(keys), 1), dtype=np.bool_), keys[1:] != keys[:-1])))
    counts = np.diff(np.append(first, len(keys)))
    keys = keys[first]
    sizes = np.bincount(keys >> BITS, minlength=len(starts) - 1)
    return (
        np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(sizes))),
        (keys & ((1 << BITS) - 1)).astype(np.int32),
        counts,
    )


def weighed(
    counts: Counts, columns: Columns
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int32], npt.NDArray[np.float64]]:
    """Weigh counted terms: rows of length 1 with ascending columns.

    Returns:
        Where each row starts, the columns, and the weights.
    """
    starts, hashed, times = counts
    rows = len(starts) - 1
    owners = np.repeat(np.arange(rows, dtype=np.int64), np.diff(starts))
    place = np.searchsorted(columns.buckets, hashed)
    keys = (owners << 31) | columns.column[place]
    order = np.argsort(keys)
    values = (times * columns.idf[place])[order]
    # bincount adds in order: one defined sum, whatever the block a row stands in.
    norms = np.sqrt(np.bincount(owners, weights=values * values, minlength=rows))
    return starts, (keys[order] & 0x7FFFFFFF).astype(np.int32), values / norms[owners]
