"""Find the prose between the tags of JSX, the syntax of components in MDX: tags and expressions stay whole.

Prose is a run of lines without a tag, or one element of a list, a paragraph or a component that begins and ends its
lines and holds nothing but text. What has tags of blocks inside its lines is markup as a whole.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.records import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["JsxRange", "jsx_ranges"]

MARK: Final = re.compile(
    r"""
      <!-- | \{
    | < (?P<end> /? ) (?P<name> [A-Za-z][\w.:-]* | (?=>) )
    | ^ [ \t]* (?P<fence> `{3,} | ~{3,} )
    """,
    re.VERBOSE | re.MULTILINE,
)
"""Where a comment, an expression, a tag or code begins."""

PART: Final = re.compile(r"""[<>{"']""")
"""What matters inside a tag: its end, a value in quotation marks, an expression, and what can be in no tag."""

BRACE: Final = re.compile(r"[{}]")

WORD: Final = re.compile(r"\w")

WITHIN_TEXT: Final = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn"),
        *("em", "i", "img", "kbd", "mark", "q", "s", "samp", "small", "span"),
        *("ins", "strong", "sub", "sup", "time", "u", "var", "wbr"),
    )
)
"""Elements of HTML that stand within a sentence."""

TITLE: Final = re.compile(r"\s*<(?:summary|figcaption|legend)\b")
"""A line with what an element is called by, which belongs to the tag that opens it."""

OF_TEXT: Final = frozenset(("li", "p", "dd", "blockquote"))
"""Elements of HTML that hold text and may go as a whole with it, beside components."""

VERBATIM: Final = frozenset(("pre", "script", "style", "svg", "textarea", "table", "math"))
"""Elements of which nothing is prose: code, pictures, and tables, which are kept whole."""

UNLIKE_PROSE: Final = re.compile(r"\s*(?:\#{1,6}\s|\||[-*+]\s|\d+[.)]\s|>|={3}|:{3}|-{3})")
"""Marks of Markdown at the beginning of a line that is no plain prose."""


@dataclass(frozen=True, slots=True)
class JsxRange:
    """Some lines, and the running text in each of them; none where they are markup."""

    first: int
    last: int
    prose: tuple[TextSpan, ...] = ()


def jsx_ranges(lines: Sequence[str]) -> Iterator[JsxRange]:
    """Split the lines of a block of JSX into markup and prose.

    >>> [(each.first, each.last, bool(each.prose)) for each in jsx_ranges(["<Note>", "The ferry is late.", "</Note>"])]
    [(0, 1, False), (1, 2, True), (2, 3, False)]
    """
    block = _Lines(lines)
    index = 0
    while index < len(lines):
        found = block.plain(index) or block.element(index)
        if found is not None and any(WORD.search(lines[index + at], s.start, s.end) for at, s in enumerate(found)):
            yield JsxRange(index, index + len(found), found)
            index += len(found)
        else:
            # Each line of its own, so that what opens an element can go without what closes the one before.
            last = block.end_of_marks(index)
            while last < len(lines) and TITLE.match(lines[last]):
                last = block.end_of_marks(last)
            yield JsxRange(index, last)
            index = last


@dataclass(frozen=True, slots=True)
class _Mark:
    """A tag, an expression or a comment: where it stands, its name, and whether it begins or ends an element."""

    start: int
    end: int
    name: str | None = None
    begins: bool = False
    ends: bool = False


def _marks(text: str) -> list[_Mark]:
    """Find what is no text; a verbatim element is one mark."""
    found: list[_Mark] = []
    after = 0
    while match := MARK.search(text, after):
        name = match["name"]
        after = match.end()
        if name is None:
            if match["fence"]:
                after = _behind(f"\n{match[0]}", text, after)
            else:
                after = _behind("-->", text, after) if match[0] == "<!--" else _expression_end(text, after)
            found.append(_Mark(match.start(), after))
            continue
        end = _tag_end(text, after)
        if end is None or name in WITHIN_TEXT:
            after = end or after
            continue
        after = end
        alone = text[end - 2] == "/"
        begins = not match["end"] and not alone
        if name in VERBATIM and begins:
            after = _behind(f"</{name}>", text, end)
            found.append(_Mark(match.start(), after))
        else:
            found.append(_Mark(match.start(), end, name, begins, bool(match["end"])))
    return found


def _behind(end: str, text: str, start: int) -> int:
    found = text.find(end, start)
    return found + len(end) if found >= 0 else len(text)


def _expression_end(text: str, start: int) -> int:
    """Give where the brace that was opened before a place is closed; the end of the text where it is not."""
    depth = 1
    for match in BRACE.finditer(text, start):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return match.end()
    return len(text)


def _tag_end(text: str, start: int) -> int | None:
    """Give where a tag ends, whatever its values hold; None where it is none, as in "a < b"."""
    while match := PART.search(text, start):
        if match[0] == ">":
            return match.end()
        if match[0] == "<":
            return None
        if match[0] == "{":
            start = _expression_end(text, match.end())
            if start == len(text):
                return start
        else:
            closing = text.find(match[0], match.end())
            if closing < 0:
                return None
            start = closing + 1
    return None


class _Lines:
    """The lines of a block, and the marks in them."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.marks = _marks("\n".join(lines))
        self.ends = [mark.end for mark in self.marks]

    def plain(self, first: int) -> tuple[TextSpan, ...] | None:
        """Give the text of lines without a mark; None where the first has one."""
        found = []
        for index in range(first, len(self.lines)):
            line = self.lines[index]
            mark = self._next(self.starts[index])
            marked = mark is not None and mark.start < self.starts[index + 1]
            if marked or not line.strip() or UNLIKE_PROSE.match(line):
                break
            found.append(_trimmed(line, 0, len(line)))
        return tuple(found) or None

    def element(self, first: int) -> tuple[TextSpan, ...] | None:
        """Give the text of one element that begins the first line and ends a line, with nothing but text inside."""
        opening = self._next(self.starts[first])
        if opening is None or not opening.begins or opening.start < self.starts[first] or not _may_go(opening.name):
            return None
        closing = self._next(opening.end)
        if closing is None or not closing.ends or closing.name != opening.name or opening.end > self.starts[first + 1]:
            return None
        last = bisect_right(self.starts, closing.start) - 1
        before = self.lines[first][: opening.start - self.starts[first]]
        after = self.lines[last][closing.end - self.starts[last] :]
        if before.strip() or after.strip():
            return None
        spans = []
        for at in range(first, last + 1):
            start = opening.end - self.starts[at] if at == first else 0
            end = closing.start - self.starts[at] if at == last else len(self.lines[at])
            spans.append(_trimmed(self.lines[at], start, end))
        # A tag on a line by itself is markup, and the lines between are plain.
        inner = all(span.start < span.end for span in spans)
        unlike = any(UNLIKE_PROSE.match(self.lines[at][span.start :]) for at, span in enumerate(spans, first))
        return tuple(spans) if inner and not unlike else None

    def end_of_marks(self, first: int) -> int:
        """Give the line behind those that a mark holds together."""
        last = first + 1
        while last < len(self.lines) and (mark := self._next(self.starts[last])) and mark.start < self.starts[last]:
            last += 1
        return last

    def _next(self, place: int) -> _Mark | None:
        """Give the first mark that ends behind a place."""
        at = bisect_right(self.ends, place)
        return self.marks[at] if at < len(self.marks) else None


def _may_go(name: str | None) -> bool:
    return name is not None and (name in OF_TEXT or name[:1].isupper())


def _trimmed(line: str, start: int, end: int) -> TextSpan:
    text = line[start:end]
    return TextSpan(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))
