"""What comes out on Spark is what comes out on one machine: rows, pairs, groups and figures."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import pytest

from command_line import run
from corpora import quiet
from dedup.corpus import condense_corpus
from spark_corpora import needs_spark, rows_in, tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pyspark.sql import SparkSession

pytestmark = needs_spark


@pytest.fixture(scope="module")
def session() -> Iterator[SparkSession]:
    """One session for this file."""
    from pyspark.sql import SparkSession

    from dedup.corpus.spark.session import settings_of

    # Of small data most time goes into compiling what runs once.
    quick = {
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:CICompilerCount=1",
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.adaptive.enabled": "false",
    }
    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    opened = (
        SparkSession.builder.master("local[2]").config(map={**settings_of("local[2]", 1 << 30), **quick}).getOrCreate()
    )
    yield opened
    opened.stop()
    monkeypatch.undo()


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The corpus: 2,000 passages in two files."""
    return tables(tmp_path_factory.mktemp("corpus"))


CASES: dict[str, dict[str, Any]] = {
    "cosine": {"unit": "document"},
    "containment, the longest": {"containment": 0.8, "keep": "longest", "id_field": "name"},
    "sentences, the newest": {"unit": "sentence", "keep": "newest", "containment": 0.7, "guards": False},
    "pairs of words, a field": {"features": "pairs", "threshold": 0.5, "keep": "priority:rank"},
    "low, the most complete": {"guards": False, "threshold": 0.4, "keep": "most-complete"},
}


@pytest.mark.parametrize("asked", CASES.values(), ids=CASES)
def test_same_as_on_one_machine(
    asked: dict[str, Any], session: SparkSession, sources: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both drivers keep the same rows, find the same pairs with the same scores, and count the same.

    A tenth of the passages shares a rare word; lists are cut from 50 entries on, so that its list is.
    """
    from dedup.corpus.spark import condense_on_spark

    monkeypatch.setattr("dedup.corpus.spark.candidates.HOT", 50)
    made = {}
    for driver in ("here", "spark"):
        options = quiet(
            text_field="body",
            pairs=tmp_path / f"{driver}.pairs.parquet",
            groups=tmp_path / f"{driver}.groups.csv",
            save_idf=tmp_path / f"{driver}.idf",
            **asked,
        )
        if driver == "here":
            made[driver] = condense_corpus(sources, tmp_path / "here.parquet", options)
        else:
            made[driver] = condense_on_spark(sources, tmp_path / "spark", options, session)
    assert made["spark"] == made["here"]
    assert made["here"].pairs > 50
    assert rows_in(tmp_path / "spark") == rows_in(tmp_path / "here.parquet")
    pairs = [pq.read_table(tmp_path / f"{driver}.pairs.parquet").to_pylist() for driver in made]
    assert pairs[0] == pairs[1]
    assert (tmp_path / "spark.groups.csv").read_bytes() == (tmp_path / "here.groups.csv").read_bytes()
    assert (tmp_path / "spark.idf").read_bytes() == (tmp_path / "here.idf").read_bytes()
    assert (tmp_path / "spark" / "_SUCCESS").exists()


@pytest.mark.usefixtures("session")
def test_command_line(tmp_path: Path) -> None:
    """The command writes a folder, whole, and refuses one that is there, and what is no table."""
    source = tables(tmp_path, 60)[0]
    done = run("corpus", source, "-o", tmp_path / "out", "--text-field", "body", "--engine", "spark")
    assert done.exit_code == 0, done.output
    assert " passages: " in done.stderr
    assert (tmp_path / "out" / "_SUCCESS").exists()
    again = run("corpus", source, "-o", tmp_path / "out", "--text-field", "body", "--engine", "spark")
    assert again.exit_code == 3
    assert "is there already; Spark writes a new folder" in again.stderr
    source.write_bytes(b"PAR1 and then nothing of a table PAR1")
    fault = run("corpus", source, "-o", tmp_path / "other", "--text-field", "body", "--engine", "spark")
    assert fault.exit_code == 3
    assert f"{source}: not a Parquet file" in fault.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.parquet", "out", "two.parquet"]


@pytest.mark.usefixtures("session")
def test_module(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The module lets Spark read a folder and write all; what is there stays as it is, and faults are a line."""
    from dedup.corpus.spark.__main__ import condense_from_arguments

    (tmp_path / "in").mkdir()
    first, second = tables(tmp_path / "in", 60)
    options = ["--text-field", "body", "--id-field", "name", "--threshold", "0.6", "--keep", "longest"]
    asked = [str(tmp_path / "in"), str(tmp_path / "out"), *options, "--pairs", str(tmp_path / "pairs")]
    assert condense_from_arguments([*asked, "--groups", str(tmp_path / "groups")]) == 0
    expected = quiet(
        text_field="body", id_field="name", threshold=0.6, keep="longest", pairs=tmp_path / "here.pairs.parquet"
    )
    condense_corpus([first, second], tmp_path / "here.parquet", expected)
    assert rows_in(tmp_path / "out") == rows_in(tmp_path / "here.parquet")
    assert rows_in(tmp_path / "pairs") == rows_in(tmp_path / "here.pairs.parquet") != []
    assert len(rows_in(tmp_path / "groups")) > 0
    assert condense_from_arguments([str(tmp_path / "in"), str(tmp_path / "out"), *options]) == 3
    assert condense_from_arguments([str(tmp_path / "in"), str(tmp_path / "next")]) == 3
    first.write_bytes(b"PAR1 and then nothing of a table PAR1")
    assert condense_from_arguments([str(tmp_path / "in"), str(tmp_path / "next"), *options]) == 3
    there, field, damaged = (line for line in capfd.readouterr().err.splitlines() if line.startswith("Error: "))
    assert "Spark failed: " in there
    assert "out already exists" in there
    assert "no column 'text'" in field
    assert "one.parquet" in damaged
    assert not (tmp_path / "next").exists()
