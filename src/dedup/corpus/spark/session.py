"""Open a session of Spark: the one there is, one of Spark Connect, or one whose driver is this process."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from pyspark.sql import SparkSession

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["opened_session", "settings_of"]

LOCAL: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "FATAL",
    "spark.sql.shuffle.partitions": "16",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}
"""On one machine: nothing is served, faults are said once (by us), and shuffles have as many parts as a few cores
need."""

HEAP: Final = 2
"""Part of the memory that Java gets on one machine; the rest is for Python."""


def settings_of(master: str, memory: int) -> dict[str, bool | float | int | str | None]:
    """Give the configuration of a session on this machine; none for a cluster, which has its own.

    >>> settings_of("local[2]", 4 << 30)["spark.driver.memory"]
    '2048m'
    >>> settings_of("yarn", 4 << 30)
    {}
    """
    if not master.startswith("local"):
        return {}
    return {**LOCAL, "spark.driver.memory": f"{(memory // HEAP) >> 20}m", "spark.driver.maxResultSize": "0"}


@contextmanager
def opened_session(master: str, memory: int) -> Iterator[SparkSession]:
    """Give a session; one that was there before stays.

    Args:
        master: as Spark names it ("local[2]", "yarn", "spark://host:7077", or "sc://host" for Spark Connect); "" for
            what the configuration of Spark says.
        memory: bytes to stay within on one machine.
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
        builder = builder.config(map=settings_of(master, memory))
    session = builder.getOrCreate()
    try:
        yield session
    finally:
        session.stop()
