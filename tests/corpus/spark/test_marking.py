"""Rows are marked with who stands for their passages, those of which nothing is known with themselves."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

pytest.importorskip("pyspark")

from corpora import quiet
from dedup.corpus.spark.batches import FILE, ROW, passage_numbers
from dedup.corpus.spark.marking import MARKED, marked_rows


def number(row: int, part: int) -> int:
    """Give the number of a passage of the third file."""
    return int(passage_numbers(*(np.array([each], dtype=np.int64) for each in (2, row, part)))[0])


def rows(texts: list[str], known: list[tuple[list[int], list[int], list[str], list[float]] | None]) -> pa.RecordBatch:
    """Rows of the third file, from the eighth on, with what is known of their passages."""
    kinds = (pa.int32(), pa.int64(), pa.string(), pa.float64())
    marks = [
        pa.array([None if each is None else each[at] for each in known], pa.list_(kind))
        for at, kind in enumerate(kinds)
    ]
    places = {FILE: np.full(len(texts), 2), ROW: np.arange(len(texts)) + 7}
    said = pa.array(texts, pa.string())
    return pa.record_batch({"text": said, **places, **dict(zip(MARKED, marks, strict=True)), "date": said})


@pytest.mark.parametrize(
    ("text", "known", "group", "representative", "score"),
    [
        ("one\n\ntwo", None, [number(7, 0), number(7, 1)], [None, None], [1.0, 1.0]),
        ("one\n\ntwo", ([1], [5], ["a:1"], [0.9]), [number(7, 0), 5], [None, "a:1"], [1.0, 0.9]),
        ("one\n\ntwo", ([0, 1], [5, 6], ["a", "b"], [0.8, 1.0]), [5, 6], ["a", "b"], [0.8, 1.0]),
        ("", None, [], [], []),
    ],
)
def test_passages(
    text: str,
    known: tuple[list[int], list[int], list[str], list[float]] | None,
    group: list[int],
    representative: list[str | None],
    score: list[float],
) -> None:
    """Each passage of a row has its entry, and columns keep their order."""
    (found,) = marked_rows([rows([text], [known])], quiet())
    assert found.schema.names == ["text", "date", "group", "representative", "score"]
    assert found.to_pylist()[0] == {
        "text": text, "date": text, "group": group, "representative": representative, "score": score,
    }  # fmt: skip


def test_documents() -> None:
    """A row that is one passage has no lists; one without any has nothing there."""
    batch = rows(["one two", "three", " "], [None, ([0], [5], ["a"], [0.9]), None])
    (found,) = marked_rows([batch], quiet(unit="document"))
    marks = [tuple(row[name] for name in ("group", "representative", "score")) for row in found.to_pylist()]
    assert marks == [(number(7, 0), None, 1.0), (5, "a", 0.9), (None, None, None)]


def test_an_empty_batch() -> None:
    """Nothing comes of nothing, with the same columns."""
    (found,) = marked_rows([rows([], [])], quiet())
    assert (found.num_rows, found.schema.names[-3:]) == (0, ["group", "representative", "score"])
