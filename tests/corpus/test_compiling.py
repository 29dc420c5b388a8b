"""Small corpora are read without compiled loops, and one line says when the loops are compiled."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from corpora import made_up, rows_file, texts_of
from dedup.corpus.compiling import SMALL, SMALL_AT_FIRST, UNPACKED, is_small, say_compiling
from dedup.corpus.progress import Progress
from dedup.similarity.machine_code import COMPILING

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "size", "compiled", "small"),
    [
        ("rows.jsonl", SMALL, True, True),
        ("rows.jsonl", SMALL + 1, True, False),
        ("rows.jsonl", SMALL_AT_FIRST, False, True),
        ("rows.jsonl", SMALL_AT_FIRST + 1, False, False),
        ("rows.jsonl.gz", SMALL // UNPACKED, True, True),
        ("rows.jsonl.zst", SMALL // UNPACKED + 1, True, False),
        ("rows.parquet", SMALL // UNPACKED + 1, True, False),
    ],
)
def test_small(tmp_path: Path, name: str, size: int, *, compiled: bool, small: bool) -> None:
    """By the bytes of all files, of packed ones several times as many, and more where the loops must be compiled."""
    (tmp_path / name).write_bytes(bytes(size - 1))
    (tmp_path / "more.csv").write_bytes(b"x")
    assert is_small((tmp_path / name,), compiled=compiled)
    (tmp_path / name).write_bytes(bytes(size))
    assert is_small((tmp_path / name,), compiled=compiled) is small
    (tmp_path / "more.csv").write_bytes(b"x" * SMALL_AT_FIRST)
    assert not is_small((tmp_path / name, tmp_path / "more.csv"), compiled=compiled)


@pytest.mark.parametrize("there", [True, False])
def test_compiling_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, *, there: bool
) -> None:
    """One line says so where there is no machine code yet, and none does afterwards."""
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    if there:
        (tmp_path / "terms_0a1b").mkdir()
        (tmp_path / "terms_0a1b" / "compiled.count_terms-210.py311.nbi").touch()
    with caplog.at_level(logging.INFO, "dedup"):
        say_compiling(Progress())
    assert caplog.messages == ([] if there else [COMPILING])


def test_first_run_of_a_small_corpus(tmp_path: Path) -> None:
    """Two thousand rows are worked on without loading the compiler, with nothing compiled and no word about it."""
    source = rows_file(tmp_path / "in.jsonl", made_up(2000))
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path / "cache")}
    command = [sys.executable, "-X", "importtime", "-m", "dedup", "corpus", str(source)]
    command += ["-o", str(tmp_path / "out.jsonl"), "--containment", "0.9"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "numpy" in loaded
    assert "numba" not in loaded
    assert COMPILING not in done.stderr
    assert not (tmp_path / "cache").exists()
    assert 0 < len(texts_of(tmp_path / "out.jsonl")) < 2000
