"""What Spark needs, and what it cannot read or write, is said before it is started."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, cast

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from command_line import run
from corpora import quiet
from dedup.corpus import spark as module
from dedup.corpus.spark import condense_on_spark, condense_tables, refuse_master, require_spark
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
    ("master", "good"),
    [("", True), ("local", True), ("local[2]", True), ("local[*]", True), ("local[2,3]", True), ("yarn", True),
     ("local-cluster[2,1,1024]", True), ("spark://host:7077", True), ("k8s://https://host:6443", True),
     ("sc://host:15002", True), ("locl[2]", False), ("local[0]", False), ("local[two]", False), ("local2", False),
     ("local-cluster[2]", False), ("yarn-client", False), ("http://host", False), ("spark://", False)],
)  # fmt: skip
def test_masters(master: str, good: bool) -> None:
    """What is none is told before Java is started, which would print a trace."""
    with nullcontext() if good else pytest.raises(OptionError, match=r"must be local\[N\], yarn, spark://"):
        refuse_master(master)


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--report", "r.html"], 2, "--report: is not there on Spark"),
        (["--resume"], 2, "--resume: is not there on Spark"),
        (["--rejects", "r.jsonl"], 2, "--rejects: is not there on Spark"),
        (["--source-field", "s"], 2, "--source-field: is not there on Spark"),
        (["--exclude", "a"], 2, "--exclude: is not there on Spark"),
        (["--include", "a"], 2, "--include: is not there on Spark"),
        (["--master", "locl[2]"], 2, "--master: must be local[N]"),
        (["--text-field", "body"], 3, "no column 'body'"),
        ([], 3, "is there already"),
    ],
)
def test_the_command_refuses_before_java_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], code: int, said: str
) -> None:
    """Each is one line, at once: the Java of this test could start nothing."""
    pytest.importorskip("pyspark")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").touch()
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "kept").touch()
    pq.write_table(pa.table({"text": ["a b c"]}), tmp_path / "rows.parquet")
    done = run("corpus", tmp_path / "rows.parquet", "-o", tmp_path / "out", "--engine", "spark", *options)
    assert (done.exit_code, done.stderr.count("\n")) == (code, 1), done.stderr
    assert said in done.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["kept"]


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
