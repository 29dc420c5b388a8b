"""Run a program as a process of its own, and measure what it takes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Ran", "ran"]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a program took and wrote.

    Attributes:
        cpu: seconds of CPU, of the system too.
        memory: bytes at the peak.
        output: what it wrote to standard output.
        said: the lines it wrote to standard error.
    """

    cpu: float
    memory: int
    output: bytes
    said: tuple[str, ...]


def ran(command: Sequence[str], work: Path | None = None) -> Ran:
    """Run a program, in a folder; it may exit with 1, as where something is found, and fails with any more."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, cwd=work, stdout=output, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said.seek(0)
        lines = tuple(said.read().decode("utf-8", "replace").splitlines())
        if process.returncode not in (0, 1):
            sys.exit(f"{command[0]} failed with {process.returncode}: {lines[-1] if lines else ''}")
        return Ran(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, output.read(), lines)
