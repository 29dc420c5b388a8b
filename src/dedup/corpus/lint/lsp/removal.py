"""Take a stretch out of a text as a run of `condense` would: with its marker and its blank lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.changes import Change, Draft, Requested
from dedup.corpus.lint.statements import Element, statements_of
from dedup.output.render.cutting import inner_span
from dedup.output.render.source import written
from dedup.parsing.formats import format_in, parse
from dedup.parsing.passages import passages
from dedup.records import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.changes import Written
    from dedup.corpus.lint.statements import Statement
    from dedup.language import Language
    from dedup.records import Document, Passage, Text

__all__ = ["ParsedText", "text_without"]

_BY_LINES: Final = frozenset({Kind.TABLE, Kind.CONTENTS})
_BY_SENTENCES: Final = frozenset({Kind.QUOTE})
_LINE_END: Final = re.compile(r"\r\n|\n|\r")
_MARKS: Final = " \t>"


@dataclass(frozen=True, slots=True, eq=False)
class ParsedText:
    """A text that was parsed, for whatever is asked of it.

    Attributes:
        text: the text.
        document: its blocks.
        statements: what findings are about.
        passages: what is taken out.
    """

    text: Text
    document: Document
    statements: tuple[Statement, ...]
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, text: Text, language: Language) -> ParsedText:
        """Parse a text."""
        document = parse(text.source, text.name, format_in(text))
        return cls(text, document, tuple(statements_of(document, language, 0)), passages(document, language))


def text_without(parsed: ParsedText, span: Span) -> str | None:
    """Give a text without what it says in a stretch.

    Args:
        parsed: the text.
        span: the stretch, as a finding names it.

    Returns:
        The text that is left, or None where it cannot be taken out alone: from code, front matter and tags, the heads
        of tables, and from web pages.
    """
    if parsed.document.source != parsed.text.source:
        return None
    inside = [each for each in parsed.statements if span.start <= each.span.start and each.span.end <= span.end]
    gone, parts = _sorted(parsed, inside)
    if not inside or parts is None:
        return None
    changes = tuple(Change(passage=each, text=None, reason=Requested()) for each in sorted(gone))
    out = written(Draft(document=parsed.document, passages=parsed.passages, changes=changes))
    return _without_parts(parsed, out, parts)


def _sorted(parsed: ParsedText, inside: Sequence[Statement]) -> tuple[set[int], list[Statement] | None]:
    """Give the passages that go whole, and the statements that are parts of one; None where one cannot go alone."""
    by_span = {each.span: each.index for each in parsed.passages}
    whole = {each.block: each.index for each in parsed.passages if not each.prose}
    gone: set[int] = set()
    parts: list[Statement] = []
    going = {id(each) for each in inside}
    for each in inside:
        kind = parsed.document.blocks[each.block].kind
        if each.span in by_span and kind not in _BY_LINES | _BY_SENTENCES:
            gone.add(by_span[each.span])
        elif kind not in _BY_LINES | _BY_SENTENCES:
            return gone, None
        elif all(id(other) in going for other in parsed.statements if other.block == each.block):
            gone.add(whole[each.block])
        elif each.element is Element.HEADER:
            return gone, None
        else:
            parts.append(each)
    return gone, parts


def _without_parts(parsed: ParsedText, out: Written, parts: Sequence[Statement]) -> str | None:
    """Take lines and sentences out of blocks that stay, from the last to the first."""
    text = out.text
    for each in sorted(parts, key=lambda part: -part.span.start):
        block = parsed.document.blocks[each.block]
        passage = next(other for other in parsed.passages if other.block == each.block)
        moved = out.places[passage.index].start - inner_span(block, passage.span).start
        span = Span(each.span.start + moved, each.span.end + moved)
        if span.of(text) != each.span.of(parsed.document.source):
            return None
        line = _line(text, span)
        alone = not (text[line.start : span.start] + text[span.end : line.end]).strip(_MARKS + "\r\n")
        if block.kind in _BY_LINES or alone:
            span = line
        elif _LINE_END.search(span.of(text)):
            return None
        else:
            span = _with_space(text, span, line)
        text = text[: span.start] + text[span.end :]
    return text


def _with_space(text: str, span: Span, line: Span) -> Span:
    """Add the white space behind a sentence, or that before it where it is the last of its line."""
    behind = text[span.end : line.end]
    if behind.strip():
        return Span(span.start, span.end + len(behind) - len(behind.lstrip()))
    return Span(line.start + len(text[line.start : span.start].rstrip()), span.end)


def _line(text: str, span: Span) -> Span:
    """Give the lines of a stretch, with the end of the last one."""
    start = max(text.rfind(sign, 0, span.start) for sign in "\r\n") + 1
    end = _LINE_END.search(text, span.end)
    return Span(start, end.end() if end else len(text))
