"""Write a Word document in which what went is a tracked deletion, with a comment that says where it is still said."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Final

from lxml import etree

from dedup.output.documents.archive import with_parts
from dedup.output.documents.edits import edits_of
from dedup.output.documents.reviewer_notes import comment_lines
from dedup.output.documents.word import WordDocument, opened_word, serialized
from dedup.output.documents.word_comments import WordComments
from dedup.output.documents.word_runs import identifier, word_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from dedup.changes import Draft
    from dedup.records import Original

__all__ = ["render"]

AUTHOR: Final = "dedup"
_DELETED: Final = {"t": "delText", "instrText": "delInstrText"}
_BEFORE_DELETED: Final = frozenset({"ins"})
_NUMBERED: Final = frozenset(
    {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "bookmarkStart", "sectPrChange"}
)


def render(draft: Draft, original: Original) -> bytes:
    """Write the document with each removal as a tracked deletion and a comment on it."""
    edits = edits_of(draft, original.anchors)
    if not edits.anything:
        return original.data
    document = opened_word(original)
    comments = WordComments.of(original)
    writer = _Tracking.of(document, comments.first)
    document.edit(edits, writer)
    changes = {change.passage: change for change in draft.changes}
    lines = {
        number: comment_lines(draft, changes[passage])
        for passage, number in writer.commented.items()
        if passage in changes
    }
    parts = {part: serialized(root) for part, root in document.roots.items()}
    return with_parts(original.data, parts | comments.with_added(lines, writer.namespace, AUTHOR))


@dataclass(slots=True)
class _Tracking:
    """Wraps what goes and what is new; the first run that goes with a passage carries the comment."""

    namespace: str
    numbers: Iterator[int]
    comments: Iterator[int]
    commented: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, document: WordDocument, first_comment: int) -> _Tracking:
        """Number on from the changes and comments there are."""
        used = [identifier(element) for element in document.elements if word_name(element) in _NUMBERED]
        namespace = str(document.elements[0].tag).partition("}")[0] + "}"
        return cls(
            namespace,
            count(max((int(number) for number in used if number.isdigit()), default=0) + 1),
            count(first_comment),
        )

    def removed(self, run: _Element, passage: int, *, main: bool) -> list[_Element]:
        """Mark a run as deleted."""
        for content in run:
            if (name := word_name(content)) in _DELETED:
                content.tag = self.namespace + _DELETED[name]
        wrapped = self._change("del")
        wrapped.append(run)
        # Word has no comments in notes.
        return self._commented(wrapped, passage) if main and passage not in self.commented else [wrapped]

    def added(self, run: _Element, passage: int) -> list[_Element]:
        """Mark a run as inserted."""
        del passage
        wrapped = self._change("ins")
        wrapped.append(run)
        return [wrapped]

    def whole(self, element: _Element, passage: int) -> None:
        """Mark a formula as deleted; of a link or a field the runs in it are."""
        del passage
        parent = element.getparent()
        if parent is None or not word_name(element).startswith("oMath"):
            return
        wrapped = self._change("del")
        parent.replace(element, wrapped)
        wrapped.append(element)

    def paragraph(self, paragraph: _Element) -> None:
        """Mark the end of a paragraph as deleted, so that it goes as a whole."""
        properties = next((each for each in paragraph if word_name(each) == "pPr"), None)
        if properties is None:
            properties = etree.Element(self.namespace + "pPr")
            paragraph.insert(0, properties)
        mark = next((each for each in properties if word_name(each) == "rPr"), None)
        if mark is None:
            mark = etree.Element(self.namespace + "rPr")
            later = [each for each in properties if word_name(each) in ("sectPr", "pPrChange")]
            properties.insert(properties.index(later[0]) if later else len(properties), mark)
        before = [each for each in mark if word_name(each) in _BEFORE_DELETED]
        mark.insert(mark.index(before[-1]) + 1 if before else 0, self._change("del"))

    def _change(self, kind: str) -> _Element:
        made = etree.Element(self.namespace + kind)
        made.set(self.namespace + "id", str(next(self.numbers)))
        made.set(self.namespace + "author", AUTHOR)
        return made

    def _commented(self, wrapped: _Element, passage: int) -> list[_Element]:
        """Put a comment on the first run that goes with a passage; its sign goes with the run."""
        number = self.commented[passage] = next(self.comments)
        start = etree.Element(self.namespace + "commentRangeStart")
        end = etree.Element(self.namespace + "commentRangeEnd")
        sign = self._change("del")
        reference = etree.SubElement(etree.SubElement(sign, self.namespace + "r"), self.namespace + "commentReference")
        for each in (start, end, reference):
            each.set(self.namespace + "id", str(number))
        return [start, wrapped, end, sign]
