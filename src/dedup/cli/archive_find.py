"""Run `archive find` and `archive condense`: what of a draft was published before, and the draft without it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dedup.cli.input import formats_of, is_file, read_argument
from dedup.cli.lean import load_nltk
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import emit, put, tell
from dedup.output.visible import json_text, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.corpus.archive.condensing import CondensedDraft
    from dedup.corpus.archive.record import ArchiveMatch, ArchiveSearch

__all__ = ["condense_draft_command", "find_draft_command"]

threshold_option = click.option(
    "--threshold", type=click.FloatRange(0, 1, min_open=True), metavar="SCORE",
    help="Least score of a match: 0.8 unless given, not below what the archive was made for.",
)  # fmt: skip


@click.command(name="find", short_help="Say what of a draft was published before, where and when.")
@click.argument("archive", metavar="ARCHIVE")
@click.argument("draft", metavar="DRAFT")
@threshold_option
@click.option("--most", type=click.IntRange(min=1), metavar="N", default=1, show_default=True,
              help="Matches to list of each passage, the best first.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
              help="How to list them.")  # fmt: skip
@encoding_option
@quiet_option
def find_draft_command(  # noqa: PLR0913 - click passes each option as one argument
    *, archive: str, draft: str, threshold: float | None, most: int, form: str, encoding: str | None, quiet: bool
) -> None:
    """Say what of a draft was published before, where and when, and what is new in it.

    DRAFT is a text or Markdown file, or - for standard input.
    """
    from dedup.corpus.archive import Archive
    from dedup.corpus.archive.report import match_line, search_data

    load_nltk()
    text = read_argument(draft, encoding)
    with Archive(archive, create=False) as opened:
        found = opened.find(text.source, threshold=threshold, most=most)
    if form == "json":
        emit(json_text(search_data(text.name, found)))
    else:
        emit("".join(visible(match_line(text.name, each)) + "\n" for each in found))
    known = len({each.line for each in found if each.known})
    lines = len({each.line for each in found})
    tell(
        [
            *filter(None, [text.note]),
            *_cut(text.name, found),
            f"{text.name}: {found.passages:,} passages, {lines:,} published before, {known:,} with nothing new",
        ],
        quiet=quiet,
    )


@click.command(name="condense", short_help="Write a draft without what readers already had.")
@click.argument("archive", metavar="ARCHIVE")
@click.argument("draft", metavar="DRAFT")
@click.option("-o", "--output", metavar="FILE", help="Write the draft here instead of to standard output.")
@click.option("--known", type=click.Choice(["drop", "link"]), default="drop", show_default=True,
              help="What becomes of a passage that readers had: it goes, or a link takes its place.")  # fmt: skip
@threshold_option
@encoding_option
@quiet_option
def condense_draft_command(  # noqa: PLR0913 - click passes each option as one argument
    *,
    archive: str,
    draft: str,
    output: str | None,
    known: str,
    threshold: float | None,
    encoding: str | None,
    quiet: bool,
) -> None:
    """Write a draft without what readers already had.

    A passage goes, or is linked, where a published one says all that it says: with another figure, date or name, with
    a negation or a sentence more, it stays. Which passages those are is said on standard error.
    """
    from dedup.corpus.archive import Archive
    from dedup.corpus.archive.condensing import condensed_draft
    from dedup.corpus.archive.reading import DocumentReader
    from dedup.corpus.archive.settings import SETTINGS
    from dedup.output.encode import encode
    from dedup.output.write_guard import WriteGuard

    load_nltk()
    text = read_argument(draft, encoding)
    guard = WriteGuard.over([Path(archive), *map(Path, filter(is_file, [draft]))])
    if output:
        guard.refuse(Path(output))
    with Archive(archive, create=False) as opened:
        cuts = DocumentReader(opened.unit, opened.language).cuts(text.source)
        found = opened.find_passages(
            [each.passage for each in cuts], threshold=threshold, most=SETTINGS.matches_compared
        )
    markdown = formats_of([text])[0] == "markdown"
    done = condensed_draft(text.source, cuts, found, link=known == "link", markdown=markdown)
    put(output, encode(done.text, text) if output else done.text.encode(), guard=guard)
    tell([*filter(None, [text.note]), *_cut(text.name, found), *_done(text.name, done, found.passages)], quiet=quiet)


def _cut(name: str, found: ArchiveSearch) -> Iterator[str]:
    if found.cut:
        lines = ", ".join(map(str, found.cut[:5])) + (", ..." if len(found.cut) > 5 else "")  # noqa: PLR2004
        yield (
            f"{name}: passages of {len(found.cut):,} lines ({lines}) have only words that very many passages have; "
            "matches of these may be missing; dedup archive optimize --recount helps where the archive has grown"
        )


def _done(name: str, done: CondensedDraft, passages: int) -> Iterator[str]:
    yield from _each(name, "dropped", done.dropped)
    yield from _each(name, "linked", done.linked)
    yield from _each(name, "kept", done.kept)
    parts = [
        f"{len(done.dropped):,} dropped",
        f"{len(done.linked):,} linked",
        f"{len(done.kept):,} kept, as they differ",
    ]
    yield f"{name}: {passages:,} passages, {', '.join(parts)}"


def _each(name: str, what: str, matches: Sequence[ArchiveMatch]) -> Iterator[str]:
    from dedup.corpus.archive.report import match_line

    yield from (f"{what}: {match_line(name, each)}" for each in matches)
