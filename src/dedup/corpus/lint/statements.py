"""Cut a document into statements: sentences, headings, rows of tables, commented lines of code, and their subjects."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.markup import CODE_SPAN, plain
from dedup.parsing.passages import passages
from dedup.records import Document, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Block, TextSpan

__all__ = ["Element", "Statement", "statements_of"]


class Element(StrEnum):
    """In what a statement stands."""

    PROSE = "prose"
    LIST = "list"
    HEADING = "heading"
    TABLE = "table"
    HEADER = "header"
    CODE = "code"
    FRONT = "front"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A stretch of a document that says one thing, and what tells its subject.

    Attributes:
        file: the place of its document among those read.
        span: where it stands in the source.
        line: its first line, from 1.
        last: its last line.
        column: the character of the first line at which it begins, from 1.
        end_column: the character of the last line behind it, from 1.
        element: in what it stands.
        text: its words with their markup, in one line.
        said: its words without markup; the cells of a table have " | " between them.
        heads: the headings above it, the nearest first, and last the title of the document.
        lead: what leads into it: the item above, the paragraph before its list, the code before its comment.
        around: the other sentences of its block.
        block: the block it stands in.
        header: of a row the header of its table.
    """

    file: int
    span: Span
    line: int
    last: int
    column: int
    end_column: int
    element: Element
    text: str
    said: str
    heads: tuple[str, ...]
    lead: str = ""
    around: str = ""
    block: int = -1
    header: tuple[str, ...] = ()


_CELLS: Final = re.compile(r"(?<!\\)\|")
_RULE: Final = re.compile(r"^[\s|:+-]+$")
_COMMENT: Final = re.compile(r"^(?P<code>.*?(?:^|\s))(?P<mark>#|//|--(?=\s)|<!--)\s*(?P<said>\S.*?)\s*(?:-->)?$")
_FRONT: Final = re.compile(r"""^(?P<key>[A-Za-z_][\w-]*)\s*[:=]\s*["']?(?P<said>.*?)["']?\s*$""")
_TAG_LINE: Final = re.compile(r"^\s*(?:</?[A-Za-z!][^<>]*>?|[^<>]*/?>|\{.*\}|[\w-]+=.*)\s*$")
_TREE: Final = re.compile(r"[│├└─┌┐┘┤┬┴┼╭╮╰╯|`]+")
_CELL: Final = re.compile(r"</?t[dhr]\b[^<>]*>", re.IGNORECASE)
_UNSAID: Final = frozenset({"json", "jsonc", "yaml", "yml", "toml", "xml", "html", "csv", "diff", "mermaid", "css"})
FEWEST_WORDS: Final = 3
SENTENCE: Final = 5
"""Words from which what stands in a cell of HTML is read as a sentence."""
MOST_LEAD: Final = 400
"""Characters of what leads into a statement, or stands around it, that tell its subject."""


def statements_of(
    document: Document, language: Language, file: int, split: Callable[[str], Sequence[TextSpan]] | None = None
) -> list[Statement]:
    """Cut a document into statements, in reading order.

    Args:
        document: the document.
        language: its word table.
        file: its place among those read.
        split: cuts running text into sentences; that of the language otherwise.
    """
    return list(_Cutter(document, language, file).statements(split))


class _Cutter:
    def __init__(self, document: Document, language: Language, file: int) -> None:
        self.source, self.file, self.language = document.source, file, language
        self.document = _opened(document)
        self.starts = [0, *(match.end() for match in re.finditer("\n", self.source))]
        self.title = _title(document)
        self.told: dict[int, tuple[str, ...]] = {}

    def statements(self, split: Callable[[str], Sequence[TextSpan]] | None) -> Iterator[Statement]:
        found: dict[int, list[tuple[Span, str]]] = {}
        for passage in passages(self.document, self.language, split=split):
            found.setdefault(passage.block, []).append((passage.span, passage.text))
        for index, block in enumerate(self.document.blocks):
            match block.kind:
                case Kind.TABLE:
                    yield from self._rows(index, block)
                case Kind.CODE:
                    yield from self._comments(index, block)
                case Kind.FRONT_MATTER:
                    yield from self._front(index, block)
                case Kind.RULE | Kind.HTML:
                    continue
                case Kind.CONTENTS:
                    yield from self._listing(index, block)
                case _:
                    yield from self._sentences(index, block, found.get(index, []))

    def _sentences(self, index: int, block: Block, sentences: list[tuple[Span, str]]) -> Iterator[Statement]:
        heading = block.kind in (Kind.HEADING, Kind.TITLE)
        element = Element.HEADING if heading else Element.LIST if self._listed(block) else Element.PROSE
        said = [plain(text) for _, text in sentences]
        lead = self._lead(block)
        for place, (span, text) in enumerate(sentences):
            if said[place] and not _are_cells(text):
                around = " ".join(each for other, each in enumerate(said) if other != place)[:MOST_LEAD]
                yield self._made(
                    index, span, element, text=text, said=said[place].lstrip("# "), lead=lead, around=around
                )

    def _listing(self, index: int, block: Block) -> Iterator[Statement]:
        for span in block.prose:
            text = span.of(self.source).strip()
            if said := plain(text):
                yield self._made(index, span, Element.LIST, text=text, said=said, lead="")

    def _listed(self, block: Block) -> bool:
        return block.kind is Kind.ITEM or (block.parent >= 0 and self.document.blocks[block.parent].kind is Kind.ITEM)

    def _lead(self, block: Block) -> str:
        parent = block.parent
        told: list[str] = []
        while parent >= 0 and len(told) < FEWEST_WORDS:
            above = self.document.blocks[parent]
            told.append(plain(" ".join(part.of(self.source) for part in above.prose or (above.span,))))
            parent = above.parent
        return " ".join(told)[:MOST_LEAD]

    def _rows(self, index: int, block: Block) -> Iterator[Statement]:
        header: tuple[str, ...] = ()
        for span in self._lines(block.span):
            line = span.of(self.source)
            if _RULE.match(line):
                continue
            cells = [plain(cell) for cell in _CELLS.split(line.strip().strip("|"))]
            if not header:
                header = tuple(cells)
                yield self._made(
                    index, span, Element.HEADER, text=" ".join(line.split()), said=" | ".join(cells), lead=""
                )
                continue
            lead = cells[0] if cells else ""
            text = " ".join(line.split())
            yield self._made(index, span, Element.TABLE, text=text, said=" | ".join(cells), lead=lead, header=header)

    def _comments(self, index: int, block: Block) -> Iterator[Statement]:
        first = block.span.of(self.source).partition("\n")[0].strip().lstrip("`~").strip().lower()
        if first.split(" ")[0] in _UNSAID:
            return
        above = ""
        for span in self._lines(block.span):
            line = span.of(self.source)
            match = _COMMENT.match(line)
            if match is None or line.lstrip().startswith("#!"):
                continue
            code = " ".join(_TREE.sub(" ", match["code"]).split())
            lead = f"{code} {above}" if code else ""
            above = code or match["said"]
            said = plain(match["said"])
            if len(said.split()) >= FEWEST_WORDS - 1:
                yield self._made(index, span, Element.CODE, text=" ".join(line.split()), said=said, lead=lead)

    def _front(self, index: int, block: Block) -> Iterator[Statement]:
        for span in self._lines(block.span):
            match = _FRONT.match(span.of(self.source))
            if match and len(match["said"].split()) >= FEWEST_WORDS:
                text = match["said"]
                start = span.start + match.start("said")
                whole = Span(start, start + len(text))
                yield self._made(index, whole, Element.FRONT, text=text, said=plain(text), lead="")

    def _lines(self, span: Span) -> Iterator[Span]:
        at = span.start
        for line in span.of(self.source).splitlines(keepends=True):
            words = line.strip()
            if words:
                start = at + line.index(words)
                yield Span(start, start + len(words))
            at += len(line)

    def _made(  # noqa: PLR0913 - a statement has this many parts
        self, index: int, span: Span, element: Element, *, text: str, said: str, lead: str,
        around: str = "", header: tuple[str, ...] = (),
    ) -> Statement:  # fmt: skip
        line, last = self._line(span.start), self._line(span.end - 1)
        return Statement(
            file=self.file, span=span, element=element, text=text, said=said, lead=lead, around=around, header=header,
            heads=self._heads(self.document.blocks[index].heading), block=index, line=line, last=last,
            column=span.start - self.starts[line - 1] + 1, end_column=span.end - self.starts[last - 1] + 1,
        )  # fmt: skip

    def _line(self, offset: int) -> int:
        return bisect_right(self.starts, offset)

    def _heads(self, heading: int) -> tuple[str, ...]:
        if heading not in self.told:
            told, level, at = [], 7, heading
            while at >= 0:
                block = self.document.blocks[at]
                if 0 < block.level < level or block.kind is Kind.TITLE:
                    told.append(plain(" ".join(part.of(self.source) for part in block.prose)))
                    level = block.level
                at = block.heading
            if self.title not in told:
                told.append(self.title)
            self.told[heading] = tuple(told)
        return self.told[heading]


def _opened(document: Document) -> Document:
    """Make paragraphs of quotations and of the text inside tags, so that they are cut into sentences."""
    blocks = []
    for block in document.blocks:
        if block.kind is Kind.QUOTE and block.prose:
            blocks.append(replace(block, kind=Kind.PARAGRAPH))
        elif block.kind is Kind.HTML and (inside := tuple(_inside(document.source, block.span))):
            blocks.append(replace(block, kind=Kind.PARAGRAPH, prose=inside))
        else:
            blocks.append(block)
    return replace(document, blocks=tuple(blocks))


def _inside(source: str, span: Span) -> Iterator[Span]:
    # The lines of a component that are no tags: "<Warning>", its text, "</Warning>".
    at = span.start
    for line in span.of(source).splitlines(keepends=True):
        words = line.strip()
        if words and not _TAG_LINE.match(line):
            start = at + line.index(words)
            yield Span(start, start + len(words))
        at += len(line)


def _are_cells(text: str) -> bool:
    """Whether a text is short cells of a table in HTML: no sentence, whatever full stop or question mark is in them."""
    if "<" not in text:
        return False
    cells = _CELL.split(CODE_SPAN.sub("", text))
    return len(cells) > len("<>") and max(len(plain(each).split()) for each in cells) < SENTENCE


def _title(document: Document) -> str:
    for block in document.blocks[:2]:
        if block.kind is Kind.FRONT_MATTER:
            for line in block.span.of(document.source).splitlines():
                match = _FRONT.match(line.strip())
                if match and match["key"] in ("title", "name") and match["said"]:
                    return plain(match["said"])
        if block.kind is Kind.TITLE:
            return plain(" ".join(part.of(document.source) for part in block.prose))
    path = PurePath(document.name)
    stem = path.stem if path.stem.lower() not in ("index", "readme", "overview") else path.parent.name
    return re.sub(r"[-_]+", " ", stem)
