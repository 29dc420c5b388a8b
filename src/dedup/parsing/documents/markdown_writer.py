"""Write what a document says as Markdown, and keep where in the document each of its characters stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from dedup.parsing.documents.fragments import Fragment, Paragraph, Style
from dedup.records import Anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MarkdownWriter"]

_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]")
_SIGNS: Final = re.compile(
    r"""
      [\\`*]
    | (?<!\w)_ | _(?!\w)                              # within a word it is no mark
    | \[ (?= \^ | [^\[\]\n]{0,999} \] [(\[:] )        # what would be a link or a footnote
    | < (?= [A-Za-z/!?] )
    | & (?= \#?\w{1,31}; )
    | ~ (?= ~ )
    | \$ (?= \$ )
    """,
    re.VERBOSE,
)
_OPENERS: Final = re.compile(
    r"""
    ^ [ ]* (?: (?P<sign> [>\#+|=~-] | :(?=::) | \{(?=[{%]) ) | \d{1,9} (?P<number> [.)] (?=\s|$) ) )
    """,
    re.VERBOSE | re.MULTILINE,
)
_INNER_STOP: Final = re.compile(r"[.!?…。！？]['\"”’»)]*\s|\n|\*")
_TICK: Final = re.compile(r"[`\n]")
_SPACES: Final = {" ": "%20", "(": "%28", ")": "%29", "\n": "", "\r": "", "<": "%3C", ">": "%3E"}


@dataclass(slots=True)
class MarkdownWriter:
    """The Markdown so far.

    Attributes:
        anchors: where its characters stand in the document.
        columns: of the list items that are open, the column their text stands at.
    """

    anchors: list[Anchor] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _item: bool = False

    @property
    def text(self) -> str:
        """Give what is written."""
        return "".join(self._parts) + ("\n" if self._parts else "")

    def heading(self, level: int, paragraph: Paragraph) -> None:
        """Write a heading."""
        self._block(f"{'#' * min(6, max(1, level))} ", _in_one_line(paragraph))

    def paragraph(self, paragraph: Paragraph) -> None:
        """Write running text."""
        self._block("", paragraph)

    def quote(self, paragraph: Paragraph) -> None:
        """Write a quotation."""
        self._block("> ", paragraph, further="> ")

    def note(self, label: str, paragraph: Paragraph) -> None:
        """Write a footnote."""
        self._block(f"[^{label}]: ", _in_one_line(paragraph))

    def item(self, level: int, marker: str, paragraph: Paragraph) -> None:
        """Write an item of a list; levels count from 0."""
        if not paragraph.text.strip():
            return
        if not self._item:
            self.columns.clear()
        del self.columns[level:]
        indent = self.columns[-1] if self.columns else 0
        self._block(f"{' ' * indent}{marker} ", paragraph, tight=self._item)
        self.columns.append(indent + len(marker) + 1)
        self._item = True

    def continuation(self, level: int, paragraph: Paragraph) -> None:
        """Write a further paragraph of an open item."""
        indent = " " * (self.columns[min(level, len(self.columns) - 1)] if self._item and self.columns else 0)
        kept = list(self.columns)
        self._block(indent, paragraph, further=indent)
        self.columns[:], self._item = kept, bool(indent)

    def code(self, lines: Sequence[str]) -> None:
        """Write lines of code, which nothing is taken out of."""
        longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
        fence = "`" * max(3, longest + 1)
        self._whole("\n".join((fence, *(_CONTROL.sub(" ", line) for line in lines), fence)))

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Write a table, which nothing is taken out of; the first row is its head."""
        width = max(map(len, rows), default=0)
        if not any(cell.strip() for row in rows for cell in row):
            return
        lines = [f"| {' | '.join(_cell(cell) for cell in (*row, *[''] * (width - len(row))))} |" for row in rows]
        self._whole("\n".join((lines[0], f"|{' --- |' * width}", *lines[1:])))

    def rule(self) -> None:
        """Write a line between sections."""
        self._whole("***")

    def _whole(self, text: str) -> None:
        self._part("\n\n" if self._parts else "")
        self._part(text)
        self._item = False

    def _part(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)

    def _block(self, prefix: str, paragraph: Paragraph, *, further: str | None = None, tight: bool = False) -> None:
        raw = _CONTROL.sub(" ", paragraph.text)
        if not raw.strip():
            return
        self._part("" if not self._parts else "\n" if tight else "\n\n")
        self._item = False
        self._part(prefix)
        self._inner(paragraph, raw, further if further is not None else " " * len(prefix))

    def _inner(self, paragraph: Paragraph, raw: str, further: str) -> None:
        """Write the characters, with their marks and with the signs escaped that would be marks."""
        begin = len(raw) - len(raw.lstrip())
        end = len(raw.rstrip())
        starts = _starts(paragraph)
        opened, closed = _marks(paragraph, raw, starts)
        escaped = _escaped(paragraph, raw, starts, begin)
        places: list[int] = []
        for fragment, start in zip(paragraph.fragments, starts, strict=True):
            places.append(self._length)
            self._fragment(fragment, raw, (max(start, begin), min(start + len(fragment.text), end), start),
                           (opened, closed, escaped), further)  # fmt: skip
        places.append(self._length)
        for cover in paragraph.covers:
            if places[cover.first] < places[cover.last]:
                self.anchors.append(Anchor(places[cover.first], places[cover.last], cover.element, whole=True))

    def _fragment(
        self,
        fragment: Fragment,
        raw: str,
        limits: tuple[int, int, int],
        signs: tuple[dict[int, str], dict[int, str], frozenset[int]],
        further: str,
    ) -> None:
        (first, last, start), (opened, closed, escaped) = limits, signs
        if first >= last:
            return
        if fragment.whole or fragment.width:
            self._part(opened.get(first, ""))
            before = self._length
            self._part(
                "\\\n" + further if fragment.text == "\n" else raw[first:last].join(("\\" * (first in escaped), ""))
            )
            if fragment.element >= 0:
                self.anchors.append(
                    Anchor(before, self._length, fragment.element, fragment.at, fragment.width, fragment.whole)
                )
            self._part(closed.get(last, ""))
            return
        cuts = {first, last}
        for position in (*opened, *closed):
            if first < position < last:
                cuts.add(position)
        for position in escaped:
            if first <= position < last:
                cuts.update((position, position + 1))
        edges = sorted(cuts)
        for at, to in pairwise(edges):
            self._part(opened.get(at, ""))
            before = self._length
            self._part("\\" + raw[at:to] if at in escaped else raw[at:to])
            if fragment.element >= 0:
                self.anchors.append(Anchor(before, self._length, fragment.element, fragment.at + at - start, to - at))
            self._part(closed.get(to, ""))


def _in_one_line(paragraph: Paragraph) -> Paragraph:
    """Make a space of each line break: a heading has one line."""
    fragments = [each._replace(text=" ") if each.text == "\n" else each for each in paragraph.fragments]
    return Paragraph(fragments, paragraph.covers)


def _starts(paragraph: Paragraph) -> list[int]:
    starts, at = [], 0
    for fragment in paragraph.fragments:
        starts.append(at)
        at += len(fragment.text)
    return starts


def _escaped(paragraph: Paragraph, raw: str, starts: Sequence[int], begin: int) -> frozenset[int]:
    """Give the places of the characters that would be Markdown and are not meant so."""
    free = [0] * len(raw)
    for fragment, start in zip(paragraph.fragments, starts, strict=True):
        if fragment.markup:
            free[start : start + len(fragment.text)] = [1] * len(fragment.text)
    for first, last, look in _stretches(paragraph, starts, link=False):
        if look.code and _mark_of(look, raw, *_without_space(raw, first, last)):
            free[first:last] = [1] * (last - first)
    found = {match.start() for match in _SIGNS.finditer(raw)}
    text = raw[begin:]
    for match in _OPENERS.finditer(text):
        found.update(begin + match.start(name) for name, sign in match.groupdict().items() if sign)
    return frozenset(place for place in found if not free[place])


def _marks(paragraph: Paragraph, raw: str, starts: Sequence[int]) -> tuple[dict[int, str], dict[int, str]]:
    """Give the marks that open before a place, and those that close behind it."""
    opened: dict[int, str] = {}
    closed: dict[int, str] = {}
    for first, last, look in _stretches(paragraph, starts, link=False):
        start, end = _without_space(raw, first, last)
        marks = _mark_of(look, raw, start, end)
        if marks:
            opened[start] = marks
            closed[end] = marks
    for first, last, look in _stretches(paragraph, starts, link=True):
        start, end = _without_space(raw, first, last)
        if look.link and start < end and "\n" not in raw[start:end]:
            opened[start] = "[" + opened.get(start, "")
            closed[end] = closed.get(end, "") + f"]({_address(look.link)})"
    return opened, closed


def _stretches(paragraph: Paragraph, starts: Sequence[int], *, link: bool) -> Iterator[tuple[int, int, Style]]:
    """Give the stretches of characters that look the same, or lead to the same place."""
    pairs = zip(paragraph.fragments, starts, strict=True)

    def key(pair: tuple[Fragment, int]) -> Style:
        look = pair[0].look
        return Style(link=look.link) if link else look._replace(link="")

    for look, group in groupby(pairs, key=key):
        members = list(group)
        yield members[0][1], members[-1][1] + len(members[-1][0].text), look


def _without_space(raw: str, start: int, end: int) -> tuple[int, int]:
    text = raw[start:end]
    return start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))


def _mark_of(look: Style, raw: str, start: int, end: int) -> str:
    """Give the marks of a stretch; none where a sentence ends in it, or where they would not be read as marks."""
    text = raw[start:end]
    if look.code:
        return "`" if text and not _TICK.search(text) else ""
    if not text or _INNER_STOP.search(text):
        return ""
    if not (look.strong or look.emphasis):
        return ""
    outside = raw[start - 1 : start], raw[end : end + 1]
    for inner, outer in ((text[0], outside[0]), (text[-1], outside[1])):
        if not inner.isalnum() and outer and not outer.isspace():
            return ""
    return "***" if look.strong and look.emphasis else "**" if look.strong else "*"


def _address(link: str) -> str:
    return "".join(_SPACES.get(sign, sign) for sign in link)


def _cell(text: str) -> str:
    escaped = _SIGNS.sub(r"\\\g<0>", _CONTROL.sub(" ", text)).replace("|", "\\|")
    return "<br>".join(" ".join(line.split()) for line in escaped.split("\n") if line.strip())
