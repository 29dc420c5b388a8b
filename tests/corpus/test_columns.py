"""Columns that do not fit are refused before anything is read through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from corpora import TEXTS, quiet
from dedup.corpus import condense_corpus
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

INTS, DOUBLES = pa.array([1, 2]), pa.array([1.0, 2.0])


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("text,id", "in another order or number: text, id"),
        ("id,text,more", "with 'more'"),
        ("text", "without 'id'"),
        ("no,text", "without 'id', with 'no'"),
        ("id,text,text ", "with 'text '"),
        ("id,id,text", "in another order or number: id, id, text"),
        ("id;text", "cells are parted by ';', there by ','"),
    ],
)
def test_csv_files_of_other_columns(tmp_path: Path, header: str, said: str) -> None:
    """Several files go into one only where their headers are the same; the difference is said."""
    (tmp_path / "a.csv").write_text(f"id,text\n1,{TEXTS[0]}\n")
    (tmp_path / "b.csv").write_text(header + "\n")
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    with pytest.raises(InputError) as caught:
        condense_corpus(files, tmp_path / "out.csv", quiet())
    assert str(caught.value).startswith(f"{files[1]}: other columns than {files[0]} ({said});")
    assert not (tmp_path / "out.csv").exists()
    condense_corpus(files, None, quiet(pairs=tmp_path / "pairs.csv"))


def test_csv_files_of_the_same_columns(tmp_path: Path) -> None:
    """A mark of byte order and a header without a line end make no difference."""
    (tmp_path / "a.csv").write_bytes(b"id,text")
    (tmp_path / "b.csv").write_bytes(b"\xef\xbb\xbfid,text\n1," + TEXTS[0].encode() + b"\n")
    condense_corpus([tmp_path / "a.csv", tmp_path / "b.csv"], tmp_path / "out.csv", quiet())
    assert (tmp_path / "out.csv").read_text() == f"id,text\n1,{TEXTS[0]}\n"


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"text": TEXTS[:2], "n": INTS}, ""),
        ({"text": TEXTS[:2], "n": DOUBLES}, "'n' is double, there int64"),
        ({"text": TEXTS[:2]}, "without 'n'"),
        ({"n": INTS, "text": TEXTS[:2]}, "in another order or number: n, text"),
        ({"text": pa.array(TEXTS[:2], pa.large_string()), "n": INTS}, "'text' is large_string, there string"),
    ],
)
def test_parquet_files_of_other_columns(tmp_path: Path, columns: dict[str, Any], said: str) -> None:
    """Likewise, and with their types."""
    for name, table in (("a", {"text": TEXTS[:2], "n": INTS}), ("b", columns)):
        pq.write_table(pa.table(table), tmp_path / f"{name}.parquet")
    files = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    if not said:
        condense_corpus(files, tmp_path / "out.parquet", quiet())
        return
    with pytest.raises(InputError) as caught:
        condense_corpus(files, tmp_path / "out.parquet", quiet())
    assert f"other columns than {files[0]} ({said});" in str(caught.value)


@pytest.mark.parametrize("name", ["group", "representative", "score"])
@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_marks_never_take_the_place_of_a_column(tmp_path: Path, form: str, name: str) -> None:
    """A column of such a name is refused, so that marking a marked file loses nothing."""
    table = pa.table({"text": TEXTS, name: list("abcde")})
    source = tmp_path / f"in.{form}"
    if form == "parquet":
        pq.write_table(table, source)
    else:
        source.write_text(f"text,{name}\n" + "".join(f"{text},a\n" for text in TEXTS))
    with pytest.raises(InputError, match=f"has a column '{name}' already, which --mark would add; rename it"):
        condense_corpus(source, tmp_path / f"out.{form}", quiet(mark=True))
    assert [path.name for path in tmp_path.iterdir()] == [source.name]


@pytest.mark.parametrize(
    "asked", [{}, {"id_field": "n"}, {"source_field": "n"}, {"keep": "priority:n"}, {"keep": "newest"}]
)
@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_a_column_that_is_there_twice(tmp_path: Path, form: str, asked: dict[str, str]) -> None:
    """Where a column that is asked for is there twice nobody knows which is meant."""
    twice = "date" if asked.get("keep") == "newest" else "n" if asked else "text"
    names = ["text", "n", "date", twice]
    rows = [[text, "1", "2020-01-01", "1"] for text in TEXTS]
    source = tmp_path / f"in.{form}"
    if form == "parquet":
        pq.write_table(pa.Table.from_arrays([pa.array(column) for column in zip(*rows, strict=True)], names), source)
    else:
        source.write_text("\n".join(",".join(row) for row in [names, *rows]) + "\n")
    with pytest.raises(InputError, match=f"2 columns are named '{twice}'; which one is meant"):
        condense_corpus(source, tmp_path / f"out.{form}", quiet(**asked))


def test_parquet_without_the_text(tmp_path: Path) -> None:
    """The columns there are are named."""
    pq.write_table(pa.table({"body": TEXTS, "id": list("abcde")}), tmp_path / "in.parquet")
    with pytest.raises(InputError, match="no column 'text'; there are body, id; name the text with --text-field"):
        condense_corpus(tmp_path / "in.parquet", tmp_path / "out.parquet", quiet())
