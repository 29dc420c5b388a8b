"""Tell what the paragraphs of a Word document are: headings, items, quotations, code, by their styles and numbering."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.parsing.documents.elements import child, children, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

__all__ = ["WordStyles", "styles_of"]

_HEADING: Final = re.compile(r"heading (\d)", re.IGNORECASE)
_CONTENTS: Final = re.compile(r"toc (\d)", re.IGNORECASE)
_QUOTE: Final = re.compile(r"(?:intense )?quote|block ?text", re.IGNORECASE)
_CODE: Final = re.compile(r"source code|code(?: block)?|html preformatted|preformatted text|macro text", re.IGNORECASE)
_CODE_CHARACTERS: Final = re.compile(
    r"verbatim char|html (?:code|typewriter|keyboard)|source text|code(?: char)?", re.IGNORECASE
)
_BULLETS: Final = frozenset({"bullet", "none", ""})
_OUTLINE: Final = re.compile(r"[0-8]")
"""A level of the outline; the last one, 9, is running text."""


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    properties: _Element | None


@dataclass(frozen=True, slots=True)
class WordStyles:
    """The styles of a document by their identifiers, and its lists.

    Attributes:
        styles: of paragraphs and characters.
        default: the style of paragraphs that name none.
        bullets: (list, level) -> whether it has signs in place of numbers.
    """

    styles: Mapping[str, _Style]
    default: str
    bullets: Mapping[tuple[str, int], bool]

    def names(self, style: str) -> Iterator[str]:
        """Give the name of a style and of those it is based on."""
        yield from (each.name for each in self._chain(style))

    def heading(self, paragraph: _Element) -> int:
        """Give the level of a heading from 1, 0 for a title, -1 where it is none."""
        properties = child(paragraph, "pPr")
        chain = list(self._chain(self._of(properties)))
        outline = [child(properties, "outlineLvl"), *(child(each.properties, "outlineLvl") for each in chain)]
        for place, level in enumerate(outline):
            name = chain[place - 1].name if place else ""
            if name.lower() == "title":
                return 0
            if place and (found := _HEADING.fullmatch(name)):
                return int(found[1])
            if level is not None and value(level):
                return int(value(level)) + 1 if _OUTLINE.fullmatch(value(level)) else -1
        return -1

    def contents(self, paragraph: _Element) -> int:
        """Give the level of an entry of the table of contents from 0; -1 where it is none."""
        for name in self.names(self._of(child(paragraph, "pPr"))):
            if found := _CONTENTS.fullmatch(name):
                return int(found[1]) - 1
        return -1

    def item(self, paragraph: _Element) -> tuple[str, int, bool] | None:
        """Give list, level from 0 and whether it has bullets, of an item; None where it is none."""
        properties = child(paragraph, "pPr")
        chain = [each.properties for each in self._chain(self._of(properties))]
        level = ""
        for each in (properties, *chain):
            numbering = child(each, "numPr")
            if numbering is None:
                continue
            level = level or value(child(numbering, "ilvl"))
            number = value(child(numbering, "numId"))
            if number:
                depth = int(level) if level.isdigit() else 0
                return None if number == "0" else (number, depth, self.bullets.get((number, depth), True))
        return None

    def is_quote(self, paragraph: _Element) -> bool:
        """Tell whether a paragraph is a quotation."""
        return any(_QUOTE.fullmatch(name) for name in self.names(self._of(child(paragraph, "pPr"))))

    def is_code(self, paragraph: _Element) -> bool:
        """Tell whether a paragraph is code."""
        return any(_CODE.fullmatch(name) for name in self.names(self._of(child(paragraph, "pPr"))))

    def is_code_run(self, properties: _Element | None) -> bool:
        """Tell whether characters are code."""
        style = value(child(properties, "rStyle"))
        return bool(style) and any(_CODE_CHARACTERS.fullmatch(name) for name in self.names(style))

    def _of(self, properties: _Element | None) -> str:
        return value(child(properties, "pStyle")) or self.default

    def _chain(self, style: str) -> Iterator[_Style]:
        seen = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            found = self.styles[style]
            yield found
            style = found.based_on


def styles_of(styles: _Element | None, numbering: _Element | None) -> WordStyles:
    """Read the styles and the lists of a document."""
    found: dict[str, _Style] = {}
    default = ""
    for style in children(styles, "style"):
        identifier = value(style, "styleId")
        found[identifier] = _Style(value(child(style, "name")), value(child(style, "basedOn")), child(style, "pPr"))
        if value(style, "type") == "paragraph" and value(style, "default") in ("1", "true", "on"):
            default = identifier
    abstract = {
        value(each, "abstractNumId"): {
            value(level, "ilvl"): value(child(level, "numFmt")) for level in children(each, "lvl")
        }
        for each in children(numbering, "abstractNum")
    }
    bullets: dict[tuple[str, int], bool] = {}
    for each in children(numbering, "num"):
        formats = dict(abstract.get(value(child(each, "abstractNumId")), {}))
        for override in children(each, "lvlOverride"):
            if changed := value(child(override, "lvl", "numFmt")):
                formats[value(override, "ilvl")] = changed
        for level, form in formats.items():
            if level.isdigit():
                bullets[value(each, "numId"), int(level)] = form in _BULLETS
    return WordStyles(found, default, bullets)
