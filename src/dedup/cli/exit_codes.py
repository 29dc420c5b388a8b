"""Give each failure its exit code and the one line it says."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from dedup.errors import BrokenPromiseError, DedupError, OptionError

__all__ = ["NO_MEMORY", "ExitCode", "exit_code", "spoken"]

NO_MEMORY: Final = "Error: there is not enough memory; give dedup more of it, or the text in parts"


class ExitCode(IntEnum):
    """The codes a command ends with; 0 where nothing is wrong."""

    FOUND = 1
    """A check found something."""

    USAGE = 2
    """Wrong usage; click's own code."""

    FAILED = 3
    """A source could not be read, a result not be written, or something needed is missing."""

    OURS = 4
    """Our own check of our own output failed."""

    BROKEN = 5
    """We broke down: a fault of ours that nothing foresaw."""

    INTERRUPTED = 130
    """What shells report for a program ended by Ctrl-C: 128 + SIGINT."""

    NO_READER = 141
    """What shells report for a program whose reader went away: 128 + SIGPIPE."""


def exit_code(error: DedupError) -> ExitCode:
    """Give the exit code of an error."""
    match error:
        case BrokenPromiseError():
            return ExitCode.OURS
        case OptionError():
            return ExitCode.USAGE
        case _:
            return ExitCode.FAILED


def spoken(error: DedupError) -> str:
    """Give the error as one line, with options named as they are typed."""
    if isinstance(error, OptionError) and error.option:
        names = " and ".join(f"--{name.replace('_', '-')}" for name in error.option)
        return f"{names}: {error.message}"
    return str(error)
