"""Run the command `lsp`: serve what `lint` finds to an editor."""

from __future__ import annotations

import os
import sys
from typing import cast

import click

from dedup.cli.exit_codes import ExitCode
from dedup.cli.lean import load_nltk
from dedup.cli.output import tell

__all__ = ["lsp_command"]


@click.command(name="lsp", short_help="Show in an editor what lint finds, while you write.")
@click.option("--stdio", is_flag=True, help="Speak over standard input and output; there is no other way.")
def lsp_command(*, stdio: bool) -> None:
    """Show in an editor what lint finds, while you write.

    A server of the Language Server Protocol, which the editor starts and speaks with over standard input and output.
    It compares the folders that the editor has open as `dedup lint` does there, settings included, and the texts as
    they stand in the editor. It needs pygls: pip install ".[lsp]".
    """
    del stdio
    from dedup import __version__ as version
    from dedup.cli.memory import require_memory
    from dedup.errors import InputError, MissingExtraError

    require_memory()
    # Typed as always there, and None where the caller closed them.
    for stream, name in (
        (cast("object", sys.stdin), "standard input"),
        (cast("object", sys.stdout), "standard output"),
    ):
        if stream is None:
            raise InputError("is closed, over which an editor speaks; let the editor start this command", file=name)
    try:
        from dedup.corpus.lint.lsp.server import serve
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        msg = 'pygls is not installed, which speaks with the editor; install it with pip install ".[lsp]"'
        raise MissingExtraError(msg) from error
    from dedup.cli.lsp_linter import ConfiguredLinter

    load_nltk()
    if sys.stdin.isatty():
        tell(["waiting for an editor: set it up to start this command, or press Ctrl-C"], quiet=False)
    was_asked = serve(ConfiguredLinter(), version)
    # At once: a thread may be comparing, or waiting for a message that will not come.
    os._exit(0 if was_asked else ExitCode.FOUND)
