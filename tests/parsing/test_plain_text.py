"""Plain text blocks: told by looks and neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.records import Kind
from growth import grows_with_length_only
from reading_blocks import assert_covers, kinds, plain_text


def test_contents_lines_find_their_headings() -> None:
    """List lines that recur as lines of their own are the contents, and those lines are headings."""
    body = "A sentence about it that is long enough to be prose, and closed."
    source = f"{body}\n- First Part of It\n- Second Part of It\nFirst Part of It\n{body}\nSecond Part of It\n{body}\n"
    document = plain_text(source)
    assert kinds(plain_text(source)) == [
        "paragraph", "contents", "contents", "heading", "paragraph", "heading", "paragraph",
    ]  # fmt: skip
    assert [b.heading for b in document.blocks[3:]] == [-1, 3, 3, 5]


def test_contents_lines_may_carry_numbers_and_leaders() -> None:
    """Page numbers, dot leaders and section numbers do not hide that a line names a heading."""
    source = (
        "My Report\n\n1. Scope ........ 3\n2. Method\t12\n\n1. Scope\n\nThis is what it covers.\n\n"
        "2. Method\n\nSo we did.\n"
    )
    assert kinds(plain_text(source)) == [
        "title", "contents", "contents", "heading", "paragraph", "heading", "paragraph",
    ]  # fmt: skip


def test_headings_are_told_by_looks() -> None:
    """Underlines, capitals, section numbers and short open lines make headings."""
    source = (
        "The Title\n=========\n\nA sentence.\n\nUnderlined\n----------\n\nA sentence.\n\nIN CAPITALS\n\nA sentence.\n\n"
        "2.1 Numbered part\n\nA sentence.\n\nA short line\n\nA sentence.\n"
    )
    heads = [(b.kind.value, b.level) for b in plain_text(source).blocks if b.kind is not Kind.PARAGRAPH]
    assert heads == [("title", 1), ("heading", 2), ("heading", 2), ("heading", 3), ("heading", 2)]


def test_a_heading_straight_above_a_wrapped_paragraph_is_apart() -> None:
    """A heading never runs into the sentence below it."""
    source = (
        "The first paragraph is wrapped at some width or\nother and goes on to the next line until it\nends here.\n\n"
        "Opening hours\nThe office is open on all days of the week but\nnot on holidays.\n"
    )
    assert kinds(plain_text(source)) == ["paragraph", "heading", "paragraph"]


def test_short_lines_in_a_row_are_no_headings() -> None:
    """A poem or an address is text."""
    assert set(kinds(plain_text("Roses\n\nViolets\n\nSugar\n\nHoney\n\nAnd so are you, my dear.\n"))) == {"paragraph"}


def test_paragraphs_by_line_or_by_blank_line() -> None:
    """A text of long lines has a paragraph on each; a hard-wrapped one does not."""
    long = "A line that goes on for much longer than anybody would wrap it at in any editor known to us today " * 2
    assert kinds(plain_text(f"{long}.\n{long}.\n{long}.")) == ["paragraph"] * 3
    assert kinds(plain_text("a line that is\nwrapped and goes\non.\n\nnext\none.")) == ["paragraph", "paragraph"]


def test_markers_of_items() -> None:
    """Bullets, numbers and letters mark items, nested by indentation; initials and years do not."""
    document = plain_text("- a\n* b\n• c\n1. d\n2) e\na) f\n  - g\n(3) h\n\nA. Smith came in\n1999. What a year\n")
    items = [(b.marker, b.level) for b in document.blocks if b.kind is Kind.ITEM]
    assert items == [
        ("-", 1), ("*", 1), ("•", 1), ("1.", 1), ("2)", 1), ("a)", 1), ("-", 2), ("(3)", 1),
    ]  # fmt: skip


def test_layout_is_kept_whole() -> None:
    """Quotes, tables, code and rules are one block each."""
    source = "Text.\n\n> a\n> b\n\nx\ty\n1\t2\n\n| a | b |\n| c | d |\n\n    if x:\n        y\n\n----\n\n```\nz\n```\n"
    document = plain_text(source)
    assert [b.kind.value for b in document.blocks] == [
        "paragraph", "quote", "table", "table", "code", "rule", "code",
    ]  # fmt: skip
    assert [span.of(source) for span in document.blocks[1].prose] == ["a", "b"]


@pytest.mark.parametrize(
    ("below", "kind"), [("- a mill", "paragraph"), ("The mill is old, and so is the town around it.", "code")]
)
def test_indented_lines_that_lead_into_a_list_are_no_code(below: str, kind: str) -> None:
    """Below other lines they are code, as they end no sentence."""
    source = (
        f"The town has much to show to those who come.\n\n    Besides the harbour there\n    are these:\n\n{below}\n"
    )
    assert kinds(plain_text(source))[1] == kind


@pytest.mark.parametrize("marks", ["> >", ">>", ">   >", ">\t>", "   > >"])
def test_quotations_within_quotations_lose_all_marks(marks: str) -> None:
    """However the marks of a nested quotation are spaced, none is left among its words."""
    source = f"{marks} What he\n{marks} said."
    assert [span.of(source) for span in plain_text(source).blocks[0].prose] == ["What he", "said."]


def test_items_go_on_over_lines_and_paragraphs() -> None:
    """An indented line goes on with its item, an indented paragraph belongs to it, one at the margin does not."""
    document = plain_text("- the first item goes\n  on here.\n\n  More of it.\n\nNot of it.\n")
    assert [(b.kind.value, len(b.prose), b.parent) for b in document.blocks] == [
        ("item", 2, -1), ("paragraph", 1, 0), ("paragraph", 1, -1),
    ]  # fmt: skip


def test_text_of_any_script() -> None:
    """CJK, right-to-left and emoji text is cut into paragraphs like any other."""
    document = plain_text("你好世界。再见。\n\nשלום עולם. להתראות.\n\n🌍 is round.\xa0Yes.")
    assert_covers(document)
    assert [b.kind for b in document.blocks] == [Kind.PARAGRAPH] * 3


SCRAPS = st.lists(
    st.sampled_from(
        [
            "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t", "- ", "1. ", "a) ", "> ", "```", "----", "====", "|", "Word",
            "goes.", "Title Case", "TITLE", "Scope", "2.1 ", " ..... 3", "世界", "\x0c", "\u2028", "\xa0", "\0", "•",
            ":",
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(SCRAPS)
def test_any_text_is_covered(source: str) -> None:
    """Whatever the text, its blocks are in order and hold all of it."""
    assert_covers(plain_text(source))


@pytest.mark.parametrize("line", ["foo\n", "- foo\n", "> foo\n", "Foo bar.\n\n", "a | b\n", "    x\n\n", ". . ", "  "])
def test_parsing_is_linear(line: str) -> None:
    """Ten times the text does not take a hundred times as long."""
    assert grows_with_length_only(lambda count: plain_text(line * count), 1_000, times=10)


BODY = "It depends on what you want to grind, and on how much of it there is."


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("3.1. Which mill is better\nfor me?", "heading"),
        (
            "3.1. You told me to buy a mill. It does not grind what I have here at home. What should I do\nnow?",
            "heading",
        ),
        ("Which mill is better for me?\n============================", "heading"),
        ("Mills of the town\n*****************", "heading"),
        ("Mills of the town\n^^^^^^^^^^^^^^^^^", "heading"),
    ],
)
def test_a_question_heads_its_answer(question: str, kind: str) -> None:
    """A numbered one over as many lines as it takes, any other where it is underlined."""
    assert kinds(plain_text(f"The Mill\n\n{BODY}\n\n{question}\n\n{BODY}\n\n{BODY}\n"))[2] == kind
