"""Style at XML by the local names of elements and attributes: standards have a strict and a loose namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

__all__ = ["child", "children", "local", "value"]


def local(element: _Element) -> str:
    """Give the name of an element without its namespace; "" for comments and the like."""
    # Of comments and instructions the tag is a function, which the published types do not tell.
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: _Element | None, *path: str) -> _Element | None:
    """Follow a path of names, always to the first child of the name; None where there is none."""
    for name in path:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element


def children(element: _Element | None, name: str) -> Iterator[_Element]:
    """Give the children of a name."""
    if element is not None:
        yield from (each for each in element if local(each) == name)


def value(element: _Element | None, name: str = "val") -> str:
    """Give an attribute of whatever namespace; "" where there is none."""
    if element is not None:
        for key, found in element.attrib.items():
            if str(key).rpartition("}")[2] == name:
                return str(found)
    return ""
