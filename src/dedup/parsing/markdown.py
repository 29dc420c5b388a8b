"""Parse Markdown into blocks: markdown-it-py says what the lines are, the lines of the source say where.

Only its block rules run (inline marks belong to the words). It normalises line ends, so positions come from our own
table of lines, which splits at the same places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt

from dedup.parsing.blocks import blocks_of
from dedup.parsing.front_matter import front_matter_lines
from dedup.parsing.hard_wraps import Wrapping, is_spaced, wrapping_of
from dedup.parsing.jsx import jsx_ranges
from dedup.parsing.lines import Line, lines_of, trimmed_span
from dedup.parsing.markup_lines import markup_ranges
from dedup.parsing.mdx import code_paragraphs, is_mdx
from dedup.parsing.piece import Piece
from dedup.parsing.uncovered import uncovered
from dedup.records import Document, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

__all__ = ["block_tokens", "parse"]

_QUOTE_PREFIX: Final = re.compile(
    r"""
    ^ (?: [ \t]* (?: [-*+] | \d{1,9}[.)] ) (?= [ \t] ) )*   # markers of the list items the quote opens in
    (?: [ \t]* > )*                                         # its own marks, nested ones included
    """,
    re.VERBOSE,
)
_FOOTNOTE: Final = re.compile(r"^\[\^[^\]\s]+\]:")
_PLAIN_KINDS: Final = {
    "fence": Kind.CODE,
    "code_block": Kind.CODE,
    "hr": Kind.RULE,
    "table_open": Kind.TABLE,
    "blockquote_open": Kind.QUOTE,
}
_PARAGRAPH: Final = frozenset({"paragraph_open", "inline", "paragraph_close"})
_HOLDS_PROSE: Final = frozenset({"paragraph_open", "heading_open"})


@dataclass(slots=True)
class _Item:
    """A list item that is open while its contents are read."""

    first: int
    marker: str
    level: int
    parent: int
    piece: int = -1


@dataclass(slots=True)
class _Reading:
    """The pieces found so far and the list items that are open."""

    lines: tuple[Line, ...]
    wrapping: Wrapping
    mdx: bool
    pieces: list[Piece] = field(default_factory=list)
    items: list[_Item] = field(default_factory=list)

    def parent(self) -> int:
        """Index of the innermost open item's own piece."""
        for item in reversed(self.items):
            if item.piece >= 0:
                return item.piece
        return -1

    def add(self, kind: Kind, first: int, last: int, *, prose: tuple[Span, ...] = (), level: int = 0) -> None:
        """Add a piece below the open item, without blank lines at its end."""
        while last > first + 1 and self.lines[last - 1].blank:
            last -= 1
        self.pieces.append(Piece(kind=kind, first=first, last=last, prose=prose, level=level, parent=self.parent()))

    def paragraph(self, first: int, prose: tuple[Span, ...]) -> None:
        """Add the pieces of one paragraph of the parser's: lines of markup, and the prose around them."""
        open_item = bool(self.items) and self.items[-1].piece < 0
        words = [
            self.lines[first + i].text[s.start - self.lines[first + i].start :].strip() for i, s in enumerate(prose)
        ]
        for start, end, is_markup in markup_ranges(words):
            if is_markup and not (open_item and not start):
                self.add(Kind.HTML, first + start, first + end)
            else:
                self._prose(first + start, prose[start:end])

    def _prose(self, first: int, prose: tuple[Span, ...]) -> None:
        """Add the pieces of lines of prose, which may be several by the wrapping of the document."""
        # The parser sees only what is left of a line behind its marker, so the wrapping is judged on the same.
        texts = [self.lines[first + i].text[span.start - self.lines[first + i].start :] for i, span in enumerate(prose)]
        item = self.items[-1] if self.items else None
        for start, end in self._ranges(first, texts, item):
            spans = tuple(span for span in prose[start:end] if span.start < span.end)
            if not spans:
                # Some white space is text to the parser, such as a line separator.
                continue
            if item is not None and item.piece < 0:
                self.item(item, first + start, first + end, spans)
                continue
            loose = item is not None and start > 0 and self.lines[first + start].indent <= self.lines[item.first].indent
            piece = Piece(
                kind=Kind.PARAGRAPH,
                first=first + start,
                last=first + end,
                prose=spans,
                parent=self.parent(),
                loose=loose,
                single=self._single(first + start, first + end),
            )
            self.pieces.append(piece)

    def _ranges(self, first: int, texts: list[str], item: _Item | None) -> list[tuple[int, int]]:
        """Split lines into paragraphs; what is indented below an item's marker goes on with the line above."""
        ranges: list[tuple[int, int]] = []
        for start, end in self.wrapping.paragraphs(texts):
            inner = item is not None and self.lines[first + start].indent > self.lines[item.first].indent
            if ranges and inner:
                ranges[-1] = (ranges[-1][0], end)
            else:
                ranges.append((start, end))
        # Footnotes may follow each other without a blank line, which makes them one paragraph to the parser.
        notes = {index for index, text in enumerate(texts) if text.startswith("[^") and _FOOTNOTE.match(text)}
        edges = sorted(notes.union(*ranges))
        return list(pairwise(edges))

    def item(self, item: _Item, first: int, last: int, prose: tuple[Span, ...]) -> None:
        """Add an item's own piece."""
        item.piece = len(self.pieces)
        self.pieces.append(
            Piece(
                kind=Kind.ITEM,
                first=first,
                last=last,
                prose=prose,
                level=item.level,
                marker=item.marker,
                parent=item.parent,
                single=self._single(first, last),
            )
        )

    def jsx(self, first: int, last: int) -> None:
        """Add the pieces of lines of JSX: tags, and the prose between them; HTML in plain Markdown is kept whole."""
        if not self.mdx:
            self.add(Kind.HTML, first, last)
            return
        for found in jsx_ranges([line.text for line in self.lines[first:last]]):
            at, end = first + found.first, first + found.last
            if not found.prose:
                self.add(Kind.HTML, at, end)
                continue
            starts = [line.start for line in self.lines[at:end]]
            prose = tuple(Span(start + s.start, start + s.end) for start, s in zip(starts, found.prose, strict=True))
            self.add(Kind.PARAGRAPH, at, end, prose=prose)

    def _single(self, first: int, last: int) -> bool:
        return self.wrapping.folds([line.text for line in self.lines[first:last]])


def _parser() -> MarkdownIt:
    """Make a parser of blocks alone."""
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["block"])
    return parser


_PARSER: Final = _parser()
"""Nothing of a document stays in it, and to make one takes as long as to read a short page."""


def parse(source: str, name: str) -> Document:
    """Parse Markdown (CommonMark with tables and front matter); its blocks cover every character but white space."""
    lines = lines_of(source)
    front = front_matter_lines(lines)
    tokens = block_tokens("\n".join("" if i < front else line.text for i, line in enumerate(lines)))
    spans = {i: _prose(tokens[i + 1], lines) for i, token in enumerate(tokens) if token.type in _HOLDS_PROSE}
    groups = [
        [lines[i].text for i in range(*token.map)] for token in tokens if token.type == "paragraph_open" and token.map
    ]
    # Lines without any blank one between are a paragraph to Markdown, unless headings or lists stand among them.
    plain = all(token.type in _PARAGRAPH for token in tokens)
    spaced = plain or is_spaced([line.blank for line in lines[front:]])
    mdx = is_mdx(name, (line.text for line in lines))
    reading = _Reading(lines, wrapping_of(groups, spaced=spaced), mdx=mdx)
    if front:
        reading.add(Kind.FRONT_MATTER, 0, front)
    _walk(tokens, spans, reading)
    pieces = [*reading.pieces, *uncovered(reading.pieces, lines)]
    blocks = blocks_of(pieces, lines, source, plain=False)
    return Document(name=name, source=source, format="markdown", blocks=blocks)


def block_tokens(body: str) -> list[Token]:
    """Read the blocks of Markdown, without a mark of the file's beginning, which would hide a heading behind it."""
    # As its own rule of normalizing, which matches every line end of a text that mostly has none to change.
    body = body.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return _PARSER.parse(" " + body[1:] if body.startswith("\ufeff") else body)


def _code(tokens: Sequence[Token], lines: tuple[Line, ...]) -> dict[int, bool]:
    """Give the tokens of the paragraphs at the margin that are code, and whether they are JSX (`dedup.parsing.mdx`)."""
    margin = ((at, token) for at, token in enumerate(tokens) if not token.level)
    found = [(at, token.map) for at, token in margin if token.type in ("paragraph_open", "html_block")]
    texts = ["\n".join(line.text for line in lines[place[0] : place[1]]) if place else "" for _, place in found]
    return {found[position][0]: is_jsx for position, is_jsx in code_paragraphs(texts)}


def _walk(tokens: Sequence[Token], spans: dict[int, tuple[Span, ...]], reading: _Reading) -> None:
    index = 0
    code = _code(tokens, reading.lines)
    while index < len(tokens):
        token = tokens[index]
        if token.type == "list_item_open" and token.map:
            marker = token.info + token.markup
            level = len(reading.items) + 1
            reading.items.append(_Item(token.map[0], marker, level, reading.parent()))
        elif token.type == "list_item_close":
            _close_item(reading)
        elif token.map and code.get(index, token.type == "html_block"):
            reading.jsx(*token.map)
        elif token.map and index in code:
            reading.add(Kind.HTML, *token.map)
        elif token.type == "paragraph_open" and token.map:
            reading.paragraph(token.map[0], spans[index])
        elif token.type == "heading_open" and token.map:
            reading.add(
                Kind.HEADING,
                *token.map,
                prose=tuple(s for s in spans[index] if s.start < s.end),
                level=int(token.tag[1:]),
            )
        elif token.type in _PLAIN_KINDS and token.map:
            kind = _PLAIN_KINDS[token.type]
            prose = _quoted(reading.lines, *token.map) if kind is Kind.QUOTE else ()
            reading.add(kind, *token.map, prose=prose)
            index = _closing(tokens, index)
        index += 1


def _close_item(reading: _Reading) -> None:
    """Close the innermost item; one that holds nothing at all still is a block."""
    item = reading.items[-1]
    if item.piece < 0 and not any(piece.last > item.first for piece in reading.pieces[-1:]):
        reading.item(item, item.first, item.first + 1, ())
    reading.items.pop()


def _closing(tokens: Sequence[Token], index: int) -> int:
    """Find the token that closes the one at an index."""
    depth: int = tokens[index].nesting
    while depth > 0:
        index += 1
        depth += tokens[index].nesting
    return index


def _prose(inline: Token, lines: tuple[Line, ...]) -> tuple[Span, ...]:
    """Find the lines of an inline token's content in the source; the parser has stripped markers and indentation."""
    if not inline.map:
        return ()
    spans = []
    for number, content in zip(range(*inline.map), inline.content.split("\n"), strict=False):
        line, words = lines[number], content.strip()
        # The parser writes U+FFFD for NUL; both are one character.
        at = line.text.replace("\0", "\ufffd").rfind(words)
        if words and at >= 0:
            spans.append(Span(line.start + at, line.start + at + len(words)))
        else:
            spans.append(trimmed_span(line))
    return tuple(spans)


def _quoted(lines: tuple[Line, ...], first: int, last: int) -> tuple[Span, ...]:
    spans = []
    for line in lines[first:last]:
        prefix = _QUOTE_PREFIX.match(line.text)
        span = trimmed_span(line, prefix.end() if prefix else 0)
        if span.start < span.end:
            spans.append(span)
    return tuple(spans)
