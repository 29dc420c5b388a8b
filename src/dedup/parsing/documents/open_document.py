"""Read a text document of the Open Document Format (.odt): headings, lists, tables and notes as Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError
from dedup.parsing.documents.elements import child, children, local, value
from dedup.parsing.documents.fragments import Fragment, Paragraph, Style
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.documents.package import Package, xml_of
from dedup.records import Original, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

__all__ = ["read"]

_WHITE: Final = re.compile(r"\s+")
_UNREAD: Final = frozenset(
    {"annotation", "annotation-end", "tracked-changes", "sequence-decls", "forms", "variable-decls"}
)
_HEAVY: Final = frozenset({"bold", "600", "700", "800", "900"})


def read(data: bytes, name: str) -> Text:
    """Read a document, packed or as one XML file.

    Raises:
        InputError: it is damaged, protected, too large, or another document of the format.
        MissingExtraError: lxml is not installed.
    """
    if data.lstrip()[:1] == b"<":
        roots = [xml_of(data, "document", name)]
    else:
        package = Package.of(data, name)
        if b"encryption-data" in (
            package.read("META-INF/manifest.xml") if package.has("META-INF/manifest.xml") else b""
        ):
            raise InputError("is protected by a password; save it anew without one", file=name)
        parts = [part for part in ("content.xml", "styles.xml") if part == "content.xml" or package.has(part)]
        roots = [xml_of(package.read(part), part, name) for part in parts]
    body = child(roots[0], "body", "text")
    if body is None:
        raise InputError("is no text document of its format; a table or a presentation is none", file=name)
    reader = _Reader(*_styles(roots))
    reader.blocks(body, 0)
    reader.end()
    note = f"{name}: the text of text boxes is not read" if reader.boxes else ""
    return Text(name=name, source=reader.out.text, note=note, original=Original(format="odt", data=b""))


def _styles(roots: list[_Element]) -> tuple[dict[str, tuple[str, str, Style]], dict[str, set[int]]]:
    """Give of each style (name as shown, parent, looks), and of each list the levels that have numbers."""
    styles: dict[str, tuple[str, str, Style]] = {}
    numbered: dict[str, set[int]] = {}
    for root in roots:
        for each in root.iter():
            if local(each) == "style":
                text = child(each, "text-properties")
                look = Style(
                    strong=value(text, "font-weight") in _HEAVY, emphasis=value(text, "font-style") == "italic"
                )
                shown = value(each, "display-name") or value(each, "name").replace("_20_", " ")
                styles[value(each, "name")] = (shown, value(each, "parent-style-name"), look)
            elif local(each) == "list-style":
                numbered[value(each, "name")] = {
                    int(value(level, "level") or 1) for level in children(each, "list-level-style-number")
                }
    return styles, numbered


@dataclass(slots=True)
class _Reader:
    """A document while it is read."""

    styles: dict[str, tuple[str, str, Style]]
    numbered: dict[str, set[int]]
    out: MarkdownWriter = field(default_factory=MarkdownWriter)
    notes: list[Paragraph] = field(default_factory=list)
    code: list[str] = field(default_factory=list)
    boxes: int = 0

    def blocks(self, holder: _Element, depth: int) -> None:
        """Read what stands one below the other."""
        for each in holder:
            name = local(each)
            if name == "h":
                self._end_code()
                self.out.heading(int(value(each, "outline-level") or 1), self._paragraph(each))
            elif name == "p":
                self._text(each)
            elif name == "list":
                self._end_code()
                self._list(each, depth, value(each, "style-name"))
            elif name == "table":
                self._end_code()
                self.out.table([[_cell(self, cell) for cell in _cells(row)] for row in _rows(each)])
            elif name not in _UNREAD:
                self.blocks(each, depth)

    def end(self) -> None:
        """Write what is open, and the notes."""
        self._end_code()
        for number, note in enumerate(self.notes, 1):
            self.out.note(str(number), note)

    def _text(self, each: _Element) -> None:
        names = list(self._names(value(each, "style-name")))
        paragraph = self._paragraph(each)
        if "Preformatted Text" in names:
            self.code += paragraph.text.split("\n")
            return
        self._end_code()
        if "Title" in names:
            self.out.heading(1, paragraph)
        elif "Quotations" in names:
            self.out.quote(paragraph)
        else:
            self.out.paragraph(paragraph)

    def _list(self, each: _Element, depth: int, style: str) -> None:
        number = 0
        for item in each:
            if local(item) not in ("list-item", "list-header"):
                continue
            number += 1
            first = True
            for inner in item:
                if local(inner) == "list":
                    self._list(inner, depth + 1, value(inner, "style-name") or style)
                elif local(inner) in ("p", "h"):
                    levels = self.numbered.get(style, set())
                    # Some programs describe the first level only of a list within another.
                    marker = f"{number}." if depth + 1 in levels or levels == {1} else "-"
                    if first:
                        self.out.item(depth, marker, self._paragraph(inner))
                    else:
                        self.out.continuation(depth, self._paragraph(inner))
                    first = False

    def _names(self, style: str) -> Iterator[str]:
        seen = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            yield self.styles[style][0]
            style = self.styles[style][1]
        # A style of every document need not be written out.
        if style not in seen:
            yield style.replace("_20_", " ")

    def _paragraph(self, each: _Element) -> Paragraph:
        found = Paragraph()
        self._inline(each, found, Style())
        return found

    def _inline(self, holder: _Element, found: Paragraph, look: Style) -> None:
        _say(found, holder.text, look)
        for each in holder:
            self._element(each, found, look)
            _say(found, each.tail, look)

    def _element(self, each: _Element, found: Paragraph, look: Style) -> None:
        name = local(each)
        if name in ("tab", "line-break", "s"):
            count = int(value(each, "c") or 1) if name == "s" else 1
            found.fragments.append(
                Fragment({"tab": "\t", "line-break": "\n", "s": " " * min(count, 99)}[name], whole=True)
            )
        elif name == "note":
            self.notes.append(Paragraph())
            number = len(self.notes)
            found.fragments.append(Fragment(f"[^{number}]", markup=True))
            for inner in children(child(each, "note-body"), "p"):
                _say(self.notes[number - 1], " " if self.notes[number - 1].fragments else "", look)
                self._inline(inner, self.notes[number - 1], Style())
        elif name == "frame":
            self.boxes += child(each, "text-box") is not None
        elif name == "a":
            self._inline(each, found, look._replace(link=value(each, "href")))
        elif name == "span":
            own = self.styles.get(value(each, "style-name"), ("", "", Style()))
            code = own[0] in ("Source Text", "Teletype")
            self._inline(each, found, look._replace(strong=look.strong or own[2].strong,
                                                    emphasis=look.emphasis or own[2].emphasis, code=code))  # fmt: skip
        elif name and name not in _UNREAD:
            self._inline(each, found, look)

    def _end_code(self) -> None:
        if self.code:
            self.out.code(self.code)
            self.code = []


def _say(found: Paragraph, text: str | None, look: Style) -> None:
    if text:
        found.fragments.append(Fragment(_WHITE.sub(" ", text), look=look))


def _rows(table: _Element) -> Iterator[_Element]:
    for each in table:
        if local(each) == "table-row":
            yield each
        elif local(each) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(each)


def _cells(row: _Element) -> Iterator[_Element]:
    return (each for each in row if local(each) in ("table-cell", "covered-table-cell"))


def _cell(reader: _Reader, cell: _Element) -> str:
    return "\n".join(reader._paragraph(each).text for each in cell.iter() if local(each) in ("p", "h"))  # noqa: SLF001
