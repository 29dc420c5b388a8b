"""Parquet is rewritten with its types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

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


VIEW = pa.string_view()


def values_of(column: pa.ChunkedArray) -> list[Any]:
    """Give the values of a column, times as numbers."""
    return list((column.cast(pa.int64()) if pa.types.is_timestamp(column.type) else column).to_pylist())


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (VIEW, list("abcde")),
        (pa.binary_view(), [b"a", b"b", b"c", b"d" * 30, None]),
        (pa.list_(VIEW), [["a"], [], None, ["b" * 30, None], ["c"]]),
        (pa.struct([("a", VIEW)]), [{"a": "x"}] * 5),
        (pa.large_string(), list("abcde")),
        (pa.dictionary(pa.int32(), pa.string()), list("aabba")),
        (pa.timestamp("ns"), [1, 2, 3, 4, 5]),
        (pa.decimal128(30, 3), [1, 2, None, 4, 5]),
    ],
)
@pytest.mark.parametrize("text", [pa.string(), pa.large_string(), VIEW])
@pytest.mark.parametrize("asked", [{}, {"mark": True}, {"keep": "newest"}, {"id_field": "id"}])
def test_columns_of_any_type(
    tmp_path: Path, kind: pa.DataType, values: list[Any], text: pa.DataType, asked: dict[str, Any]
) -> None:
    """Every column keeps its type and its values, of views and lists of them too."""
    table = pa.table(
        {"id": list("abcde"), "x": pa.array(values, kind), "text": pa.array(TEXTS, text), "date": ["2020-01-01"] * 5}
    )
    pq.write_table(table, tmp_path / "in.parquet")
    condense_corpus(tmp_path / "in.parquet", tmp_path / "out.parquet", quiet(**asked))
    with pq.ParquetFile(tmp_path / "out.parquet") as file:
        found = file.read()
    assert found.schema.types[:4] == table.schema.types
    kept = range(5) if "mark" in asked else (0, 1, 4)
    assert len(found.schema) == (7 if "mark" in asked else 4)
    for name in table.schema.names:
        assert values_of(found.column(name)) == [values_of(table.column(name))[at] for at in kept]


@pytest.mark.parametrize("unit", ["paragraph", "document"])
def test_marks_have_the_same_types_in_every_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unit: str) -> None:
    """Batches in which nothing repeats, or no row is left, get the same columns."""
    monkeypatch.setattr("dedup.corpus.parquet.BATCH", 1)
    texts = [*TEXTS[:2], None, *TEXTS[2:]]
    pq.write_table(pa.table({"text": texts, "double": texts}), tmp_path / "in.parquet")
    for mark in (True, False):
        condense_corpus(tmp_path / "in.parquet", tmp_path / "out.parquet", quiet(mark=mark, unit=unit))
        found = pq.read_table(tmp_path / "out.parquet")
        assert found.column("text").to_pylist() == (TEXTS if mark else KEPT)
    marked = tmp_path / "in.parquet"
    condense_corpus(marked, tmp_path / "marked.parquet", quiet(mark=True, unit=unit))
    kinds = pq.read_schema(tmp_path / "marked.parquet").types[2:]
    scalars = [pa.int64(), pa.string(), pa.float64()]
    assert [kind if unit == "document" else kind.value_type for kind in kinds] == scalars


def test_columns_of_one_name(tmp_path: Path) -> None:
    """Columns beside the text may have one name."""
    table = pa.Table.from_arrays(
        [pa.array(TEXTS), pa.array(list("abcde")), pa.array(list("fghij"))], ["text", "n", "n"]
    )
    pq.write_table(table, tmp_path / "in.parquet")
    condense_corpus(tmp_path / "in.parquet", tmp_path / "out.parquet", quiet())
    with pq.ParquetFile(tmp_path / "out.parquet") as file:
        found = file.read()
    assert [column.to_pylist() for column in found.columns[1:]] == [["a", "b", "e"], ["f", "g", "j"]]
