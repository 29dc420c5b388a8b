"""Cut a text into the passages that may be compared and removed, and join what is left of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.word_count import words_in
from dedup.parsing.hard_wraps import is_spaced, wrapping_of

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
    | \{[%{\#/<]              # a template's or a shortcode's braces, a comment of MDX
    | import\s[^\n]*["'];?\s* (?:\n|$) | export\s+(?:const|default|function|let|async)\b  # MDX
    """,
    re.VERBOSE,
)

FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)

BEGINNING: Final = re.compile(
    r"""
    (?: -{3}[ \t]*\n (?=[\w"'.-]+[ \t]*:|\#) .*? \n(?:-{3}|\.{3})[ \t]*(?:\n|$)   # YAML
      | \+{3}[ \t]*\n .*? \n\+{3}[ \t]*(?:\n|$)                               # TOML
    )? (?: [ \t]*\n )*
    """,
    re.DOTALL | re.VERBOSE,
)
"""What stands before the first paragraph: front matter, blank lines in it or not, and blank lines."""

ITEM: Final = re.compile(r"[ \t]*(?:[-*+>]|\d{1,9}[.)])\s")
"""A line of a list or a quotation, whose lines belong together."""

LEAST_WORDS: Final = 4
"""In files, shorter paragraphs are headings, captions and list labels: layout, not repetition."""

LEAST_CHARACTERS: Final = 8
"""The same in scripts without spaces, whose characters are counted: two or three of them are a word."""

ENDED: Final = re.compile(r"""[.!?…。！？؟।።]["'”’»)\]」』]*$""")
"""The end of a sentence at the end of a line."""

LEAST_CLOSED: Final = 2 / 3
"""Share of the lines that end as sentences do where each is a paragraph; the lines of poems, addresses and tables do
not."""

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
    if layout:
        yield from _laid_out(text)
        return
    if "\n" not in text:
        if stripped := text.strip():
            first = text.index(stripped[0])
            yield first, first + len(stripped)
        return
    yield from _blocks(text, 0)


def _blocks(text: str, start: int) -> Iterator[tuple[int, int]]:
    for end, following in [*(match.span() for match in BLANK.finditer(text, start)), (len(text), len(text))]:
        first = start + len(text[start:end]) - len(text[start:end].lstrip("\n\r"))
        paragraph = text[first:end].rstrip()
        if paragraph:
            yield first, first + len(paragraph)
        start = following


def _laid_out(source: str) -> Iterator[tuple[int, int]]:
    # Every line end as one sign in the place of its last, so that the places hold in the source.
    text = source.replace("\r\n", " \n").replace("\r", "\n")
    lines = text.rstrip().split("\n")
    # A paragraph a line: no blank lines part them, most end as sentences do, and none runs on into the next.
    said = [line.rstrip() for line in lines if _is_long(line)]
    closed = sum(ENDED.search(line) is not None for line in said)
    by_line = (
        not is_spaced([not line.strip() for line in lines])
        and closed >= len(said) * LEAST_CLOSED
        and not wrapping_of([lines], spaced=False).wrapped
    )
    begun = BEGINNING.match(text)
    fenced = False
    for first, end in _blocks(text, begun.end() if begun else 0):
        paragraph = text[first:end]
        inside = fenced
        marks = len(FENCE.findall(paragraph))
        fenced ^= marks % 2 == 1
        if inside or fenced:
            continue
        if by_line and not marks:
            yield from _lines_of_prose(text, first, end)
        elif _prose(paragraph):
            yield first, end


def _lines_of_prose(text: str, first: int, end: int) -> Iterator[tuple[int, int]]:
    for line in text[first:end].split("\n"):
        if not ITEM.match(line) and _prose(line.rstrip()):
            yield first, first + len(line.rstrip())
        first += len(line) + 1


def _prose(paragraph: str) -> bool:
    if STRUCTURE.match(paragraph):
        return False
    return _is_long(paragraph)


def _is_long(text: str) -> bool:
    return len(text.split()) >= LEAST_WORDS or words_in(text) >= LEAST_CHARACTERS


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
