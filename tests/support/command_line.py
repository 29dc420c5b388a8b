"""Run the command line on a short article that says one thing twice."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from click.testing import CliRunner, Result

from dedup.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXT: Final = (
    "The Harbour Ferry\n\n"
    "The harbour ferry leaves from the north pier at noon every day. "
    "A ticket for the crossing costs 4 euros for adults. "
    "Dogs travel free of charge when they are on a lead.\n\n"
    "Every day at noon the harbour ferry leaves from the north pier. "
    "The crossing takes 35 minutes in calm weather.\n"
)
REPEAT: Final = "Every day at noon the harbour ferry leaves from the north pier."

PROGRAM: Final = (sys.executable, "-c", "from dedup.cli import main; main()")
"""How the command line is run as a process of its own."""


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command line in this process."""
    return CliRunner().invoke(main, [str(each) for each in arguments], input=stdin)


def process(*arguments: str | Path, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process of its own."""
    program = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(program, input=stdin, capture_output=True, check=False, env={**os.environ, **env})


def on_a_small_disk(command: Sequence[str], most: int) -> subprocess.CompletedProcess[str]:
    """Run a program that may write no file of more than so many bytes, and no compiled modules: Python cuts them."""
    import resource

    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )
