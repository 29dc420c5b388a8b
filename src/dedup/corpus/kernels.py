"""Decide on text one Arrow record batch at a time, without knowing where the batch comes from.

A driver only groups and joins. Each function depends on its arguments alone, so any driver gets the same numbers.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from dedup.corpus.compiled import packed, paragraphs
from dedup.language.spelling import comparable
from dedup.similarity.terms.compiled import count_terms
from dedup.similarity.terms.compiled_rows import weigh
from dedup.similarity.terms.letters import fold
from dedup.similarity.terms.packed import complex_texts, counted_terms, figures_digests, letters_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from dedup.similarity.terms.weights import Columns

__all__ = ["counted_batch", "cut_batch", "listed", "to_be_compiled", "weighed_batch"]


def to_be_compiled() -> bool:
    """Tell whether the loops have no machine code yet, as in the first run after an installation."""
    return not any(Path(count_terms.stats.cache_path or ".").glob("compiled.count_terms-*.nbi"))


def cut_batch(batch: pa.RecordBatch, unit: str) -> pa.RecordBatch:
    """Cut rows into passages.

    Args:
        batch: a column "text", without nulls.
        unit: "paragraph" or "document".

    Returns:
        "row" the passage stands in, "part" from 0, and its "text" without the white space around it.
    """
    texts = batch.column("text")
    data, bounds = _buffer(texts)
    rows, begins, ends = paragraphs(data, bounds, unit == "document")
    if len(rows) == len(texts) and (begins == bounds[:-1]).all() and (ends == bounds[1:]).all():
        return pa.record_batch({"row": rows, "part": np.zeros(len(rows), np.int32), "text": texts})
    copied, places = packed(data, begins, ends)
    first = np.searchsorted(rows, rows).astype(np.int32)
    text = pa.StringArray.from_buffers(len(rows), pa.py_buffer(places), pa.py_buffer(copied))
    return pa.record_batch({"row": rows, "part": np.arange(len(rows), dtype=np.int32) - first, "text": text})


def counted_batch(batch: pa.RecordBatch, features: str, *, guards: bool) -> pa.RecordBatch:
    """Count the terms of passages.

    Args:
        batch: a column "text".
        features: one of `dedup.similarity.terms.weights.FEATURES`.
        guards: whether figures and names are read too.

    Returns:
        "terms" (buckets ascending), "times" (how often each occurs), "high" and "low": 128 bits that are equal for
        passages with the same words equally often, zeros for passages without; "alike": 64 bits that are equal for
        passages with the same terms equally often, which two words may share; and "telling": the number that
        stands for the figures and names, zeros without guards.
    """
    texts = batch.column("text")
    data, bounds = _buffer(texts)
    letters = letters_of(data)
    hard = complex_texts(data, bounds, letters)
    if hard.any():
        mask = pa.array(hard)
        texts = _replaced(texts, mask, comparable)
        data, bounds = _buffer(texts)
        letters = letters_of(data)
    figures = figures_digests(data, bounds, letters) if guards else np.zeros(len(texts), np.uint64)
    if hard.any():
        data, bounds = _buffer(_replaced(texts, mask, fold))
        letters = letters_of(data)
    starts, terms, times, digests = counted_terms(data, bounds, features, letters)
    offsets = pa.array(starts.astype(np.int32))
    return pa.record_batch(
        {
            "terms": pa.ListArray.from_arrays(offsets, pa.array(terms)),
            "times": pa.ListArray.from_arrays(offsets, pa.array(times)),
            "high": pa.array(digests[0]),
            "low": pa.array(digests[1]),
            "alike": pa.array(digests[2]),
            # The name of the column stays: a run that an earlier release began goes on with its files.
            "telling": pa.array(figures),
        }
    )


def _replaced(texts: pa.StringArray, mask: pa.BooleanArray, written: Callable[[str], str]) -> pa.StringArray:
    return pc.replace_with_mask(texts, mask, pa.array(map(written, texts.filter(mask).to_pylist()), pa.string()))


def weighed_batch(batch: pa.RecordBatch, columns: Columns, wanted: npt.NDArray[np.int64]) -> pa.RecordBatch:
    """Weigh the counted terms of the rows wanted with a frozen IDF.

    Returns:
        "columns" ascending from the rarest, and "weights" of length 1.
    """
    starts, terms = listed(batch.column("terms"))
    times = listed(batch.column("times"))[1]
    tables = (columns.buckets, columns.table, columns.drop, columns.column, columns.idf)
    ranked, weights = weigh(starts, terms, times, tables, wanted)
    sizes = np.diff(starts)[wanted]
    offsets = pa.array(np.concatenate((np.zeros(1, np.int32), np.cumsum(sizes, dtype=np.int32))))
    return pa.record_batch(
        {
            "columns": pa.ListArray.from_arrays(offsets, pa.array(ranked)),
            "weights": pa.ListArray.from_arrays(offsets, pa.array(weights)),
        }
    )


def listed(column: pa.ListArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[Any]]:
    """Give a list column as bounds from 0 and values, without copying the values."""
    offsets = column.offsets.to_numpy().astype(np.int64)
    return offsets - offsets[0], column.values.to_numpy()[offsets[0] : offsets[-1]]


def _buffer(texts: pa.StringArray) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int32]]:
    # The bytes of the texts and their bounds in them, without a copy.
    _, offsets, data = texts.buffers()
    bounds = np.frombuffer(offsets, dtype=np.int32)[texts.offset : texts.offset + len(texts) + 1]
    if not len(bounds):
        return np.zeros(0, dtype=np.uint8), np.zeros(1, dtype=np.int32)
    size = int(bounds[-1])
    if not size:
        return np.zeros(0, dtype=np.uint8), bounds
    # Nothing before the first text: what is looked at is what the texts hold.
    return np.frombuffer(data, dtype=np.uint8)[bounds[0] : size], bounds - bounds[0]
