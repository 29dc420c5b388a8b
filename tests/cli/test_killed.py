"""A run over several sources that is killed leaves the old outputs whole, and the next run is not hindered."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from command_line import PROGRAM, REPEAT, TEXT, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="named pipes are of POSIX systems")


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("place", ["--out-dir", "--in-place"])
def test_a_run_that_is_ended_has_written_nothing(tmp_path: Path, place: str, end: signal.Signals) -> None:
    """Stopped at the last of its sources, when all the others are made: each output is the old one."""
    sources = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in sources:
        path.write_text(TEXT, encoding="utf-8")
    slow, out = tmp_path / "slow.txt", tmp_path / "out"
    os.mkfifo(slow)
    out.mkdir()
    (out / "a.txt").write_text("old\n", encoding="utf-8")
    asked = [place, str(out)] if place == "--out-dir" else [place]
    before = _texts(tmp_path)
    # A shell starts what runs in the background with this signal ignored, and that is handed on to what it starts.
    heeded = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(
            [*PROGRAM, "condense", *map(str, (*sources, slow)), *asked], stderr=subprocess.DEVNULL
        )
    finally:
        signal.signal(signal.SIGINT, heeded)
    reached = _opened(slow, process)
    process.send_signal(end)
    os.close(reached)
    process.wait()
    assert _texts(tmp_path) == before
    slow.unlink()
    assert run("condense", *sources, *asked).exit_code == 0
    written = sources if place == "--in-place" else [out / path.name for path in sources]
    assert all(REPEAT not in path.read_text(encoding="utf-8") for path in written)


def test_what_cannot_be_written_does_not_stop_the_others(tmp_path: Path) -> None:
    """It is named at the end."""
    sources = [tmp_path / f"{name}.txt" for name in "ab"]
    for path in sources:
        path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "out" / "a.txt").mkdir(parents=True)
    done = run("condense", *sources, "--out-dir", tmp_path / "out")
    assert done.exit_code == 3
    assert REPEAT not in (tmp_path / "out" / "b.txt").read_text(encoding="utf-8")
    assert "1 of 2 sources failed" in done.stderr


def _texts(folder: Path) -> dict[str, str]:
    return {str(path): path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()}


def _opened(pipe: Path, process: subprocess.Popen[bytes]) -> int:
    """Wait until the program reads the pipe."""
    while process.poll() is None:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.02)
    pytest.fail("the program ended before it was stopped")
