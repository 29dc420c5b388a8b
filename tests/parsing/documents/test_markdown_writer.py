"""What a document says is Markdown that says the same, and each character of it is found again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.output.render.inline import plain_writer
from dedup.parsing.documents.fragments import Cover, Fragment, Paragraph, Style
from dedup.parsing.documents.markdown_writer import MarkdownWriter
from dedup.parsing.markdown import parse
from dedup.records import Anchor, Kind


def written(*fragments: Fragment) -> str:
    """Write one paragraph."""
    writer = MarkdownWriter()
    writer.paragraph(Paragraph(list(fragments)))
    return writer.text.removesuffix("\n")


STRONG, ITALIC, CODE = Style(strong=True), Style(emphasis=True), Style(code=True)


@pytest.mark.parametrize(
    ("fragments", "markdown"),
    [
        ([("It ", Style()), ("leaves", STRONG), (" now.", Style())], "It **leaves** now."),
        ([("It ", Style()), ("leaves ", STRONG), ("now.", Style())], "It **leaves** now."),
        ([("It ", Style()), ("lea", STRONG), ("ves", STRONG), (" now.", Style())], "It **leaves** now."),
        ([("It ", Style()), ("leaves", Style(strong=True, emphasis=True)), (".", Style())], "It ***leaves***."),
        ([("Call ", Style()), ("run_*()", CODE), (" once.", Style())], "Call `run_*()` once."),
        ([("Call ", Style()), ("run_x()", CODE), (" once.", Style())], "Call `run_x()` once."),
        ([("Note.", STRONG), (" It leaves.", Style())], "**Note.** It leaves."),
        # A sentence that ends within marks could not go without breaking them.
        ([("It leaves. It returns.", STRONG)], "It leaves. It returns."),
        ([("un", Style()), ("(", STRONG), ("b", Style())], "un(b"),
        ([("See ", Style()), ("the site", Style(link="https://a.b/c (d)")), (".", Style())],
         "See [the site](https://a.b/c%20%28d%29)."),
        ([("See ", Style()), ("it", Style(strong=True, link="u")), (" now", Style(link="u")), (".", Style())],
         "See [**it** now](u)."),
    ],
)  # fmt: skip
def test_looks(fragments: list[tuple[str, Style]], markdown: str) -> None:
    """Emphasis, code and links have their marks, none around more than a sentence."""
    assert written(*(Fragment(text, look=look) for text, look in fragments)) == markdown


SIGNS = [
    "# no heading", "- no item",
    "+ 3 degrees", "1. no step", "2024) a year", "> 5 percent", "| a | b |", "= equal", "--- dashes",
    "~~~ waves", "``` ticks", "a * b * c", "_under_ and a_b_c", "[x](y) and [a]: b", "[^1] is no note", "<b>bold</b>",
    "&amp; and AT&T", "C:\\temp\\*", "~~struck~~", "$$x$$", ":::warning", "{{< tag >}}", "{% if %}",
    "\\begin{x}", "===", "***", "[a]: http://b", "    indented",
    "!bang ![x](y)", "1986. A great year.", "#", "-",
]  # fmt: skip


@pytest.mark.parametrize("text", SIGNS)
def test_signs_are_no_marks(text: str) -> None:
    """A paragraph of whatever signs is one paragraph to the parser, and reads as it stood there."""
    document = parse(written(Fragment(text)), "a.md")
    (block,) = document.blocks
    assert block.kind is Kind.PARAGRAPH
    assert plain_writer(document)(document.source).strip() == " ".join(text.split())


@settings(deadline=None, derandomize=True)
@given(st.lists(st.text(st.sampled_from("ab 1.*_`[]()<>#-+=~|&;\\$:{}%!^\t"), max_size=12), min_size=1, max_size=4))
def test_every_character_is_found(parts: list[str]) -> None:
    """The anchors give back each character but white space at the ends, of the element it stands in."""
    fragments = [Fragment(part, number, 0) for number, part in enumerate(parts)]
    writer = MarkdownWriter()
    writer.paragraph(Paragraph(fragments))
    found = [parts[each.element][each.at : each.at + each.length] for each in writer.anchors]
    assert "".join(found) == "".join(parts).strip()
    for anchor, said in zip(writer.anchors, found, strict=True):
        assert writer.text[anchor.start : anchor.end].removeprefix("\\") in (said.replace("\t", " "), "")


def test_lists() -> None:
    """Items stand below each other, nested ones below the text of theirs; another paragraph ends the list."""
    writer = MarkdownWriter()
    for level, marker, text in ((0, "1.", "one"), (1, "-", "inner"), (0, "2.", "two"), (2, "-", "deep")):
        writer.item(level, marker, Paragraph([Fragment(text)]))
    writer.paragraph(Paragraph([Fragment("Text.")]))
    writer.item(0, "-", Paragraph([Fragment("new")]))
    assert writer.text == "1. one\n   - inner\n2. two\n   - deep\n\nText.\n\n- new\n"


def test_whole_blocks() -> None:
    """Tables and code are whole; bars and fences in them mean nothing."""
    writer = MarkdownWriter()
    writer.table([["a|b", "c\nd"], ["e"]])
    writer.table([[" "]])
    writer.code(["x = 1", "```"])
    writer.quote(Paragraph([Fragment("One"), Fragment("\n", 4, whole=True), Fragment("two.")]))
    writer.note("1", Paragraph([Fragment("A note.")]))
    writer.rule()
    blocks = parse(writer.text, "a.md").blocks
    assert [block.kind for block in blocks] == [Kind.TABLE, Kind.CODE, Kind.QUOTE, Kind.PARAGRAPH, Kind.RULE]
    assert writer.text.startswith(
        "| a\\|b | c<br>d |\n| --- | --- |\n| e |  |\n\n````\nx = 1\n```\n````\n\n> One\\\n> two."
    )


def test_what_goes_with_others() -> None:
    """A field has the place of its result; a line break is an element of its own."""
    writer = MarkdownWriter()
    fragments = [Fragment("See ", 1), Fragment("page 3", 5), Fragment("\n", 7, whole=True), Fragment("now.", 8)]
    writer.paragraph(Paragraph(fragments, [Cover(4, 1, 2)]))
    assert writer.text == "See page 3\\\nnow.\n"
    assert {each for each in writer.anchors if each.whole} == {
        Anchor(10, 12, 7, whole=True),
        Anchor(4, 10, 4, whole=True),
    }
