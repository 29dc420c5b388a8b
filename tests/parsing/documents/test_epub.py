"""A book is read page by page."""

from __future__ import annotations

import pytest

from dedup.errors import InputError
from dedup.parsing.documents.epub import read
from word_files import zipped

CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
BOOK = (
    "<package><manifest>"
    '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    '<item id="a" href="one%20two.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="b" href="../b.html" media-type="text/html"/>'
    '<item id="c" href="missing.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="f" href="f.ttf" media-type="font/ttf"/></manifest>'
    '<spine><itemref idref="b"/><itemref idref="n"/><itemref idref="a"/><itemref idref="c"/></spine></package>'
)
LOCK = "<encryption><EncryptedData><CipherData><CipherReference URI='{}'/></CipherData></EncryptedData></encryption>"


def book(**more: str) -> bytes:
    """Make a book."""
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OPS/book.opf": BOOK,
            "OPS/one two.xhtml": "<html><head><title>x</title></head><body><h2>Two</h2><p>Snow melts.</p></html>",
            "OPS/nav.xhtml": "<html><body><p>Contents</p></body></html>",
            "b.html": "<html><body><h1>One</h1><p>Rain <i>falls</i>.</p></body></html>",
            **{name.replace("_", "/"): text for name, text in more.items()},
        }
    )


def test_read() -> None:
    """In the order of the spine, without the contents; an encrypted font is no harm."""
    said = "# One\n\nRain *falls*.\n\n## Two\n\nSnow melts.\n"
    assert read(book(), "a.epub").source == said
    assert read(book(**{"META-INF_encryption.xml": LOCK.format("OPS/f.ttf")}), "a.epub").source == said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (book(**{"META-INF_encryption.xml": LOCK.format("OPS/one%20two.xhtml")}), "is protected against copying"),
        (zipped({"a": "b"}), "no book in EPUB"),
        (zipped({"META-INF/container.xml": CONTAINER}), "has no part OPS/book.opf"),
        (b"none", "is damaged"),
    ],
)
def test_what_cannot_be_read(data: bytes, said: str) -> None:
    """It is said why."""
    with pytest.raises(InputError, match=said):
        read(data, "a.epub")
