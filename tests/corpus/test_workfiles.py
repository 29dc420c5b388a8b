"""A killed run can go on, and a full disk is one clear error."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from corpora import quiet, random_texts, rows_file
from dedup.corpus import condense_corpus
from dedup.corpus.workfiles import WorkFiles
from dedup.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def test_killed_runs_go_on(tmp_path: Path) -> None:
    """Killed at random points ten times, a run that resumes gives the bytes of one that was never killed."""
    source = rows_file(tmp_path / "in.jsonl", random_texts(3000))
    script = tmp_path / "run.py"
    script.write_text(
        "import dedup.corpus.blocks as blocks, dedup.similarity.join.prefix as prefix\n"
        "blocks.CHUNK, prefix.PIECE = 10_000, 1e4\n"
        "from dedup.cli.corpus import corpus_command\ncorpus_command()\n"
    )
    command = [sys.executable, str(script), str(source), "-q", "--resume", "-o"]
    begin = time.monotonic()
    subprocess.run([*command, str(tmp_path / "whole.jsonl")], check=True)
    whole = time.monotonic() - begin
    rng = random.Random(5)  # noqa: S311 - when to kill
    for _ in range(10):
        process = subprocess.Popen([*command, str(tmp_path / "killed.jsonl")])
        time.sleep(whole * rng.uniform(0.3, 1.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
    subprocess.run([*command, str(tmp_path / "killed.jsonl")], check=True)
    assert (tmp_path / "killed.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.parametrize(("limit", "place"), [(100, ".dedup-work"), (30_000, ".dedup-work"), (150_000, "out.jsonl")])
def test_disk_full(tmp_path: Path, limit: int, place: str) -> None:
    """No room for a file is one clear error with exit code 3; source and old output stay, and the run can go on."""
    resource = pytest.importorskip("resource", reason="limits of processes are a matter of POSIX systems")
    source = rows_file(tmp_path / "in.jsonl", random_texts(3000))
    condense_corpus(source, tmp_path / "whole.jsonl", quiet())
    assert (tmp_path / "whole.jsonl").stat().st_size > 150_000
    (tmp_path / "out.jsonl").write_text("old")
    before = source.read_bytes()
    script = "import dedup.corpus.blocks as blocks\nblocks.CHUNK = 20_000\nfrom dedup.cli import main\nmain()"
    command = [sys.executable, "-c", script, "corpus", str(source), "-q", "--resume", "--threshold", "0.7", "-o"]
    command.append(str(tmp_path / "out.jsonl"))
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert place in done.stderr
    assert "File too large" in done.stderr
    assert (source.read_bytes(), (tmp_path / "out.jsonl").read_text()) == (before, "old")
    subprocess.run(command, check=True)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_no_room_for_rows(tmp_path: Path) -> None:
    """Rows that do not fit the disk are an error, not the end of the process."""
    work = WorkFiles.opened(tmp_path / "work", "run", resume=False)
    with pytest.raises(OutputError, match="cannot be written"):
        work.array("columns.rows", 1 << 55, np.int32)
