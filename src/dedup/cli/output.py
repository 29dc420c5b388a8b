"""Write results: bytes to standard output, files beside or over the sources, talk to standard error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO, cast

import click

from dedup.cli.exit_codes import ExitCode
from dedup.errors import OutputError
from dedup.output.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.output.write_guard import WriteGuard

__all__ = ["STDOUT", "drop", "emit", "output_name", "put", "tell"]

STDOUT: Final = "-"


def emit(text: str | bytes) -> None:
    """Write to standard output: text as UTF-8, whatever the terminal's encoding, and bytes as they are.

    Raises:
        OutputError: it cannot be written, for instance because a disk is full.
    """
    # A file name that is no valid UTF-8 reaches us with lone surrogates; it is shown escaped.
    data = text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
    # Typed as always there, and None where the caller closed it.
    if cast("object", sys.stdout) is None:
        raise OutputError("is closed; write to a file with --output", file="standard output")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        drop(sys.stdout)
        raise click.exceptions.Exit(ExitCode.NO_READER) from None
    except OSError as error:
        drop(sys.stdout)
        msg = f"cannot be written: {error.strerror or error}"
        raise OutputError(msg, file="standard output") from error


def tell(lines: Iterable[str], *, quiet: bool) -> None:
    """Write lines to standard error, each in one line; where it is full or gone, nothing can be said and nothing is."""
    if quiet:
        return
    try:
        for line in lines:
            click.echo(visible(line), err=True)
    except OSError:
        drop(sys.stderr)


def drop(stream: TextIO) -> None:
    """Send what a stream still holds to nowhere: Python flushes it when it ends, and would complain once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def put(target: str | None, data: bytes, *, guard: WriteGuard) -> None:
    """Write to a file, or to standard output where the target is None or "-"; what is guarded is never overwritten.

    Raises:
        OutputError: the file cannot be written or is guarded.
    """
    from dedup.output.atomic_write import write

    if target is None or target == STDOUT:
        emit(data)
    else:
        write(Path(target), data, guard=guard)


def output_name(source: str, form: str) -> str:
    """Name the output of a source in a folder for outputs: its own name, with the ending of the format."""
    from dedup.output.formats import OUTPUTS

    ending = OUTPUTS[form].ending
    return Path(source).with_suffix(ending).name if ending else Path(source).name
