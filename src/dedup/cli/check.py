"""Run the command `check`: read a source and an output, or folders of them, and say what the outputs lost."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from dedup.cli.check_pairs import check_pairs
from dedup.cli.exit_codes import ExitCode, exit_code, spoken
from dedup.cli.input import formats_of, read_argument, require_one_stdin
from dedup.cli.lean import load_nltk
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import emit, tell
from dedup.errors import DedupError
from dedup.output.visible import json_text, shown_name, visible

if TYPE_CHECKING:
    from dedup.changes import Finding

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

    SOURCE is the text as it was, OUTPUT the shortened one, whoever shortened it; or SOURCE is a folder, and OUTPUT the
    folder of what was made of its files, under their names: then files that have no output, and outputs of no file,
    are named too. Findings go to standard output, and the exit code is 1 when there are any.
    """
    require_one_stdin((source, output))
    todo = check_pairs(source, output)
    tell(todo.said, quiet=quiet)
    load_nltk()
    records: list[dict[str, Any]] = []
    failures: list[DedupError] = []
    for before, after in todo.pairs:
        try:
            found = _compared(before, after, encoding, quiet=quiet)
        except DedupError as error:
            if len(todo.pairs) == 1:
                raise
            failures.append(error)
            continue
        records += [{"file": shown_name(after), **asdict(finding)} for finding in found]
        tell([_counted(after, len(found))], quiet=quiet)
    records += [_unpaired(path, "missing", f"has no output; looked for {place}") for path, place in todo.missing]
    records += [_unpaired(path, "extra", "is the output of no source") for path in todo.extra]
    if form == "json":
        emit(json_text(records))
    else:
        emit("".join(visible(f"{each['file']}: {each['kind']}: {each['message']}") + "\n" for each in records))
    tell([f"Error: {spoken(failure)}" for failure in failures], quiet=False)
    if len(todo.pairs) != 1 or todo.missing or todo.extra:
        tell([_summary(output, len(todo.pairs) - len(failures), len(records))], quiet=quiet)
    if failures:
        raise click.exceptions.Exit(max(map(exit_code, failures)))
    if records:
        raise click.exceptions.Exit(ExitCode.FOUND)


def _compared(source: str, output: str, encoding: str | None, *, quiet: bool) -> tuple[Finding, ...]:
    from dedup.pipeline import check

    before, after = (read_argument(path, encoding) for path in (source, output))
    tell([text.note for text in (before, after) if text.note], quiet=quiet)
    (read_as,) = formats_of([before])
    return check(before.source, after.source, name=before.name, format=read_as)


def _unpaired(file: str, kind: str, message: str) -> dict[str, Any]:
    return {
        "file": shown_name(file),
        "kind": kind,
        "passages": (),
        "message": message,
        "broken": False,
        "severity": 1.0,
    }


def _summary(folder: str, compared: int, count: int) -> str:
    return _counted(f"{folder}: {compared} output{'s' * (compared != 1)} compared", count)


def _counted(what: str, count: int) -> str:
    return f"{what}: {count} finding{'s' * (count != 1)}"
