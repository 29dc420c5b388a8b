"""Run the command `apply`: read sources and their plan, write the article the plan describes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedup.changes import FindingKind, Requested
from dedup.cli.exit_codes import ExitCode
from dedup.cli.input import is_file, read_argument, require_one_stdin
from dedup.cli.lean import load_nltk
from dedup.cli.options import encoding_option, format_option, output_option, quiet_option, web_article_option
from dedup.cli.output import STDOUT, put, tell
from dedup.errors import PlanError

if TYPE_CHECKING:
    from dedup.pipeline import Result
    from dedup.records import Text

__all__ = ["apply_command"]


@click.command(name="apply", short_help="Apply a plan, as it was written or as you edited it.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.argument("plan", metavar="PLAN")
@click.option("--merge", is_flag=True, help="The plan was made with condense --merge, for these sources in this order.")
@output_option
@format_option
@web_article_option
@encoding_option
@quiet_option
def apply_command(  # noqa: PLR0913 - click passes each option as one argument
    *,
    paths: tuple[str, ...],
    plan: str,
    merge: bool,
    output: str | None,
    form: str,
    web_article: bool,
    encoding: str | None,
    quiet: bool,
) -> None:
    """Apply a plan, as it was written or as you edited it.

    PATH is the source the plan was made for, PLAN the JSON that condense wrote with --plan. For a plan made with
    --merge, give --merge and the same sources in the same order. Delete an entry of "changes" to undo that decision;
    add {"passage": 7, "text": null} to remove passage 7. The result is checked like any other: exit code 1 says that
    the edited plan loses something, and standard error says what.
    """
    from dedup.cli.endings import article_form
    from dedup.cli.written import article_bytes
    from dedup.output.report import figures, finding_line
    from dedup.output.write_guard import WriteGuard

    require_one_stdin((*paths, plan))
    if len(paths) > 1 and not merge:
        msg = "several sources: add --merge for a plan made with condense --merge, else apply plans one at a time"
        raise click.UsageError(msg)
    guard = WriteGuard.over(Path(path) for path in (*paths, plan) if is_file(path))
    if output and output != STDOUT:
        guard.refuse(Path(output))
    texts = tuple(read_argument(path, encoding, article=web_article) for path in paths)
    written = article_form(output, form, texts)
    try:
        result = _applied(texts, _read_plan(plan), merge=merge)
    except PlanError as error:
        raise PlanError(error.message, file=plan, line=error.line, column=error.column, path=error.path) from error
    put(output, article_bytes(result, texts, output, written), guard=guard)
    found = [finding_line(result.draft, finding) for finding in result.findings]
    notes = [text.note for text in texts if text.note]
    tell([*notes, *found, figures(result.draft, result.findings).line()], quiet=quiet)
    asked = any(isinstance(change.reason, Requested) for change in result.changes)
    if any(finding.broken or (asked and finding.kind is FindingKind.LOST) for finding in result.findings):
        raise click.exceptions.Exit(ExitCode.FOUND)


def _applied(texts: tuple[Text, ...], plan: str, *, merge: bool) -> Result:
    from dedup.pipeline import apply_plan, apply_plan_merged

    load_nltk()
    if merge:
        return apply_plan_merged(texts, plan)
    (text,) = texts
    return apply_plan(text.source, plan, name=text.name)


def _read_plan(path: str) -> str:
    text = read_argument(path, None, prose=False)
    if text.encoding != "utf-8":
        msg = f"a plan is UTF-8, this is {text.encoding}; save it as UTF-8"
        raise PlanError(msg, file=path)
    return text.source
