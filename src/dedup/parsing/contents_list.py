"""Recognise a table of contents by matching its lines with the headings of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.parsing.piece import Piece, closes, key_of
from dedup.parsing.settings import SETTINGS
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["with_contents"]

_ANCHOR: Final = re.compile(r"^[*_]*\[.+\]\(#[^)]*\)[*_.]*$")


def with_contents(pieces: list[Piece], texts: Sequence[str]) -> list[Piece]:
    """Mark contents lines as such, and the later lines they name as headings.

    Args:
        pieces: in reading order.
        texts: the prose of each, folded into one line.
    """
    keys = {index: key_of(texts[index]) for index, piece in enumerate(pieces) if _short(piece, texts[index])}
    places: dict[str, list[int]] = {}
    for index, key in keys.items():
        places.setdefault(key, []).append(index)
    found = list(pieces)
    for run in _runs(pieces, keys):
        named = _named(pieces, texts, run, keys, places)
        matched = [index for index in run if index in named]
        within = [index for index in run if matched and matched[0] <= index <= matched[-1]]
        if len(matched) < max(SETTINGS.fewest_contents_entries, len(within) * SETTINGS.least_entries_matched):
            continue
        for index in matched:
            found[index] = replace(found[index], kind=Kind.CONTENTS, parent=-1)
            place = named[index]
            if place >= 0 and found[place].kind in (Kind.PARAGRAPH, Kind.ITEM):
                found[place] = replace(found[place], kind=Kind.HEADING, level=0, parent=-1)
    return _without_lost_parents(found)


def _short(piece: Piece, text: str) -> bool:
    if piece.kind in (Kind.HEADING, Kind.TITLE):
        return True
    if (
        piece.kind not in (Kind.PARAGRAPH, Kind.ITEM)
        or not piece.single
        or len(text) > SETTINGS.longest_lone_line_characters
    ):
        return False
    return not closes(text) or text.rstrip().endswith(("?", "!", "？"))


def _runs(pieces: Sequence[Piece], keys: Mapping[int, str]) -> Iterator[list[int]]:
    """Yield runs of short, different pieces of one kind that follow each other and are no headings."""
    run: list[int] = []
    seen: set[str] = set()
    for index, piece in enumerate(pieces):
        entry = index in keys and piece.kind in (Kind.PARAGRAPH, Kind.ITEM)
        if run and not (entry and piece.kind is pieces[run[-1]].kind and keys[index] not in seen):
            yield run
            run, seen = [], set()
        if entry:
            run.append(index)
            seen.add(keys[index])
    yield run


def _named(
    pieces: Sequence[Piece],
    texts: Sequence[str],
    run: Sequence[int],
    keys: Mapping[int, str],
    places: Mapping[str, Sequence[int]],
) -> dict[int, int]:
    """Find the heading each entry names; -1 for a link to an anchor whose heading reads otherwise.

    A later line without marks counts as heading only where something else than another entry follows it, and a point
    only where no other point stands beside it: two lists of the same points are no contents.
    """
    entries = {keys[index] for index in run}
    named: dict[int, int] = {}
    for index in run:
        if _ANCHOR.match(texts[index]):
            named[index] = -1
        same = places[keys[index]] if keys[index] else ()
        later = bisect_right(same, run[-1])
        for place in (*same[:1], *same[later : later + SETTINGS.most_places_of_heading]):
            marked = pieces[place].kind in (Kind.HEADING, Kind.TITLE)
            below = place + 1 < len(pieces) and keys.get(place + 1) not in entries
            if marked or (place > run[-1] and below and not _listed(pieces, place, run[-1])):
                named[index] = place
                break
    return named


def _listed(pieces: Sequence[Piece], place: int, last: int) -> bool:
    """Tell whether a piece is one of several points of a list behind the last entry of another."""
    piece = pieces[place]
    beside = (pieces[other] for other in (place - 1, place + 1) if last < other < len(pieces))
    return piece.kind is Kind.ITEM and any(
        other.kind is Kind.ITEM
        and (other.parent, other.marker[-1:], other.marker[:1].isdigit())
        == (piece.parent, piece.marker[-1:], piece.marker[:1].isdigit())
        for other in beside
    )


def _without_lost_parents(pieces: list[Piece]) -> list[Piece]:
    """Unhang pieces from an item that turned out to be a heading or a contents line."""
    gone = (Kind.HEADING, Kind.CONTENTS)
    return [
        replace(piece, parent=-1) if piece.parent >= 0 and pieces[piece.parent].kind in gone else piece
        for piece in pieces
    ]
