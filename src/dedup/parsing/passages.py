"""Cut a document into passages: the sentences of running text one by one, every other block as a whole."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import count, groupby
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import LETTER
from dedup.parsing.sentences import is_one_sentence, splitter
from dedup.records import Block, Document, Kind, Passage, Span, TextSpan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from dedup.language import Language
    from dedup.records import Reading

__all__ = ["passages", "sentences_in"]

PROSE: Final = frozenset({Kind.PARAGRAPH, Kind.ITEM})

STOPS: Final = ".?!…。！？｡．।॥։؟۔።:;"
CODE_SPAN: Final = re.compile(r"(?P<ticks>(?<![`\\])`+(?!`))(?P<inner>.+?)(?<!`)(?P=ticks)(?!`)", re.DOTALL)
AUTOLINK: Final = re.compile(r"<(?:[a-zA-Z][a-zA-Z0-9+.-]*:|[\w.+-]+@)[^\s<>]*>")
TAG: Final = re.compile(
    r"""
      </? [a-zA-Z] [^<>]* >
    | <!-- (?: (?! <!-- ) . )*? -->     # stops at the next opening, or unclosed ones would take quadratic time
    """,
    re.VERBOSE | re.DOTALL,
)
LINK: Final = re.compile(
    r"""
    !? \[ (?P<label> (?: [^\[\]] | \[ [^\[\]]* \] )* ) \]       # a link or an image; the label may hold an image
    (?P<target> \( (?: [^()] | \( [^()]* \) )* \) | \[ [^\[\]]* \] )
    """,
    re.VERBOSE,
)
EMPHASIS: Final = re.compile(
    r"""
      (?P<star> (?<![\\*]) \*{1,3} (?![\s*]) ) (?P<inner> [^*]+? ) (?<![\s\\*]) (?P=star) (?!\*)
    | (?P<line> (?<![\w\\]) _{1,3} (?![\s_]) ) (?P<within> [^_]+? ) (?<![\s\\_]) (?P=line) (?!\w)
    | (?P<struck> ~~ (?!\s) ) (?P<dead> [^~]+? ) (?<!\s) ~~
    """,
    re.VERBOSE,
)
_WORD: Final = re.compile(f"{LETTER}+")
ESCAPE: Final = re.compile(r"\\[!-/:-@\[-`{-~]")


def passages(
    document: Document,
    language: Language,
    known: Mapping[str, tuple[TextSpan, ...]] = MappingProxyType({}),
    split: Callable[[str], Sequence[TextSpan]] | None = None,
) -> tuple[Passage, ...]:
    """Cut a document into its passages, in reading order.

    Paragraphs and list items give one passage a sentence, which may be judged for repetition; code, tables, headings,
    quotations and the like give one passage each, which may not. A sentence never ends inside a code span, a link, an
    image, a tag or emphasis, and keeps the marks that close behind its full stop.

    Args:
        document: parsed text; its blocks tell what is running text.
        language: the word table for abbreviations and sentence openers.
        known: running text that was cut before in the same format and language -> its sentences (`sentences_in`).
        split: cuts running text, for whoever reads many documents; that of the language otherwise.
    """
    split = split or splitter(language)
    numbers = count()
    found = []
    for index, block in enumerate(document.blocks):
        prose = block.kind in PROSE and bool(block.prose)
        parts = _sentences(document, block, language, split, known) if prose else _whole(document, block, language)
        for span, text in parts:
            found.append(Passage(index=next(numbers), block=index, span=span, text=text, prose=prose))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of running text: where it stands in the joined text and in the source."""

    joined: int
    source: Span


def sentences_in(reading: Reading) -> dict[str, tuple[TextSpan, ...]]:
    """Give how the blocks of a single line were cut into sentences, by their text."""
    found: dict[str, tuple[TextSpan, ...]] = {}
    blocks, source = reading.document.blocks, reading.document.source
    for index, group in groupby(reading.passages, key=attrgetter("block")):
        block = blocks[index]
        if block.kind in PROSE and len(block.prose) == 1:
            line = block.prose[0]
            found[line.of(source).rstrip()] = tuple(
                TextSpan(each.span.start - line.start, each.span.end - line.start) for each in group
            )
    return found


def _whole(document: Document, block: Block, language: Language) -> Iterator[tuple[Span, str]]:
    marked = document.syntax.inline_marks and block.kind is Kind.QUOTE
    joined = _join(document.source, block.prose or (block.span,), language, marked=marked)[0]
    text = " ".join(_without_filler(joined, document).split())
    if text:
        yield block.span, text


def _sentences(
    document: Document,
    block: Block,
    language: Language,
    split: Callable[[str], Sequence[TextSpan]],
    known: Mapping[str, Sequence[TextSpan]],
) -> Iterator[tuple[Span, str]]:
    marked = document.syntax.inline_marks
    joined, lines = _join(document.source, block.prose, language, marked=marked)
    sentences = known.get(joined)
    if sentences is None:
        # What only hides stops is not looked for where there are none to hide.
        sentences = split(_masked(joined) if marked and not is_one_sentence(joined) else joined)
    for sentence in sentences:
        span = Span(_at(lines, sentence.start), _at(lines, sentence.end - 1) + 1)
        yield span, " ".join(_without_filler(sentence.of(joined), document).split())


def _without_filler(text: str, document: Document) -> str:
    """Take out what stands for markup within words."""
    filler = document.syntax.filler
    return text.replace(filler, "") if filler else text


def _join(source: str, parts: tuple[Span, ...], language: Language, *, marked: bool) -> tuple[str, list[_Line]]:
    """Put the lines of a block one behind the other, a space between them where the language has spaces."""
    joined = ""
    lines = []
    for part in parts:
        text = part.of(source).rstrip()
        if marked and text.endswith("\\") and part is not parts[-1]:
            # A backslash at the end of a line is a line break in Markdown.
            text = text[:-1].rstrip()
        if not text.strip():
            continue
        if joined and _parted(joined, text, language):
            joined += " "
        lines.append(_Line(len(joined), Span(part.start, part.start + len(text))))
        joined += text
    return joined, lines


def _parted(before: str, text: str, language: Language) -> bool:
    """Tell whether a line break stands for a space: not in a word broken behind its hyphen.

    Before "and" and "or" the hyphen stands for the rest of a word yet to come: "up- and downstream".
    """
    if before[-1] == "-" and before[-2:-1].isalpha() and (word := _WORD.match(text)):
        from dedup.language.tables import PAIRING

        return word[0].lower() in PAIRING
    return language.spaced or before[-1].isascii() or text[0].isascii()


def _at(lines: list[_Line], offset: int) -> int:
    """Give the place in the source of a character of the joined text that is not one of the spaces put in."""
    line = lines[bisect_right(lines, offset, key=lambda line: line.joined) - 1]
    return line.source.start + offset - line.joined


def _masked(text: str) -> str:
    """Hide the full stops inside Markdown marks, so that no sentence ends there; the length stays."""
    # Most texts have none of the marks, and to look for a sign is quicker than to look for what begins with it.
    if "`" in text:
        text = CODE_SPAN.sub(lambda match: match["ticks"] + _word(match["inner"]) + match["ticks"], text)
    if "\\" in text:
        text = ESCAPE.sub("__", text)
    # The stars that stand for links alone make no emphasis.
    starred = "*" in text or "<" in text
    if "<" in text:
        text = AUTOLINK.sub(lambda match: _word(match[0]), text)
        text = TAG.sub(lambda match: "*" * len(match[0]), text)
    if "[" in text:
        text = LINK.sub(_link, text)
    return EMPHASIS.sub(_emphasis, text) if starred or "_" in text or "~" in text else text


def _word(text: str) -> str:
    """Stand-in for something that reads as one word and may open a sentence."""
    return "X" + "x" * (len(text) - 1)


def _link(match: re.Match[str]) -> str:
    # Stars read as closing marks, so a full stop at the end of the label still ends a sentence.
    label = match["label"]
    lead = "*" * (match.start("label") - match.start())
    return lead + _hidden(label) + "*" * (len(match[0]) - len(lead) - len(label))


def _emphasis(match: re.Match[str]) -> str:
    inner = match["inner"] or match["within"] or match["dead"]
    marks = "*" * ((len(match[0]) - len(inner)) // 2)
    return marks + _hidden(inner) + marks


def _hidden(text: str) -> str:
    """Hide all full stops but the last ones, which end the sentence that the mark closes with."""
    kept = len(text.rstrip(STOPS + "\"'”’»)*_~"))
    return "".join("_" if sign in STOPS else sign for sign in text[:kept]) + text[kept:]
