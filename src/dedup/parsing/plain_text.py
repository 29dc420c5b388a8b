"""Parse plain text into blocks: no marks say what a line is, so its looks and its neighbours do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.parsing.blocks import blocks_of
from dedup.parsing.hard_wraps import Wrapping, is_spaced, wrapping_of
from dedup.parsing.line_shapes import ITEM, QUOTE, Look, asks_numbered, heads_by_itself, looks_of, without_fragments
from dedup.parsing.lines import Line, lines_of, trimmed_span
from dedup.parsing.piece import LEADER, Piece, closes
from dedup.parsing.settings import SETTINGS
from dedup.records import Document, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["open_fence", "parse"]

_UNDERLINE: Final = re.compile(r"^\s*(={3,}|-{3,}|~{3,}|\*{3,}|\^{3,})\s*$")
_FENCE: Final = re.compile(r"^\s*(```+|~~~+)")


@dataclass(slots=True)
class _Reading:
    """The pieces found so far, and the list items whose contents may go on."""

    lines: tuple[Line, ...]
    looks: list[Look]
    wrapping: Wrapping
    margin: int
    pieces: list[Piece] = field(default_factory=list)
    items: list[tuple[int, int]] = field(default_factory=list)

    def add(self, kind: Kind, first: int, last: int, *, level: int = 0, prose_lines: int = -1) -> None:
        """Add a piece; `prose_lines` says how many of its lines hold prose, -1 all of them."""
        end = last if prose_lines < 0 else first + prose_lines
        skip = QUOTE if kind is Kind.QUOTE else None
        spans = (
            trimmed_span(line, m.end() if skip and (m := skip.match(line.text)) else 0)
            for line in self.lines[first:end]
        )
        prose = tuple(span for span in spans if span.start < span.end)
        self.pieces.append(Piece(kind=kind, first=first, last=last, prose=prose, level=level))

    def follows_blank(self, index: int) -> bool:
        """Tell whether a line stands first or below a blank one."""
        return index == 0 or self.looks[index - 1] is Look.BLANK

    def broken(self, index: int) -> bool:
        """Tell whether a line of prose is the rest of the line above, which the wrapping broke."""
        if index >= len(self.lines) or self.looks[index] is not Look.PROSE:
            return False
        return self.wrapping.broke(self.lines[index - 1].text, self.lines[index].text)


def parse(source: str, name: str) -> Document:
    """Parse plain text; its blocks cover every character but white space."""
    lines = lines_of(source)
    looks = looks_of(lines)
    spaced = is_spaced([line.blank for line in lines])
    margin = min((line.indent for line in lines if not line.blank), default=0)
    wrapping = wrapping_of(_groups(lines, looks), spaced=spaced)
    reading = _Reading(lines, without_fragments(lines, looks, wrapping), wrapping, margin)
    index = 0
    while index < len(lines):
        index = _take(reading, index)
    blocks = blocks_of(reading.pieces, lines, source, plain=True)
    return Document(name=name, source=source, format="text", blocks=blocks)


def _groups(lines: tuple[Line, ...], looks: list[Look]) -> Iterator[list[str]]:
    """Yield runs of lines of prose; a list item may open one."""
    group: list[str] = []
    for line, look in zip(lines, looks, strict=True):
        if look not in (Look.PROSE, Look.LONE) and group:
            yield group
            group = []
        if look in (Look.PROSE, Look.LONE, Look.ITEM):
            group.append(line.text)
    yield group


def _take(reading: _Reading, index: int) -> int:
    """Take the piece that begins at a line; returns the index of the line behind it."""
    if reading.looks[index] is Look.BLANK:
        return index + 1
    if fence := _FENCE.match(reading.lines[index].text):
        return _take_fence(reading, index, fence[1])
    if reading.looks[index] is Look.ITEM:
        return _take_item(reading, index)
    return (
        _take_marked(reading, index)
        or _take_underlined(reading, index)
        or _take_code(reading, index)
        or _take_prose(reading, index)
    )


def _take_marked(reading: _Reading, index: int) -> int:
    """Take a rule, or a run of lines of a quotation or a table; one line alone with a bar or tab is no table."""
    look = reading.looks[index]
    if look is Look.RULE:
        reading.items.clear()
        reading.add(Kind.RULE, index, index + 1, prose_lines=0)
        return index + 1
    if look not in (Look.QUOTE, Look.TABLE):
        return 0
    last = _run(reading, index, look)
    if look is Look.QUOTE:
        while reading.broken(last):
            last += 1
        reading.add(Kind.QUOTE, index, last)
        return last
    if last > index + 1:
        reading.add(Kind.TABLE, index, last, prose_lines=0)
        return last
    return 0


def _run(reading: _Reading, index: int, look: Look) -> int:
    while index < len(reading.lines) and reading.looks[index] is look:
        index += 1
    return index


def _take_fence(reading: _Reading, index: int, fence: str) -> int:
    """Take fenced code up to the closing fence, or to the end of the text as Markdown does."""
    last = index + 1
    while last < len(reading.lines) and not reading.lines[last].text.strip().startswith(fence):
        last += 1
    last = min(last + 1, len(reading.lines))
    while reading.lines[last - 1].blank:
        last -= 1
    reading.add(Kind.CODE, index, last, prose_lines=0)
    return last


def open_fence(source: str) -> str:
    """Give the fence that is still open at the end of a text; "" where there is none."""
    fence = ""
    for line in lines_of(source):
        if fence and line.text.strip().startswith(fence):
            fence = ""
        elif not fence and (found := _FENCE.match(line.text)):
            fence = found[1]
    return fence


def _take_underlined(reading: _Reading, index: int) -> int:
    """Take a heading underlined with === or the like; it may ask."""
    line = reading.lines[index]
    if index + 1 >= len(reading.lines) or _states(line.text) or len(line.text) > SETTINGS.longest_lone_line_characters:
        return 0
    under = _UNDERLINE.match(reading.lines[index + 1].text)
    if not under:
        return 0
    reading.items.clear()
    reading.add(Kind.HEADING, index, index + 2, level=1 if under[1][0] == "=" else 2, prose_lines=1)
    return index + 2


def _take_code(reading: _Reading, index: int) -> int:
    """Take indented lines below a blank one whole, unless they are sentences, belong to a list or lead into one."""
    if reading.items or not reading.follows_blank(index):
        return 0
    last = index
    while last < len(reading.lines) and reading.lines[last].indent >= reading.margin + SETTINGS.code_indent:
        if reading.looks[last] is Look.BLANK:
            break
        last += 1
    if last == index or (last < len(reading.lines) and reading.looks[last] is not Look.BLANK):
        return 0
    if any(closes(line.text) and line.text.rstrip()[-1] not in ":;," for line in reading.lines[index:last]):
        return 0
    if reading.lines[last - 1].text.rstrip().endswith((":", "：")) and _next_look(reading, last) is Look.ITEM:
        return 0
    reading.add(Kind.CODE, index, last, prose_lines=0)
    return last


def _next_look(reading: _Reading, index: int) -> Look:
    """Give the look of the next line that is not blank."""
    return next((look for look in reading.looks[index:] if look is not Look.BLANK), Look.BLANK)


def _take_item(reading: _Reading, index: int) -> int:
    line = reading.lines[index]
    found = ITEM.match(line.text)
    column = line.indent
    while reading.items and reading.items[-1][0] >= column:
        reading.items.pop()
    parent = reading.items[-1][1] if reading.items else -1
    last = _goes_on(reading, index, column)
    skip = found.end() if found else 0
    prose = (trimmed_span(line, skip), *(trimmed_span(other) for other in reading.lines[index + 1 : last]))
    reading.items.append((column, len(reading.pieces)))
    piece = Piece(
        kind=Kind.ITEM,
        first=index,
        last=last,
        prose=prose,
        level=len(reading.items),
        marker=found["marker"] if found else "",
        parent=parent,
        single=reading.wrapping.folds([other.text for other in reading.lines[index:last]]),
    )
    reading.pieces.append(piece)
    return last


def _goes_on(reading: _Reading, index: int, column: int) -> int:
    """Find the end of an item: its lines run on by the wrapping, or are indented below it."""
    last = index + 1
    while last < len(reading.lines) and reading.looks[last] is Look.PROSE:
        before, line = reading.lines[last - 1].text, reading.lines[last]
        indented = line.indent > column and reading.wrapping.wrapped
        if not indented and not reading.wrapping.continues(before, line.text):
            break
        last += 1
    return last


def _take_prose(reading: _Reading, index: int) -> int:
    """Take a run of lines of prose as paragraphs, the first of which may be a heading."""
    lines, lone = reading.lines, reading.looks[index] is not Look.PROSE
    last = index + 1 if lone else max(index + 1, _run(reading, index, Look.PROSE))
    while not lone and last - index > 1 and _is_underline(reading, last):
        last -= 1
    start = index
    if not lone and last - index > 1 and _heads(reading, index):
        _add_paragraph(reading, index, index + 1)
        start = index + 1
    for first, end in reading.wrapping.paragraphs([line.text for line in lines[start:last]]):
        _add_paragraph(reading, start + first, start + end)
    return last


def _is_underline(reading: _Reading, last: int) -> bool:
    """Tell whether the line behind a run underlines its last line, which then is a heading and no prose."""
    if last >= len(reading.lines) or _states(reading.lines[last - 1].text):
        return False
    return _UNDERLINE.match(reading.lines[last].text) is not None


def _states(text: str) -> bool:
    """Tell whether a line ends like a sentence; a question may head what answers it."""
    return closes(text) and not text.rstrip().endswith(("?", "？"))


def _heads(reading: _Reading, index: int) -> bool:
    """Tell whether a short line straight above a paragraph is its heading: the next word had room on it."""
    line, following = reading.lines[index].text, reading.lines[index + 1].text
    if closes(line) or not following.lstrip()[:1].isupper():
        return False
    return not reading.wrapping.width or reading.wrapping.fits(line, following)


def _add_paragraph(reading: _Reading, first: int, last: int) -> None:
    """Add a paragraph; an indented one, or one straight below an item, may belong to that item."""
    indent = reading.lines[first].indent
    while reading.items and reading.items[-1][0] >= indent and reading.follows_blank(first):
        reading.items.pop()
    inner = bool(reading.items) and indent > reading.items[-1][0]
    loose = bool(reading.items) and not inner
    texts = [line.text for line in reading.lines[first:last]]
    single = reading.wrapping.folds(texts)
    text = " ".join(texts)
    brief = last - first == 1 or len(text.split()) <= SETTINGS.longest_heading_words or asks_numbered(text)
    heading = single and brief and not loose and not inner and heads_by_itself(text)
    prose = tuple(span for span in map(trimmed_span, reading.lines[first:last]) if span.start < span.end)
    parent = reading.items[-1][1] if (inner or loose) and not heading else -1
    kind = Kind.HEADING if heading and not LEADER.search(text) else Kind.PARAGRAPH
    reading.pieces.append(
        Piece(kind=kind, first=first, last=last, prose=prose, parent=parent, loose=loose, single=single)
    )
