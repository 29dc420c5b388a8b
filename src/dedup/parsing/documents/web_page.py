"""Read a web page: Markdown of its text, and where each character of it stands in the page."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError
from dedup.parsing.decode import decode
from dedup.parsing.documents.fragments import Fragment, Paragraph, Style
from dedup.parsing.documents.html_scan import HtmlBlock, HtmlScan, scan_html
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.markup_names import NAMES
from dedup.parsing.settings import SETTINGS
from dedup.records import Anchor, Original, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.parsing.documents.html_scan import HtmlPiece

__all__ = ["codec_of", "decoded_page", "page_text", "read"]

_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)


def read(data: bytes, name: str) -> Text:
    """Read a page.

    Raises:
        InputError: it holds no text, or is too large.
    """
    text = decoded_page(data, name)
    # The mark at its beginning stays in the page, so that places are those of all of its characters.
    page = data.decode(text.encoding)
    writer = page_text(scan_html(page), MarkdownWriter())
    return replace(
        text,
        source=writer.text,
        original=Original(format="html", data=data, anchors=tuple(sorted(writer.anchors)), parts=(text.encoding,)),
    )


def decoded_page(data: bytes, name: str) -> Text:
    """Decode a page.

    Raises:
        InputError: it holds no text, or is too large.
    """
    if len(data) > SETTINGS.most_unpacked_bytes:
        most = SETTINGS.most_unpacked_bytes // 2**20
        raise InputError(f"has more than {most} MiB of text, which is no article; split it", file=name)
    return decode(data, name=name, encoding=codec_of(data))


def codec_of(data: bytes) -> str | None:
    """Give the codec that a page names for itself, where Python knows it; None where it names none."""
    found = _CHARSET.search(data[: SETTINGS.sampled_bytes])
    if found is None or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None
    named = found[1].decode("ascii").lower()
    # Browsers read Windows-1252 under these names.
    codec = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}.get(named, named)
    try:
        return codecs.lookup(codec).name if not codec.startswith("utf-16") else None
    except LookupError:
        return None


def page_text(scan: HtmlScan, writer: MarkdownWriter) -> MarkdownWriter:
    """Write the blocks of a page as Markdown."""
    for (kind, key), group in groupby(scan.blocks, key=_together):
        blocks = list(group)
        if kind == "pre":
            for block in blocks:
                writer.code("".join(piece.text for piece in block.pieces).strip("\n").split("\n"))
        elif key and _is_table(blocks):
            writer.table(_rows(blocks))
        else:
            for block in blocks:
                _write(block, writer)
    writer.anchors += list(_covers(scan, writer.anchors))
    return writer


def _together(block: HtmlBlock) -> tuple[str, int]:
    return ("pre" if block.kind == "pre" else "", block.cell[0] if block.cell else 0)


def _is_table(blocks: Sequence[HtmlBlock]) -> bool:
    """Tell a table from one that only places the text: no cell has two blocks."""
    cells = [block.cell for block in blocks]
    return len(set(cells)) == len(cells) and len({cell[2] for cell in cells if cell}) > 1


def _rows(blocks: Sequence[HtmlBlock]) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for block in blocks:
        _, row, column = block.cell or (0, 0, 0)
        cells = rows.setdefault(row, [])
        cells += [""] * (column - len(cells))
        cells.append("".join(piece.text for piece in block.pieces))
    return [rows[row] for row in sorted(rows)]


def _write(block: HtmlBlock, writer: MarkdownWriter) -> None:
    paragraph = Paragraph(list(_fragments(block.pieces)))
    if block.heading:
        writer.heading(block.heading, paragraph)
    elif block.kind == "li" and block.marker:
        writer.item(max(0, block.depth - 1), block.marker, paragraph)
    elif block.kind == "blockquote":
        writer.quote(paragraph)
    elif block.depth:
        writer.continuation(block.depth - 1, paragraph)
    else:
        writer.paragraph(paragraph)


def _fragments(pieces: Sequence[HtmlPiece]) -> Iterator[Fragment]:
    blank = False
    for piece in pieces:
        text = piece.text
        if text == " " and blank:
            continue
        blank = text in (" ", "\n")
        if {"a", "sup"} <= piece.inside and text.strip():
            # The number of a note is no figure of the sentence before it.
            yield Fragment(f"[{text.strip('[] ')}]", 0, piece.start, width=piece.end - piece.start, markup=True)
            continue
        link = piece.link if not piece.link.startswith(("#", "javascript:")) else ""
        look = Style(
            bool(piece.inside & NAMES["html", "strong"]),
            bool(piece.inside & NAMES["html", "emphasis"]),
            bool(piece.inside & NAMES["html", "code"]),
            link,
        )
        width = piece.end - piece.start
        unit = piece.markup or width != len(text)
        yield Fragment(
            text, 0, piece.start, width=width if unit else 0, markup=piece.markup and text != "\n", look=look
        )


def _covers(scan: HtmlScan, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Give the tags of the elements that go where all of their text goes."""
    placed = sorted((anchor.at, anchor.start, anchor.end) for anchor in anchors)
    places = [at for at, _, _ in placed]
    for element in scan.elements:
        if element.held or element.name in NAMES["html", "kept"]:
            continue
        first, last = bisect_left(places, element.opened), bisect_left(places, element.closed)
        if first < last:
            start = min(each[1] for each in placed[first:last])
            end = max(each[2] for each in placed[first:last])
            for at, to in ((element.start, element.opened), (element.closed, element.end)):
                if at < to:
                    yield Anchor(start, end, at + 1, at, to - at, whole=True)
