"""Parse AsciiDoc into blocks, line by line as it is defined: no library kept up in Python says where things stand.

What stands in a block between delimiters, a description or an admonition stands apart: taken out, it would leave them
without any text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from dedup.parsing.blocks import blocks_of
from dedup.parsing.lines import Line, lines_of, trimmed_span
from dedup.parsing.markup_names import NAMES
from dedup.parsing.piece import Piece
from dedup.parsing.uncovered import uncovered
from dedup.records import Document, Kind, Span

__all__ = ["parse"]

_HEADING: Final = re.compile(r"(?P<marks>={1,6}|\#{1,6})[ \t]+(?=\S)")
_UNDERLINE: Final = re.compile(r"(=|-|~|\^|\+)\1{2,}[ \t]*$")
_LEVELS: Final = "=-~^+"
_WHOLE: Final = re.compile(r"(?:-{4,}|\.{4,}|\+{4,}|/{4,}|```+[\w-]*|[|,:!]={3,})[ \t]*$")
_OPEN: Final = re.compile(r"(?:={4,}|\*{4,}|_{4,}|--|\"\")[ \t]*$")
_ATTRIBUTES: Final = re.compile(r"\[(?:\[.*\]|[^\[\]].*|)\][ \t]*$")
_SAID: Final = re.compile(r"\[(?P<name>\w*)(?P<more>[^\]]*)")
_TITLE: Final = re.compile(r"\.(?=[^\s.])")
_ENTRY: Final = re.compile(r":!?[\w][\w-]*!?:(?:[ \t]|$)")
_MACRO: Final = re.compile(r"(?:image|include|toc|video|audio|ifdef|ifndef|ifeval|endif|[a-z][\w-]*)::\S*\[.*\][ \t]*$")
_BREAK: Final = re.compile(r"(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)[ \t]*$")
_ITEM: Final = re.compile(
    r"[ \t]*(?P<marker>-|\*{1,5}|\.{1,5}|\d+\.|[A-Za-z]\.|<(?:\d+|\.)>|•)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)"
)
_TERM: Final = re.compile(r"[ \t]*(?!//)(?P<term>\S.*?)(?:::{1,3}|;;)(?:[ \t]+|$)")
_ADMONITION: Final = re.compile(r"(?P<name>[A-Z]{3,9}):[ \t]+")


@dataclass(slots=True)
class _Reading:
    """The pieces found so far, what is open, and what a line above said of the next block."""

    lines: tuple[Line, ...]
    pieces: list[Piece] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    items: list[tuple[str, int]] = field(default_factory=list)
    said: str = ""
    attached: bool = False

    def add(self, kind: Kind, first: int, last: int, skip: int = -1, **more: object) -> None:
        """Add a piece; `skip` says how many characters of its first line are no text, -1 that nothing is."""
        prose: tuple[Span, ...] = ()
        if skip >= 0:
            spans = (trimmed_span(line, 0 if place else skip) for place, line in enumerate(self.lines[first:last]))
            prose = tuple(span for span in spans if span.start < span.end)
        self.pieces.append(Piece(kind=kind, first=first, last=last, prose=prose, **more))  # type: ignore[arg-type]

    def text(self, index: int) -> str:
        """Give a line; nothing behind the last."""
        return self.lines[index].text if index < len(self.lines) else ""


def parse(source: str, name: str) -> Document:
    """Parse AsciiDoc; its blocks cover every character but white space."""
    lines = lines_of(source)
    reading = _Reading(lines)
    index = 0
    while index < len(lines):
        index = _take(reading, index)
    pieces = [*reading.pieces, *uncovered(reading.pieces, lines, Kind.RULE)]
    return Document(name=name, source=source, format="asciidoc", blocks=blocks_of(pieces, lines, source, plain=False))


def _take(reading: _Reading, index: int) -> int:
    """Take what begins at a line; returns the index of the line behind it."""
    line = reading.lines[index]
    if line.blank:
        reading.said, reading.attached = "", False
        return index + 1
    text = line.text.rstrip()
    for taken in (_take_whole, _take_marks, _take_heading, _take_item):
        if last := taken(reading, index, text):
            return last
    return _take_paragraph(reading, index, text)


def _take_whole(reading: _Reading, index: int, text: str) -> int:
    """Take a block between delimiters that is code, a table or a comment, up to its end or that of the text."""
    if not _WHOLE.match(text):
        return 0
    closing = "```" if text.startswith("```") else text
    last = index + 1
    while last < len(reading.lines) and reading.lines[last].text.rstrip() != closing:
        last += 1
    end = min(last + 1, len(reading.lines))
    reading.said = ""
    if text.endswith("==="):
        rows = [at for at in range(index + 1, last) if not reading.lines[at].blank]
        if rows:
            reading.add(Kind.TABLE, rows[0], rows[-1] + 1)
    else:
        reading.add(Kind.RULE if text.startswith("////") else Kind.CODE, index, end)
    return end


def _take_marks(reading: _Reading, index: int, text: str) -> int:
    """Pass the lines that only say something about others: delimiters, attributes, titles, comments, macros."""
    if _OPEN.match(text):
        if text in reading.open:
            del reading.open[reading.open.index(text) :]
        else:
            reading.open.append(text)
        reading.items.clear()
        return index + 1
    if text == "+":
        reading.attached = True
        return index + 1
    if _ATTRIBUTES.match(text):
        reading.said = text
        return index + 1
    comment = text.startswith("//")
    if comment or (_TITLE.match(text) and not _ITEM.match(text)) or _ENTRY.match(text) or _MACRO.match(text):
        return index + 1
    return index + 1 if _BREAK.match(text) else 0


def _take_heading(reading: _Reading, index: int, text: str) -> int:
    found = _HEADING.match(text)
    under = _UNDERLINE.match(reading.text(index + 1))
    if found and not reading.open:
        level, last, skip = len(found["marks"]), index + 1, found.end()
    elif under and not reading.open and abs(len(text) - len(under[0].rstrip())) <= 1 and text[:1].isalnum():
        level, last, skip = _LEVELS.index(under[1]) + 1, index + 2, 0
    else:
        return 0
    reading.items.clear()
    span = trimmed_span(reading.lines[index], skip)
    reading.pieces.append(Piece(kind=Kind.HEADING, first=index, last=last, prose=(span,), level=level))
    if level == 1 and len(reading.pieces) == 1:
        # Author and revision may stand below the title of a document.
        while last < len(reading.lines) and not reading.lines[last].blank:
            last += 1
    return last


def _take_item(reading: _Reading, index: int, text: str) -> int:
    """Take an item of a list, or a term with what it means."""
    found = _ITEM.match(text)
    term = None if found else _TERM.match(text)
    if found is None and term is None:
        return 0
    last = _end(reading, index + 1)
    if term is not None:
        reading.add(Kind.QUOTE, index, last, term.end() if term.end() < len(text) or last > index + 1 else 0)
        return last
    marker = found["marker"] if found else ""
    shape = "1." if marker[:1].isdigit() else marker
    while reading.items and shape in [each for each, _ in reading.items] and reading.items[-1][0] != shape:
        reading.items.pop()
    if reading.items and reading.items[-1][0] == shape:
        reading.items.pop()
    parent = reading.items[-1][1] if reading.items else -1
    reading.items.append((shape, len(reading.pieces)))
    skip = found.end() if found else 0
    if reading.open:
        reading.add(Kind.QUOTE, index, last, skip)
    else:
        reading.add(Kind.ITEM, index, last, skip, level=len(reading.items), marker=marker, parent=parent)
    return last


def _take_paragraph(reading: _Reading, index: int, text: str) -> int:
    last = _end(reading, index + 1)
    said, reading.said = reading.said, ""
    admonition = _ADMONITION.match(text)
    if admonition and admonition["name"] not in NAMES["asciidoc", "admonitions"]:
        admonition = None
    above = _SAID.match(said)
    name = (above["name"] or ("source" if above["more"][:1] == "," else "")) if above else ""
    if name in NAMES["asciidoc", "verbatim"] or (reading.lines[index].indent and not reading.items):
        reading.add(Kind.CODE, index, last)
    elif reading.open or admonition or reading.attached or name in NAMES["asciidoc", "quoted"]:
        reading.add(Kind.QUOTE, index, last, admonition.end() if admonition else 0)
    else:
        reading.items.clear()
        reading.add(Kind.PARAGRAPH, index, last, 0)
    return last


def _end(reading: _Reading, index: int) -> int:
    """Find the end of a run of text: a blank line, a delimiter, attributes, or the next item of a list."""
    while index < len(reading.lines) and not reading.lines[index].blank:
        text = reading.lines[index].text.rstrip()
        listed = bool(reading.items) or _ITEM.match(reading.lines[index - 1].text)
        if text == "+" or _WHOLE.match(text) or _OPEN.match(text) or _ATTRIBUTES.match(text) or text.startswith("//"):
            break
        if (listed and _ITEM.match(text)) or _TERM.match(text):
            break
        index += 1
    return index
