"""A session on this machine is told what it may take; a cluster has its own configuration."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pyspark")

from dedup.corpus.spark.session import fault_in, opened_session, parquet_bytes, settings_of
from dedup.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.parametrize(
    ("master", "size", "parts"),
    [("local[3]", 1, "3"), ("local", 1, "1"), ("local[2]", 32 << 20, "2"), ("local[2]", (32 << 20) + 1, "3"),
     ("local[2]", 1 << 30, "64"), ("local[2]", 0, "16")],
)  # fmt: skip
def test_parts_of_shuffles(master: str, size: int, parts: str) -> None:
    """There are as many as cores, or more where there is much; some where it is not known how much."""
    assert settings_of(master, 1 << 30, size)["spark.sql.shuffle.partitions"] == parts


def test_size(tmp_path: Path) -> None:
    """Files count, and those of folders; where one is not there, nothing is known."""
    (tmp_path / "in" / "below").mkdir(parents=True)
    for name, size in (("in/a.parquet", 3), ("in/below/b.parquet", 4), ("in/notes.txt", 100), ("c.parquet", 50)):
        (tmp_path / name).write_bytes(b"x" * size)
    assert parquet_bytes([tmp_path / "in", tmp_path / "c.parquet"]) == 57
    assert parquet_bytes([tmp_path / "in", tmp_path / "missing.parquet"]) == 0


@pytest.mark.parametrize("port", [":{free}", ":port"])
def test_a_server_that_does_not_answer(port: str) -> None:
    """It is told at once, and not after the ten minutes that Spark tries."""
    with socket.socket() as held:
        # Bound and not listening: nobody else takes it meanwhile.
        held.bind(("127.0.0.1", 0))
        master = f"sc://127.0.0.1{port.format(free=held.getsockname()[1])}"
        with (
            pytest.raises(InputError, match=r"no server answers at sc://127\.0\.0\.1:") as error,
            opened_session(master, 1 << 30),
        ):
            pass
    assert error.value.option == ("master",)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("", "Spark failed: nothing was said why"),
        ("one\n  two", "Spark failed: one"),
        ("x" * 600, f"Spark failed: {'x' * 500}"),
        ("Traceback\ndedup.errors.OptionError: unit: must be one\nmore", "unit: must be one"),
    ],
)
def test_faults(message: str, said: str) -> None:
    """Of many lines one is told."""
    assert fault_in(message) == said
