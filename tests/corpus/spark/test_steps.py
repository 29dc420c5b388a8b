"""What comes out on Spark is what comes out on one machine: rows, pairs, groups and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pyarrow.parquet as pq
import pytest

from command_line import run
from corpora import quiet
from dedup.corpus import condense_corpus
from dedup.corpus.spark import condense_on_spark
from dedup.corpus.spark.__main__ import condense_from_arguments
from spark_corpora import needs_spark, rows_in, rows_of_table, tables

if TYPE_CHECKING:
    from pathlib import Path

    from pyspark.sql import SparkSession

    from dedup.corpus.options import CorpusOptions

pytestmark = needs_spark

TABLES: Final = ("pairs", "groups")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The corpus: 2,000 passages in two files."""
    return tables(tmp_path_factory.mktemp("corpus"))


CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "cosine, by the command": ("command", {"unit": "document", "threshold": 0.7}),
    "containment, the longest, by the module": (
        "module",
        {"threshold": 0.7, "containment": 0.8, "keep": "longest", "id_field": "name"},
    ),
    "sentences, the newest": (
        "function",
        {"unit": "sentence", "keep": "newest", "containment": 0.7, "guards": False, "save_idf": "idf"},
    ),
    "pairs of words, a field": ("function", {"features": "pairs", "threshold": 0.5, "keep": "priority:rank"}),
    "low, the most complete, marked": (
        "function",
        {"guards": False, "threshold": 0.4, "keep": "most-complete", "mark": True, "id_field": "name"},
    ),
}
"""What is asked for, and how Spark is asked."""


@pytest.mark.parametrize(("way", "asked"), CASES.values(), ids=CASES)
def test_same_as_on_one_machine(  # noqa: PLR0913, PLR0917 - what is asked, and where it runs
    way: str,
    asked: dict[str, Any],
    session: SparkSession,
    sources: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Both drivers keep the same rows, find the same pairs with the same scores and the same groups, count the same.

    A tenth of the passages shares a rare word; lists are cut from 50 entries on, so that its list is.
    """
    monkeypatch.setattr("dedup.corpus.spark.candidates.HOT", 50)
    here = condense_corpus(sources, tmp_path / "here.parquet", options_of(asked, tmp_path, "here"))
    assert here.pairs > 50
    if way == "function":
        assert condense_on_spark(sources, tmp_path / "spark", options_of(asked, tmp_path, "spark"), session) == here
    elif way == "command":
        named = [part for name, value in asked.items() for part in (f"--{name.replace('_', '-')}", value)]
        tables = [part for name in TABLES for part in (f"--{name}", tmp_path / f"spark.{name}.parquet")]
        done = run("corpus", *sources, "-o", tmp_path / "spark", "--text-field", "body", "--engine", "spark", *named,
                   *tables)  # fmt: skip
        assert done.exit_code == 0, done.output
        assert f"{here.passages:,} passages: {here.copies:,} copies and {here.near:,} near-dup" in done.stderr
    else:
        fields = [part for name, value in asked.items() for part in (f"--{name.replace('_', '-')}", str(value))]
        folders = [part for name in TABLES for part in (f"--{name}", str(tmp_path / f"spark.{name}.parquet"))]
        begun = [str(sources[0].parent), str(tmp_path / "spark"), "--text-field", "body", *fields, *folders]
        assert condense_from_arguments(begun) == 0
        assert f"{here.passages:,} passages: {here.copies:,} copies and {here.near:,} near" in capfd.readouterr().err
    assert rows_in(tmp_path / "spark") == rows_in(tmp_path / "here.parquet")
    # Where Spark writes tables itself, as folders, their rows are in no order of their own.
    read = rows_in if way == "module" else rows_of_table
    for name in TABLES:
        assert read(tmp_path / f"spark.{name}.parquet") == read(tmp_path / f"here.{name}.parquet") != []
    if "save_idf" in asked:
        assert (tmp_path / "spark.idf").read_bytes() == (tmp_path / "here.idf").read_bytes()
    assert (tmp_path / "spark" / "_SUCCESS").exists()


def options_of(asked: dict[str, Any], home: Path, driver: str) -> CorpusOptions:
    """Options of one driver, with tables beside its output."""
    files = {name: home / f"{driver}.{asked[name]}" for name in ("save_idf",) if name in asked}
    tables = {name: home / f"{driver}.{name}.parquet" for name in TABLES}
    return quiet(text_field="body", **{**asked, **files}, **tables)


@pytest.mark.usefixtures("session")
def test_the_command_refuses(tmp_path: Path) -> None:
    """It refuses a folder that is there, and what is no table, and leaves nothing."""
    source = tables(tmp_path, 60)[0]
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part.parquet").touch()
    again = run("corpus", source, "-o", tmp_path / "out", "--text-field", "body", "--engine", "spark")
    assert again.exit_code == 3
    assert "is there already; Spark writes a new folder" in again.stderr
    source.write_bytes(b"PAR1 and then nothing of a table PAR1")
    fault = run("corpus", source, "-o", tmp_path / "other", "--text-field", "body", "--engine", "spark")
    assert fault.exit_code == 3
    assert f"{source}: not a Parquet file" in fault.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.parquet", "out", "two.parquet"]


@pytest.mark.usefixtures("session")
def test_the_module_refuses(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What is there stays as it is, before anything is computed; faults are a line."""
    (tmp_path / "in").mkdir()
    first, second = tables(tmp_path / "in", 60)
    options = ["--text-field", "body", "--threshold", "0.6"]
    (tmp_path / "out").mkdir()
    asked = [str(tmp_path / "in"), str(tmp_path / "next")]
    assert condense_from_arguments([asked[0], str(tmp_path / "out"), *options]) == 3
    assert condense_from_arguments([*asked, *options, "--pairs", str(tmp_path / "out")]) == 3
    assert condense_from_arguments([asked[0], "nosuch://bucket/out", *options]) == 3
    assert condense_from_arguments(asked) == 3
    marked = pq.read_table(second).append_column("score", [pq.read_table(second).column("rank")])
    pq.write_table(marked, tmp_path / "marked.parquet")
    assert condense_from_arguments([str(tmp_path / "marked.parquet"), asked[1], *options, "--mark"]) == 3
    first.write_bytes(b"PAR1 and then nothing of a table PAR1")
    assert condense_from_arguments([*asked, *options]) == 3
    said = [line for line in capfd.readouterr().err.splitlines() if line.startswith("Error: ")]
    there = f"{tmp_path / 'out'}: is there already"
    wanted = [there, there, 'No FileSystem for scheme "nosuch"', "no column 'text'",
              "has a column 'score' already", "one.parquet"]  # fmt: skip
    assert len(said) == len(wanted)
    assert [part for part, line in zip(wanted, said, strict=True) if part not in line] == []
    assert not (tmp_path / "next").exists()
