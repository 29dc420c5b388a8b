"""Cut a text into the passages that may be compared and removed, and join what is left of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dedup.records import TextSpan

__all__ = ["cutter", "without_passages"]

BLANK: Final = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
"""What stands between paragraphs: a line break and at least one blank line."""

STRUCTURE: Final = re.compile(
    r"""
    \#{1,6}\s | \|            # Markdown: a heading, a table
    | [`~]{3} | \ {4} | \t    # fenced and indented code
    | <[A-Za-z!/] | -{3} | :{3}  # HTML, a rule or front matter, a directive
    | \[[^\]]+\]:             # a link's target
    """,
    re.VERBOSE,
)

FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)

LEAST_WORDS: Final = 4
"""In files, shorter paragraphs are headings, captions and list labels: layout, not repetition."""

Spans = list[tuple[int, int]]


def cutter(unit: str, language: str) -> Callable[[str, bool], Spans]:
    """Give the function that cuts a text; its second argument says whether the text is a file with layout."""
    if unit == "document":
        return lambda text, _: [(0, len(text))] if text.strip() else []
    if unit == "paragraph":
        return lambda text, layout: list(_paragraphs(text, layout=layout))
    from dedup.language import table
    from dedup.parsing.sentences import splitter

    split = splitter(table(language))
    return lambda text, layout: list(_sentences(text, split, layout=layout))


def _paragraphs(text: str, *, layout: bool) -> Iterator[tuple[int, int]]:
    if not layout and "\n" not in text:
        if stripped := text.strip():
            first = text.index(stripped[0])
            yield first, first + len(stripped)
        return
    fenced = False
    start = 0
    for end, following in [*(match.span() for match in BLANK.finditer(text)), (len(text), len(text))]:
        first = start + len(text[start:end]) - len(text[start:end].lstrip("\n\r"))
        paragraph = text[first:end].rstrip()
        inside = fenced
        if layout:
            fenced ^= len(FENCE.findall(paragraph)) % 2 == 1
        if paragraph and not (layout and (inside or fenced or not _prose(paragraph))):
            yield first, first + len(paragraph)
        start = following


def _prose(paragraph: str) -> bool:
    return not STRUCTURE.match(paragraph) and paragraph.count(" ") + paragraph.count("\n") >= LEAST_WORDS - 1


def _sentences(text: str, split: Callable[[str], list[TextSpan]], *, layout: bool) -> Iterator[tuple[int, int]]:
    for start, end in _paragraphs(text, layout=layout):
        for span in split(text[start:end]):
            if text[start + span.start : start + span.end].strip():
                yield start + span.start, start + span.end


def without_passages(text: str, spans: Spans, removed: list[bool]) -> str:
    """Cut the removed passages out, each with the space or blank lines after it (before it, at the end of the text)."""
    pieces: list[str] = []
    place = 0
    for (start, end), gone in zip(spans, removed, strict=True):
        if gone:
            pieces.append(text[place:start])
            place = end + len(text[end:]) - len(text[end:].lstrip())
            if place == len(text) and text.strip():
                tail = text[end:]
                kept = "".join(pieces).rstrip()
                pieces = [kept, tail if kept else ""]
    return "".join([*pieces, text[place:]])
