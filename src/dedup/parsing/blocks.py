"""Turn pieces into blocks: decide from their neighbours which lines are headings, contents lines or lead-ins."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.parsing.contents_list import with_contents
from dedup.parsing.piece import Piece, closes
from dedup.parsing.settings import SETTINGS
from dedup.records import Block, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.parsing.lines import Line

__all__ = ["blocks_of"]

_STRONG: Final = re.compile(r"^(\*\*|__)(?=\S)(?:(?!\1).)+(?<=\S)\1$")
_BRACKETED: Final = re.compile(r"^[*_]*[(\[].*[)\]][*_]*$")
_DEPTH: Final = re.compile(r"^(\d{1,3}(?:\.\d{1,3})*)\.?\s")
_LEADING: Final = re.compile(r"^[^\w]+")
_LEAD_IN: Final = re.compile(r"[:：][\s*_]*$")
_ORDERED: Final = re.compile(r"^\(?\d+[.)]$")


def blocks_of(pieces: Iterable[Piece], lines: Sequence[Line], source: str, *, plain: bool) -> tuple[Block, ...]:
    """Turn pieces into blocks in reading order.

    Args:
        pieces: in any order, never overlapping; `Piece.parent` counts in this order.
        lines: the lines they count in.
        source: the text.
        plain: whether the text has no marks for headings, so that a short first line is its title.
    """
    found = _with_parents(_in_order(list(pieces)))
    texts = [piece.text(source) for piece in found]
    found = with_contents(found, texts)
    found = _with_headings(found, texts, plain=plain)
    found = _with_title(found, plain=plain)
    found = _with_lead_ins(found, texts)
    blocks: list[Block] = []
    heading = -1
    for index, piece in enumerate(found):
        span = Span(lines[piece.first].start, lines[piece.last - 1].end)
        blocks.append(
            Block(
                kind=piece.kind,
                span=span,
                prose=piece.prose,
                level=piece.level,
                marker=piece.marker,
                heading=heading,
                parent=piece.parent,
            )
        )
        if piece.kind in (Kind.TITLE, Kind.HEADING):
            heading = index
    return tuple(blocks)


def _in_order(pieces: list[Piece]) -> list[Piece]:
    order = sorted(range(len(pieces)), key=lambda index: pieces[index].first)
    place = {old: new for new, old in enumerate(order)}
    return [_with_parent(pieces[old], place.get(pieces[old].parent, -1)) for old in order]


def _with_parent(piece: Piece, parent: int) -> Piece:
    return piece if piece.parent == parent else replace(piece, parent=parent)


def _with_parents(pieces: list[Piece]) -> list[Piece]:
    """Free the lines at the margin below the last item of a list: only between two items they belong to the first."""
    freed = list(pieces)
    following: Piece | None = None
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        if not piece.loose:
            following = piece
            continue
        item = pieces[piece.parent]
        continues = following is not None and following.kind is Kind.ITEM and _same_list(item, following)
        if not continues:
            freed[index] = replace(piece, parent=-1)
    return freed


def _same_list(item: Piece, other: Piece) -> bool:
    ordered = bool(_ORDERED.match(item.marker)), bool(_ORDERED.match(other.marker))
    return item.level == other.level and ordered == (True, True)


def _with_headings(pieces: list[Piece], texts: list[str], *, plain: bool) -> list[Piece]:
    found = list(pieces)
    run: list[int] = []
    level = 1
    for index, piece in enumerate(pieces):
        if piece.kind in (Kind.HEADING, Kind.TITLE) and piece.level:
            level = piece.level
        if _may_head(piece, texts[index]):
            run.append(index)
            continue
        if run and piece.kind is Kind.HEADING:
            continue
        if len(run) <= SETTINGS.headings_in_a_row and _is_body(piece, texts[index]):
            for head in run:
                found[head] = replace(pieces[head], kind=Kind.HEADING, parent=-1, level=0 if plain else level + 1)
        run = []
    return [_with_level(piece, text) for piece, text in zip(found, texts, strict=True)]


def _may_head(piece: Piece, text: str) -> bool:
    if piece.kind is not Kind.PARAGRAPH or piece.parent >= 0 or not piece.single or closes(text):
        return False
    if (
        len(text) > SETTINGS.longest_heading_characters
        or len(text.split()) > SETTINGS.longest_heading_words
        or _BRACKETED.match(text)
    ):
        return False
    if _STRONG.match(text):
        return True
    first = _LEADING.sub("", text)[:1]
    return first != "" and not first.islower() and any(char.isalpha() for char in text)


def _is_body(piece: Piece, text: str) -> bool:
    if piece.kind is Kind.PARAGRAPH:
        return closes(text) or len(text.split()) > SETTINGS.longest_heading_words
    return piece.kind in (Kind.ITEM, Kind.QUOTE, Kind.TABLE, Kind.CODE, Kind.CONTENTS)


def _with_level(piece: Piece, text: str) -> Piece:
    """Give a heading without a level one: the depth of its number, else the second."""
    if piece.kind is not Kind.HEADING or 0 < piece.level <= SETTINGS.lowest_heading_level:
        return piece
    depth = _DEPTH.match(text)
    level = depth[1].count(".") + 2 if depth else max(2, piece.level)
    return replace(piece, level=min(SETTINGS.lowest_heading_level, level))


def _with_title(pieces: list[Piece], *, plain: bool) -> list[Piece]:
    """Make the first heading the title, where it alone is of the first level or, in plain text, opens it.

    Several headings of the first level head articles put together in one file; none of them is the title of all.
    """
    heads = [index for index, piece in enumerate(pieces) if piece.kind is Kind.HEADING]
    if not heads:
        return pieces
    head = pieces[heads[0]]
    opens = all(piece.kind in (Kind.FRONT_MATTER, Kind.HTML, Kind.RULE) for piece in pieces[: heads[0]])
    same = sum(pieces[index].level == head.level for index in heads)
    listed = any(piece.kind is Kind.CONTENTS for piece in pieces[: heads[0]])
    if (plain and opens and not listed) or (not plain and same == head.level == 1):
        found = list(pieces)
        found[heads[0]] = replace(head, kind=Kind.TITLE, level=1)
        return found
    return pieces


def _with_lead_ins(pieces: list[Piece], texts: list[str]) -> list[Piece]:
    """Hang the items of a list on the paragraph that leads into it, and bullets straight below a step on that step."""
    found = list(pieces)
    lead, level, step = -1, 0, -1
    for index, piece in enumerate(pieces):
        if piece.kind is Kind.PARAGRAPH and piece.parent < 0:
            following = pieces[index + 1] if index + 1 < len(pieces) else None
            lead = index if following is not None and _leads(piece, texts[index], following) else -1
            level = following.level if following is not None else 0
            step = -1
        elif piece.kind is Kind.ITEM:
            ordered = _ORDERED.match(piece.marker) is not None
            if piece.parent < 0 and not ordered and step >= 0 and pieces[step].level == piece.level:
                found[index] = replace(piece, parent=step)
            elif piece.parent < 0 and piece.level == level:
                found[index] = replace(piece, parent=lead)
            step = index if ordered else step
        elif piece.parent < 0:
            lead = step = -1
    return found


def _leads(piece: Piece, text: str, following: Piece) -> bool:
    if following.kind is not Kind.ITEM:
        return False
    if _LEAD_IN.search(text):
        return True
    short = piece.single and len(text.split()) <= SETTINGS.longest_lead_in_words
    return short and _ORDERED.match(following.marker) is not None
