"""The HTML page is valid, safe and says what the source says."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.output.render import render
from drafting import drafted, without

VOID = frozenset({"meta", "hr", "br"})


class _Checker(HTMLParser):
    """Checks that tags close in order, and collects them with the words between."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag in {"ul", "ol"} and self.open[-1] not in {"article", "nav", "li", "blockquote"}:
            pytest.fail(f"list in {self.open[-1]}")
        if tag == "li" and self.open[-1] not in {"ul", "ol"}:
            pytest.fail(f"item in {self.open[-1]}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _page(source: str, format_name: str = "markdown") -> str:
    return render(drafted(source, format_name), "html")


def _checked(page: str) -> _Checker:
    checker = _Checker()
    checker.feed(page)
    checker.close()
    assert checker.open == []
    return checker


def test_blocks_become_elements() -> None:
    """Each kind of block is the element HTML has for it, inside one article, the main part, with the language."""
    source = (
        "# T & t\n\nA *b*.\n\n- x\n  1. y\n\n     more\n- z\n\n> q\n\n```py\nc < d\n```\n\n| a |\n"
        "|---|\n| 1 |\n\n***\n\n## S\n"
    )
    page = _page(source)
    tags = _checked(page).tags
    assert tags == [
        "html", "head", "meta", "meta", "meta", "title", "style", "body", "main", "article",
            "h1", "p", "em", "ul", "li", "ol", "li", "p", "li",
        "blockquote", "p", "pre", "code", "table", "thead", "tr", "th", "tbody", "tr", "td", "hr", "h2",
    ]  # fmt: skip
    assert '<html lang="en">' in page
    assert "<title>T &amp; t</title>" in page
    assert "c &lt; d" in page


def test_nothing_runs_and_nothing_loads() -> None:
    """Scripts, raw HTML, script addresses and images of the source are shown as words or links, never obeyed."""
    source = (
        "# <script>x</script>\n\n<script>alert(1)</script>\n\nA <b onclick='x'>b</b> [l](javascript:x) ![i](http://i)\n"
    )
    checker = _checked(_page(source))
    assert not {"script", "img", "b", "link"} & set(checker.tags)
    allowed = {"lang", "charset", "http-equiv", "content", "dir", "id", "href"}
    assert {name for name, _ in checker.attributes} <= {*allowed, "name"}  # of the viewport
    assert "javascript:x" not in [value for _, value in checker.attributes]
    _checked(_page("<script>x</script>", "text"))


def test_contents_link_to_headings() -> None:
    """Anchors of the source's contents list find the headings, equal headings get different ones."""
    page = _page("# T\n\n- [A b](#a-b)\n- [C](#c)\n\n## A b\n\nx.\n\n## C\n\ny.\n\n## C\n\nz.\n")
    assert '<nav>\n<ul>\n<li><a href="#a-b">A b</a></li>' in page
    assert '<h2 id="a-b">' in page
    assert '<h2 id="c">' in page
    assert '<h2 id="c-1">' in page


def test_steps_go_on_counting_around_bullets() -> None:
    """Bullets at the margin below a step are inside it; a list that starts later says so."""
    page = _page("1. a one:\n- x\n- y\n1. b two\n")
    assert page.count("<ol>") == 1
    assert '<ol start="4">' in _page("4. a one\n5. b two\n")
    assert '<ol type="a">' in _page("a) x one\nb) y two\n", "text")


SCRAPS = st.lists(
    st.sampled_from(
        [
            "# ",
            "\n",
            "\n\n",
            "- ",
            "  ",
            "1. ",
            "> ",
            "a",
            "Word. ",
            "**",
            "[x](y)",
            "<p>",
            "&",
            '"',
            "|",
            "```",
            "# H\n",
        ]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(SCRAPS, st.sampled_from(["text", "markdown"]))
def test_any_page_is_well_formed(source: str, format_name: str) -> None:
    """Whatever the source, tags close in order and lists nest as they may."""
    whole = drafted(source, format_name)
    gone = [passage.index for passage in whole.passages if passage.text.startswith("Word.")]
    _checked(render(whole, "html"))
    _checked(render(without(whole, *gone), "html"))


def test_footnotes_are_linked() -> None:
    """A reference leads to its footnote, one without a footnote is words, and so are all in plain text."""
    source = "Hot.[^1] Wet.[^n] Odd.[^9] It is `[^1]`.\n\n[^1]: In *May* of 1950.\n[^n]: https://example.org/wet\n\nAgain.[^1]\n"
    page = _page(source)
    _checked(page)
    assert '<p>Hot.<sup><a href="#note-1">1</a></sup> Wet.<sup><a href="#note-n">n</a></sup> Odd.[^9] ' in page
    assert "<code>[^1]</code>.</p>" in page
    assert '<p id="note-1"><sup>1</sup> In <em>May</em> of 1950.</p>' in page
    assert '<p id="note-n"><sup>n</sup> https://example.org/wet</p>' in page
    assert '<p>Again.<sup><a href="#note-1">1</a></sup></p>' in page
    assert "[^n]: https" in _page(source, "text")


def test_labels_of_footnotes_are_escaped() -> None:
    """A label cannot break out of its attribute, and two footnotes of one label do not share an anchor."""
    label = '"><b>'
    page = _page(f"Hot.[^{label}]\n\n[^{label}]: One.\n\n[^{label}]: Two.\n")
    _checked(page)
    assert "<b>" not in page
    assert page.count(' id="note-') == 1


def test_quotations_keep_what_is_in_them() -> None:
    """Quotations within quotations, lists and code within them are written as such."""
    page = _page("> outer\n> > inner\n>\n> - one\n> - two\n>\n>   ```\n>   code\n>   ```\n\nText.\n")
    _checked(page)
    assert page.count("<blockquote>") == 2
    assert page.count("<li>") == 2
    assert "<pre><code>code\n</code></pre>" in page
