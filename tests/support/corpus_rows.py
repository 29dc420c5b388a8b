"""Rows of passages as the kernels hand them to an engine, and whole rows beside pairs as a join gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from dedup.corpus.spark.batches import lists_of

if TYPE_CHECKING:
    from dedup.similarity.join import Rows


def batch_of(rows: Rows) -> pa.RecordBatch:
    """Rows as the kernels give them to an engine."""
    return pa.record_batch(
        {
            "id": np.arange(len(rows)) * 7,
            "alike": np.arange(len(rows)),
            "keys": lists_of(rows.starts, rows.columns.astype(np.int64)),
            "weights": lists_of(rows.starts, rows.values),
        }
    )


def sides(pairs: pa.Table, rows: pa.RecordBatch) -> pa.RecordBatch:
    """Whole rows beside each pair, as a join gives them."""
    columns = {side: pairs.column(side).combine_chunks() for side in ("left", "right")}
    for side in ("left", "right"):
        taken = rows.take(pa.array(pairs.column(side).to_numpy() // 7))
        columns |= {f"{side}_{name}": taken.column(name) for name in ("alike", "keys", "weights")}
    return pa.record_batch(
        {name: one.chunk(0) if isinstance(one, pa.ChunkedArray) else one for name, one in columns.items()}
    )
