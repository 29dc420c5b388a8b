"""Open a session of Spark: the one there is, one of Spark Connect, or one whose driver is this process."""

from __future__ import annotations

import os
import re
import socket
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from dedup.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["fault_in", "opened_session", "parquet_bytes", "settings_of"]

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

OURS: Final = re.compile(r"dedup\.errors\.\w+: (.+)")
"""What one of our functions says, in the message of a worker."""

LONGEST: Final = 500
"""Characters of a message that are shown."""

CONNECT_PORT: Final = 15002
"""Where a server of Spark Connect listens unless told otherwise."""

ANSWER_SECONDS: Final = 10
"""How long a server may take to answer."""

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
    return {
        **LOCAL,
        "spark.driver.memory": f"{(memory // HEAP) >> 20}m",
        "spark.driver.maxResultSize": "0",
        "spark.sql.shuffle.partitions": str(max(_cores(master), -(-size // PART)) if size else PARTS),
        # Of little data most time would go into making and compiling code for what runs once.
        "spark.sql.codegen.wholeStage": str(not 0 < size <= PART).lower(),
    }


def _cores(master: str) -> int:
    asked = CORES.match(master)
    if asked is None:
        return 1
    return (os.cpu_count() or 1) if asked[1] == "*" else int(asked[1])


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


def _require_answer(master: str) -> None:
    """Refuse a server that does not answer; Spark itself tries for ten minutes."""
    where = urlsplit(master)
    try:
        port = where.port or CONNECT_PORT
        socket.create_connection((where.hostname or "localhost", port), timeout=ANSWER_SECONDS).close()
    except (OSError, ValueError) as error:
        msg = f"no server answers at {master} ({error}); start one with start-connect-server.sh, or name another"
        raise InputError(msg, option="master") from error


def fault_in(message: str) -> str:
    r"""Give in one line what a message of Spark says, without the traces that follow it.

    >>> fault_in("An error occurred while calling o3.x.\n: java.lang.OutOfMemoryError: Java heap space\n\\tat a.b")
    'Spark failed: java.lang.OutOfMemoryError: Java heap space'
    >>> fault_in("Job aborted\n  raise InputError\ndedup.errors.InputError: engine: too many files\n")
    'engine: too many files'
    """
    if told := OURS.search(message):
        return told[1]
    lines = [line.strip() for line in message.splitlines() if line.strip()] or ["nothing was said why"]
    cause = next((line.removeprefix(": ") for line in lines if line.startswith(": ")), lines[0])
    return f"Spark failed: {cause[:LONGEST]}"


@contextmanager
def opened_session(master: str, memory: int, size: int = 0) -> Iterator[SparkSession]:
    """Give a session; one that was there before stays.

    Args:
        master: as Spark names it ("local[2]", "yarn", "spark://host:7077", or "sc://host" for Spark Connect); "" for
            what the configuration of Spark says.
        memory: bytes to stay within on one machine.
        size: bytes of the Parquet files, where that is known.

    Raises:
        InputError: Spark does not start, or no server answers.
    """
    before = SparkSession.getActiveSession()
    if before is not None:
        yield before
        return
    if master.startswith("sc:"):
        _require_answer(master)
        builder = SparkSession.builder.remote(master)
    else:
        # Without it, workers on this machine would be of whatever Python comes first in the path.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.appName("dedup")
        if master:
            builder = builder.master(master)
        builder = builder.config(map=settings_of(master, memory, size))
    try:
        session = builder.getOrCreate()
    except (PySparkException, Py4JError) as error:
        raise InputError(f"{fault_in(str(error))}; is --master {master!r} right?", option="master") from error
    try:
        yield session
    finally:
        session.stop()
