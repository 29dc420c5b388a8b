"""Decide on text one Arrow record batch at a time without compiled loops: what `kernels` gives, for small corpora."""

from __future__ import annotations

from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from dedup.corpus.units import cutter
from dedup.similarity.terms.figures_and_names import figures_digest
from dedup.similarity.terms.weights import bucket_of, counted, hashed_terms, weighed

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.similarity.terms.weights import Columns

__all__ = ["PlainSeenTexts", "count_rows", "cut_rows", "listed", "weigh_rows"]


def cut_rows(batch: pa.RecordBatch, unit: str, language: str) -> pa.RecordBatch:
    """Cut rows into passages, sentences too; see `dedup.corpus.kernels.cut_batch`."""
    cut = cutter(unit, language)
    rows, parts, texts = [], [], []
    for row, text in enumerate(batch.column("text").to_pylist()):
        for part, (start, end) in enumerate(cut(text, False)):  # noqa: FBT003 - the cutter's own form
            rows.append(row)
            parts.append(part)
            texts.append(text[start:end].strip())
    return pa.record_batch(
        {
            "row": np.array(rows, dtype=np.int32),
            "part": np.array(parts, dtype=np.int32),
            "text": pa.array(texts, pa.string()),
        }
    )


def count_rows(batch: pa.RecordBatch, features: str, *, guards: bool) -> pa.RecordBatch:
    """Count the terms of passages; see `dedup.corpus.kernels.counted_batch`."""
    texts = batch.column("text").to_pylist()
    hashes, bounds = hashed_terms(texts, features)
    owners = np.repeat(np.arange(len(texts)), np.diff(bounds))
    # In order within each text: what the digests of its words stand for.
    ordered = hashes[np.lexsort((hashes, owners))]
    starts, terms, times = counted(bucket_of(hashes), bounds)
    whole = [_digest(ordered[low:high]) for low, high in pairwise(bounds.tolist())]
    alike = [_digest(terms[low:high], times[low:high].astype(np.int32))[0] for low, high in pairwise(starts.tolist())]
    offsets = pa.array(starts.astype(np.int32))
    return pa.record_batch(
        {
            "terms": pa.ListArray.from_arrays(offsets, pa.array(terms)),
            "times": pa.ListArray.from_arrays(offsets, pa.array(times.astype(np.int32))),
            "high": pa.array([high for high, _ in whole], pa.uint64()),
            "low": pa.array([low for _, low in whole], pa.uint64()),
            "alike": pa.array(alike, pa.uint64()),
            "telling": pa.array([figures_digest(text) if guards else 0 for text in texts], pa.uint64()),
        }
    )


def weigh_rows(
    batch: pa.RecordBatch, columns: Columns, wanted: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]:
    """Weigh the counted terms of the rows wanted; see `dedup.corpus.kernels.weighed_batch`."""
    chosen = batch.take(pa.array(wanted))
    starts, terms = listed(chosen.column("terms"))
    times = listed(chosen.column("times"))[1].astype(np.int64)
    _, ranked, weights = weighed((starts, terms, times), columns)
    return ranked, weights


def listed(column: pa.ListArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[Any]]:
    """Give a list column as bounds from 0 and values, without copying the values."""
    offsets = column.offsets.to_numpy().astype(np.int64)
    return offsets - offsets[0], column.values.to_numpy()[offsets[0] : offsets[-1]]


class PlainSeenTexts:
    """The texts of a small corpus seen so far; see `dedup.corpus.copies.SeenTexts`."""

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers: dict[str, int] = {}

    @property
    def count(self) -> int:
        """How many numbers are given."""
        return len(self._numbers)

    def numbers(self, texts: pa.StringArray) -> npt.NDArray[np.int64]:
        """Give each text a number: that of an earlier one that is the same, or the next."""
        given = [self._numbers.setdefault(text, len(self._numbers)) for text in texts.to_pylist()]
        return np.array(given, dtype=np.int64)


def _digest(*parts: npt.NDArray[Any]) -> tuple[int, int]:
    # 128 bits; zeros for a text without terms.
    if not len(parts[0]):
        return 0, 0
    digest = blake2b(b"".join(part.tobytes() for part in parts), digest_size=16).digest()
    return int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little")
