"""A document is cut into sentences where it is prose, and kept whole everywhere else."""

from __future__ import annotations

import pytest

from dedup.language import table
from dedup.parsing.formats import parse
from dedup.parsing.passages import passages
from dedup.records import Block, Document, Kind, Passage, Span
from growth import grows_with_length_only


def document(text: str, *, layout: str = "markdown", kind: Kind = Kind.PARAGRAPH, prefix: str = "> ") -> Document:
    """One block whose prose leaves out the prefix of each line."""
    prose, start = [], 0
    for line in text.split("\n"):
        lead = len(line) - len(line.lstrip(prefix))
        prose.append(Span(start + lead, start + len(line)))
        start += len(line) + 1
    block = Block(kind=kind, span=Span(0, len(text)), prose=tuple(prose))
    return Document(name="<text>", source=text, format=layout, blocks=(block,))


def cut(text: str, code: str = "en", **options: str) -> tuple[Passage, ...]:
    """Passages of a text of one paragraph."""
    return passages(document(text, **options), table(code))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Run `foo.Bar. Baz` first.| Then stop.",
        "See [the docs. Really. They help.](http://a.b/C.D?x) now.| Go.",
        "See [the docs.](http://a.b)| Go on.",
        "A ![picture. Of it](a.png) here.| Next.",
        "Mail <Bob.B@x.org>.| Next.",
        "It is **bold. Strong.** here.| Next.",
        "**Note.**| Next one.",
        "_It. Is._| Next.",
        "<em>Yes.</em>| It is.",
        "Run it.| `foo` prints.",
        "Done (see [x](y)).| Next.",
        "Keep snake_case_a. and snake_b.| Next.",
        "~~Old. Gone.~~| New.",
        "Two * three.| Four * five.",
        "See [one. Two](a_b) and [_three. Four_](c).| Next.",
        "It is <b>one. Two<i> here.| Next.",
        r"It is \*not. So\* bold.",
    ],
)
def test_markdown_marks_hold_together(text: str) -> None:
    """No sentence ends inside code, links, images, tags or emphasis; closing marks stay with theirs."""
    source = text.replace("|", "")
    assert [p.text for p in cut(source)] == [part.strip() for part in text.split("|")]


def test_plain_text_has_no_marks() -> None:
    """Backticks and stars mean nothing in plain text."""
    assert len(cut("Type `one word. Two` here.", layout="text")) > len(cut("Type `one word. Two` here."))


def test_a_sentence_covers_lines_and_drops_prefixes() -> None:
    """The span holds line breaks and prefixes, the text folds them to single spaces."""
    source = "> One long\n>  sentence\u00a0goes\x0con. Two\n> ends."
    first, second = cut(source)
    assert first.text == "One long sentence goes on."
    assert first.span.of(source) == "One long\n>  sentence\u00a0goes\x0con."
    assert (second.text, second.span.of(source)) == ("Two ends.", "Two\n> ends.")


def test_hard_line_break_is_a_space() -> None:
    """A backslash at the end of a Markdown line is no part of the words."""
    assert [p.text for p in cut("One\\\ntwo.")] == ["One two."]


def test_scripts_without_spaces_join_without_one() -> None:
    """A line break within Chinese text is nothing; beside Latin letters it is a space."""
    assert [p.text for p in cut("我们\n回家。", "zh")] == ["我们回家。"]
    assert [p.text for p in cut("use\nPython。", "zh")] == ["use Python。"]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.PARAGRAPH, Kind.ITEM)])
def test_other_blocks_are_one_passage(kind: Kind) -> None:
    """What is not prose is one passage that covers its block and may not be judged."""
    source = "> One. Two.\n> Three."
    (passage,) = cut(source, kind=kind)
    assert passage == Passage(index=0, block=0, span=Span(0, len(source)), text="One. Two. Three.", prose=False)


def test_indices_run_through_the_document() -> None:
    """Passages are numbered in reading order and name their block; an item without prose is kept whole."""
    source = "Title\n\nOne. Two.\n\n- \n- Three."
    blocks = (
        Block(kind=Kind.TITLE, span=Span(0, 5), prose=(Span(0, 5),), level=1),
        Block(kind=Kind.PARAGRAPH, span=Span(7, 16), prose=(Span(7, 16),)),
        Block(kind=Kind.ITEM, span=Span(18, 20), marker="-"),
        Block(kind=Kind.ITEM, span=Span(21, 29), prose=(Span(23, 29),), marker="-"),
    )
    found = passages(Document(name="t", source=source, format="markdown", blocks=blocks), table("en"))
    assert [(p.index, p.block, p.prose) for p in found] == [
        (0, 0, False),
        (1, 1, True),
        (2, 1, True),
        (3, 2, False),
        (4, 3, True),
    ]


@pytest.mark.parametrize("unit", ["<!--", "[a](", "`a ", "*a ", "_a ", "~~a", "![", "<a@", "A line.\n"])
def test_time_grows_with_length_only(unit: str) -> None:
    """Eight times the text takes well under 64 times the time, whatever marks are left open."""
    assert grows_with_length_only(lambda count: cut(unit * count, prefix=""), 500)


def test_words_broken_behind_their_hyphen_are_whole_again() -> None:
    """A line break behind a hyphen within a word is no space; before "and" it is one."""
    source = "It is a long-\nterm plan for well-\nbeing, with short-\nand long-range aims from A -\nto B."
    whole = "It is a long-term plan for well-being, with short- and long-range aims from A - to B."
    blocks = parse(source, "a.txt", "text")
    assert [passage.text for passage in passages(blocks, table("en"))] == [whole]


def test_footnote_marks_stay_with_their_sentence() -> None:
    """A sentence ends behind the mark of its footnote."""
    assert [p.text for p in cut("Tea is hot.[^1] It is wet.[^long-note] So be it.")] == [
        "Tea is hot.[^1]", "It is wet.[^long-note]", "So be it.",
    ]  # fmt: skip
