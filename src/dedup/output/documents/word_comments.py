"""Add comments to a Word document, which may have none yet."""

from __future__ import annotations

import posixpath
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from lxml import etree

from dedup.output.documents.word_runs import identifier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from dedup.records import Original

__all__ = ["first_comment", "with_comments"]

_TYPES: Final = "[Content_Types].xml"
_COMMENTS: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_STRICT: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_LOOSE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def first_comment(original: Original) -> int:
    """Give the first number that no comment has."""
    with ZipFile(BytesIO(original.data)) as archive:
        part = _comments_of(archive, original.parts[0])
        root = _parsed(archive.read(part)) if part else None
    used = [int(number) for each in (root if root is not None else ()) if (number := identifier(each)).isdigit()]
    return max(used, default=-1) + 1


def with_comments(
    original: Original, parts: Mapping[str, bytes], lines: Mapping[int, list[str]], author: str
) -> dict[str, bytes]:
    """Give the parts of a document with comments added.

    Args:
        original: the document.
        parts: those that change besides.
        lines: number -> the paragraphs of the comment.
        author: who makes them.
    """
    if not lines:
        return dict(parts)
    main = original.parts[0]
    found = dict(parts)
    namespace = str(_parsed(parts[main]).tag).partition("}")[0].removeprefix("{")
    with ZipFile(BytesIO(original.data)) as archive:
        part = _comments_of(archive, main)
        if part:
            root = _parsed(archive.read(part))
        else:
            root = etree.Element(f"{{{namespace}}}comments", nsmap={"w": namespace})
            # Some programs look for it under this name, whatever the relations say.
            folder = posixpath.dirname(main)
            names = (
                posixpath.join(folder, f"comments{number}.xml") for number in ("", *range(2, len(archive.filelist) + 3))
            )
            part = next(name for name in names if name not in archive.NameToInfo)
            found |= _announced(archive, main, part)
    for number, paragraphs in lines.items():
        root.append(_comment(namespace, number, paragraphs, author))
    found[part] = _bytes(root)
    return found


def _relations_of(main: str) -> str:
    return f"{posixpath.dirname(main)}/_rels/{posixpath.basename(main)}.rels".lstrip("/")


def _comments_of(archive: ZipFile, main: str) -> str:
    """Give the name of the part that holds the comments; "" where there is none."""
    name = _relations_of(main)
    for each in _parsed(archive.read(name)) if name in archive.NameToInfo else ():
        if each.get("Type", "").endswith("/comments"):
            target = each.get("Target", "")
            joined = (
                target[1:] if target[:1] == "/" else posixpath.normpath(posixpath.join(posixpath.dirname(main), target))
            )
            return joined if joined in archive.NameToInfo else ""
    return ""


def _announced(archive: ZipFile, main: str, part: str) -> dict[str, bytes]:
    """Give the parts that say that there are comments."""
    types = _parsed(archive.read(_TYPES))
    override = etree.SubElement(types, str(types.tag).replace("}Types", "}Override"))
    override.set("PartName", f"/{part}")
    override.set("ContentType", _COMMENTS)
    name = _relations_of(main)
    relations = (
        _parsed(archive.read(name))
        if name in archive.NameToInfo
        else etree.Element("{http://schemas.openxmlformats.org/package/2006/relationships}Relationships")
    )
    used = {each.get("Id") for each in relations}
    strict = any(each.get("Type", "").startswith(_STRICT) for each in relations)
    relation = etree.SubElement(relations, str(relations.tag).replace("}Relationships", "}Relationship"))
    relation.set("Id", next(f"rIdDedup{n}" for n in range(len(used) + 1) if f"rIdDedup{n}" not in used))
    relation.set("Type", f"{_STRICT if strict else _LOOSE}/comments")
    relation.set("Target", posixpath.basename(part))
    return {_TYPES: _bytes(types), name: _bytes(relations)}


def _comment(namespace: str, number: int, paragraphs: list[str], author: str) -> _Element:
    comment = etree.Element(f"{{{namespace}}}comment")
    for key, said in (("id", str(number)), ("author", author), ("initials", author[:1])):
        comment.set(f"{{{namespace}}}{key}", said)
    for paragraph in paragraphs:
        run = etree.SubElement(etree.SubElement(comment, f"{{{namespace}}}p"), f"{{{namespace}}}r")
        text = etree.SubElement(run, f"{{{namespace}}}t")
        text.text = "".join(sign for sign in paragraph if sign.isprintable())
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment


def _parsed(data: bytes) -> _Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)


def _bytes(root: _Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
