"""Passages -> how to call them: the field that names their record, else file and line; and which part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from dedup.corpus.engine import Table
    from dedup.corpus.passages import Corpus

__all__ = ["names_of", "record_name"]


def names_of(corpus: Corpus, table: Table, passages: npt.NDArray[np.int64]) -> dict[int, str]:
    """Name passages, given ascending; the corpus is read again only where a field holds the names."""
    whole = corpus.options.unit == "document"
    columns = [column[passages].tolist() for column in (table.source, table.record, table.part)]
    if not corpus.options.id_field:
        records = (record_name(corpus, source, record) for source, record in zip(*columns[:2], strict=True))
    else:
        wanted = np.zeros(len(table), dtype=np.bool_)
        wanted[passages] = True
        records = (item.name for item, want in zip(corpus.passages(), wanted.tolist(), strict=True) if want)
    return {
        passage: record if whole else f"{record}#{part + 1}"
        for passage, record, part in zip(passages.tolist(), records, columns[2], strict=True)
    }


def record_name(corpus: Corpus, source: int, record: int) -> str:
    """Name a record by file and line."""
    return f"{corpus.files[source]}:{record}"
