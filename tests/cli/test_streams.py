"""Streams that are closed, or whose other end has gone: the work is done, or the exit code says why it was not."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from command_line import TEXT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")

GONE: Final = """
import os, subprocess, sys
read, write = os.pipe()
os.close(read)
sys.exit(subprocess.run(sys.argv[2:], **{sys.argv[1]: write}).returncode)
"""
"""Runs a program with a pipe that nobody reads."""

NOBODY: Final = (
    ("stderr", "condense a.txt -o b.txt", 0),
    ("stderr", "condense missing.txt", 3),
    ("stderr", "condense --bogus", 2),
    ("stderr", "nothing", 2),
    ("stderr", "find a.txt", 0),
    ("stderr", "check a.txt a.txt", 0),
    ("stderr", "corpus a.txt -o b.txt", 0),
    ("stderr", "corpus missing.txt -o b.txt", 3),
    ("stdout", "condense a.txt", 141),
    ("stdout", "condense a.txt --explain", 141),
    ("stdout", "find a.txt --histogram", 141),
    ("stdout", "condense a.txt -o b.txt", 0),
    ("stdout", "corpus a.txt -o b.txt", 0),
    ("stdout", "--help", 141),
    ("stdout", "condense --help", 141),
    ("stdout", "--version", 141),
)


@pytest.mark.parametrize(("stream", "command", "code"), NOBODY, ids=str)
def test_a_reader_that_has_gone(stream: str, command: str, code: int, tmp_path: Path) -> None:
    """Of standard error it is no reason to stop, of standard output it ends the program without a word."""
    (tmp_path / "a.txt").write_text(TEXT)
    program = [sys.executable, "-c", GONE, stream, sys.executable, "-m", "dedup", *command.split()]
    done = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert code != 141 or done.stderr == ""
    assert (tmp_path / "b.txt").exists() == (code == 0 and "b.txt" in command)


CLOSED: Final = (
    ("condense a.txt >&-", 3, "Error: standard output: is closed; write to a file with --output\n"),
    ("find a.txt >&-", 3, "Error: standard output: is closed; write to a file with --output\n"),
    ("condense - <&-", 3, "Error: <stdin>: is closed; name a file\n"),
    ("check a.txt - <&-", 3, "Error: <stdin>: is closed; name a file\n"),
    ("condense a.txt -o b.txt >&- 2>&-", 0, ""),
    ("condense a.txt -o b.txt <&- >&- 2>&-", 0, ""),
    ("corpus a.txt -o b.txt <&- >&- 2>&-", 0, ""),
    ("condense missing.txt 2>&-", 3, ""),
    ("condense --bogus 2>&-", 2, ""),
)


@pytest.mark.parametrize(("command", "code", "said"), CLOSED)
def test_closed_streams_are_named_where_they_are_needed(tmp_path: Path, command: str, code: int, said: str) -> None:
    """A stream that the caller closed is not missed where it is not needed; what is written holds the article only."""
    (tmp_path / "a.txt").write_text(TEXT)
    shell = ["sh", "-c", f"'{sys.executable}' -m dedup {command}"]
    done = subprocess.run(shell, cwd=tmp_path, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == code
    if said:
        assert done.stderr.splitlines()[-1:] == said.splitlines()
    if code == 0:
        assert (tmp_path / "b.txt").read_text().startswith("The Harbour Ferry\n\n")
