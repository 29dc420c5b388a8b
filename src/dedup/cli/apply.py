"""The command `apply`: a source and a plan in, the article the plan describes out."""

from __future__ import annotations

import click

from dedup.cli.delivery import FORMATS, put, tell
from dedup.cli.failures import FOUND
from dedup.cli.knobs import encoder_from, encoder_option, encoding_option, quiet_option
from dedup.cli.sources import is_file, read_source, require_one_stdin
from dedup.errors import PlanError

__all__ = ["apply_command"]


@click.command(name="apply", short_help="Apply a plan, as it was written or as you edited it.")
@click.argument("source", metavar="PATH")
@click.argument("plan", metavar="PLAN")
@click.option("-o", "--output", metavar="FILE", help="Write the article here instead of to standard output.")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="source", show_default=True, help="What to write it as."
)
@encoder_option
@encoding_option
@quiet_option
def apply_command(  # noqa: PLR0913 - click passes each option as one argument
    *, source: str, plan: str, output: str | None, form: str, encoder: str | None, encoding: str | None, quiet: bool
) -> None:
    """Apply a plan, as it was written or as you edited it.

    PATH is the source the plan was made for, PLAN the JSON that condense wrote with --plan. Delete an entry of
    "changes" to undo that decision; add {"passage": 7, "text": null} to remove passage 7. The result is checked like
    any other: exit code 1 says that the edited plan loses something, and standard error says what.
    """
    from dedup.pipeline import apply_plan
    from dedup.read import encode
    from dedup.report import figures, finding_line

    require_one_stdin((source, plan))
    text = read_source(source, encoding)
    try:
        result = apply_plan(text.source, _read_plan(plan), name=text.name, encoder=encoder_from(encoder))
    except PlanError as error:
        raise PlanError(
            error.message, where=error.where if error.where == plan else f"{plan}, {error.where}"
        ) from error
    to_file = output not in (None, "-")
    article = encode(result.text, text) if form == "source" and to_file else result.render(form).encode()
    put(output, article, sources=[path for path in (source, plan) if is_file(path)])
    found = [finding_line(result.draft, finding) for finding in result.findings if finding.kind != "stays"]
    tell([*filter(None, [text.note]), *found, figures(result.draft, result.findings).line()], quiet=quiet)
    if any(finding.broken or finding.kind == "lost" for finding in result.findings):
        raise click.exceptions.Exit(FOUND)


def _read_plan(path: str) -> str:
    text = read_source(path, None)
    if text.encoding != "utf-8":
        msg = f"a plan is UTF-8, this is {text.encoding}; save it as UTF-8"
        raise PlanError(msg, where=path)
    return text.source
