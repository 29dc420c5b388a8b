"""Run the command `condense`: read sources, write condensed articles, say on standard error what was done."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Unpack

import click

from dedup.cli.exit_codes import exit_code, spoken
from dedup.cli.judge import judge_options
from dedup.cli.options import (
    encoding_option,
    format_option,
    output_option,
    quiet_option,
    run_options,
    track_option,
    web_article_option,
)
from dedup.cli.output import emit, tell
from dedup.cli.tasks import Asked, TaskOutput, jobs, run_task
from dedup.errors import DedupError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from dedup.cli.tasks import Job

__all__ = ["condense_command"]


@click.command(name="condense", short_help="Write an article that says what its source says, once.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@output_option
@click.option("--out-dir", metavar="FOLDER", help="Write each source's article into this folder, under its own name.")
@click.option("--in-place", is_flag=True, help="Overwrite each source with its article.")
@click.option("--merge", is_flag=True, help="Make one article of all sources, nothing said twice.")
@format_option
@click.option(
    "--explain",
    is_flag=True,
    help="Show what was changed and why, the riskiest first, instead of the article; half as long as the source.",
)
@click.option("--explain-all", is_flag=True, help="The same, however long it gets.")
@click.option(
    "--ask",
    is_flag=True,
    help="Offer likely repeats that stay one by one: yes, no, undo, show more, stop; the answers go into --plan.",
)
@judge_options
@track_option
@web_article_option
@click.option("--plan", metavar="FILE", help="Also write the decisions as JSON, to be edited and given to apply.")
@click.option("--review", metavar="FILE", help="Also write a page on which to read, change and take the decisions.")
@click.option(
    "--plot", metavar="FILE", help="Also write a map of the article as SVG: which sentence holds how much of which."
)
@run_options
@encoding_option
@quiet_option
def condense_command(**asked: Unpack[Asked]) -> None:
    """Write an article that says once what its source says more than once.

    PATH is a text or Markdown file, a document (.docx, .html, .odt, .epub, .rtf, .pdf), or - for standard input. A
    passage is removed where passages that stay say again what it says, as far as --risk allows. The article goes to
    standard output, one summary line to standard error. The ending of -o says what to write: text, Markdown, HTML, or
    the Word document again.

    With --ratio, --words or --sentences the article is shorter still: it says the most that fits, and what had to be
    left out is reported. With --explain the article itself is written only where -o, --out-dir or --in-place say.
    """
    from dedup.output.atomic_write import write_all

    todo = jobs(asked)
    if len(todo) == 1:
        outcome = run_task(todo[0], asked)
        write_all(outcome.files)
        _report(outcome, asked)
    else:
        _run_each(todo, asked)


def _run_each(todo: tuple[Job, ...], asked: Asked) -> None:
    """Run all jobs, then write; one that fails does not stop the others, but is named at the end."""
    outcomes: list[tuple[Job, TaskOutput]] = []
    failures: list[tuple[Job, DedupError]] = []
    with _progress(todo, quiet=asked["quiet"]) as steps:
        for job in steps:
            try:
                outcomes.append((job, run_task(job, asked)))
            except DedupError as error:
                failures.append((job, error))
    unwritten = dict(_write_each(outcomes))
    for at, (job, outcome) in enumerate(outcomes):
        if at in unwritten:
            failures.append((job, unwritten[at]))
        else:
            _report(outcome, asked)
    tell([f"Error: {spoken(failure)}" for _, failure in failures], quiet=False)
    if failures:
        names = ", ".join(job.sources[0] for job, _ in failures)
        tell([f"{len(failures)} of {len(todo)} sources failed: {names}"], quiet=False)
        raise click.exceptions.Exit(max(exit_code(failure) for _, failure in failures))


def _write_each(outcomes: Sequence[tuple[Job, TaskOutput]]) -> Iterator[tuple[int, DedupError]]:
    """Write all files together, so that a run that is stopped leaves the old ones; give what cannot be written."""
    from dedup.output.atomic_write import write_all

    try:
        write_all(file for _, outcome in outcomes for file in outcome.files)
    except OutputError:
        # None is written then; the others are not kept from it.
        for at, (_, outcome) in enumerate(outcomes):
            try:
                write_all(outcome.files)
            except OutputError as error:
                yield at, error


def _progress(todo: tuple[Job, ...], *, quiet: bool) -> AbstractContextManager[Iterable[Job]]:
    if quiet or not sys.stderr.isatty():
        return nullcontext(todo)
    return click.progressbar(todo, label="Condensing", file=sys.stderr)


def _report(outcome: TaskOutput, asked: Asked) -> None:
    if outcome.shown:
        emit(outcome.shown)
    tell(outcome.said, quiet=asked["quiet"])
