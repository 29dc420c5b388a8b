"""Passages are numbered in order, weighed as on one machine whatever the batch, and cut out of their rows."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from corpora import made_up, quiet
from dedup.corpus.kernels import counted_batch
from dedup.corpus.plain import listed
from dedup.corpus.spark.batches import (
    ANY,
    counted_passages,
    figures_of_passages,
    parts_of,
    passage_numbers,
    rewritten_rows,
    term_counts,
    weighed_passages,
)
from dedup.errors import InputError
from dedup.similarity.near_duplicates import rows_of
from dedup.similarity.terms.figures_and_names import figure_hashes
from dedup.similarity.terms.weights import Idf


def rows(texts: list[str], **more: list[object]) -> pa.RecordBatch:
    """Rows of the third file."""
    count = len(texts)
    places = {"file": np.full(count, 2), "row": np.arange(count)}
    return pa.record_batch({**places, "text": pa.array(texts, pa.string()), **more})


def test_numbers_say_where_a_passage_stands() -> None:
    """File, row and part come back out of a number, and numbers ascend by them in this order."""
    file, row, part = (
        np.array(each, dtype=np.int64)
        for each in ([0, 0, 0, 1, 500_000], [0, 7, 8, 0, 2**30 - 1], [9, 16_383, 0, 0, 1])
    )
    numbers = passage_numbers(file, row, part)
    assert (np.diff(numbers) > 0).all()
    assert [each.tolist() for each in parts_of(numbers)] == [file.tolist(), row.tolist(), part.tolist()]


@pytest.mark.parametrize(
    ("place", "fits"),
    [
        ((2**19 - 1, 0, 0), True),
        ((2**19, 0, 0), False),
        ((0, 2**30 - 1, 0), True),
        ((0, 2**30, 0), False),
        ((0, 0, 2**14 - 1), True),
        ((0, 0, 2**14), False),
    ],
)
def test_what_has_no_number_is_refused(place: tuple[int, int, int], fits: bool) -> None:
    """One file, row or passage more than there are numbers for is an error, and no other number."""
    arrays = [np.array([each], dtype=np.int64) for each in place]
    if fits:
        assert passage_numbers(*arrays)[0] >= 0
    else:
        with pytest.raises(InputError, match="have no number"):
            passage_numbers(*arrays)


@pytest.mark.parametrize(
    ("asked", "texts", "values"),
    [
        ({}, ["one two", "three", "four. Five"], [np.nan] * 3),
        ({"keep": "longest"}, ["one two", "three", "four. Five"], [7.0, 5.0, 10.0]),
        ({"unit": "sentence"}, ["one two", "three", "four.", "Five"], [np.nan] * 4),
        ({"unit": "document", "keep": "priority:n"}, ["one two\n\nthree", "four. Five"], [3.0, np.nan]),
        ({"keep": "newest", "date_field": "n"}, ["one two", "three", "four. Five"], [np.nan] * 3),
    ],
)
def test_rows_are_cut_and_counted(asked: dict[str, str], texts: list[str], values: list[float]) -> None:
    """Each passage has its number, the terms of its text and what `keep` compares."""
    batch = rows(["one two\n\nthree", "four. Five"], n=["3", "soon"])
    found = next(counted_passages([batch], quiet(**asked)))
    expected = counted_batch(pa.record_batch({"text": texts}), "words", guards=True)
    assert found.column("terms").to_pylist() == expected.column("terms").to_pylist()
    assert found.column("size").to_pylist() == [len(text.split()) for text in texts]
    np.testing.assert_array_equal(found.column("value").to_numpy(), values)
    part, parts = parts_of(found.column("id").to_numpy())[2], found.column("parts").to_pylist()
    assert part.max() + 1 == max(parts)


def test_weights_are_those_of_one_machine() -> None:
    """Rows weighed in small batches are those of the whole, to the last bit and in the same order of terms."""
    texts = made_up(60)
    batches = [next(counted_passages([rows(texts[at : at + 7])], quiet(unit="document"))) for at in range(0, 60, 7)]
    terms = pa.Table.from_batches(list(term_counts(batches))).group_by("term").aggregate([("count", "sum")])
    found, counts = (terms.column(name).to_numpy().astype(np.int64) for name in ("term", "count_sum"))
    assert counts[found == ANY].tolist() == [60]
    found, counts = found[found != ANY], counts[found != ANY]
    order = np.argsort(found)
    twice = order[counts[order] > 1]
    for kept in (order, twice):
        # Terms of one passage may be left out: they weigh the same.
        made = list(weighed_passages(batches, Idf(60, "words", found[kept], counts[kept])))
        weights = np.concatenate([listed(each.column("weights"))[1] for each in made])
        assert weights.tolist() == rows_of(texts).values.tolist()
        assert all((np.diff(keys) > 0).all() for each in made for keys in each.column("keys").to_pylist())


def test_figures_of_the_passages_wanted() -> None:
    """Those of others are not given."""
    batch = rows(["Valve 3.4 opens.\n\nValve 4 opens.", "Nothing."])
    wanted = passage_numbers(*(np.array(each, dtype=np.int64) for each in ([2, 2], [0, 1], [1, 0])))
    (found,) = figures_of_passages([batch], quiet(), wanted)
    assert found.column("id").to_pylist() == wanted.tolist()
    sets = [
        set(np.array(each, dtype=np.int64).view(np.uint64).tolist()) for each in found.column("figures").to_pylist()
    ]
    assert sets == [set(figure_hashes("Valve 4 opens.")), set(figure_hashes("Nothing."))]


@pytest.mark.parametrize(
    ("text", "removed", "left"),
    [
        ("one\n\ntwo\n\nthree", None, "one\n\ntwo\n\nthree"),
        ("one\n\ntwo\n\nthree", [1], "one\n\nthree"),
        ("one\n\ntwo\n\nthree", [2, 0], "two"),
        ("one\n\ntwo", [0, 1], None),
        ("", None, ""),
    ],
)
def test_passages_are_cut_out_of_rows(text: str, removed: list[int] | None, left: str | None) -> None:
    """What goes is cut out, a row of which nothing is left is dropped, and other columns stay."""
    batch = pa.record_batch(
        {"id": [1, 2], "gone": pa.array([removed, [0]], pa.list_(pa.int32())), "text": [text, "goes"]}
    )
    (found,) = rewritten_rows([batch], quiet(), "gone", "text")
    assert found.to_pylist() == ([] if left is None else [{"id": 1, "text": left}])
