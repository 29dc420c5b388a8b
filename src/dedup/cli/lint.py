"""Run the command `lint`: list what a tree of documents says twice, and what it says twice of different figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from dedup.cli.exit_codes import ExitCode
from dedup.cli.folders import exclude_option, include_option
from dedup.cli.lean import lean_nltk, uncollected
from dedup.cli.options import encoding_option, quiet_option, share_written
from dedup.cli.output import put, tell

if TYPE_CHECKING:
    from dedup.corpus.lint.record import LintRule

__all__ = ["Percentage", "lint_command"]

FILE: Final = click.Path(dir_okay=False)
FORMS: Final = ("text", "json", "sarif", "github", "junit", "markdown")
LEVELS: Final = ("note", "warning", "error")


class Percentage(click.ParamType):  # type: ignore[type-arg] # generic in newer versions of click only
    """A share: a percentage, or a number from 0 to 1."""

    name = "share"
    takes_numbers = True

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Say what may be written."""
        del param, ctx
        return "SHARE"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read a share."""
        written = str(value).strip()
        try:
            share = share_written(written)
        except ValueError:
            share = -1.0
        if not 0 <= share <= 1:
            self.fail(f"{written!r} is no share; give a percentage such as 5%, or a number from 0 to 1", param, ctx)
        return share


class Rules(click.ParamType):  # type: ignore[type-arg] # generic in newer versions of click only
    """Names of rules, with commas between them."""

    name = "rules"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Say what may be written."""
        del param, ctx
        return "RULES"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> frozenset[LintRule]:
        """Read the names."""
        from dedup.corpus.lint.options import rules_named
        from dedup.errors import OptionError

        try:
            return rules_named(str(value))
        except OptionError as error:
            self.fail(error.message, param, ctx)


@click.command(
    name="lint",
    short_help="List what a tree says twice, and twice of different figures.",
    # Named here too: click keeps the help option of whoever asked first, the group or a caller of this command alone.
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path())
@click.option(
    "--rule", multiple=True, type=Rules(),
    help="What to look for: differs, exact, near-duplicate, restated, boilerplate, with commas between them; all "
    "otherwise.",
)  # fmt: skip
@click.option("--within", is_flag=True, help="Compare places of one file; with neither this nor --across, both.")
@click.option("--across", is_flag=True, help="Compare places of different files.")
@exclude_option
@include_option
@click.option("--since", metavar="REVISION",
              help="List only what touches lines added or changed since this branch left a revision.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True,
              help="How to list the findings.")  # fmt: skip
@click.option("-o", "--output", type=FILE, metavar="FILE", help="Write the list here instead of to standard output.")
@click.option("--fail-on", type=click.Choice(LEVELS), default="warning", show_default=True,
              help="The least grave finding that makes the exit code 1.")  # fmt: skip
@click.option("--max-repetition", type=Percentage(),
              help="Share of the words of a file, and of all, that may be said elsewhere too, such as 5%.")  # fmt: skip
@click.option("--baseline", type=FILE, metavar="FILE", help="Findings that are known: marked, and no reason to fail.")
@click.option("--write-baseline", type=FILE, metavar="FILE", help="Write what is found as a baseline.")
@click.option("--update-baseline", is_flag=True,
              help="Write --baseline anew: what is found now, with the reasons that stand there.")  # fmt: skip
@click.option("--list-suppressions", is_flag=True, help="List what the texts and the configuration take out, and why.")
@click.option("--cache", type=click.Path(file_okay=False), metavar="FOLDER",
              help="Keep what was read and judged here for the next run; otherwise in the user's cache.")  # fmt: skip
@click.option("--no-cache", is_flag=True, help="Read and judge all anew, and keep nothing.")
@click.option("--language", metavar="CODE", default="en", show_default=True, help="Two-letter code of the language.")
@encoding_option
@quiet_option
@click.pass_context
def lint_command(context: click.Context, /, **given: Any) -> None:  # noqa: ANN401 - click's values
    """List what a tree of documents says twice, and what it says twice of different figures.

    PATH is a file of text, Markdown, reStructuredText, AsciiDoc or HTML, a folder of them, or a pattern such as
    'docs/**/*.md'; without one, the paths of the configuration, or the current folder. Of a folder, what is hidden, of
    version control or vendored, and what .gitignore names, is left out, and said. Options may stand in
    [tool.dedup.lint] of pyproject.toml or in dedup.toml. The exit code is 1 where a finding is as grave as --fail-on
    says, or too much is repeated.
    """
    from dedup.cli.lint_request import asked_of
    from dedup.cli.lint_run import run_lint
    from dedup.cli.memory import require_memory

    require_memory()
    asked = asked_of(context, given)
    lean_nltk()
    with uncollected():
        done = run_lint(asked)
    tell(done.said, quiet=asked.quiet)
    if done.shown is not None:
        put(asked.output, done.shown.encode("utf-8", "backslashreplace"), guard=done.guard)
    tell(done.figures, quiet=asked.quiet)
    if asked.output and done.shown is not None:
        tell([f"written to {Path(asked.output)}"], quiet=asked.quiet)
    if done.failed:
        raise click.exceptions.Exit(ExitCode.FOUND)
