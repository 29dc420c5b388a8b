"""Read the article of a web page, which trafilatura finds: Markdown of it, without menus, footers and comments."""

from __future__ import annotations

import html
import logging
import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dedup.errors import InputError, MissingExtraError
from dedup.parsing.documents.html_scan import scan_html
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.documents.web_page import decoded_page, page_text
from dedup.parsing.markup_names import NAMES
from dedup.records import Original, Text

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["read"]

_LOOKS: Final = MappingProxyType({"#b": "b", "#i": "i", "#t": "code", "#sub": "sub", "#sup": "sup", "#u": "u"})
_SAME: Final = ("p", "table", "del")
"""Elements of trafilatura that are named as in HTML."""
_TAGS: Final = MappingProxyType({**{each: each for each in _SAME}, "quote": "blockquote", "item": "li", "row": "tr"})
"""Names of trafilatura's own elements that have one in HTML each."""
_HELD: Final = ("pre", "table", "blockquote")
"""What a figure may hold that is read."""


def read(data: bytes, name: str) -> Text:
    """Read the article of a page; no network is used.

    Raises:
        InputError: no article is found in it, or it is too large.
        MissingExtraError: trafilatura is not installed.
    """
    text = decoded_page(data, name)
    found = _extracted(text.source, name)
    writer = page_text(scan_html(found), MarkdownWriter())
    if not writer.text.strip():
        raise InputError("no article is found in this page; read all of it, without --web-article", file=name)
    return replace(text, source=writer.text, original=Original(format="web article", data=data))


def _extracted(page: str, name: str) -> str:
    """Give the article as simple HTML; "" where none is found."""
    try:
        from lxml import etree
        from trafilatura import extract, load_html
    except ImportError as error:
        msg = 'needs trafilatura, which is not installed; install dedup with its extra "web": pip install ".[web]"'
        raise MissingExtraError(msg, file=name) from error
    logger = logging.getLogger("trafilatura")
    before = logger.level
    # Its messages are about its own steps; ours says what it comes to.
    logger.setLevel(logging.CRITICAL + 1)
    try:
        tree = load_html(page)
        if tree is None:
            return ""
        mark = _unused(page)
        kept = _set_aside(tree, mark)
        found = extract(
            tree,
            output_format="xml",
            include_comments=False,
            include_links=True,
            include_formatting=True,
        )
    finally:
        logger.setLevel(before)
    main = etree.fromstring(found).find("main") if found else None
    shown = "" if main is None else _html(main)
    for place, code in enumerate(kept):
        shown = shown.replace(f"{mark}{place}x", code)
    return re.sub(rf"\s*{mark}_\s*", " ", shown)


def _unused(page: str) -> str:
    mark = "setaside"
    while mark in page:
        mark += "z"
    return mark


def _set_aside(tree: _Element, mark: str) -> list[str]:
    """Put a mark in place of each block of code and caption: their lines would be joined to what follows, or lost."""
    kept: list[str] = []
    for element in list(tree.iter("pre", "figure")):
        if element.tag == "figure" and any(element.find(f".//{name}") is not None for name in _HELD):
            # As any other part of the page: of a figure nothing would be left.
            element.tag = "div"
            for caption in element.iter("figcaption"):
                caption.tag = "p"
            continue
        shown = element.find(".//figcaption") if element.tag == "figure" else element
        if shown is None:
            continue
        for line_break in shown.iter("br"):
            line_break.tail = f"\n{line_break.tail or ''}"
        said = html.escape("".join(map(str, shown.itertext())))
        tag = "pre" if element.tag == "pre" else "p"
        tail = element.tail
        element.clear()
        element.tag, element.text, element.tail = "p", f"{mark}{len(kept)}x", tail
        kept.append(f"<{tag}>{said}</{tag}>" if said.strip() else "")
    inline = NAMES["html", "inline"]
    for element in tree.iter(*inline):
        after = element.getnext()
        if element.tail and not element.tail.strip() and after is not None and after.tag in inline:
            # The space between two of them would be lost, and their words joined.
            element.tail = f" {mark}_ "
    return kept


def _html(element: _Element) -> str:
    """Write one of trafilatura's elements as HTML, with all that is in it."""
    inner = html.escape(element.text or "") + "".join(
        f"{_html(child)}{html.escape(child.tail or '')}" for child in element
    )
    look = element.get("rend", "")
    tag = str(element.tag)
    if tag == "lb":
        return "<br>"
    if tag == "ref":
        return f'<a href="{html.escape(element.get("target", ""))}">{inner}</a>'
    if tag == "code":
        name = "pre" if "\n" in inner else "code"
    elif tag == "head":
        name = look if look[1:].isdigit() else "h2"
    elif tag == "list":
        name = "ol" if look == "ol" else "ul"
    elif tag == "cell":
        name = "th" if element.get("role") == "head" else "td"
    else:
        name = _LOOKS.get(look, "") if tag == "hi" else _TAGS.get(tag, "")
    return f"<{name}>{inner}</{name}>" if name else inner
