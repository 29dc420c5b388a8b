"""Run the command `find`: list the passages that say nearly the same, with file, line and score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from dedup.cli.folders import exclude_option, include_option
from dedup.cli.histogram import around, bars
from dedup.cli.opened import open_sources, sentences_of
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import emit, tell
from dedup.cli.settings import SETTINGS
from dedup.language.normal_form import shortened
from dedup.output.visible import json_text, shown_name, visible
from dedup.records import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.records import Text
    from dedup.similarity.near_duplicates import Duplicates

__all__ = ["find_command"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPassage:
    """A passage and where it stands."""

    file: str
    line: int
    text: str

    def shown(self) -> str:
        """Give the place and the beginning of the passage in one line."""
        return visible(f"{Place(self.file, self.line)}: {shortened(self.text, SETTINGS.passage_characters_shown)}")


@click.command(name="find", short_help="List passages that say nearly the same.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--threshold", type=click.FloatRange(0, 1, min_open=True), metavar="SCORE", default=0.6, show_default=True,
    help="Score from which two passages count as saying nearly the same; 1 is the same words.",
)  # fmt: skip
@click.option("--histogram", is_flag=True, help="Show how many pairs have which score, to choose a threshold by.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to list them."
)
@click.option("--language", metavar="CODE", default="en", show_default=True, help="Two-letter code of the language.")
@exclude_option
@include_option
@encoding_option
@quiet_option
def find_command(  # noqa: PLR0913 - click passes each option as one argument
    *,
    paths: tuple[str, ...],
    threshold: float,
    histogram: bool,
    form: str,
    language: str,
    exclude: tuple[str, ...],
    include: tuple[str, ...],
    encoding: str | None,
    quiet: bool,
) -> None:
    """List passages that say nearly the same.

    PATH is a text or Markdown file, a folder of them, a pattern such as 'docs/**/*.md', or - for standard input;
    passages are compared within and across files. Of a folder, what is hidden, of version control or vendored, and what
    .gitignore names, is left out, and said. Each group
    shows first the passage that stands for it, then the others with their score. A passage stands only for passages of
    which it has all figures and names. Headings, code, tables and the like are not compared.
    """
    from dedup.similarity.near_duplicates import find_duplicates

    sources = open_sources(paths, encoding, exclude=exclude, include=include)
    tell(sources.said, quiet=quiet)
    places = [place for text in sources.texts for place in _places(text, language)]
    found = find_duplicates(
        [place.text for place in places], threshold=SETTINGS.histogram_from_score if histogram else threshold
    )
    if histogram:
        pairs = list(found.pairs)
        told = (
            *bars([score for _, _, score in pairs], threshold),
            *around(pairs, [p.shown() for p in places], threshold),
        )
        emit("".join(f"{line}\n" for line in told))
    elif form == "json":
        emit(_json(found, places))
    else:
        emit("".join(f"{line}\n" for line in _listed(found, places)))
    groups = len(found.groups)
    tell(
        [
            f"{len(places):,} passages, {groups:,} group{'s' * (groups != 1)} of near-duplicates",
            *_hints(found, threshold),
        ],
        quiet=quiet or histogram,
    )


def _hints(found: Duplicates, threshold: float) -> Iterator[str]:
    """Say why something is not listed that a reader or `condense` may call a repeat."""
    group_of = {place: group.representative for group in found.groups for place, _ in group.members}
    apart = sum(
        group_of.get(int(left), int(left)) != group_of.get(int(right), int(right)) for left, right, _ in found.pairs
    )
    if apart:
        yield (
            f"{apart:,} pair{'s' * (apart != 1)} of score {threshold:g} or more not in one group, mostly for a figure "
            'or a name that differs; --format json lists them under "pairs"'
        )
    elif not found.groups:
        yield (
            "find compares whole sentences by their words; condense also removes what is said in other words or spread "
            "over several sentences: dedup condense --explain shows it, a lower --threshold lists more"
        )


def _places(text: Text, language: str) -> Iterator[FoundPassage]:
    for place, passage in sentences_of(text, language):
        yield FoundPassage(file=place.file, line=place.line, text=passage)


def _listed(found: Duplicates, places: list[FoundPassage]) -> Iterator[str]:
    for group in found.groups:
        yield places[group.representative].shown()
        for member, score in group.members:
            yield f"  {score:.2f} {places[member].shown()}"


def _json(found: Duplicates, places: list[FoundPassage]) -> str:
    data = {
        "groups": [
            {
                "representative": _data(places[group.representative]),
                "members": [{**_data(places[member]), "score": round(score, 4)} for member, score in group.members],
            }
            for group in found.groups
        ],
        "pairs": [
            {"left": _data(places[left]), "right": _data(places[right]), "score": round(score, 4)}
            for left, right, score in found.pairs
        ],
    }
    return json_text(data)


def _data(place: FoundPassage) -> dict[str, str | int]:
    return {"file": shown_name(place.file), "line": place.line, "text": place.text}
