"""Run the command `check`: read a source and an output, say what the output lost."""

from __future__ import annotations

from dataclasses import asdict

import click

from dedup.cli.exit_codes import ExitCode
from dedup.cli.input import read_argument, require_one_stdin
from dedup.cli.lean import load_nltk
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import emit, tell
from dedup.output.visible import json_text, visible

__all__ = ["check_command"]


@click.command(name="check", short_help="Compare an output with its source: what is lost, new or dangling.")
@click.argument("source", metavar="SOURCE")
@click.argument("output", metavar="OUTPUT")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to list the findings.",
)
@encoding_option
@quiet_option
def check_command(*, source: str, output: str, form: str, encoding: str | None, quiet: bool) -> None:
    """Compare an output with its source: what is lost, new or dangling.

    SOURCE is the text as it was, OUTPUT the shortened one, whoever shortened it. Findings go to standard output, and
    the exit code is 1 when there are any.
    """
    from dedup.pipeline import check

    require_one_stdin((source, output))
    before, after = (read_argument(path, encoding) for path in (source, output))
    tell([text.note for text in (before, after) if text.note], quiet=quiet)
    load_nltk()
    findings = check(before.source, after.source, name=before.name)
    if form == "json":
        emit(json_text([asdict(finding) for finding in findings]))
    else:
        emit("".join(visible(f"{output}: {finding.kind}: {finding.message}") + "\n" for finding in findings))
    tell([f"{output}: {len(findings)} finding{'s' * (len(findings) != 1)}"], quiet=quiet)
    if findings:
        raise click.exceptions.Exit(ExitCode.FOUND)
