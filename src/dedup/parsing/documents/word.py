"""Read a Word document (.docx): its paragraphs, lists, tables and notes as Markdown, and where they stand in it."""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain, count
from typing import TYPE_CHECKING

from dedup.errors import InputError
from dedup.parsing.documents.elements import child, children, local, value
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.documents.package import Package, xml_of
from dedup.parsing.documents.word_inline import Seen, WordInline
from dedup.parsing.documents.word_styles import WordStyles, styles_of
from dedup.parsing.markup_names import NAMES
from dedup.records import Original, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

__all__ = ["read"]


def read(data: bytes, name: str) -> Text:
    """Read a Word document.

    Raises:
        InputError: it is damaged, protected, too large, or says nothing.
        MissingExtraError: lxml is not installed.
    """
    package = Package.of(data, name)
    main = next((target for kind, target in _relations(package, "").values() if kind == "officeDocument"), "")
    if not package.has(main):
        raise InputError("is an archive, but no Word document; open it in its program and save it anew", file=name)
    reader = _Reader.of(package, main)
    reader.body()
    return Text(
        name=name,
        source=reader.out.text,
        note=reader.note(),
        original=Original(
            format="docx", data=data, anchors=tuple(sorted(reader.out.anchors)), parts=tuple(reader.parts)
        ),
    )


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Read the relations of a part, "" for the document: identifier -> (kind, part or address it leads to)."""
    folder = posixpath.dirname(part)
    own = f"{folder}/_rels/{posixpath.basename(part)}.rels".lstrip("/")
    if not package.has(own):
        return {}
    found = {}
    for each in children(xml_of(package.read(own), own, package.name), "Relationship"):
        target = value(each, "Target")
        if value(each, "TargetMode") != "External":
            target = posixpath.normpath(posixpath.join(folder, target)) if target[:1] != "/" else target[1:]
        found[value(each, "Id")] = (value(each, "Type").rpartition("/")[2], target)
    return found


@dataclass(slots=True)
class _Reader:
    """A document while it is read.

    Attributes:
        name: what to call it.
        parts: the parts that hold text, in the order in which their elements are numbered, by their names.
        styles: how its paragraphs look.
        inlines: what reads the paragraphs, by the name of the part.
        labels: what notes are called.
        seen: what there is besides text.
        out: what is written.
    """

    name: str
    parts: dict[str, _Element]
    styles: WordStyles
    inlines: dict[str, WordInline]
    labels: dict[tuple[str, str], str]
    seen: Seen
    out: MarkdownWriter = field(default_factory=MarkdownWriter)
    code: list[str] = field(default_factory=list)
    counted: Counter[tuple[str, int]] = field(default_factory=Counter)
    titled: bool = False

    @classmethod
    def of(cls, package: Package, main: str) -> _Reader:
        relations = _relations(package, main)
        found = {kind: target for kind, target in relations.values() if package.has(target)}

        def tree(part: str) -> _Element | None:
            return xml_of(package.read(part), part, package.name) if part else None

        names = [main, *(found[kind] for kind in ("footnotes", "endnotes") if kind in found)]
        parts = {part: xml_of(package.read(part), part, package.name) for part in names}
        styles = styles_of(tree(found.get("styles", "")), tree(found.get("numbering", "")))
        numbers = dict(zip(chain.from_iterable(root.iter() for root in parts.values()), count()))
        labels = _labels(parts)
        seen = Seen()
        inlines = {}
        for part in parts:
            linked = relations if part == main else _relations(package, part)
            targets = {key: target for key, (kind, target) in linked.items() if kind == "hyperlink"}
            inlines[part] = WordInline(numbers, styles, targets, labels, seen)
        reader = cls(package.name, parts, styles, inlines, labels, seen)
        reader.titled = any(styles.heading(each) == 0 for each in parts[main].iter() if local(each) == "p")
        return reader

    def body(self) -> None:
        """Read the text and behind it the notes."""
        main, *others = self.parts
        body = child(self.parts[main], "body")
        if body is None:
            raise InputError("has no body; open it in its program and save it anew", file=self.name)
        self._blocks(body, self.inlines[main])
        self._end_code()
        for part in others:
            for note in self.parts[part]:
                label = self.labels.get((local(note), value(note, "id")))
                for place, paragraph in enumerate(children(note, "p") if label else ()):
                    inner = self.inlines[part].read(paragraph)
                    if place:
                        self.out.paragraph(inner)
                    else:
                        self.out.note(label or "", inner)

    def note(self) -> str:
        """Say what there is besides the text that was read; "" where there is nothing."""
        said = []
        if boxes := self.seen.text_boxes:
            said.append(f"the text of {boxes} text box{'es' * (boxes > 1)} is not read and stays")
        if self.seen.insertions or self.seen.deletions:
            said.append("changes that were tracked are read as if they were accepted")
        return f"{self.name}: {'; '.join(said)}" if said else ""

    def _blocks(self, holder: _Element, inline: WordInline) -> None:
        for each in holder:
            name = local(each)
            if name == "p":
                self._paragraph(each, inline)
            elif name == "tbl":
                self._end_code()
                self.out.table([[_cell(cell, inline) for cell in _inner(row, "tc")] for row in _inner(each, "tr")])
            elif name in NAMES["word", "blocks"]:
                self._blocks(each, inline)

    def _paragraph(self, paragraph: _Element, inline: WordInline) -> None:
        found = inline.read(paragraph)
        if self.styles.is_code(paragraph):
            self.code += found.text.split("\n")
            return
        self._end_code()
        heading, item = self.styles.heading(paragraph), self.styles.item(paragraph)
        contents = self.styles.contents(paragraph)
        if heading >= 0:
            self.out.heading(heading + self.titled if heading else 1, found)
            self.counted.clear()
        elif contents >= 0:
            self.out.item(contents, "-", found)
        elif item is not None:
            number, level, bullet = item
            self.counted[number, level] += 1
            for deeper in [key for key in self.counted if key[0] == number and key[1] > level]:
                del self.counted[deeper]
            self.out.item(level, "-" if bullet else f"{self.counted[number, level]}.", found)
        elif self.styles.is_quote(paragraph):
            self.out.quote(found)
        else:
            self.out.paragraph(found)

    def _end_code(self) -> None:
        if self.code:
            self.out.code(self.code)
            self.code = []


def _labels(parts: Mapping[str, _Element]) -> dict[tuple[str, str], str]:
    """Number the notes in the order in which they stand; those that separate them from the text are none."""
    numbers = count(1)
    return {
        (local(note), value(note, "id")): str(next(numbers))
        for root in parts.values()
        for note in root
        if local(note) in ("footnote", "endnote") and value(note, "type") in ("", "normal")
    }


def _inner(holder: _Element, name: str) -> Iterator[_Element]:
    """Give the elements of a name in a table or a row, whatever holds them there."""
    for each in holder:
        if local(each) == name:
            yield each
        elif local(each) in NAMES["word", "blocks"]:
            yield from _inner(each, name)


def _cell(cell: _Element, inline: WordInline) -> str:
    """Give what a cell says, tables in it included."""
    return "\n".join(inline.read(each).text for each in cell.iter() if local(each) == "p")
