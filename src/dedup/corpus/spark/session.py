"""Open a session of Spark: the one there is, one of Spark Connect, or one whose driver is this process."""

from __future__ import annotations

import os
import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from pyspark.sql import SparkSession

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["opened_session", "parquet_bytes", "settings_of"]

LOCAL: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "FATAL",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # Most of the work is done outside of Java: to compile its share well takes more time than is won by it.
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseParallelGC",
}
"""On one machine: nothing is served, and faults are said once (by us)."""

PART: Final = 16 << 20
"""Bytes of Parquet to a part of a shuffle: a hundred megabytes of entries."""

PARTS: Final = 16
"""Where it is not known how much there is."""

CORES: Final = re.compile(r"local\[(\d+|\*)")

HEAP: Final = 2
"""Part of the memory that Java gets on one machine; the rest is for Python."""


def settings_of(master: str, memory: int, size: int = 0) -> dict[str, bool | float | int | str | None]:
    """Give the configuration of a session on this machine; none for a cluster, which has its own.

    Args:
        master: as Spark names it.
        memory: bytes to stay within.
        size: bytes of the Parquet files; 0 where that is not known.

    >>> settings_of("local[2]", 4 << 30)["spark.driver.memory"]
    '2048m'
    >>> settings_of("local[2]", 4 << 30, 100 << 20)["spark.sql.shuffle.partitions"]
    '7'
    >>> settings_of("yarn", 4 << 30)
    {}
    """
    if not master.startswith("local"):
        return {}
    asked = CORES.match(master)
    cores = 1 if asked is None else os.cpu_count() or 1 if asked[1] == "*" else int(asked[1])
    return {
        **LOCAL,
        "spark.driver.memory": f"{(memory // HEAP) >> 20}m",
        "spark.driver.maxResultSize": "0",
        "spark.sql.shuffle.partitions": str(max(cores, -(-size // PART)) if size else PARTS),
        # Of little data most time would go into making and compiling code for what runs once.
        "spark.sql.codegen.wholeStage": str(not 0 < size <= PART).lower(),
    }


def parquet_bytes(paths: Iterable[Path]) -> int:
    """Give how many bytes lie in files and folders of this machine; 0 where one of them is not there."""
    size = 0
    for path in paths:
        try:
            files = path.rglob("*.parquet") if path.is_dir() else [path]
            size += sum(each.stat().st_size for each in files)
        except OSError:
            return 0
    return size


@contextmanager
def opened_session(master: str, memory: int, size: int = 0) -> Iterator[SparkSession]:
    """Give a session; one that was there before stays.

    Args:
        master: as Spark names it ("local[2]", "yarn", "spark://host:7077", or "sc://host" for Spark Connect); "" for
            what the configuration of Spark says.
        memory: bytes to stay within on one machine.
        size: bytes of the Parquet files, where that is known.
    """
    before = SparkSession.getActiveSession()
    if before is not None:
        yield before
        return
    if master.startswith("sc:"):
        builder = SparkSession.builder.remote(master)
    else:
        # Without it, workers on this machine would be of whatever Python comes first in the path.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.appName("dedup")
        if master:
            builder = builder.master(master)
        builder = builder.config(map=settings_of(master, memory, size))
    session = builder.getOrCreate()
    try:
        yield session
    finally:
        session.stop()
