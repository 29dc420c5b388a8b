"""What is not there on Spark is refused by name, and addresses of files are written as paths."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyspark")

from corpora import quiet
from dedup.corpus.spark.run import plain_path, refuse_unsupported
from dedup.errors import OptionError


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("file:/data/a.parquet", "/data/a.parquet"),
        ("file:///data/a%20b.parquet", "/data/a b.parquet"),
        ("s3a://bucket/a%20b.parquet", "s3a://bucket/a%20b.parquet"),
        ("hdfs://host:9000/a.parquet", "hdfs://host:9000/a.parquet"),
        ("/data/a.parquet", "/data/a.parquet"),
    ],
)
def test_paths(uri: str, path: str) -> None:
    """A file of this machine is named as a person names it."""
    assert plain_path(uri) == path


@pytest.mark.parametrize(
    "asked",
    [{"resume": True}, {"report": Path("r.html")}, {"rejects": Path("r.jsonl")},
     {"source_field": "wire"}, {"exclude": ("a",)}, {"include": ("a",)}],
    ids=str,
)  # fmt: skip
def test_what_is_not_there(asked: dict[str, Any]) -> None:
    """It is refused and not passed over."""
    with pytest.raises(OptionError, match="is not there on Spark") as error:
        refuse_unsupported(quiet(**asked))
    assert error.value.option == tuple(asked)
    refuse_unsupported(quiet(keep="longest", containment=0.8, mark=True))
