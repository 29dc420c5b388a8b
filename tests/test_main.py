"""`python -m dedup` is the program."""

from __future__ import annotations

import subprocess
import sys


def test_the_package_runs_as_a_program() -> None:
    """`python -m` runs the same commands under the same name."""
    program = [sys.executable, "-m", "dedup"]
    done = subprocess.run([*program, "condense", "-"], input=b"It rains.\n", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"It rains.\n")
    wrong = subprocess.run([*program, "nothing"], capture_output=True, check=False)
    assert wrong.returncode == 2
    assert wrong.stderr.startswith(b"Usage: dedup ")
