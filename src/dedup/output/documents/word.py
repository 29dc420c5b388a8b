"""Write a Word document without what went from its text, all else as it was."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Final, Protocol
from zipfile import ZipFile

from lxml import etree

from dedup.output.documents.archive import with_parts
from dedup.output.documents.edits import ElementEdits, edits_of
from dedup.output.documents.word_runs import RunPiece, identifier, pieces_of, run_like, word_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from dedup.changes import Draft
    from dedup.records import Original

__all__ = ["RunWriter", "WordDocument", "opened_word", "part_tree", "render", "serialized"]

_MARKERS: Final = frozenset(
    f"{kind}{end}"
    for kind in ("bookmark", "commentRange", "moveFromRange", "moveToRange", "perm")
    for end in ("Start", "End")
)
_HELD: Final = frozenset(
    {"drawing", "pict", "object", "AlternateContent", "del", "moveFrom", "sectPr", "fldChar", "oMath"}
)


class RunWriter(Protocol):
    """Writes what becomes of a run: a part of it that goes, that is new, or an element that goes as a whole."""

    def removed(self, run: _Element, passage: int, *, main: bool) -> list[_Element]:
        """Give what stands in place of a run that goes; `main` says whether it is of the text, not of a note."""

    def added(self, run: _Element, passage: int) -> list[_Element]:
        """Give what stands in place of a run that is new."""

    def whole(self, element: _Element, passage: int) -> None:
        """Take out an element that holds runs."""

    def paragraph(self, paragraph: _Element) -> None:
        """Take out a paragraph of which nothing stays."""


@dataclass(slots=True)
class WordDocument:
    """The parts of a document that hold text, as trees, and the elements in them by their numbers."""

    roots: dict[str, _Element]
    elements: list[_Element] = field(default_factory=list)

    def edit(self, edits: ElementEdits, writer: RunWriter) -> None:
        """Make the changes."""
        runs: dict[_Element, None] = {}
        numbers = sorted({*edits.texts, *edits.inserted, *edits.wholes})
        wholes = []
        for number in numbers:
            element = self.elements[number]
            parent = element.getparent()
            if parent is not None and word_name(parent) == "r":
                runs.setdefault(parent)
            else:
                wholes.append(number)
        paragraphs = self._emptied(edits)
        places = {self.elements[number]: number for number in numbers}
        for run in runs:
            self._run(run, pieces_of(run, edits, places), writer)
        for number in wholes:
            writer.whole(self.elements[number], edits.wholes[number])
        for paragraph in paragraphs:
            if _may_go(paragraph):
                writer.paragraph(paragraph)

    def _emptied(self, edits: ElementEdits) -> dict[_Element, None]:
        """Give the paragraphs that hold nothing but what goes, in order."""
        held: dict[_Element, None] = {}
        gone = {*edits.wholes, *edits.texts}
        for number in sorted(edits.emptied):
            paragraph = next((each for each in self.elements[number].iterancestors() if word_name(each) == "p"), None)
            if paragraph is not None and paragraph not in held and _all_goes(paragraph, self.elements, gone):
                held.setdefault(paragraph)
        return held

    def _run(self, run: _Element, pieces: list[RunPiece], writer: RunWriter) -> None:
        parent = run.getparent()
        if parent is None:
            return
        place = parent.index(run)
        main = parent.getroottree().getroot() is self.elements[0]
        made: list[_Element] = []
        for piece in pieces:
            part = run_like(run, piece)
            if piece.state == "kept":
                made.append(part)
            elif piece.state == "removed":
                made += writer.removed(part, piece.passage, main=main)
            else:
                made += writer.added(part, piece.passage)
        parent[place : place + 1] = made


def _all_goes(paragraph: _Element, elements: list[_Element], gone: set[int]) -> bool:
    going = {id(elements[number]) for number in gone}
    for each in paragraph.iter():
        name = word_name(each)
        if id(each) in going:
            continue
        if name in ("del", "moveFrom"):
            return False
        if name in _HELD and not any(id(above) in going for above in each.iterancestors()):
            return False
    return True


def _may_go(paragraph: _Element) -> bool:
    """Tell whether a paragraph can be missing: a cell, a note and the like hold one at least."""
    parent = paragraph.getparent()
    if parent is None:
        return False
    others = [each for each in parent if each is not paragraph and word_name(each) in ("p", "tbl", "sdt")]
    following = paragraph.getnext()
    while following is not None and word_name(following) not in ("p", "tbl", "sdt", "sectPr"):
        following = following.getnext()
    # Behind a table at the end of a cell or of the body a paragraph has to stand.
    ends = following is None or word_name(following) == "sectPr"
    before = paragraph.getprevious()
    return bool(others) and not (ends and before is not None and word_name(before) == "tbl")


@dataclass(frozen=True, slots=True)
class _Dropping:
    """Leaves out what goes."""

    def removed(self, run: _Element, passage: int, *, main: bool) -> list[_Element]:
        """Nothing stands there."""
        del run, passage, main
        return []

    def added(self, run: _Element, passage: int) -> list[_Element]:
        """The run itself."""
        del passage
        return [run]

    def whole(self, element: _Element, passage: int) -> None:
        """Take it out."""
        del passage
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)

    def paragraph(self, paragraph: _Element) -> None:
        """Take it out; a mark whose other end stands elsewhere stays in its place."""
        parent = paragraph.getparent()
        if parent is not None:
            place = parent.index(paragraph)
            parent[place : place + 1] = list(_unpaired(paragraph))


def _unpaired(paragraph: _Element) -> Iterator[_Element]:
    markers = [each for each in paragraph.iter() if word_name(each) in _MARKERS]
    ends: dict[tuple[str, str], int] = {}
    for each in markers:
        key = _pair(each)
        ends[key] = ends.get(key, 0) + 1
    yield from (each for each in markers if ends[_pair(each)] == 1)


def _pair(marker: _Element) -> tuple[str, str]:
    name = word_name(marker).removesuffix("Start").removesuffix("End")
    return name, identifier(marker)


def opened_word(original: Original) -> WordDocument:
    """Parse the parts that hold text, as they were parsed when they were read."""
    with ZipFile(BytesIO(original.data)) as archive:
        roots = {part: part_tree(archive.read(part)) for part in original.parts}
    return WordDocument(roots, list(chain.from_iterable(root.iter() for root in roots.values())))


def render(draft: Draft, original: Original) -> bytes:
    """Write the document without what went from its text."""
    edits = edits_of(draft, original.anchors)
    if not edits.anything:
        return original.data
    document = opened_word(original)
    document.edit(edits, _Dropping())
    return with_parts(original.data, {part: serialized(root) for part, root in document.roots.items()})


def part_tree(data: bytes) -> _Element:
    """Parse a part; nothing outside of it is looked at."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)


def serialized(root: _Element) -> bytes:
    """Write a tree as a part of a document."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
