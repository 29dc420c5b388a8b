"""The command `find`: texts in, their passages that say nearly the same out, with file, line and score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from dedup.cli.histogram import around, bars
from dedup.cli.input import read_argument, require_one_stdin
from dedup.cli.options import encoding_option, quiet_option
from dedup.cli.output import emit, tell
from dedup.cli.settings import SETTINGS
from dedup.language.normal_form import shortened
from dedup.output.visible import json_text, shown_name, visible
from dedup.records import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.parsing.decode import Text
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
@encoding_option
@quiet_option
def find_command(  # noqa: PLR0913 - click passes each option as one argument
    *,
    paths: tuple[str, ...],
    threshold: float,
    histogram: bool,
    form: str,
    language: str,
    encoding: str | None,
    quiet: bool,
) -> None:
    """List passages that say nearly the same.

    PATH is a text or Markdown file, or - for standard input; passages are compared within and across files. Each group
    shows first the passage that stands for it, then the others with their score. A passage stands only for passages of
    which it has all figures and names. Headings, code, tables and the like are not compared.
    """
    from dedup.similarity.near_duplicates import find_duplicates

    require_one_stdin(paths)
    texts = [read_argument(path, encoding) for path in paths]
    tell([text.note for text in texts if text.note], quiet=quiet)
    places = [place for text in texts for place in _places(text, language)]
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
        [f"{len(places):,} passages, {groups:,} group{'s' * (groups != 1)} of near-duplicates"],
        quiet=quiet or histogram,
    )


def _places(text: Text, language: str) -> Iterator[FoundPassage]:
    from dedup.language import table
    from dedup.parsing.formats import format_of, parse
    from dedup.parsing.passages import passages

    document = parse(text.source, text.name, format_of(text.name, text.source))
    for passage in passages(document, table(language)):
        if passage.prose:
            file, line = document.place(passage.span.start)
            yield FoundPassage(file=file, line=line, text=passage.text)


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
