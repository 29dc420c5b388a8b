"""Scan a web page for the blocks of its text, and keep where each character and each tag stands in it.

The parser of the standard library says where it is, which the faster ones do not: a page is given back with every byte
that nobody touched.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.parsing.markup_names import ENDED_BY, NAMES
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["HtmlBlock", "HtmlElement", "HtmlPiece", "HtmlScan", "scan_html"]

BLOCKS: Final = NAMES["html", "blocks"]
UNREAD: Final = NAMES["html", "unread"]
LISTS: Final = NAMES["html", "lists"]
_SPACES: Final = re.compile(r"[ \t\n\r\f]{2,}")
_SPACE: Final = re.compile(r"[\t\n\r\f]")
_OUTER: Final = re.compile(r"<main[\s>]|<article[\s>]", re.IGNORECASE)


class HtmlPiece(NamedTuple):
    """Characters of the text, what stands for them in the page, and in which elements."""

    text: str
    start: int
    end: int
    inside: frozenset[str] = frozenset()
    link: str = ""
    markup: bool = False


@dataclass(slots=True)
class HtmlElement:
    """An element: where its tags stand, and whether it holds what is not read."""

    name: str
    start: int
    opened: int
    closed: int = -1
    end: int = -1
    held: bool = False


@dataclass(slots=True)
class HtmlBlock:
    """A run of text between tags of blocks.

    Attributes:
        kind: the element that says what it is: "p", "h2", "li", "pre", "blockquote", "td" ...
        depth: of lists it stands in.
        marker: of an item, where it is the first text of it.
        cell: table, row and column of a cell.
        pieces: its text.
    """

    kind: str
    depth: int = 0
    marker: str = ""
    cell: tuple[int, int, int] | None = None
    pieces: list[HtmlPiece] = field(default_factory=list)

    @property
    def heading(self) -> int:
        """Level of a heading, 0 where it is none."""
        return int(self.kind[1:]) if self.kind[0] == "h" and self.kind[1:].isdigit() else 0


@dataclass(frozen=True, slots=True)
class HtmlScan:
    """The blocks of a page in order, and its elements."""

    blocks: tuple[HtmlBlock, ...]
    elements: tuple[HtmlElement, ...]


def scan_html(source: str) -> HtmlScan:
    """Scan a page; where it says which part of it is the article, only that is read."""
    scanner = _Scanner(source)
    scanner.feed(source)
    scanner.close()
    return scanner.result()


class _Scanner(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.source = source
        self.starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self.only = _OUTER.search(source) is not None
        self.open: list[HtmlElement] = []
        self.inside: Counter[str] = Counter()
        self.elements: list[HtmlElement] = []
        self.blocks: list[HtmlBlock] = []
        self.block: HtmlBlock | None = None
        self.counts: list[int] = []
        self.items: list[bool] = []
        self.tables: list[list[int]] = []
        self.table_count = 0
        self.links: list[str] = []

    def result(self) -> HtmlScan:
        self._flush()
        while self.open:
            self._close(len(self.source), len(self.source))
        return HtmlScan(tuple(self.blocks), tuple(self.elements))

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        start = self._at()
        end = start + len(self.get_starttag_text() or "")
        given = {name: value or "" for name, value in attrs}
        if tag in NAMES["html", "void"]:
            self._void(tag, given, start, end)
            return
        if tag in BLOCKS:
            self._flush()
            self._imply_ends(tag, start)
        if len(self.open) >= SETTINGS.deepest_element:
            # Nobody writes this; each tag would be looked up in all of them.
            self._hold()
            return
        self.open.append(HtmlElement(tag, start, end))
        self.inside[tag] += 1
        if tag in UNREAD:
            self._hold()
        self._enter(tag, given)

    def _enter(self, tag: str, given: dict[str, str]) -> None:
        """Count items, rows and cells, and remember where links lead."""
        if tag in LISTS:
            first = given.get("start", "")
            begin = max(0, int(first) - 1) if re.fullmatch(r"[0-9]{1,6}", first) else 0
            self.counts.append(begin if tag == "ol" else -1)
            self.items.append(False)
        elif tag == "li" and self.counts:
            self.counts[-1] += self.counts[-1] >= 0
            self.items[-1] = True
        elif tag == "table":
            self.table_count += 1
            self.tables.append([self.table_count, -1, -1])
        elif tag == "tr" and self.tables:
            self.tables[-1][1:] = [self.tables[-1][1] + 1, -1]
        elif tag in ("td", "th") and self.tables:
            self.tables[-1][2] += 1
        elif tag == "a":
            self.links.append(given.get("href", ""))

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in NAMES["html", "void"]:
            end = self._at() + len(self.get_starttag_text() or "")
            self._end(tag, end, end)

    def handle_endtag(self, tag: str) -> None:
        start = self._at()
        self._end(tag, start, self.source.find(">", start) + 1 or len(self.source))

    def handle_data(self, data: str) -> None:
        start = self._at()
        if start == 0 and data.startswith("\ufeff"):
            start, data = 1, data[1:]
        if self._unread():
            if data.strip():
                self._hold()
            return
        if self._in("pre"):
            self._add(data, start, start + len(data))
            return
        at = 0
        data = _SPACE.sub(" ", data)
        for space in _SPACES.finditer(data):
            self._add(data[at : space.start()], start + at, start + space.start())
            self._add(" ", start + space.start(), start + space.end())
            at = space.end()
        self._add(data[at:], start + at, start + len(data))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        start = self._at()
        end = start + len(written)
        end += self.source[end : end + 1] == ";"
        if self._unread():
            self._hold()
            return
        text = html.unescape(self.source[start:end])
        self._add(" " if text == "\n" else text, start, end)

    def _at(self) -> int:
        line, column = self.getpos()
        return self.starts[line - 1] + column

    def _in(self, *names: str) -> bool:
        return any(self.inside[name] for name in names)

    def _unread(self) -> bool:
        return self._in(*UNREAD) or (self.only and not self._in("main", "article"))

    def _void(self, tag: str, given: dict[str, str], start: int, end: int) -> None:
        if tag == "hr":
            self._flush()
        elif tag == "br" and not self._unread():
            self._add("\n", start, end, markup=True)
        elif tag == "img" and not self._unread() and self.block is not None:
            shown = re.sub(r"[\[\]\\`*<>]|\s+", " ", given.get("alt", "")).strip()
            address = re.sub(r"[\s()<>]", "", given.get("src", ""))
            self._add(f"![{shown}]({address if len(address) < len(self.source) else ''})", start, end, markup=True)
        elif tag != "wbr":
            self._hold()

    def _imply_ends(self, tag: str, at: int) -> None:
        """Close what a tag closes: a paragraph by any block, an item by the next one of its list."""
        if self.open and self.open[-1].name == "p":
            self._close(at, at)
        ends = ENDED_BY.get(tag, frozenset())
        for place in range(len(self.open) - 1, -1, -1):
            name = self.open[place].name
            if name in ends:
                while len(self.open) > place:
                    self._close(at, at)
                return
            if name in NAMES["html", "scopes"]:
                return

    def _end(self, tag: str, start: int, end: int) -> None:
        if tag in BLOCKS:
            self._flush()
        if not self._in(tag):
            return
        while self.open[-1].name != tag:
            self._close(start, start)
        self._close(start, end)

    def _close(self, start: int, end: int) -> None:
        element = self.open.pop()
        self.inside[element.name] -= 1
        element.closed, element.end = start, end
        self.elements.append(element)
        if element.held and self.open:
            self.open[-1].held = True
        if element.name in LISTS:
            self.counts.pop()
            self.items.pop()
        elif element.name == "table" and self.tables:
            self.tables.pop()
        elif element.name == "a" and self.links:
            self.links.pop()

    def _hold(self) -> None:
        if self.open:
            self.open[-1].held = True

    def _flush(self) -> None:
        if self.block is not None and any(piece.text.strip() for piece in self.block.pieces):
            self.blocks.append(self.block)
        self.block = None

    def _add(self, text: str, start: int, end: int, *, markup: bool = False) -> None:
        if not text or (self.block is None and not text.strip()):
            return
        if self.block is None:
            self.block = self._begin()
        inside = frozenset(name for name, count in self.inside.items() if count and name not in BLOCKS)
        link = self.links[-1] if self.links and "a" in inside else ""
        self.block.pieces.append(HtmlPiece(text, start, end, inside, link, markup))

    def _begin(self) -> HtmlBlock:
        names = [element.name for element in self.open]
        telling = NAMES["html", "telling"]
        kind = next((name for name in reversed(names) if name in telling), "p")
        if "pre" in names:
            kind = "pre"
        elif kind == "li" and "blockquote" in names and names[::-1].index("blockquote") < names[::-1].index("li"):
            kind = "blockquote"
        marker = ""
        if kind == "li" and self.items and self.items[-1]:
            marker = f"{self.counts[-1]}." if self.counts[-1] >= 0 else "-"
            self.items[-1] = False
        table, row, column = self.tables[-1] if self.tables else (0, 0, 0)
        cell = (table, max(0, row), max(0, column)) if kind in ("td", "th") else None
        return HtmlBlock(kind, len(self.counts), marker, cell)
