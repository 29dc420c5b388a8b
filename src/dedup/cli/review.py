"""Run the command `review`: condense a source and write the page on which an editor decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Unpack

import click

from dedup.cli.input import STDIN
from dedup.cli.options import CondensingValues, encoding_option, quiet_option, run_options
from dedup.cli.output import tell
from dedup.cli.tasks import Asked, CondenseAlone, jobs, run_task
from dedup.output.visible import shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["review_command"]


_UNASKED: Final = CondenseAlone(
    out_dir=None,
    in_place=False,
    form="source",
    explain=False,
    explain_all=False,
    ask=False,
    judge=None,
    judge_model=None,
    judge_questions=None,
    judge_timeout=0.0,
    track_changes=False,
    web_article=False,
    plan=None,
    plot=None,
)
"""What `condense` is asked besides, as it is where nobody asks."""


@click.command(name="review", short_help="Write a page on which to read, change and take the decisions.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "-o", "--output", metavar="FILE", help="Write the page here instead of beside the source, as NAME.review.html."
)
@click.option("--merge", is_flag=True, help="Make one article of all sources, nothing said twice.")
@run_options
@encoding_option
@quiet_option
def review_command(**asked: Unpack[CondensingValues]) -> None:
    """Write a page on which an editor reads the decisions, changes them and takes the article away.

    PATH is a text or Markdown file, a document (.docx, .html, .odt, .epub, .rtf, .pdf), or - for standard input. The
    page is one file that needs nothing else: it opens from the disk and from a mail. It shows the source beside the
    condensed article, what was removed, the riskiest first, and what might go besides. What is decided on it is kept by
    the browser, and its plan is for `dedup apply`.
    """
    from dedup.output.atomic_write import write_all

    target = asked["output"] or _beside(asked["paths"])
    options: Asked = {**asked, **_UNASKED, "output": None, "review": target}
    if len(asked["paths"]) > 1 and not asked["merge"]:
        raise click.UsageError("several sources: add --merge for one article of all, or review them one at a time")
    (job,) = jobs(options)
    outcome = run_task(job, options)
    write_all(outcome.files)
    tell([*outcome.said, f"{shown_name(target)}: written; open it in a browser"], quiet=asked["quiet"])


def _beside(paths: Sequence[str]) -> str:
    """Name the page after its first source."""
    if paths[0] == STDIN:
        raise click.UsageError("standard input has no name to write a page beside; name one with --output")
    return str(Path(paths[0]).with_suffix(".review.html"))
