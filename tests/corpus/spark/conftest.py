"""One session of Spark for all tests that need one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyspark.sql import SparkSession

QUICK: Final = {
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:CICompilerCount=1",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.adaptive.enabled": "false",
}
"""Of small data most time goes into compiling what runs once, and into planning anew."""


@pytest.fixture(scope="session")
def session() -> Iterator[SparkSession]:
    """Give the session that is there while tests run in this process."""
    from pyspark.sql import SparkSession

    from dedup.corpus.spark.session import settings_of

    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    settings = {**settings_of("local[1]", 1 << 30, 1), **QUICK}
    opened = SparkSession.builder.master("local[1]").config(map=settings).getOrCreate()
    yield opened
    opened.stop()
    monkeypatch.undo()
