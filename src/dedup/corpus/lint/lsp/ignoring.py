"""Put the comments around a passage by which `lint` leaves it alone, in the format of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.corpus.lint.directives import directives_in
from dedup.corpus.lint.suppressions import holds
from dedup.records import ADOC, HTML, RST, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.corpus.lint.lsp.removal import ParsedText
    from dedup.records import Block, Document

__all__ = ["text_ignoring"]

_MARGIN: Final = re.compile(r"[ \t>]*")
_LINE_END: Final = re.compile(r"\r\n|\n|\r")
_ENDS_COMMENT: Final = re.compile(r"-->|\*/|[\r\n]")


class _Insertion(NamedTuple):
    at: int
    text: str


def text_ignoring(parsed: ParsedText, span: Span, reason: str) -> str | None:
    """Give a text with a comment that takes a stretch out, or with two around it where one does not reach.

    Args:
        parsed: the text.
        span: the stretch, as a finding names it.
        reason: why it is left alone.

    Returns:
        The text, or None where no comment can stand: before front matter, and where it would be taken for code.
    """
    text, document = parsed.text, parsed.document
    blocks = document.blocks
    first, last = (_block_at(blocks, offset) for offset in (span.start, span.end - 1))
    if first < 0 or any(blocks[each].kind is Kind.FRONT_MATTER for each in (first, last)):
        return None
    why = " ".join(_ENDS_COMMENT.sub(" ", reason).split())
    around = [_before(document, first, f"off {why}", span), _behind(document, last, span)]
    before = [_before(document, first, f"ignore-next {why}", span)]
    # In a web page nothing tells where a block ends: there are no blank lines between them.
    for insertions in [around] if document.format == HTML.name else [before, around]:
        new = _inserted(text.source, insertions)
        if _is_taken_out(new, text.name, _moved(span, insertions)):
            return new
    return None


def _block_at(blocks: Iterable[Block], offset: int) -> int:
    return bisect_right([each.span.start for each in blocks], offset) - 1


def _comment(document: Document, word: str) -> str:
    if document.format == RST.name:
        return f".. dedup: {word}"
    if document.format == ADOC.name:
        return f"// dedup: {word}"
    if _is_mdx(document):
        return f"{{/* dedup: {word} */}}"
    return f"<!-- dedup: {word} -->"


def _before(document: Document, index: int, word: str, span: Span) -> _Insertion:
    """Give the comment before a block, on a line of its own that leaves lists and quotations whole."""
    comment = _comment(document, word)
    if document.format == HTML.name:
        return _Insertion(span.start, comment)
    at, end = document.blocks[index].span.start, _line_end(document.source)
    above = document.source[:at]
    apart = end if _is_apart(document) else ""
    lead = end if apart and above and not above.endswith(end * 2) else ""
    return _Insertion(at, f"{lead}{_margin(document, index)}{comment}{end}{apart}")


def _behind(document: Document, index: int, span: Span) -> _Insertion:
    """Give the comment behind a block that ends what the one before it began."""
    comment = _comment(document, "on")
    if document.format == HTML.name:
        return _Insertion(span.end, comment)
    at, end = document.blocks[index].span.end, _line_end(document.source)
    apart = end if _is_apart(document) else ""
    below = document.source[at:]
    trail = end if apart and below.strip() and not below.startswith(end * 2) else ""
    return _Insertion(at, f"{end}{apart}{_margin(document, index, inside=True)}{comment}{trail}")


def _is_apart(document: Document) -> bool:
    """Whether blank lines must stand around a comment, or what is next to it would belong to it."""
    return _is_mdx(document) or not (document.syntax.markdown or document.format == ADOC.name)


def _is_mdx(document: Document) -> bool:
    return PurePath(document.name).suffix.lower() == ".mdx"


def _line_end(source: str) -> str:
    found = _LINE_END.search(source)
    return found[0] if found else "\n"


def _margin(document: Document, index: int, *, inside: bool = False) -> str:
    """Give what a line of a comment beside a block begins with.

    Between two items of a list it belongs to the upper one, or it would part the list in two.
    """
    if document.format == ADOC.name:
        return ""
    block = document.blocks[index]
    found = _MARGIN.match(document.source, block.span.start, block.span.end)
    margin = found[0] if found else ""
    if block.kind is Kind.ITEM and block.prose and (inside or _follows_item(document, index)):
        return margin + " " * (block.prose[0].start - block.span.start - len(margin))
    return margin


def _follows_item(document: Document, index: int) -> bool:
    """Whether an item of the same list stands above."""
    blocks, block = document.blocks, document.blocks[index]
    above = index - 1
    while above >= 0 and (blocks[above].kind is not Kind.ITEM or blocks[above].level > block.level):
        above = blocks[above].parent
    return above >= 0 and blocks[above].level == block.level and blocks[above].marker[-1:] == block.marker[-1:]


def _inserted(source: str, insertions: Iterable[_Insertion]) -> str:
    for at, text in sorted(insertions, reverse=True):
        source = source[:at] + text + source[at:]
    return source


def _moved(span: Span, insertions: Iterable[_Insertion]) -> Span:
    before = sum(len(text) for at, text in insertions if at <= span.start)
    return Span(span.start + before, span.end + before)


def _is_taken_out(source: str, name: str, span: Span) -> bool:
    """Whether a comment holds from the first to the last character of a stretch."""
    ends = [_position(source, offset) for offset in (span.start, span.end - 1)]
    return any(all(holds(each, end) for end in ends) for each in directives_in(source, name).suppressions)


def _position(source: str, offset: int) -> tuple[int, int]:
    text = source[:offset].replace("\r\n", "\n").replace("\r", "\n")
    return text.count("\n") + 1, len(text) - text.rfind("\n")
