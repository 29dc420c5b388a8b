"""The passages involved have the names and numbers that they have on one machine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

pytest.importorskip("pyspark")

from corpora import quiet
from dedup.corpus.engine import Found
from dedup.corpus.outcome import Outcome, Summary
from dedup.corpus.pairfiles import PairFiles
from dedup.corpus.passages import Corpus
from dedup.corpus.spark.answer import names_of_involved, removed_parts, table_of_involved
from dedup.corpus.spark.batches import passage_numbers
from dedup.similarity.stars import Stars
from dedup.similarity.terms.weights import Idf

FILES = ("/data/one.parquet", "s3a://bucket/two.parquet")

PLACES = [(0, 0, 0), (0, 0, 2), (0, 4, 0), (1, 0, 1)]
"""File, row and part."""


def columns() -> pa.Table:
    """Four passages: three of one text, in two files."""
    ids = passage_numbers(*(np.array(each, dtype=np.int64) for each in zip(*PLACES, strict=True)))
    return pa.table(
        {
            "id": ids,
            "first": ids[[0, 0, 2, 0]],
            "parts": [3, 3, 1, 2],
            "value": [0.0] * 4,
            "name": pa.array([None, None, None, "b7"], pa.string()),
            "size": [4, 4, 9, 4],
            "figures": [-1, 0, 0, 0],
        }
    )


def outcome(unit: str, representative: list[int]) -> Outcome:
    """What a run found, of the four."""
    ids = columns().column("id").to_numpy()
    nothing = PairFiles((), np.arange(4))
    found = Found(nothing, nothing, Idf(4, "words", np.zeros(0, np.int64), np.zeros(0, np.int64)))
    summary = Summary(files=2, passages=4, copies=2, near=0, inside=0, groups=1, pairs=0, rejected=0, unread=0)
    stars = Stars(np.array(representative), np.ones(4))
    corpus = Corpus(tuple(map(Path, FILES)), quiet(unit=unit))
    return Outcome(
        corpus, table_of_involved(columns(), ids), found, np.arange(4), stars, np.zeros(4, np.bool_), summary
    )


@pytest.mark.parametrize(
    ("unit", "names"),
    [
        (
            "paragraph",
            ["/data/one.parquet:1, passage 1", "/data/one.parquet:1, passage 3", "/data/one.parquet:5", "b7#2"],
        ),
        ("document", ["/data/one.parquet:1", "/data/one.parquet:1", "/data/one.parquet:5", "b7"]),
    ],
)
def test_names(unit: str, names: list[str]) -> None:
    """The field names a passage where it has a value, else file and row, with the number where a row has several."""
    assert names_of_involved(outcome(unit, [0, 0, 2, 0]), columns(), FILES) == names


def test_table() -> None:
    """Places, and which are the same, come out of the numbers."""
    table = outcome("paragraph", [0, 1, 2, 3]).table
    assert table.source.tolist() == [0, 0, 0, 1]
    assert table.record.tolist() == [1, 1, 5, 1]
    assert table.part.tolist() == [0, 2, 0, 1]
    assert table.same.tolist() == [0, 0, 2, 0]
    assert table.figures.tolist() == [2**64 - 1, 0, 0, 0]


@pytest.mark.parametrize(
    ("representative", "parts"),
    [([0, 1, 2, 3], []), ([0, 0, 2, 0], [(0, 0, [2]), (1, 0, [1])]), ([2, 2, 2, 3], [(0, 0, [0, 2])])],
)
def test_removed_parts(representative: list[int], parts: list[tuple[int, int, list[int]]]) -> None:
    """Each row that loses passages is listed once, with all of them."""
    found = removed_parts(outcome("paragraph", representative), columns())
    assert [tuple(row.values()) for row in found.to_pylist()] == parts
