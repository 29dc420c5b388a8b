"""Say in one line what ended a command, foreseen or not, and with which exit code."""

from __future__ import annotations

import os
import traceback
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

import click

from dedup.cli.exit_codes import ExitCode, exit_code, spoken
from dedup.errors import DedupError

__all__ = ["Failure", "failure"]

TRACEBACK: Final = "DEDUP_TRACEBACK"
"""The environment variable that asks for the trace of a fault of ours: 1."""

HOME: Final = Path(__file__).parents[1]
"""The folder of the package."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What to say of an error, line by line, and the exit code to end with."""

    said: tuple[str, ...]
    code: int


def failure(error: Exception) -> Failure:
    """Give the lines and the exit code of whatever ended a command."""
    match error:
        case click.exceptions.Abort():
            return Failure(("Interrupted.",), ExitCode.INTERRUPTED)
        case click.ClickException():
            return Failure(_usage(error), error.exit_code)
        case DedupError():
            return Failure((f"Error: {spoken(error)}",), exit_code(error))
        case OSError():
            where = f"{error.filename}: " if error.filename else ""
            return Failure((f"Error: {where}{error.strerror or error}",), ExitCode.FAILED)
        case ImportError() if not (error.name or "").startswith("dedup"):
            return Failure((*_trace(error), f"Error: {_not_loaded(error)}"), ExitCode.FAILED)
        case _:
            return Failure((*_trace(error), f"Error: {_broken_down(error)}"), ExitCode.BROKEN)


def _usage(error: click.ClickException) -> tuple[str, ...]:
    """Give what click says of wrong usage, with what was typed shown as it can be."""
    # Of older versions of click none is raised.
    if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
        return tuple(error.format_message().split("\n"))
    shown = StringIO()
    error.show(file=shown)
    text, said = shown.getvalue().rstrip("\n"), error.format_message()
    # What was typed stands in the message only, and may hold line ends.
    return (*text.removesuffix(said).split("\n")[:-1], f"Error: {said}")


def _not_loaded(error: ImportError) -> str:
    """Say which package is missing or broken, in the words of the first cause: the packages add pages of advice."""
    first: BaseException = error
    while first.__cause__ or first.__context__:
        first = first.__cause__ or first.__context__ or first
    said = " ".join(str(first).split())
    name = error.name or "a package that dedup needs"
    return f"{name} cannot be loaded ({said}); install dedup again, or give dedup more memory"


def _broken_down(error: Exception) -> str:
    """Say what broke where, for a report; nothing of it is for the person to mend."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if HOME in Path(frame.filename).parents]
    where = f" at {Path(ours[-1].filename).relative_to(HOME.parent).as_posix()}:{ours[-1].lineno}" if ours else ""
    said = f": {error}" if str(error) else ""
    return (
        f"dedup broke down ({type(error).__name__}{said}{where}); this is a fault of dedup, not of the source; "
        f"run it again with {TRACEBACK}=1 for a trace to report"
    )


def _trace(error: Exception) -> tuple[str, ...]:
    if os.environ.get(TRACEBACK) != "1":
        return ()
    return tuple("".join(traceback.format_exception(error)).rstrip("\n").split("\n"))
