"""A session on this machine is told what it may take; a cluster has its own configuration."""

from __future__ import annotations

import pytest

pytest.importorskip("pyspark")

from dedup.corpus.spark.session import settings_of


@pytest.mark.parametrize(
    ("master", "memory", "heap"),
    [("local", 1 << 30, "512m"), ("local[2]", 4 << 30, "2048m"), ("local[*]", 1 << 28, "128m"), ("yarn", 1 << 30, None),
     ("spark://host:7077", 1 << 30, None), ("", 1 << 30, None)],
)  # fmt: skip
def test_settings(master: str, memory: int, heap: str | None) -> None:
    """Half of the memory is for Java where Spark runs in this process, and nothing is said anywhere else."""
    found = settings_of(master, memory)
    assert found.get("spark.driver.memory") == heap
    assert bool(found) == (heap is not None)
