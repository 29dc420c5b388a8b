"""Excision a run of a Word document into what stays, what goes and what is new, each with the looks of the run."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

    from dedup.output.documents.edits import ElementEdits

__all__ = ["RunPiece", "identifier", "pieces_of", "run_like", "word_name"]

_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class RunPiece:
    """A part of a run: what is in it, whether it is "kept", "removed" or "added", and with which passage."""

    contents: tuple[_Element, ...]
    state: str
    passage: int = -1


def word_name(element: _Element) -> str:
    """Give the name of an element without its namespace; "" for comments and the like."""
    # Of comments and instructions the tag is a function, which the published types do not tell.
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def identifier(element: _Element) -> str:
    """Give the number by which an element is referred to; "" where it has none."""
    return next((str(found) for key, found in element.attrib.items() if str(key).endswith("}id")), "")


def pieces_of(run: _Element, edits: ElementEdits, places: Mapping[_Element, int]) -> list[RunPiece]:
    """Excision a run where something begins or ends to go.

    Args:
        run: the run.
        edits: what goes.
        places: element -> its number, of all that change.
    """
    parts = [part for content in run if word_name(content) != "rPr" for part in _parts(content, edits, places)]
    return [
        RunPiece(tuple(content for content, _, _ in group), state, passage)
        for (state, passage), group in groupby(parts, key=lambda part: (part[1], part[2]))
    ]


def _parts(
    content: _Element, edits: ElementEdits, places: Mapping[_Element, int]
) -> Iterator[tuple[_Element, str, int]]:
    number = places.get(content, -1)
    if number in edits.wholes:
        yield content, "removed", edits.wholes[number]
        return
    cuts, inserted = edits.texts.get(number, []), edits.inserted.get(number, [])
    if not cuts and not inserted:
        yield content, "kept", -1
        return
    text = content.text or ""
    edges = sorted(
        {0, len(text), *(cut.start for cut in cuts), *(cut.end for cut in cuts), *(new.at for new in inserted)}
    )
    for new in (each for each in inserted if each.at >= len(text) and len(edges) == 1):
        yield _text(content, new.text), "added", new.passage
    for start, end in pairwise(edges):
        for new in inserted:
            if new.at == start:
                yield _text(content, new.text), "added", new.passage
        passage = next((cut.passage for cut in cuts if cut.start <= start < cut.end), -1)
        yield _text(content, text[start:end]), "removed" if passage >= 0 else "kept", passage
    for new in inserted:
        if new.at == len(text) and len(edges) > 1:
            yield _text(content, new.text), "added", new.passage


def _text(like: _Element, text: str) -> _Element:
    made = etree.Element(like.tag, nsmap=_prefixes(like))
    made.text = text
    if text != text.strip():
        made.set(_SPACE, "preserve")
    return made


def run_like(run: _Element, piece: RunPiece) -> _Element:
    """Make a run of a piece, with the looks of the run it is cut from."""
    made = etree.Element(run.tag, nsmap=_prefixes(run))
    for key, said in run.attrib.items():
        made.set(key, said)
    made.extend(deepcopy(each) for each in run if word_name(each) == "rPr")
    made.extend(piece.contents)
    return made


def _prefixes(element: _Element) -> dict[str, str]:
    # A default namespace has no prefix, which the published types leave out.
    return cast("dict[str, str]", element.nsmap)
