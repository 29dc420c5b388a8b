"""Each failure's exit code and the one line it says."""

from __future__ import annotations

from typing import Final

from dedup.errors import BrokenPromiseError, DedupError, OptionError

__all__ = ["FAILED", "FOUND", "INTERRUPTED", "NO_READER", "OURS", "USAGE", "exit_code", "spoken"]

FOUND: Final = 1
"""A check found something."""

USAGE: Final = 2
"""Wrong usage; click's own code."""

FAILED: Final = 3
"""A source could not be read, a result not be written, or something needed is missing."""

OURS: Final = 4
"""Our own check of our own output failed."""

INTERRUPTED: Final = 130
"""What shells report for a program ended by Ctrl-C: 128 + SIGINT."""

NO_READER: Final = 141
"""What shells report for a program whose reader went away: 128 + SIGPIPE."""


def exit_code(error: DedupError) -> int:
    """Give the exit code of an error."""
    match error:
        case BrokenPromiseError():
            return OURS
        case OptionError():
            return USAGE
        case _:
            return FAILED


def spoken(error: DedupError) -> str:
    """Give the error as one line, with options named as they are typed."""
    if isinstance(error, OptionError) and error.option:
        names = " and ".join(f"--{name.replace('_', '-')}" for name in error.option)
        return f"{names}: {error.message}"
    return str(error)
