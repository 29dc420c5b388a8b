"""How the program starts and ends: interrupts, memory, closed streams."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from command_line import TEXT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and shells are of POSIX systems")

STARTING: Final = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.{heard})

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.{number})

sys.meta_path.insert(0, Interrupting())
sys.argv = ["dedup", "condense", {source!r}]
from dedup.cli import start
start()
"""
"""The program, interrupted while it loads a module."""


def started(**said: object) -> subprocess.CompletedProcess[str]:
    """Run the program and interrupt it."""
    program = STARTING.format(**{"heard": "default_int_handler", "number": "SIGINT", **said})
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "module",
    ["dedup.cli.program", "click", "click.core", "dedup.errors", "dedup.cli.condense", "dedup.pipeline",
     "numpy", "nltk"],
)  # fmt: skip
def test_an_interrupt_is_one_line_whenever_it_comes(module: str, tmp_path: Path) -> None:
    """While anything is loaded, the program says so in one line and returns 130."""
    (tmp_path / "a.txt").write_text(TEXT)
    done = started(module=module, source=str(tmp_path / "a.txt"))
    assert (done.returncode, done.stderr.split()) == (130, ["Interrupted."])


def test_an_ignored_interrupt_stays_ignored(tmp_path: Path) -> None:
    """A program that was started to run on, with nohup or in the background, runs on."""
    (tmp_path / "a.txt").write_text(TEXT)
    done = started(module="click", source=str(tmp_path / "a.txt"), heard="SIG_IGN")
    assert (done.returncode, "words" in done.stderr) == (0, True)


@pytest.mark.parametrize("command", ["condense a.txt", "find a.txt", "check a.txt a.txt", "corpus a.txt -o b.txt"])
@pytest.mark.parametrize("memory", [60_000, 250_000])
def test_little_memory_is_one_line(command: str, memory: int, tmp_path: Path) -> None:
    """Where the libraries cannot be loaded the program says so at once, with exit code 3."""
    (tmp_path / "a.txt").write_text(TEXT)
    shell = ["sh", "-c", f"ulimit -v {memory} && exec '{sys.executable}' -m dedup {command}"]
    done = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("Error: ")
    assert "memory" in done.stderr
    assert done.stderr.count("\n") == 1


CLOSED: Final = """
import os, sys
from dedup.cli import _occupy_streams
_occupy_streams()
with open("b.txt", "w") as file:
    print(file.fileno(), file=file)
"""


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_no_file_takes_the_place_of_a_closed_stream(closed: str, tmp_path: Path) -> None:
    """What a library says to standard error does not end up in an output."""
    shell = ["sh", "-c", f"'{sys.executable}' -c '{CLOSED}' {closed}"]
    subprocess.run(shell, cwd=tmp_path, check=True)
    assert int((tmp_path / "b.txt").read_text()) > 2
