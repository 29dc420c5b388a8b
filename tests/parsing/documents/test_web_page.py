"""A web page is read as Markdown, with the places of what it says."""

from __future__ import annotations

import pytest

from dedup.errors import InputError
from dedup.parsing.documents.web_page import codec_of, read


@pytest.mark.parametrize(
    ("page", "markdown"),
    [
        ("<h1>A</h1><h2>B</h2><p>One <b>two</b>, <i>three</i>, <code>x*y</code>.",
         "# A\n\n## B\n\nOne **two**, *three*, `x*y`.\n"),
        ("<p>See <a href='https://x.org'>it</a>, <a href='#a'>here</a>.", "See [it](https://x.org), here.\n"),
        ("<p>One\n   two &lt;b&gt; *</p>", "One two \\<b> \\*\n"),
        ("<ol><li>a<ul><li>b</ul><li>c<p>d</ol>", "1. a\n   - b\n2. c\n\n   d\n"),
        ("<blockquote>Said.<br>So.</blockquote>", "> Said.\\\n> So.\n"),
        ("<pre>\nx = 1\n\ny</pre>", "```\nx = 1\n\ny\n```\n"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "| a | b |\n| --- | --- |\n| 1 | 2 |\n"),
        # A table that only places the text is none.
        ("<table><tr><td><p>One.<p>Two.<td>Three.</table>", "One.\n\nTwo.\n\nThree.\n"),
        ("<p>It is so.<sup><a href='#n1'>1</a></sup> Yes.", "It is so.[1] Yes.\n"),
        ("<p>x<sup>2</sup>", "x2\n"),
    ],
)  # fmt: skip
def test_structure(page: str, markdown: str) -> None:
    """Headings, emphasis, links, lists, tables, code and quotations."""
    assert read(page.encode(), "a.html").source == markdown


@pytest.mark.parametrize(
    ("data", "codec", "said"),
    [
        ("<p>Grüße".encode(), "utf-8", "Grüße\n"),
        ("\ufeff<p>Grüße".encode(), "utf-8", "Grüße\n"),
        ('<meta charset="iso-8859-1"><p>Grüße “x”'.encode("cp1252"), "cp1252", "Grüße “x”\n"),
        ('<meta http-equiv="c" content="text/html; charset=koi8-r"><p>Мир'.encode("koi8-r"), "koi8-r", "Мир\n"),
        ('<meta charset="nonsense"><p>Grüße'.encode(), "utf-8", "Grüße\n"),
        ("\ufeff<p>Grüße".encode("utf-16-le"), "utf-16-le", "Grüße\n"),
    ],
)
def test_codecs(data: bytes, codec: str, said: str) -> None:
    """The mark at the beginning tells it, else the page, else its bytes."""
    text = read(data, "a.html")
    assert (text.source, text.original and text.original.parts) == (said, (codec,))
    assert codec_of(b"<p>") is None


def test_places() -> None:
    """An entity is one character of the text, and white space one."""
    page = "<p>A&nbsp;b  \n c&amp;d</p>"
    text = read(page.encode(), "a.html")
    assert text.source == "A\u00a0b c&d\n"
    assert text.original is not None
    chars = [each for each in text.original.anchors if not each.whole]
    assert "".join(page[each.at : each.at + each.length] for each in chars) == page[3:-4]
    tags = [page[each.at : each.at + each.length] for each in text.original.anchors if each.whole]
    assert sorted(tags) == ["</p>", "<p>"]


@pytest.mark.parametrize(("mebibytes", "fits"), [(63, True), (65, False)])
def test_huge_pages(mebibytes: int, fits: bool) -> None:
    """More text than other documents may have is refused before it is read."""
    data = b"<p>Text.<!--" + b" " * (mebibytes * 2**20)
    if fits:
        assert read(data, "a.html").source.startswith("Text.")
    else:
        with pytest.raises(InputError, match="has more than 64 MiB of text"):
            read(data, "a.html")
