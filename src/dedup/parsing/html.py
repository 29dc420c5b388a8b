"""Parse a web page where it stands, to compare what it says: its text keeps its places, and all else is blank.

To condense a page, Markdown is made of it (`dedup.parsing.documents.web_page`); here each character that stays is at
its line and column, so that a finding names the place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.parsing.documents.html_scan import HtmlBlock, scan_html
from dedup.parsing.markup_names import NAMES
from dedup.records import FORMATS, Block, Document, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["parse"]

_FORM: Final = "html"
_BREAK: Final = re.compile(r"[^\r\n]+")


def parse(source: str, name: str) -> Document:
    """Parse a page; the source of the document is as long as the page, and blank where the page has markup."""
    scan = scan_html(source)
    shown = _blanked(source, scan.blocks)
    blocks: list[Block] = []
    heading = -1
    titles = sum(block.kind == "h1" for block in scan.blocks)
    for found in scan.blocks:
        kind = _kind(found, titles)
        span = Span(found.pieces[0].start, found.pieces[-1].end)
        block = Block(
            kind=kind,
            span=span,
            prose=() if kind is Kind.CODE else tuple(_lines(shown, span)),
            level=found.heading or (found.depth if found.kind == "li" else 0),
            marker=found.marker if kind is Kind.ITEM else "",
            heading=heading,
        )
        if kind in (Kind.TITLE, Kind.HEADING):
            heading = len(blocks)
        blocks.append(block)
    return Document(name=name, source=shown, format=_FORM, blocks=tuple(blocks))


def _kind(block: HtmlBlock, titles: int) -> Kind:
    if block.heading:
        return Kind.TITLE if block.kind == "h1" and titles == 1 else Kind.HEADING
    if block.kind == "li" and block.marker:
        return Kind.ITEM
    return {"pre": Kind.CODE, "blockquote": Kind.QUOTE}.get(block.kind, Kind.PARAGRAPH)


def _blanked(source: str, blocks: Iterable[HtmlBlock]) -> str:
    """Give the text at its places; markup within a word is filled with what is not seen, all other is blank."""
    filler = FORMATS[_FORM].filler
    signs = [sign if sign in "\r\n" else " " for sign in source]
    for block in blocks:
        before = None
        for piece in block.pieces:
            code = bool(piece.inside & NAMES["html", "code"])
            if before is not None and before.end < piece.start:
                joined = before.text[-1:].strip() and piece.text[:1].strip()
                filled = (filler if joined else " ") * (piece.start - before.end)
                # Code keeps the ticks by which it is known.
                if code != bool(before.inside & NAMES["html", "code"]) and block.kind != "pre":
                    filled = f"`{filled[1:]}" if not code else f"{filled[1:]}`"
                _put(signs, before.end, filled)
            text = "" if piece.markup else piece.text
            width = piece.end - piece.start
            if len(text) <= width:
                _put(signs, piece.start, text + (" " if piece.markup or text == " " else filler) * (width - len(text)))
            before = piece
    return "".join(signs)


def _put(signs: list[str], at: int, text: str) -> None:
    for place, sign in enumerate(text, at):
        # A line that ends within a tag still ends.
        if signs[place] not in "\r\n":
            signs[place] = sign


def _lines(shown: str, span: Span) -> Iterator[Span]:
    for found in _BREAK.finditer(shown, span.start, span.end):
        line = found.group()
        start = found.start() + len(line) - len(line.lstrip())
        end = found.start() + len(line.rstrip())
        if start < end:
            yield Span(start, end)
