"""Read a book (.epub): the pages of its spine one behind the other, as Markdown."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from dedup.errors import InputError
from dedup.parsing.decode import decode
from dedup.parsing.documents.elements import child, children, local, value
from dedup.parsing.documents.html_scan import scan_html
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.documents.package import Package, xml_of
from dedup.parsing.documents.web_page import codec_of, page_text
from dedup.records import Original, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["read"]

_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_PAGES: Final = frozenset({"application/xhtml+xml", "text/html"})


def read(data: bytes, name: str) -> Text:
    """Read a book.

    Raises:
        InputError: it is damaged, protected, too large, or no book.
        MissingExtraError: lxml is not installed.
    """
    package = Package.of(data, name)
    if not package.has(_CONTAINER):
        raise InputError("is an archive, but no book in EPUB; get it anew", file=name)
    locked = _locked(package)
    writer = MarkdownWriter()
    for part in _pages(package):
        if part in locked:
            raise InputError("is protected against copying; only its reader can open it", file=name)
        if package.has(part):
            page = package.read(part)
            if page.strip():
                page_text(scan_html(decode(page, name=f"{name}, {part}", encoding=codec_of(page)).source), writer)
    return Text(name=name, source=writer.text, original=Original(format="epub", data=b""))


def _pages(package: Package) -> Iterator[str]:
    """Give the parts that hold the text, in the order in which they are read."""
    container = xml_of(package.read(_CONTAINER), _CONTAINER, package.name)
    root = next((value(each, "full-path") for each in container.iter() if local(each) == "rootfile"), "")
    book = xml_of(package.read(root), root, package.name)
    folder = posixpath.dirname(root)
    pages = {
        value(each, "id"): posixpath.normpath(posixpath.join(folder, unquote(value(each, "href"))))
        for each in children(child(book, "manifest"), "item")
        if value(each, "media-type") in _PAGES and "nav" not in value(each, "properties").split()
    }
    for each in children(child(book, "spine"), "itemref"):
        if value(each, "idref") in pages:
            yield pages[value(each, "idref")]


def _locked(package: Package) -> frozenset[str]:
    """Give the parts that are encrypted; fonts often are."""
    if not package.has(_ENCRYPTION):
        return frozenset()
    root = xml_of(package.read(_ENCRYPTION), _ENCRYPTION, package.name)
    return frozenset(unquote(value(each, "URI")) for each in root.iter() if local(each) == "CipherReference")
