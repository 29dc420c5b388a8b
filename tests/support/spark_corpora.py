"""Corpora for Spark, and what two drivers make of them."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from corpora import made_up, random_texts

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT: Final = (
    "pyspark is not installed: pip install pyspark"
    if find_spec("pyspark") is None
    else "Java is not installed: apt-get install openjdk-17-jre-headless"
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ
    else ""
)
"""Why nothing can run on Spark here; "" where it can."""

needs_spark = pytest.mark.skipif(bool(WITHOUT), reason=WITHOUT)


def tables(folder: Path, count: int = 2000) -> list[Path]:
    """Write two Parquet files of rows of one to three paragraphs, a tenth of the paragraphs with one rare word."""
    rng = np.random.default_rng(5)
    texts = random_texts(count // 2) + made_up(count // 2)
    for place in range(0, count, 10):
        texts[place] = f"newsletter of the {place % 7}. Harbour"
    for place in range(0, count, 12):
        texts[place] = " ".join(texts[int(rng.integers(count))].split()[:12])
    order = rng.permutation(count).tolist()
    rows, place = [], 0
    while place < count:
        size = int(rng.integers(1, 4))
        rows.append("\n\n".join(texts[each] for each in order[place : place + size]).replace("w1 ", "w1. Yes "))
        place += size
    dates = [f"2024-0{1 + number % 9}-1{number % 7}" if number % 11 else "soon" for number in range(len(rows))]
    table = pa.table(
        {
            "name": [f"r{number}" if number % 5 else None for number in range(len(rows))],
            "body": pa.array([*rows[:-1], None], pa.string()),
            "date": dates,
            "rank": rng.integers(0, 9, len(rows)),
        }
    )
    paths = [folder / "one.parquet", folder / "two.parquet"]
    half = len(rows) // 2
    pq.write_table(table.slice(0, half), paths[0], row_group_size=100)
    pq.write_table(table.slice(half), paths[1])
    return paths


def rows_of_table(path: Path) -> list[dict[str, Any]]:
    """The rows of a Parquet file, in their order."""
    rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return rows


def rows_in(path: Path) -> list[dict[str, Any]]:
    """The rows of a Parquet file or folder, in no order of their own; a number of a group says who stands together."""
    rows = sorted(rows_of_table(path), key=lambda row: str({**row, "group": None}))
    numbers = dict[int, int]()
    for row in rows:
        if "group" in row:
            held = row["group"] if isinstance(row["group"], list) else [row["group"]]
            row["group"] = [each if each is None else numbers.setdefault(each, len(numbers)) for each in held]
    return rows
