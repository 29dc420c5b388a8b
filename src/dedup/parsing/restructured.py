"""Parse reStructuredText into blocks: docutils says what the lines are, the lines of the source say where.

A directive that docutils does not know, as those of Sphinx, is read by what stands in it.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, cast

from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser, roles
from docutils.utils import new_document

from dedup.parsing.blocks import blocks_of
from dedup.parsing.lines import Line, lines_of
from dedup.parsing.markup_names import NAMES
from dedup.parsing.piece import Piece
from dedup.parsing.settings import SETTINGS
from dedup.parsing.uncovered import uncovered
from dedup.records import Document, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docutils import nodes

__all__ = ["parse"]

_UNKNOWN: Final = re.compile(r'(?:Unknown directive type|Error in) "(?P<name>[^"]+)"')
_OPTION: Final = re.compile(r"\s*:[\w -]+:(?:\s|$)")
_UNDERLINE: Final = re.compile(r"\s*([!-/:-@\[-`{-~])\1{1,}\s*$")
_MARKER: Final = re.compile(r"\s*(?P<marker>[-*+•‣⁃]|\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|\#)[.)])\s+$")
_DIRECTIVE: Final = re.compile(r"(?P<lead>\s*\.\. (?:\|[^|]+\| )?)[\w:.+-]+::")
_GRID: Final = re.compile(r"\s*(?:\+[-=+]+\+|={2,}(?: +={2,})+)\s*$")


@dataclass(slots=True)
class _Reading:
    """The pieces found so far, the line up to which they reach, and the list items that are open."""

    lines: Sequence[Line]
    pieces: list[Piece] = field(default_factory=list)
    cursor: int = 0
    items: list[int] = field(default_factory=list)

    def walk(self, node: nodes.Node, first: int, *, apart: bool, sections: int = 0) -> None:
        """Take the pieces of a node.

        Args:
            node: of what docutils made of the lines from `first` on.
            first: how many lines stand before those.
            apart: whether its text stands by itself.
            sections: how many sections it stands in.
        """
        for each in node.children:
            name = type(each).__name__
            if name == "system_message":
                self._unknown(each, first)
            elif name in NAMES["rst", "whole"]:
                self._whole(each, first)
            elif name == "table":
                self._table(each, first)
            elif name in ("title", "subtitle"):
                self._title(each, first, sections, apart=apart)
            elif name in ("paragraph", "term"):
                self._paragraph(each, first, apart=apart or name == "term")
            elif name == "list_item":
                self.items.append(-1)
                self.walk(each, first, apart=apart)
                self.items.pop()
            elif name not in NAMES["rst", "unsaid"]:
                self.walk(
                    each, first, apart=apart or name in NAMES["rst", "apart"], sections=sections + (name == "section")
                )

    def _title(self, node: nodes.Node, first: int, level: int, *, apart: bool) -> None:
        spans = self._found(node, first)
        if not spans:
            return
        at = self._line(spans[0])
        start = at - 1 if at and _UNDERLINE.match(self.lines[at - 1].text) and _is_over(self.lines, at) else at
        end = at + 2 if at + 1 < len(self.lines) and _UNDERLINE.match(self.lines[at + 1].text) else at + 1
        kind = Kind.QUOTE if apart else Kind.HEADING
        self._add(Piece(kind=kind, first=start, last=end, prose=spans, level=0 if apart else max(1, level)))

    def _paragraph(self, node: nodes.Node, first: int, *, apart: bool) -> None:
        spans = self._found(node, first)
        if not spans:
            return
        at, last = self._line(spans[0]), self._line(spans[-1]) + 1
        before = self.lines[at].text[: spans[0].start - self.lines[at].start]
        marker = _MARKER.match(before) if self.items else None
        if apart:
            self._add(Piece(kind=Kind.QUOTE, first=at, last=last, prose=spans))
        elif marker:
            parent = _innermost(self.items[:-1])
            self.items[-1] = len(self.pieces)
            level, sign = len(self.items), marker["marker"]
            self._add(Piece(kind=Kind.ITEM, first=at, last=last, prose=spans, level=level, marker=sign, parent=parent))
        else:
            parent = _innermost(self.items)
            self._add(Piece(kind=Kind.PARAGRAPH, first=at, last=last, prose=spans, parent=parent))

    def _whole(self, node: nodes.Node, first: int) -> None:
        spans = self._found(node, first, whole=True)
        if spans:
            self._add(Piece(kind=Kind.CODE, first=self._line(spans[0]), last=self._line(spans[-1]) + 1))

    def _table(self, node: nodes.Node, first: int) -> None:
        """Take a table whole; docutils names a line in it."""
        at = min(len(self.lines) - 1, max(self.cursor, (node.line or self.cursor + 1 - first) + first - 1))
        while at > self.cursor and not _GRID.match(self.lines[at].text):
            at -= 1
        while at + 1 < len(self.lines) and not _GRID.match(self.lines[at].text):
            at += 1
        while at and not self.lines[at - 1].blank:
            at -= 1
        last = at
        while last < len(self.lines) and not self.lines[last].blank:
            last += 1
        if last > at and _GRID.match(self.lines[at].text):
            self._add(Piece(kind=Kind.TABLE, first=at, last=last))
            self.cursor = last - 1

    def _unknown(self, node: nodes.Node, first: int) -> None:
        """Read what stands in a directive that docutils does not know."""
        said = _UNKNOWN.search(node.astext())
        at = (cast("Any", node).get("line") or 0) + first - 1
        if said is None or not 0 <= at < len(self.lines):
            return
        opening = _DIRECTIVE.match(self.lines[at].text)
        if opening is None:
            return
        margin = len(opening["lead"]) - len(opening["lead"].lstrip())
        start = at + 1
        while start < len(self.lines) and _OPTION.match(self.lines[start].text):
            start += 1
        end = start
        while end < len(self.lines) and (self.lines[end].blank or self.lines[end].indent > margin):
            end += 1
        if said["name"] in NAMES["rst", "code"]:
            while end > start and self.lines[end - 1].blank:
                end -= 1
            while end > start and self.lines[start].blank:
                start += 1
            if end > start:
                self._add(Piece(kind=Kind.CODE, first=start, last=end))
            return
        inner = [line.text for line in self.lines[start:end]]
        deep = min((line.indent for line in self.lines[start:end] if not line.blank), default=0)
        tree = _tree("\n".join(text[deep:] if text.strip() else "" for text in inner))
        self.walk(tree, start, apart=True)

    def _found(self, node: nodes.Node, first: int, *, whole: bool = False) -> tuple[Span, ...]:
        """Find the lines of a node in the source: where docutils says, else near it."""
        raw = [text.strip() for text in cast("Any", node).rawsource.splitlines()]
        if whole and not any(raw):
            raw = [text.strip() for text in node.astext().splitlines()]
        while raw and not raw[-1]:
            raw.pop()
        if not raw or not raw[0]:
            return ()
        hint = (node.line or self.cursor + 1 - first) + first - 1
        near = range(hint - SETTINGS.lines_beside, hint + SETTINGS.lines_beside + 1)
        behind = range(self.cursor, min(len(self.lines), self.cursor + SETTINGS.lines_searched))
        for start in chain(sorted(near, key=lambda at: abs(at - hint)), behind):
            if self._fits(raw, start):
                self.cursor = start
                return tuple(self._spans(raw, start))
        return ()

    def _fits(self, raw: Sequence[str], start: int) -> bool:
        if start < 0 or start + len(raw) > len(self.lines) or raw[0] not in self.lines[start].text:
            return False
        return all(text == self.lines[start + place].text.strip() for place, text in enumerate(raw) if place) and (
            len(raw) > 1 or self.lines[start].text.rstrip().endswith(raw[0])
        )

    def _spans(self, raw: Sequence[str], start: int) -> Iterator[Span]:
        for place, text in enumerate(raw):
            line = self.lines[start + place]
            at = line.start + line.text.rindex(text) if text else line.start
            if text:
                yield Span(at, at + len(text))

    def _line(self, span: Span) -> int:
        at = self.cursor
        while at + 1 < len(self.lines) and self.lines[at + 1].start <= span.start:
            at += 1
        return at

    def _add(self, piece: Piece) -> None:
        # One line has one piece; what docutils makes two of was found twice.
        if not any(piece.first < other.last and other.first < piece.last for other in self.pieces[-8:]):
            self.pieces.append(piece)


def _innermost(items: Sequence[int]) -> int:
    """Give the piece of the innermost list item that has one, -1 where none has."""
    return next((item for item in reversed(items) if item >= 0), -1)


def _is_over(lines: Sequence[Line], at: int) -> bool:
    return at + 1 < len(lines) and lines[at - 1].text.strip() == lines[at + 1].text.strip()


def parse(source: str, name: str) -> Document:
    """Parse reStructuredText; its blocks cover every character but white space."""
    lines = lines_of(source)
    reading = _Reading(lines)
    reading.walk(_tree("\n".join(line.text for line in lines), name), 0, apart=False)
    pieces = [*reading.pieces, *uncovered(reading.pieces, lines, Kind.RULE)]
    return Document(name=name, source=source, format="rst", blocks=blocks_of(pieces, lines, source, plain=False))


def _tree(text: str, name: str = "<text>") -> nodes.document:
    settings = get_default_settings(Parser)
    # Nothing beside the text is looked at, and nothing is said of what is wrong in it.
    settings.file_insertion_enabled = settings.raw_enabled = False
    settings.report_level, settings.halt_level, settings.warning_stream = 5, 5, io.StringIO()
    document = new_document(name, settings)
    default = roles._roles.get("")  # type: ignore[attr-defined]  # noqa: SLF001 - a text may change it for all others
    try:
        Parser().parse(text, document)
    finally:
        roles._roles.pop("", None) if default is None else roles._roles.__setitem__("", default)  # type: ignore[attr-defined]  # noqa: SLF001
    return document
