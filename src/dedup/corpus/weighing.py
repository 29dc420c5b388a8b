"""Weigh the counted terms of a corpus: its own IDF, and a row for each text that differs from all others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.plain import listed, weigh_rows
from dedup.corpus.table import counted_blocks
from dedup.similarity.join import Rows
from dedup.similarity.terms.weights import BITS, Idf

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.table import Table
    from dedup.corpus.workfiles import WorkFiles
    from dedup.similarity.terms.weights import Columns

__all__ = ["own_idf", "rows_of_table"]

ROWS_SHARE: Final = 3
"""Rows that take more than this part of the memory are kept on disk and mapped."""

BYTES_AN_ENTRY: Final = 12
"""A column (int32) and a weight (float64)."""

TALLY: Final = 1 << 16
"""Places of the table that counts terms, to begin with; it grows as needed."""


def own_idf(table: Table, features: str, *, small: bool) -> Idf:
    """Count how many passages hold each term: those of one text at once."""
    often = np.bincount(table.text).astype(np.int32)
    buckets, counts = (_few if small else _many)(table, often)
    return Idf(len(table), features, buckets, counts)


def _few(table: Table, often: npt.NDArray[np.int32]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    found, times, first = [np.zeros(0, dtype=np.int32)], [np.zeros(0, dtype=np.int32)], 0
    for batch in counted_blocks(table):
        starts, terms = listed(batch.column("terms"))
        found.append(terms)
        times.append(np.repeat(often[first : first + batch.num_rows], np.diff(starts)))
        first += batch.num_rows
    buckets, place = np.unique(np.concatenate(found), return_inverse=True)
    counts = np.bincount(place, weights=np.concatenate(times), minlength=len(buckets))
    return buckets.astype(np.int64), counts.astype(np.int64)


def _many(table: Table, often: npt.NDArray[np.int32]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    from dedup.similarity.terms.compiled_rows import add_frequency

    tally, first = (np.full(TALLY, -1, dtype=np.int32), np.zeros(TALLY, dtype=np.int32), 0), 0
    for batch in counted_blocks(table):
        starts, terms = listed(batch.column("terms"))
        times = np.repeat(often[first : first + batch.num_rows], np.diff(starts))
        tally = add_frequency(tally, terms, times, BITS)
        first += batch.num_rows
    keys, counts, _ = tally
    filled = np.flatnonzero(counts)
    order = filled[np.argsort(keys[filled])]
    return keys[order].astype(np.int64), counts[order].astype(np.int64)


def rows_of_table(table: Table, columns: Columns, options: CorpusOptions, work: WorkFiles, *, small: bool) -> Rows:
    """Weigh the terms of the passages that are the first of the same words."""
    firsts = table.firsts()
    starts = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(table.terms[firsts])))
    on_disk = int(starts[-1]) * BYTES_AN_ENTRY > options.memory // ROWS_SHARE
    total = int(starts[-1])
    rows = Rows(starts, np.empty(0, np.int32), np.empty(0), width=len(columns.buckets))
    if on_disk and total:
        ranked, one = work.array("columns.rows", total, np.int32)
        weights, other = work.array("weights.rows", total, np.float64)
        rows = replace(rows, columns=ranked, values=weights, maps=(one, other))
    else:
        rows = replace(rows, columns=np.empty(total, np.int32), values=np.empty(total))
    wanted, text, place = table.text[firsts], 0, 0
    for batch in counted_blocks(table):
        inside = wanted[np.searchsorted(wanted, text) : np.searchsorted(wanted, text + batch.num_rows)] - text
        text += batch.num_rows
        if len(inside):
            ranked, values = _weighed(batch, columns, inside.astype(np.int64), small=small)
            rows.columns[place : place + len(values)] = ranked
            rows.values[place : place + len(values)] = values
            place += len(values)
            rows.let_go()
    return rows


def _weighed(
    batch: pa.RecordBatch, columns: Columns, wanted: npt.NDArray[np.int64], *, small: bool
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float64]]:
    if small:
        return weigh_rows(batch, columns, wanted)
    from dedup.corpus.kernels import weighed_batch

    made = weighed_batch(batch, columns, wanted)
    return listed(made.column("columns"))[1], listed(made.column("weights"))[1]
