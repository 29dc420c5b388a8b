"""Inline Markdown becomes plain words or safe HTML."""

from __future__ import annotations

import pytest

from dedup.output.render.inline import html_writer, plain_writer
from dedup.records import Document

MARKDOWN = Document(name="a", source="[r]: http://r\n", format="markdown", blocks=())
TEXT = Document(name="a", source="", format="text", blocks=())


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("A **b** `c`", "A b c"),
        ("[d](http://e)", "d (http://e)"),
        ("<http://f>", "http://f"),
        ("[m](mailto:m)", "m"),
        ("[in](#here)", "in"),
        ("[x][r]", "x (http://r)"),
        ("one\\\ntwo", "one two"),
    ],
)
def test_plain_words(line: str, plain: str) -> None:
    """Marks go; an address stays where the words do not show it."""
    assert plain_writer(MARKDOWN)(line) == plain
    assert plain_writer(TEXT)(line) == line


@pytest.mark.parametrize(
    "address",
    [
        "http://a",
        "HTTPS://a",
        "mailto:a@b.org",
        "#here",
        "a.html",
        "../a?b=c:d",
        "/a:b",
        "//a.org/x",
        "?q=a:b",
        "a#b:c",
    ],
)
def test_links_that_stay_links(address: str) -> None:
    """The web, mailboxes, anchors and relative addresses are followed."""
    line, _ = html_writer(MARKDOWN)
    assert line(f"[w]({address})") == f'<a href="{address}">w</a>'
    assert line(f"![w]({address})") == f'<a href="{address}">w</a>'


@pytest.mark.parametrize(
    "address",
    ["javascript:x", "JavaScript:x", "java&#10;script:x", "vbscript:x", "data:text/html,x",
     "data:image/png;base64,x", "blob:x", "feed:javascript:x", "jar:http://a!/x", "view-source:http://a", "ftp://a",
     "file:///etc/passwd", "about:blank", "tel:1", "C:/a.txt", "javascript&colon;x", "intent://a", "http:x:y"],
)  # fmt: skip
def test_other_links_lose_their_address(address: str) -> None:
    """Of any other scheme the words stay, and nothing leads there; "http:x" leads into the web at most."""
    line, block = html_writer(MARKDOWN)
    lost = not address.startswith("http:")
    assert ("href" not in line(f"[*w* x]({address})")) == lost
    assert ("href" not in line(f"![w]({address})")) == lost
    assert ("href" not in block(f"- [w][s]\n\n[s]: {address}\n")) == lost
    if lost:
        assert line(f"[*w* x]({address}) [y](z)") == '<em>w</em> x <a href="z">y</a>'


def test_addresses_in_brackets() -> None:
    """An address that stands for itself is treated alike."""
    line, _ = html_writer(MARKDOWN)
    assert line("<https://a.org>") == '<a href="https://a.org">https://a.org</a>'
    assert line("<javascript:x>") == "javascript:x"


def test_html_is_shown_and_not_obeyed() -> None:
    """Tags of the source are text, images are links, and a note is a reference where there is one of its label."""
    line, block = html_writer(MARKDOWN, {"n"})
    assert line("<b>x</b>") == "&lt;b&gt;x&lt;/b&gt;"
    assert line("![a](p.png)") == '<a href="p.png">a</a>'
    assert line("[^n]") == '<sup><a href="#note-n">n</a></sup>'
    assert line("[^m]") == "[^m]"
    assert "<h1>T</h1>" in block("# T")
    line, block = html_writer(TEXT)
    assert line("<b>") == "&lt;b&gt;"
    assert block("<b>") == "<pre>&lt;b&gt;</pre>\n"
