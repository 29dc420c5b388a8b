"""Arrow record batch -> Arrow record batch: every decision on text, knowing nothing of where it runs.

A driver only groups and joins. Each function depends on its arguments alone, so any driver gets the same numbers.
"""

from __future__ import annotations

from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from dedup.terms.telling import telling
from dedup.terms.weights import Columns, buckets, weighed

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["counted_batch", "listed", "telling_batch", "weighed_batch"]


def counted_batch(batch: pa.RecordBatch, features: str) -> pa.RecordBatch:
    """Count the terms of passages.

    Args:
        batch: a column "text".
        features: "words" or "pairs".

    Returns:
        "terms" (buckets ascending), "times" (how often each occurs), and "digest": 16 bytes that are equal for
        passages with the same terms equally often, null for passages without terms.
    """
    starts, terms, times = buckets(batch.column("text").to_pylist(), features=features, compiled=True)
    times32 = times.astype(np.int32)
    bounds = starts.tolist()
    digests = [
        blake2b(terms[low:high].tobytes() + times32[low:high].tobytes(), digest_size=16).digest()
        if low < high
        else None
        for low, high in pairwise(bounds)
    ]
    return pa.record_batch(
        {
            "terms": pa.ListArray.from_arrays(pa.array(starts, pa.int32()), pa.array(terms)),
            "times": pa.ListArray.from_arrays(pa.array(starts, pa.int32()), pa.array(times32)),
            "digest": pa.array(digests, pa.binary(16)),
        }
    )


def weighed_batch(batch: pa.RecordBatch, columns: Columns) -> pa.RecordBatch:
    """Weigh counted terms with a frozen IDF: "columns" ascending from the rarest, "weights" of length 1."""
    starts, terms = listed(batch.column("terms"))
    times = listed(batch.column("times"))[1]
    starts, ranked, weights = weighed((starts, terms, times.astype(np.int64)), columns)
    offsets = pa.array(starts, pa.int32())
    return pa.record_batch(
        {
            "columns": pa.ListArray.from_arrays(offsets, pa.array(ranked)),
            "weights": pa.ListArray.from_arrays(offsets, pa.array(weights)),
        }
    )


def telling_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the number that stands for the figures and names of each "text"."""
    return pa.record_batch(
        {"telling": pa.array([telling(text) for text in batch.column("text").to_pylist()], pa.uint64())}
    )


def listed(column: pa.ListArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[Any]]:
    """Give a list column as bounds from 0 and values, without copying the values."""
    offsets = column.offsets.to_numpy().astype(np.int64)
    return offsets - offsets[0], column.values.to_numpy()[offsets[0] : offsets[-1]]
