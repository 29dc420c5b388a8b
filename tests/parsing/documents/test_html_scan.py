"""A page is scanned for its text, and each character and tag is where it is said to be."""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.parsing.documents.html_scan import scan_html


def seen(page: str) -> list[tuple[str, str]]:
    """Give kind and text of each block."""
    return [(each.kind, "".join(piece.text for piece in each.pieces).strip()) for each in scan_html(page).blocks]


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("<p>One <b>two</b>.</p><p>Three", [("p", "One two."), ("p", "Three")]),
        ("<h1>A</h1>text<h2>B</h2>", [("h1", "A"), ("p", "text"), ("h2", "B")]),
        ("<ul><li>One<li>Two <p>more</ul>x", [("li", "One"), ("li", "Two"), ("li", "more"), ("p", "x")]),
        ("<pre>a\n  b</pre>", [("pre", "a\n  b")]),
        ("<blockquote><p>Said.</p></blockquote>", [("blockquote", "Said.")]),
        ("<table><tr><td>1<td>2<tr><th>3</table>", [("td", "1"), ("td", "2"), ("th", "3")]),
        ("<nav><p>Home</p></nav><p>Text</p><script>if (a<b) {}</script>", [("p", "Text")]),
        ("<style>p{}</style><p>Text<svg><text>no</text></svg></p>", [("p", "Text")]),
        ("<header>Menu</header><main><p>Text</p></main><footer>Bye</footer>", [("p", "Text")]),
        ("<p>side</p><article><p>One</p></article><article><p>Two</p></article>", [("p", "One"), ("p", "Two")]),
        ("a &lt; b &amp; c&#8364;&hellip; &nope;", [("p", "a < b & c€… &nope;")]),
        ("<p>a<br>b<img alt='A map' src=m.png>c", [("p", "a\nb![A map](m.png)c")]),
        ("<div>a<div>b</div>c</div>", [("p", "a"), ("p", "b"), ("p", "c")]),
        ("<p>a</i></p></div><!-- c --><p>b <", [("p", "a"), ("p", "b <")]),
        ("", []),
        ("<p> </p>", []),
    ],
)
def test_blocks(page: str, blocks: list[tuple[str, str]]) -> None:
    """Tags of blocks part the text, also those whose ends are left out; scripts and menus are none of it."""
    assert seen(page) == blocks


def test_items() -> None:
    """An item has its marker once, the numbers those that are shown."""
    page = "<ol start=3><li>a<ul><li>b</ul><li><p>c<p>d</ol>"
    assert [(each.marker, each.depth) for each in scan_html(page).blocks] == [("3.", 1), ("-", 2), ("4.", 1), ("", 1)]


def test_elements() -> None:
    """Each has the places of its tags, and is held where it has what is not read."""
    page = "<p>One <b>two</b></p><p>Three<video></video></p><p>Four"
    found = {each.name: page[each.start : each.end] for each in scan_html(page).elements if not each.held}
    assert found == {"b": "<b>two</b>", "p": "<p>Four"}
    held = [page[each.start : each.end] for each in scan_html(page).elements if each.held]
    assert held == ["<video></video>", "<p>Three<video></video></p>"]


@settings(deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "word", " ", "\n", "&amp;", "&#65;", "&", "<", ">", "<li>", "<ul>", "</ul>", "<br>",
     "<table>", "<td>", "</table>", "<!-- x -->", "<script>", "</script>", "é", "<h2>", "</h2>", "<a href='x'>",
     "</a>", "\r\n"]
)))  # fmt: skip
def test_places(parts: list[str]) -> None:
    """Whatever the page, a piece stands where it is said to stand, and pieces do not overlap."""
    page = "".join(parts)
    at = 0
    for block in scan_html(page).blocks:
        for piece in block.pieces:
            assert at <= piece.start < piece.end
            at = piece.end
            if not piece.markup and piece.text != " ":
                assert piece.text.replace(" ", "\n") == html.unescape(page[piece.start : piece.end]).replace(" ", "\n")


@pytest.mark.parametrize(("depth", "inside"), [(250, True), (260, False)])
def test_deep_pages(depth: int, inside: bool) -> None:
    """Elements within each other are followed to a depth of 256; the text is read all the same."""
    page = "<p>" + "<i>" * depth + "<b>deep</b>" + "</i>" * depth
    (block,) = scan_html(page).blocks
    assert ("b" in block.pieces[0].inside) == inside
    assert block.pieces[0].text == "deep"
