"""What Spark needs, and what it cannot read or write, is said before it is started."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from corpora import quiet
from dedup.corpus import spark as module
from dedup.corpus.spark import condense_on_spark, condense_tables, require_spark
from dedup.errors import DedupError, MissingExtraError, OptionError

if TYPE_CHECKING:
    from pathlib import Path

    from pyspark.sql import SparkSession

NO_SESSION = cast("SparkSession", None)
"""Nothing that is refused gets as far as using it."""


def test_java_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it one line says what to install; Spark Connect, whose Java is elsewhere, needs packages of its own."""
    pytest.importorskip("pyspark")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(MissingExtraError, match="openjdk-17-jre-headless"):
        require_spark("local[2]")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(MissingExtraError, match="JAVA_HOME"):
        require_spark("")
    monkeypatch.setattr(module, "find_spec", lambda name: name)
    require_spark("sc://host")
    monkeypatch.setattr(module, "find_spec", lambda name: None if name == "grpc" else name)
    with pytest.raises(MissingExtraError, match=r"pyspark\[connect\]"):
        require_spark("sc://host")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").touch()
    require_spark("local[2]")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("rows.jsonl", "is no .parquet file"),
        ("_rows.parquet", "Spark does not read such files"),
        ("empty", "holds no .parquet file"),
        ("missing.parquet", "missing.parquet"),
        ("rows.parquet", "is there already"),
    ],
)
def test_paths(name: str, said: str, tmp_path: Path) -> None:
    """Of what cannot be read, and of an output that is there, the error says which and what to do."""
    pytest.importorskip("pyspark")
    (tmp_path / "empty").mkdir()
    (tmp_path / "rows.jsonl").write_text("{}")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part.parquet").touch()
    for each in ("rows.parquet", "_rows.parquet"):
        pq.write_table(pa.table({"text": ["a b c"]}), tmp_path / each)
    with pytest.raises(DedupError, match=said):
        condense_on_spark([tmp_path / name], tmp_path / "out", quiet(), NO_SESSION)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["part.parquet"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({}, "nothing to write"),
        ({"pairs": "pairs.txt"}, "unknown kind of table"),
        ({"resume": True, "pairs": "pairs.csv"}, "is not there on Spark"),
    ],
)
def test_options(asked: dict[str, Any], said: str, tmp_path: Path) -> None:
    """Options that do not fit are refused."""
    pytest.importorskip("pyspark")
    with pytest.raises(DedupError, match=said):
        condense_on_spark([tmp_path / "a.parquet"], None, quiet(**asked), NO_SESSION)


def test_tables_of_this_machine(tmp_path: Path) -> None:
    """Where Spark writes everything, no file of this machine is asked for."""
    pytest.importorskip("pyspark")
    with pytest.raises(OptionError, match="is a file of this machine"):
        condense_tables(["in"], "out", quiet(pairs=tmp_path / "pairs.csv"), NO_SESSION, {})
