"""Columns of pandas, Polars, Arrow and NumPy go in as they are, and what comes out selects rows of their tables."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import dedup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXTS: Final = [
    "The ferry leaves at noon from the north pier.",
    "Dogs travel free of charge.",
    "At noon the ferry leaves from the north pier.",
    "",
]
GAPS: Final = [TEXTS[0], None, TEXTS[2], None]
INDEX: Final = [30, 10, 30, 20]

COLUMNS: Final[dict[str, Callable[[list[Any]], Any]]] = {
    "list": lambda texts: texts,
    "generator": iter,
    "numpy object": lambda texts: np.array(texts, dtype=object),
    "pandas object": lambda texts: pd.Series(texts, dtype=object),
    "pandas, indexed": lambda texts: pd.Series(texts, index=INDEX),
    "pandas string": lambda texts: pd.Series(texts, dtype="string"),
    "pandas arrow": lambda texts: pd.Series(texts, dtype=pd.ArrowDtype(pa.string())),
    "pandas category": lambda texts: pd.Series(texts, dtype="category"),
    "pandas index": lambda texts: pd.Index(texts, dtype=object),
    "pandas array": lambda texts: pd.array(texts, dtype="string"),
    "polars": pl.Series,
    "polars category": lambda texts: pl.Series(texts, dtype=pl.Categorical),
    "arrow": pa.array,
    "arrow large": lambda texts: pa.array(texts, pa.large_string()),
    "arrow view": lambda texts: pa.array(texts, pa.string_view()),
    "arrow dictionary": lambda texts: pa.array(texts).dictionary_encode(),
    "arrow chunked": lambda texts: pa.chunked_array([texts[:1], texts[1:]], pa.string()),
}

each_column = pytest.mark.parametrize("column", COLUMNS.values(), ids=list(COLUMNS))


@each_column
def test_a_column_is_taken(column: Callable[[list[str]], Any]) -> None:
    """Whatever holds the texts, the same is found."""
    found = dedup.find_duplicates(column(TEXTS), threshold=0.6)
    assert found.kept.tolist() == [True, True, False, True]
    assert found.representative.tolist() == [0, 1, 0, 3]
    assert [(group.representative, len(group.members)) for group in found.groups] == [(0, 1)]
    model = dedup.NearDuplicates(threshold=0.6).fit(column(TEXTS))
    assert model.labels_.tolist() == [0, -1, 0, -1]
    assert model.kept_.tolist() == found.kept.tolist()


@each_column
def test_what_is_missing_is_named(column: Callable[[list[Any]], Any]) -> None:
    """The error names the first place from 0, how many there are, and what to do."""
    said = r"passage 1 is missing \((None|nan|NaN|<NA>)\), as are 1 more of 4; drop what is missing, or fill it with ''"
    for call, where in ((dedup.find_duplicates, "texts"), (dedup.NearDuplicates().fit, "X")):
        with pytest.raises(dedup.OptionError, match=f"^{where}: {said}"):
            call(column(GAPS))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (pd.Series([1.5, 2.5]), "passage 0 is float, not a text"),
        (pd.Series(["a", float("nan")], dtype=object), r"passage 1 is missing \(nan\); drop"),
        (pd.Series(["a", pd.NaT], dtype=object), r"passage 1 is missing \(NaT\); drop"),
        (pl.Series([1, 2]), "passage 0 is int, not a text"),
        (pa.array([b"a"]), "passage 0 is bytes, not a text"),
        (pd.DataFrame({"text": TEXTS}), r'got DataFrame .*; give one column, such as frame\["text"\]'),
        (pl.DataFrame({"text": TEXTS}), r'got DataFrame .*; give one column, such as frame\["text"\]'),
        (pl.LazyFrame({"text": TEXTS}), r'got LazyFrame .*; give one column, such as frame\["text"\]'),
        (pa.table({"text": TEXTS}), r'got Table .*; give one column, such as frame\["text"\]'),
        (pa.record_batch({"text": TEXTS}), r'got RecordBatch .*; give one column, such as frame\["text"\]'),
    ],
    ids=lambda value: "" if isinstance(value, str) else type(value).__module__ + type(value).__name__,
)
def test_what_is_no_column_of_texts(value: Any, said: str) -> None:  # noqa: ANN401 - many kinds
    """Numbers, bytes and whole tables are refused in one line."""
    for call in (dedup.find_duplicates, dedup.NearDuplicates().fit):
        with pytest.raises(dedup.OptionError, match=f"^[^\\n]*{said}[^\\n]*$"):
            call(value)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (pd.Series(TEXTS), "got Series .*; give one text at a time"),
        (pl.Series(TEXTS), "got Series .*; give one text at a time"),
        (pa.array(TEXTS), "got StringArray .*; give one text at a time"),
        (pa.array(TEXTS)[0], r"got StringScalar .*; a value of Arrow gives its text with \.as_py\(\)"),
        (pd.DataFrame({"text": TEXTS}), r'got DataFrame .*; give one column, such as frame\["text"\]'),
        (float("nan"), "got float nan"),
    ],
    ids=["pandas", "polars", "arrow", "value of arrow", "table", "missing"],
)
def test_an_article_is_one_text(value: Any, said: str) -> None:  # noqa: ANN401 - many kinds
    """Where one text is wanted a column is refused, with what to do."""
    for call in (dedup.condense, dedup.interview):
        with pytest.raises(dedup.OptionError, match=rf"^source: must be a text \(str\), [^\n]*{said}[^\n]*$"):
            call(value)


@pytest.mark.parametrize("column", [list, pd.Series, pl.Series])
def test_articles_of_a_column(column: Callable[[list[str]], Any]) -> None:
    """Each text of a column can be condensed by itself."""
    assert [dedup.condense(text).text for text in column(TEXTS[:2])] == TEXTS[:2]


def test_rows_are_selected() -> None:
    """The mask selects rows of each kind of table; a table of pandas keeps its index, even one with doubled labels."""
    rows = {"text": TEXTS, "id": [1, 2, 3, 4]}
    found = dedup.find_duplicates(TEXTS, threshold=0.6)
    pandas = pd.DataFrame(rows, index=INDEX)
    for mask in (found.kept, dedup.NearDuplicates(threshold=0.6).fit(pandas["text"]).kept_):
        assert pandas[mask].index.tolist() == [30, 10, 20]
        assert pandas[mask]["id"].tolist() == [1, 2, 4]
        assert pl.DataFrame(rows).filter(mask)["id"].to_list() == [1, 2, 4]
        assert pa.table(rows).filter(mask).column("id").to_pylist() == [1, 2, 4]
    assert pandas.assign(group=dedup.NearDuplicates(threshold=0.6).fit_predict(pandas["text"]))["group"].tolist() == [
        0,
        -1,
        0,
        -1,
    ]
    assert pandas["id"].to_numpy()[found.representative].tolist() == [1, 2, 1, 4]


@pytest.mark.parametrize(
    "rows",
    [
        lambda frame: frame.to_dict("records"),
        lambda frame: pl.from_pandas(frame).iter_rows(named=True),
        lambda frame: pa.Table.from_pandas(frame).to_pylist(),
        lambda frame: pa.Table.from_pandas(frame).to_struct_array(),
        lambda frame: pl.from_pandas(frame).to_struct("row"),
    ],
)
def test_rows_of_a_corpus(rows: Callable[[pd.DataFrame], Any], tmp_path: Path) -> None:
    """The rows of a table go into a corpus as mappings, or as a column of structures."""
    frame = pd.DataFrame({"text": [TEXTS[0], TEXTS[1], TEXTS[0]]})
    out = tmp_path / "out.jsonl"
    summary = dedup.condense_corpus(rows(frame), out, dedup.CorpusOptions())
    assert (summary.passages, summary.copies) == (3, 1)
    assert len(out.read_text("utf-8").splitlines()) == 2


def test_what_a_table_holds_is_written(tmp_path: Path) -> None:
    """Dates, numbers of NumPy, arrays and missing values come out as JSON has them; a row without text is rejected."""
    frame = pd.DataFrame(
        {
            "text": [TEXTS[0], f"{TEXTS[1]}\n\n{TEXTS[0]}", None],
            "day": pd.to_datetime(["2024-01-01", None, "2024-01-03"]),
            "many": [np.int64(3), float("nan"), pd.NA],
            "list": [np.array([1, 2]), ["a", pd.NaT], []],
        }
    )
    out = tmp_path / "out.jsonl"
    assert dedup.condense_corpus(frame.to_dict("records"), out).rejected == 1
    assert [json.loads(line) for line in out.read_text("utf-8").splitlines()] == [
        {"text": TEXTS[0], "day": "2024-01-01T00:00:00", "many": 3, "list": [1, 2]},
        {"text": TEXTS[1], "day": None, "many": None, "list": ["a", None]},
    ]


@pytest.mark.parametrize(
    ("value", "said"), [({1, 2}, "set is none of its kinds"), (float("inf"), "Out of range"), (b"a", "bytes is none")]
)
def test_what_no_json_can_hold(value: object, said: str, tmp_path: Path) -> None:
    """The error names the record, and nothing is written."""
    rows: list[dict[str, object]] = [{"text": TEXTS[0]}, {"text": TEXTS[1], "value": value}]
    with pytest.raises(dedup.InputError, match=rf"^records: record 2 cannot be written as JSON \({said}.*\); give"):
        dedup.condense_corpus(rows, tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("column", [pd.Series, pl.Series, pa.array])
def test_paths_of_a_corpus(column: Callable[[list[str]], Any], tmp_path: Path) -> None:
    """A column of paths names files."""
    paths = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    for path in paths:
        path.write_text(json.dumps({"text": TEXTS[0]}) + "\n", "utf-8")
    assert dedup.condense_corpus(column([str(path) for path in paths]), tmp_path / "out.jsonl").copies == 1


def test_none_of_these_is_imported() -> None:
    """Looking for near-duplicates of a list loads neither pandas nor Polars nor Arrow."""
    program = (
        "import sys, dedup; dedup.find_duplicates(['a b', 'a b']);"
        "print([name for name in ('pandas', 'polars', 'pyarrow') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
