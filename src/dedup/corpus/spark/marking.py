"""Mark the rows of a corpus on Spark with who stands for each of their passages, in place of dropping any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa

from dedup.corpus.parquet import mark_fields
from dedup.corpus.spark.batches import FILE, ROW, lists_of, numbered_passages, parts_of, row_spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.corpus.options import CorpusOptions
    from dedup.corpus.outcome import Outcome

__all__ = ["MARKED", "marked_rows", "marks_of_involved"]

MARKED: Final = ("_dedup_parts", "_dedup_groups", "_dedup_names", "_dedup_scores")
"""Columns beside those of the corpus: of the passages involved of a row, their parts and their marks."""


def marks_of_involved(outcome: Outcome, columns: pa.Table, names: list[str]) -> pa.Table:
    """List the marks of each row that has a passage involved: file, row from 0, parts, groups, their names and scores.

    Args:
        outcome: what was found.
        columns: the columns of the passages involved.
        names: what these are called.
    """
    ids = columns.column("id").to_numpy()
    file, row, part = parts_of(ids)
    starts = row_spans(file, row)
    first = starts[:-1]
    group = outcome.stars.representative
    values = (part.astype(np.int32), ids[group], [names[each] for each in group.tolist()], outcome.stars.score)
    lists = (lists_of(starts, pa.array(each)) for each in values)
    return pa.table(dict(zip((FILE, ROW, *MARKED), (file[first], row[first], *lists), strict=True)))


def marked_rows(batches: Iterable[pa.RecordBatch], options: CorpusOptions) -> Iterator[pa.RecordBatch]:
    """Give the rows with the columns that mark them, and without those that say how.

    Args:
        batches: rows, with file, row, and of those that have a passage involved the columns `MARKED`.
        options: unit, language, and the column of the text.
    """
    fields = mark_fields(options.unit)
    for batch in batches:
        kept = batch.select([name for name in batch.schema.names if name not in (FILE, ROW, *MARKED)])
        own = _own_numbers(batch, options)
        known = zip(*(batch.column(name).to_pylist() for name in MARKED), strict=True)
        marks: list[tuple[Any, ...]] = [_marks(numbers, each) for numbers, each in zip(own, known, strict=True)]
        if options.unit == "document":
            marks = [tuple(held[0] if held else None for held in each) for each in marks]
        added = [pa.array([each[at] for each in marks], field.type) for at, field in enumerate(fields)]
        yield pa.record_batch([*kept.columns, *added], schema=pa.schema([*kept.schema, *fields]))


def _own_numbers(batch: pa.RecordBatch, options: CorpusOptions) -> list[list[int]]:
    """Give the numbers of the passages of each row, as they were counted."""
    named = {"file": FILE, "row": ROW, "text": options.text_field}
    rows, numbers, _ = numbered_passages(
        pa.record_batch({name: batch.column(held) for name, held in named.items()}), options
    )
    # What stands before the first row is nothing.
    return [each.tolist() for each in np.split(numbers, np.searchsorted(rows, np.arange(batch.num_rows)))[1:]]


def _marks(own: list[int], known: tuple[Any, ...]) -> tuple[list[Any], list[Any], list[Any]]:
    groups, names, scores = list(own), [None] * len(own), [1.0] * len(own)
    for part, group, name, score in zip(*(each or () for each in known), strict=True):
        groups[part], names[part], scores[part] = group, name, score
    return groups, names, scores
