"""The records every stage speaks in: spans, blocks, passages, claims, changes and the draft they fold into.

All records are frozen. A `Span` is a range of the source, a `TextSpan` one of a passage's text. Indices are positions
in the tuple that holds the record, never text: two equal sentences stay two passages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.language.word_count import words_in

if TYPE_CHECKING:
    from dedup.language import Language
__all__ = [
    "FORMATS",
    "PLAIN",
    "Anchor",
    "Block",
    "Claim",
    "Document",
    "Format",
    "Kind",
    "Original",
    "Passage",
    "Place",
    "Reading",
    "Span",
    "Text",
    "TextSpan",
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters of the source."""

    start: int
    end: int

    def of(self, source: str) -> str:
        """Give the characters the span covers."""
        return source[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class TextSpan:
    """A half-open range of characters of one text, such as `Passage.text`; never of the whole source."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the characters the span covers."""
        return text[self.start : self.end]


class Anchor(NamedTuple):
    """Characters of a text, and where in a document: `length` signs from `at`; an element that goes if `whole`."""

    start: int
    end: int
    element: int
    at: int = 0
    length: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A document that a text was made of: format ("docx"), bytes, where the text stands, in which parts or codec."""

    format: str
    data: bytes = field(repr=False)
    anchors: tuple[Anchor, ...] = field(default=(), repr=False)
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A decoded text with all that is needed to write it back.

    Attributes:
        name: what to call it in messages.
        source: the characters, without byte order mark, line ends as they were.
        encoding: name of its codec, without mark ("utf-8", "utf-16-le", "cp1252").
        note: one line for stderr where the encoding was guessed, else "".
        bom: the byte order mark the bytes began with, else b"".
        original: the document that the text was made of, else None; such a text is Markdown.
    """

    name: str
    source: str
    encoding: str = "utf-8"
    note: str = ""
    bom: bytes = b""
    original: Original | None = None


class Place(NamedTuple):
    """A file and the line, from 1, where something stands in it."""

    file: str
    line: int

    def __str__(self) -> str:
        """Give the place as compilers do: "article.md:12"."""
        return f"{self.file}:{self.line}"

    def at_column(self, column: int) -> str:
        """Give the place with a column, from 1: "article.md:12:40"."""
        return f"{self}:{column}"


class Kind(StrEnum):
    """What a block is; only prose (paragraphs, list items) is ever judged for repetition."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CONTENTS = "contents"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    FRONT_MATTER = "front matter"
    RULE = "rule"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, list item, heading or other unit of layout.

    Attributes:
        kind: what it is.
        span: whole lines of the source, markers included, without the last line break.
        prose: the parts of `span` that hold running text, one for each source line, without markers, marks or
            indentation; empty for code, tables, rules, HTML and front matter.
        level: heading level 1 to 6, or nesting depth of a list item from 1; otherwise 0.
        marker: the list marker as written ("-", "3."), else "".
        heading: index of the nearest heading block above, -1 where there is none.
        parent: index of the block it continues (an item) or that leads into it ("You need:"); -1 where there is none.
    """

    kind: Kind
    span: Span
    prose: tuple[Span, ...] = ()
    level: int = 0
    marker: str = ""
    heading: int = -1
    parent: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format sources are written in, and what it can do.

    Attributes:
        name: what users call it.
        parser: module whose `parse(source, name)` makes a document of it.
        endings: of the names of its files, in lower case; none for the format of every other file.
        inline_marks: whether signs inside a line mark emphasis, links and code, and a backslash takes a sign's meaning.
        footnotes: whether `[^1]` refers to a footnote.
        markdown: whether a text of it is Markdown as it stands.
        opening: the beginning of a text by which it is known; None where there is none.
        marks: signs of it in a text, of which two make it known; None where there are none.
        filler: what stands in a document for markup within a word, not seen and not said; "" where markup stays.
    """

    name: str
    parser: str
    endings: frozenset[str] = frozenset()
    inline_marks: bool = False
    footnotes: bool = False
    markdown: bool = False
    opening: re.Pattern[str] | None = None
    marks: re.Pattern[str] | None = None
    filler: str = ""


MARKDOWN_MARKS: Final = re.compile(
    r"""
    ^ (?:
        [ ]{0,3} \#{1,6} [ \t]+ \S .* $            # an ATX heading
      | [ ]{0,3} (?: ```+ | ~~~+ ) [\w.+-]* [ \t]* $ # a fence
      | [ ]{0,3} (?: \[ [^\]\n]+ \]: [ \t]+ \S | \| .* \| [ \t]* $ )   # a link definition, a table row
    ) | \[ [^\[\]\n]{1,200} \] \( [^)\s]{1,200} \)  # a link; bounded, as the text may be all brackets
    """,
    re.VERBOSE | re.MULTILINE,
)
PLAIN: Final = Format(name="text", parser="dedup.parsing.plain_text")
MARKDOWN: Final = Format(
    name="markdown",
    parser="dedup.parsing.markdown",
    endings=frozenset([".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdwn", ".mdtxt", ".mdx", ".qmd", ".rmd"]),
    inline_marks=True,
    footnotes=True,
    markdown=True,
    opening=re.compile(r"\A\s*\#{1,6}[ \t]+\S"),
    marks=MARKDOWN_MARKS,
)
RST: Final = Format(name="rst", parser="dedup.parsing.restructured", endings=frozenset({".rst", ".rest"}))
ADOC: Final = Format(name="asciidoc", parser="dedup.parsing.asciidoc", endings=frozenset({".adoc", ".asciidoc"}))
HTML: Final = Format(name="html", parser="dedup.parsing.html", endings=frozenset({".html", ".htm"}), filler="\u200b")

FORMATS: Final = MappingProxyType({each.name: each for each in (PLAIN, MARKDOWN, RST, ADOC, HTML)})
"""The formats by name: to teach one is an entry and its parser. A text is of the first it looks like, else `PLAIN`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source text with its blocks in reading order; blocks never overlap.

    Attributes:
        name: what to call the source in messages (a path, or "<text>").
        source: the decoded text, line ends as they were read.
        format: a key of `FORMATS`.
        blocks: in order of `span.start`.
        language: ISO 639-1 code of the word tables in use.
        origins: for a document merged from several, (offset where the part starts, its name, its first line minus one).
        notes: what was changed in its parts to make one text of them, in words.
    """

    name: str
    source: str
    format: str
    blocks: tuple[Block, ...]
    language: str = "en"
    origins: tuple[tuple[int, str, int], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def syntax(self) -> Format:
        """What the format of the document can do."""
        return FORMATS[self.format]

    def place(self, offset: int) -> Place:
        """Name the file and the line (from 1) that hold a character offset."""
        line = self.source.count("\n", 0, offset) + 1
        name, before = self.name, 0
        for start, origin, lines in self.origins:
            if start <= offset:
                name, before = origin, lines
        return Place(name, line - before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The unit that is kept or removed: a sentence, or a whole block where the block is not prose.

    Attributes:
        index: its position in the tuple of passages.
        block: index of the block it belongs to.
        span: where it stands in the source (may cover line breaks and line prefixes).
        text: its words, line breaks and prefixes folded into single spaces.
        prose: whether it may be judged for repetition; headings, code, tables and the like are False.
    """

    index: int
    block: int
    span: Span
    text: str
    prose: bool

    @property
    def words(self) -> int:
        """Count of words: what white space parts, and each character of a script without spaces."""
        return words_in(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A clause-sized piece of a passage, the unit of evidence; `text` is what it claims, `span` its place there."""

    index: int
    passage: int
    span: TextSpan
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A source as it was understood.

    Attributes:
        document: the source with its blocks.
        passages: sentences of running text and whole blocks of anything else, in order.
        claims: claims of the passages of running text, in order.
        language: the word table in use.
    """

    document: Document
    passages: tuple[Passage, ...]
    claims: tuple[Claim, ...]
    language: Language
