"""Add comments to a Word document, which may have none yet."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, count
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from lxml import etree

from dedup.output.documents.word import part_tree, serialized
from dedup.output.documents.word_runs import identifier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from dedup.records import Original

__all__ = ["WordComments"]

_TYPES: Final = "[Content_Types].xml"
_COMMENTS: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_STRICT: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_LOOSE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True)
class WordComments:
    """The comments of a document.

    Attributes:
        original: the document.
        part: the part that holds them; "" where there is none.
        root: that part as a tree; None where there is none.
    """

    original: Original
    part: str
    root: _Element | None

    @classmethod
    def of(cls, original: Original) -> WordComments:
        """Read the comments that there are."""
        with ZipFile(BytesIO(original.data)) as archive:
            part = _comments_of(archive, original.parts[0])
            return cls(original, part, part_tree(archive.read(part)) if part else None)

    @property
    def first(self) -> int:
        """The first number that no comment has."""
        used = [identifier(each) for each in (self.root if self.root is not None else ())]
        return max((int(number) for number in used if number.isdigit()), default=-1) + 1

    def with_added(self, lines: Mapping[int, list[str]], namespace: str, author: str) -> dict[str, bytes]:
        """Give the parts that change where comments are added.

        Args:
            lines: number -> the paragraphs of the comment.
            namespace: of the elements of the document, in braces.
            author: who makes them.
        """
        if not lines:
            return {}
        found: dict[str, bytes] = {}
        part, root = self.part, self.root
        if root is None:
            root = etree.Element(f"{namespace}comments", nsmap={"w": namespace[1:-1]})
            # Some programs look for it under this name, whatever the relations say.
            main = self.original.parts[0]
            with ZipFile(BytesIO(self.original.data)) as archive:
                names = (posixpath.join(posixpath.dirname(main), f"comments{n}.xml") for n in chain([""], count(2)))
                part = next(name for name in names if name not in archive.NameToInfo)
                found = _announced(archive, main, part)
        for number, paragraphs in lines.items():
            root.append(_comment(namespace, number, paragraphs, author))
        return {**found, part: serialized(root)}


def _relations_of(main: str) -> str:
    return f"{posixpath.dirname(main)}/_rels/{posixpath.basename(main)}.rels".lstrip("/")


def _comments_of(archive: ZipFile, main: str) -> str:
    """Give the name of the part that holds the comments; "" where there is none."""
    name = _relations_of(main)
    for each in part_tree(archive.read(name)) if name in archive.NameToInfo else ():
        if each.get("Type", "").endswith("/comments"):
            target = each.get("Target", "")
            joined = (
                target[1:] if target[:1] == "/" else posixpath.normpath(posixpath.join(posixpath.dirname(main), target))
            )
            return joined if joined in archive.NameToInfo else ""
    return ""


def _announced(archive: ZipFile, main: str, part: str) -> dict[str, bytes]:
    """Give the parts that say that there are comments."""
    types = part_tree(archive.read(_TYPES))
    override = etree.SubElement(types, str(types.tag).replace("}Types", "}Override"))
    override.set("PartName", f"/{part}")
    override.set("ContentType", _COMMENTS)
    name = _relations_of(main)
    relations = (
        part_tree(archive.read(name))
        if name in archive.NameToInfo
        else etree.Element("{http://schemas.openxmlformats.org/package/2006/relationships}Relationships")
    )
    used = {each.get("Id") for each in relations}
    strict = any(each.get("Type", "").startswith(_STRICT) for each in relations)
    relation = etree.SubElement(relations, str(relations.tag).replace("}Relationships", "}Relationship"))
    relation.set("Id", next(f"rIdDedup{n}" for n in range(len(used) + 1) if f"rIdDedup{n}" not in used))
    relation.set("Type", f"{_STRICT if strict else _LOOSE}/comments")
    relation.set("Target", posixpath.basename(part))
    return {_TYPES: serialized(types), name: serialized(relations)}


def _comment(namespace: str, number: int, paragraphs: list[str], author: str) -> _Element:
    comment = etree.Element(f"{namespace}comment")
    for key, said in (("id", str(number)), ("author", author), ("initials", author[:1])):
        comment.set(f"{namespace}{key}", said)
    for paragraph in paragraphs:
        run = etree.SubElement(etree.SubElement(comment, f"{namespace}p"), f"{namespace}r")
        text = etree.SubElement(run, f"{namespace}t")
        text.text = "".join(sign for sign in paragraph if sign.isprintable())
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment
