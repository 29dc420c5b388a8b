"""Parquet is rewritten with its types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from corpora import KEPT, TEXTS, quiet
from dedup.corpus import condense_corpus

if TYPE_CHECKING:
    from pathlib import Path


def test_parquet(tmp_path: Path) -> None:
    """Several files become one; other columns keep their types."""
    for name, texts in (("a", TEXTS[:2]), ("b", TEXTS[2:])):
        when = pa.array([1] * len(texts), pa.timestamp("ms"))
        pq.write_table(
            pa.table({"when": when, "text": pa.array(texts, pa.large_string())}), tmp_path / f"{name}.parquet"
        )
    condense_corpus([tmp_path / "a.parquet", tmp_path / "b.parquet"], tmp_path / "out.parquet", quiet())
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.column("text").to_pylist() == KEPT
    assert table.schema.types == [pa.timestamp("ms"), pa.large_string()]
