"""Markdown blocks: kinds, places and company of every line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.errors import OptionError
from dedup.parsing.formats import format_of, parse
from dedup.records import Block, Document, Kind
from growth import grows_with_length_only
from reading_blocks import assert_covers, kinds, markdown


def _prose(document: Document, block: Block) -> list[str]:
    return [span.of(document.source) for span in block.prose]


def test_every_kind_is_recognised() -> None:
    """Each construct of Markdown gives a block of its kind."""
    source = (
        "---\ntitle: x\n---\n# T\n\nfoo bar\nbaz qux.\n\n- a\n\n  more\n\n> q\n\n[ref]: http://x\n\n| a | b |\n"
        "|---|---|\n| 1 | 2 |\n\n```py\nx\n```\n\n    code\n\n<div>\nhi\n</div>\n\n***\n\nSub\n---\n"
    )
    document = markdown(source)
    assert_covers(document)
    assert kinds(markdown(source)) == [
        "front matter", "title", "paragraph", "item", "paragraph", "quote", "html", "table", "code", "code", "html",
        "rule", "heading",
    ]  # fmt: skip
    assert document.blocks[4].parent == 3
    assert {block.heading for block in document.blocks[2:]} == {1}


def test_prose_is_free_of_marks() -> None:
    """The prose of a block is its lines without markers, heading marks, quote marks and indentation."""
    document = markdown("## Head ##\n\n> one\n> > two\nlazy\n\n1. first\n   line\n   - [ ] nested\n")
    assert [_prose(document, block) for block in document.blocks] == [
        ["Head"], ["one", "two", "lazy"], ["first", "line"], ["[ ] nested"],
    ]  # fmt: skip


def test_nested_items_know_level_marker_and_parent() -> None:
    """A nested item is a block of its own below the item it stands in."""
    blocks = markdown("- a\n  1. b\n     text\n\n     further\n  2. c\n- d\n").blocks
    assert [(b.kind, b.level, b.marker, b.parent) for b in blocks] == [
        (Kind.ITEM, 1, "-", -1),
        (Kind.ITEM, 2, "1.", 0),
        (Kind.PARAGRAPH, 0, "", 1),
        (Kind.ITEM, 2, "2.", 0),
        (Kind.ITEM, 1, "-", -1),
    ]


def test_one_paragraph_a_line_is_kept_apart() -> None:
    """Where each line is a paragraph, lines below a list or a sentence do not run together."""
    long = "This sentence is much longer than anybody would ever wrap a line at, and it says a good many things " * 2
    source = f"# T\n{long}.\n{long}.\nShort heading\n{long}.\n- a\n- b\n{long}.\n1. Step one.\n{long}.\n1. Step two.\n"
    document = markdown(source)
    assert [b.kind.value for b in document.blocks] == [
        "title", "paragraph", "paragraph", "heading", "paragraph", "item", "item", "paragraph", "item", "paragraph",
        "item",
    ]  # fmt: skip
    assert [b.parent for b in document.blocks[7:]] == [-1, -1, 8, -1]


def test_hard_wrapped_paragraphs_stay_whole() -> None:
    """A line break within a sentence ends nothing."""
    source = "The ferry leaves at noon from\nthe north pier. It takes\nan hour.\n\n- An item that goes\n  on and on\n"
    assert [len(b.prose) for b in markdown(source).blocks] == [3, 2]


def test_line_breaks_mean_nothing_between_blank_lines() -> None:
    """One sentence a line within paragraphs parted by blank lines is one paragraph, as in Markdown."""
    assert kinds(markdown("One sentence.\nAnother one.\n\nNext one.\nLast one.\n")) == ["paragraph", "paragraph"]


def test_contents_lists_are_recognised() -> None:
    """Items that link to anchors or equal headings are contents lines, other items are not."""
    source = "# T\n\n- [A](#a)\n- [B x](#b-x)\n\n## A\n\ntext.\n\n## B x\n\n- one\n- two\n"
    assert kinds(markdown(source)) == [
        "title", "contents", "contents", "heading", "paragraph", "heading", "item", "item",
    ]  # fmt: skip


def test_lists_hang_on_what_leads_into_them() -> None:
    """Items below "You need:" or below a short sentence before steps have it as parent, others have none."""
    assert [b.parent for b in markdown("You need:\n\n- a\n- b\n\nSo it is.\n\n- c\n").blocks] == [-1, 0, 0, -1, -1]
    assert [b.parent for b in markdown("Follow these steps.\n\n1. a\n2. b\n").blocks] == [-1, 0, 0]


def test_bullets_at_the_margin_belong_to_the_step_above() -> None:
    """A bullet list straight below a numbered step continues it."""
    assert [b.parent for b in markdown("1. a:\n- x\n- y\n1. b\n").blocks] == [-1, 0, 0, -1]


def test_bold_lines_are_headings() -> None:
    """A paragraph that is one bold phrase without closing punctuation heads what follows."""
    blocks = markdown("## A\n\n**To do it**\n\n1. Go.\n\n**Done it is.**\n\nx\n").blocks
    assert [(b.kind.value, b.level) for b in blocks[1:4]] == [("heading", 3), ("item", 1), ("paragraph", 0)]
    assert blocks[2].heading == 1


def test_several_first_level_headings_are_no_titles() -> None:
    """Articles put together in one file have headings; a single first-level heading is the title."""
    assert kinds(markdown("# A\n\nx.\n\n# B\n\ny.\n")) == ["heading", "paragraph", "heading", "paragraph"]
    assert kinds(markdown("Before.\n\n# A\n\n## B\n")) == ["paragraph", "title", "heading"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_move_nothing(newline: str) -> None:
    """Blocks stand at the same lines whatever ends them."""
    lines = ["# T", "", "foo", "bar", "", "- a\tb", "- c\x0cd", "", "> q", ""]
    document = markdown(newline.join(lines))
    assert_covers(document)
    assert [b.span.of(document.source).split(newline) for b in document.blocks] == [
        ["# T"], ["foo", "bar"], ["- a\tb"], ["- c\x0cd"], ["> q"],
    ]  # fmt: skip


def test_front_matter_needs_keys() -> None:
    """YAML and TOML between marks are front matter; a rule above a paragraph is not."""
    assert kinds(markdown("+++\na = 1\n+++\ntext\n"))[0] == "front matter"
    assert kinds(markdown("---\n\ntext\n\n---\n")) == ["rule", "paragraph", "rule"]


def test_empty_items_are_blocks() -> None:
    """An item that holds nothing is not lost."""
    assert kinds(markdown("- a\n-\n- b\n")) == ["item", "item", "item"]


def test_the_format_is_told_by_name_then_by_looks() -> None:
    """A Markdown name decides; otherwise a heading first, or two marks anywhere, make it Markdown."""
    assert format_of("a.MD", "x") == "markdown"
    assert format_of("a.txt", "x # y\n") == "text"
    assert format_of("-", "intro\n\n## A\n\nb\n\n## C\n") == "markdown"
    assert format_of("-", "see [a](b) and [c](d)") == "markdown"
    assert format_of("a.txt", "text\n# only one\n") == "text"


def test_unknown_formats_are_refused() -> None:
    """A format without a parser is an error that names those there are."""
    with pytest.raises(OptionError, match="text, markdown, rst, asciidoc, html, got 'docx'"):
        parse("x", "a", "docx")


MARKS = st.lists(
    st.sampled_from(
        [
            "#", " ", "\n", "\n\n", "\r\n", "- ", "  ", "    ", "1. ", "> ", "```", "|", "---", "===", "a", "Word.",
            "**", "[x]: y", "<p>", "\t", "\0", "\x0c", "🌍", "世界", "שלום", "\u2028", "\xa0", "*", "+++",
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(MARKS)
def test_any_markdown_is_covered(source: str) -> None:
    """Whatever the text, its blocks are in order and hold all of it."""
    assert_covers(markdown(source))


@pytest.mark.parametrize("line", ["foo\n", "- foo\n", "> foo\n", "Foo bar.\n\n", "[a]\n", "*a ", "| a ", "1. a\n\n"])
def test_parsing_is_linear(line: str) -> None:
    """Ten times the text does not take a hundred times as long."""
    assert grows_with_length_only(lambda count: markdown(line * count), 1_000, times=10)
