"""Read what a paragraph of a Word document says: text in links, insertions, fields and content controls included."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.parsing.documents.elements import child, local, value
from dedup.parsing.documents.fragments import PLAIN_STYLE, Cover, Fragment, Paragraph, Style
from dedup.parsing.markup_names import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from dedup.parsing.documents.word_styles import WordStyles

__all__ = ["Seen", "WordInline"]

_SIGNS: Final = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_LINK: Final = re.compile(r'^\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)
_WHITE: Final = re.compile(r"\s")


@dataclass(slots=True)
class Seen:
    """What there is besides running text, counted."""

    text_boxes: int = 0
    deletions: int = 0
    insertions: int = 0
    pictures: int = 0


@dataclass(slots=True)
class _Field:
    """A field while it is open: its elements, its instruction, and where its result begins."""

    elements: list[int]
    code: str = ""
    result: int = -1


@dataclass(slots=True)
class WordInline:
    """Reads the paragraphs of one part.

    Attributes:
        numbers: element -> its number.
        styles: of the document.
        targets: relationship -> the address it stands for.
        labels: (kind, identifier) of a note -> what it is called.
        seen: what there is besides.
    """

    numbers: Mapping[_Element, int]
    styles: WordStyles
    targets: Mapping[str, str]
    labels: Mapping[tuple[str, str], str]
    seen: Seen
    _found: Paragraph = field(default_factory=Paragraph)
    _fields: list[_Field] = field(default_factory=list)

    def read(self, paragraph: _Element) -> Paragraph:
        """Read a paragraph."""
        self._found = Paragraph()
        self._fields = []
        self._walk(paragraph, "")
        return self._found

    def _walk(self, element: _Element, link: str) -> None:
        for each in element:
            name = local(each)
            if name in ("del", "moveFrom"):
                self.seen.deletions += 1
            elif name in ("ins", "moveTo"):
                self.seen.insertions += 1
            if name in NAMES["word", "skipped"]:
                continue
            if name == "r":
                self._run(each, link)
            elif name in ("hyperlink", "fldSimple"):
                first = len(self._found.fragments)
                self._walk(each, self._target(each) if name == "hyperlink" else link)
                self._cover([self.numbers[each]], first)
            elif name in ("oMath", "oMathPara"):
                self._formula(each)
            elif name in NAMES["word", "runs"]:
                self._walk(each, link)

    def _target(self, hyperlink: _Element) -> str:
        address = self.targets.get(value(hyperlink, "id"), "")
        anchor = value(hyperlink, "anchor")
        return f"{address}#{anchor}" if address and anchor else address

    def _run(self, run: _Element, link: str) -> None:
        properties = child(run, "rPr")
        if _on(child(properties, "vanish")) or _on(child(properties, "webHidden")):
            return
        look = Style(
            strong=_on(child(properties, "b")),
            emphasis=_on(child(properties, "i")),
            code=self.styles.is_code_run(properties),
            link=link,
        )
        for each in run:
            self._content(each, look)

    def _content(self, each: _Element, look: Style) -> None:
        name = local(each)
        if name == "fldChar":
            self._field(each)
        elif name == "instrText":
            if self._fields:
                self._fields[-1].code += each.text or ""
                self._fields[-1].elements.append(self.numbers[each])
        elif any(open_field.result < 0 for open_field in self._fields):
            # Between its beginning and its result stands how a field is worked out.
            return
        elif name in NAMES["word", "pictures"]:
            self._picture(each)
        elif name in ("ruby", "rubyBase"):
            self._walk(each, look.link)
        elif name == "t":
            self._add(Fragment(_WHITE.sub(" ", each.text or ""), self.numbers[each], look=look))
        else:
            text = self._stands_for(each, name)
            marked = text.startswith("[^")
            self._add(
                Fragment(text, self.numbers[each], whole=True, markup=marked, look=PLAIN_STYLE if marked else look)
            )

    def _stands_for(self, each: _Element, name: str) -> str:
        """Give the characters that an element stands for; "" where it is none of text."""
        if name == "br":
            return "\n" if value(each, "type") in ("", "textWrapping") else ""
        if name == "sym":
            return _symbol(each)
        if name in ("footnoteReference", "endnoteReference"):
            label = self.labels.get((name.removesuffix("Reference"), value(each, "id")))
            return f"[^{label}]" if label else ""
        return _SIGNS.get(name, "")

    def _picture(self, each: _Element) -> None:
        """Take a picture for an image; text boxes are counted and left alone."""
        if any(local(inner) == "txbxContent" for inner in each.iter()):
            self.seen.text_boxes += 1
            return
        told = next((inner for inner in each.iter() if local(inner) == "docPr"), None)
        words = " ".join((value(told, "descr") or value(told, "title") or value(told, "name") or "image").split())
        self.seen.pictures += 1
        shown = re.sub(r"[\[\]\\`*<>]", "", words)
        self._add(Fragment(f"![{shown}](image-{self.seen.pictures})", self.numbers[each], whole=True, markup=True))

    def _formula(self, each: _Element) -> None:
        text = "".join(inner.text or "" for inner in each.iter() if local(inner) == "t").replace("`", "'")
        if text.strip():
            self._add(Fragment(f"`{' '.join(text.split())}`", self.numbers[each], whole=True, markup=True))

    def _field(self, each: _Element) -> None:
        kind = value(each, "fldCharType")
        if kind == "begin":
            self._fields.append(_Field([self.numbers[each]]))
        elif self._fields and kind == "separate":
            self._fields[-1].elements.append(self.numbers[each])
            self._fields[-1].result = len(self._found.fragments)
        elif self._fields and kind == "end":
            done = self._fields.pop()
            if done.result < 0:
                return
            if link := _LINK.match(done.code):
                fragments = self._found.fragments
                fragments[done.result :] = [
                    each._replace(look=each.look._replace(link=link[1])) for each in fragments[done.result :]
                ]
            self._cover([*done.elements, self.numbers[each]], done.result)

    def _cover(self, elements: list[int], first: int) -> None:
        last = len(self._found.fragments)
        if first < last:
            self._found.covers += [Cover(element, first, last) for element in elements]

    def _add(self, fragment: Fragment) -> None:
        if fragment.text:
            self._found.fragments.append(fragment)


def _on(element: _Element | None) -> bool:
    return element is not None and value(element) not in NAMES["word", "off"]


def _symbol(element: _Element) -> str:
    code = value(element, "char")
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    # Fonts of symbols have their signs in the area for private use.
    return sign if sign.isprintable() else "\ufffd"
