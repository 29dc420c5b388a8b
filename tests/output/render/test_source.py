"""Cutting passages out of the source touches nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.changes import Change, Connective, Draft, Requested
from dedup.output.render import render
from dedup.parsing.formats import parse
from dedup.records import Kind
from drafting import drafted


def _without(source: str, *openings: str, format_name: str = "markdown") -> str:
    """Render without the passages that begin with one of the openings, each of which must be one."""
    return render(drafted(source, format_name, *openings), "source")


@pytest.mark.parametrize("format_name", ["text", "markdown"])
@pytest.mark.parametrize(
    "source",
    [
        "One. Two.",
        "\ufeff\n\n  One.  \n\n\n\nTwo.\t\n",
        "# A\r\n\r\nOne.\r\n- x  \r\n",
        "# A\n## B\n### C",
        "---\na: b\n---\n\n> > deep\n> q\n\n| a |\n|---|\n\n\xa0🌍 שלום 世界。\x0c\n",
    ],
)
def test_no_change_gives_the_source(source: str, format_name: str) -> None:
    """Without changes the output is the source, character by character."""
    assert render(drafted(source, format_name), "source") == source


def test_a_sentence_goes_with_its_space() -> None:
    """First, middle and last sentence each leave no double space and no space at the end."""
    assert _without("One it. Two it. Three it.\n", "One") == "Two it. Three it.\n"
    assert _without("One it.  Two it. Three it.\n", "Two") == "One it. Three it.\n"
    assert _without("One it. Two it. Three it.\n", "Three") == "One it. Two it.\n"


def test_wrapped_paragraphs_keep_their_lines() -> None:
    """No line is left empty, and a line break stays where one was."""
    source = "One is a sentence. Two is one that\ngoes on. Three is here and\nends here.\n"
    assert _without(source, "Two") == "One is a sentence.\nThree is here and\nends here.\n"
    assert _without(source, "One") == "Two is one that\ngoes on. Three is here and\nends here.\n"
    assert _without(source, "Three") == "One is a sentence. Two is one that\ngoes on.\n"


def test_a_block_goes_with_one_separation() -> None:
    """A whole block takes its line and one of the blank lines around it."""
    assert _without("A one.\n\nB two.\n\nC three.\n", "B") == "A one.\n\nC three.\n"
    assert _without("A one.\n\nB two.\n\nC three.\n", "A") == "B two.\n\nC three.\n"
    assert _without("A one.\r\n\r\nB two.\r\n\r\nC three.", "C") == "A one.\r\n\r\nB two."
    assert _without("Text.\n\n- a one\n- b two\n\nMore.\n", "b") == "Text.\n\n- a one\n\nMore.\n"
    assert _without("Text.\n\n- a one\n- b two\n\nMore.\n", "a", "b") == "Text.\n\nMore.\n"
    assert _without("A one.\n", "A") == ""


def test_blocks_that_meet_do_not_merge() -> None:
    """Where a block between two others goes, a blank line keeps them apart."""
    assert _without("A one\nand on.\n```\ncode\n```\nB two\nand on.\n", "```") == "A one\nand on.\n\nB two\nand on.\n"
    assert _without("# T\nA one.\n## H\nB two.\n", "H") == "# T\nA one.\nB two.\n"
    assert _without("# T\n> A one.\n## H\nB two.\n", "H") == "# T\n> A one.\n\nB two.\n"
    assert _without("A one.\n- x\n---\n\nB.\n", "x") == "A one.\n\n---\n\nB.\n"


def test_items_keep_their_marker() -> None:
    """An item that loses its first sentence keeps its marker; numbers count on where they counted."""
    assert _without("- One it. Two it.\n- Three.\n", "One") == "- Two it.\n- Three.\n"
    assert _without("1. a one\n2. b two\n3. c three\n", "b") == "1. a one\n2. c three\n"
    assert _without("3) a one\n4) b two\n5) c three\n", "a") == "3) b two\n4) c three\n"
    assert _without("1. a one\n1. b two\n1. c three\n", "b") == "1. a one\n1. c three\n"
    assert _without("a) x one\nb) y two\nc) z three\n", "x", format_name="text") == "a) y two\nb) z three\n"


def test_lists_count_apart() -> None:
    """Each list, nested or after another heading, counts by itself."""
    source = "## A\n\n1. a one\n   1. b two\n   2. c three\n2. d four\n\n## B\n\n1. e five\n2. f six\n"
    assert _without(source, "b", "e") == "## A\n\n1. a one\n   1. c three\n2. d four\n\n## B\n\n1. f six\n"


def test_what_is_nested_in_a_removed_item_stays_valid() -> None:
    """Nested items move up, a further paragraph takes the marker, and what is below moves with them."""
    assert _without("- a one\n  - b two\n    - c three\n- d four\n", "a") == "- b two\n  - c three\n- d four\n"
    assert _without("1. a one\n\n   Further.\n\n2. b two\n", "a") == "1. Further.\n\n2. b two\n"
    assert _without("- a one\n  - b two\n    - c three\n", "a", "b") == "- c three\n"
    assert _without("1. a one.\nLoose below.\n1. b two.\n", "a") == "Loose below.\n1. b two.\n"


def test_a_sentence_does_not_become_a_mark() -> None:
    """A sentence that comes to open its block is escaped where Markdown would take it for a list or heading."""
    assert _without("One is it. 1986. It was so.\n", "One").startswith("1986\\.")
    assert _without("One is it. # is a sign.\n", "One") == "\\# is a sign.\n"


def test_changed_passages_are_replaced() -> None:
    """A new text stands in the place of the old one; markers and the line breaks of equal words stay."""
    source = "# T\n\n- [A](#a)\n- [B](#b)\n\n## A\n\nHowever, it is a thing\nthat goes on. Yes.\n\n## B\n\nx.\n"
    draft = drafted(source, "markdown")
    places = {passage.text: passage.index for passage in draft.passages}
    changes = (
        Change(passage=places["[A](#a)"], text="[A new](#a)", reason=Requested()),
        Change(
            passage=places["However, it is a thing that goes on."],
            text="It is a thing that goes on.",
            reason=Connective(opener="However"),
        ),
    )
    out = render(draft.with_changes(changes), "source")
    assert out == source.replace("[A](#a)", "[A new](#a)").replace("However, it is", "It is")


def test_scripts_without_spaces_get_none() -> None:
    """A sentence cut from between two that touch leaves them touching."""
    assert _without("你好世界。再见了。谢谢你。\n", "再见") == "你好世界。谢谢你。\n"


WORDS = st.lists(st.sampled_from(["kratom", "leaves", "tea", "is", "Grün", "שלום", "🌍"]), min_size=2, max_size=9)
SENTENCE = st.tuples(st.sampled_from(["Alpha", "Beta", "Gamma"]), WORDS, st.integers(0, 999)).map(
    lambda parts: f"{parts[0]} {' '.join(parts[1])} n{parts[2]}."
)
PARAGRAPH = st.tuples(st.lists(SENTENCE, min_size=1, max_size=4), st.sampled_from([" ", "\n"])).map(
    lambda parts: parts[1].join(parts[0])
)
ITEMS = st.lists(PARAGRAPH.map(lambda text: "- " + text.replace("\n", "\n  ")), min_size=1, max_size=3).map("\n".join)
STEPS = st.lists(SENTENCE, min_size=1, max_size=4).map(
    lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1))
)
OTHER = st.sampled_from(["## Head", "> Quoted.\n> Words.", "```\ncode\n```", "| a | b |\n|---|---|\n| 1 | 2 |", "***"])
ARTICLE = st.lists(PARAGRAPH | ITEMS | STEPS | OTHER, min_size=1, max_size=8).map(
    lambda blocks: "\n\n".join(blocks) + "\n"
)


@settings(max_examples=200, deadline=None)
@given(ARTICLE, st.sampled_from(["text", "markdown"]), st.data())
def test_removing_passages_leaves_the_others_alone(source: str, format_name: str, data: st.DataObject) -> None:
    """Whatever is removed, what stays occurs in the output word for word and in order, and nothing else does."""
    draft = drafted(source, format_name)
    prose = [passage.index for passage in draft.passages if passage.prose]
    gone = data.draw(st.sets(st.sampled_from(prose)) if prose else st.just(set()))
    after = draft.with_changes(tuple(Change(passage=index, text=None, reason=Requested()) for index in sorted(gone)))
    out = render(after, "source")
    kept = [draft.passages[index] for index in after.kept()]
    words = " ".join(re.sub(r"^[ \t]*(?:>|[-*] |\d+\.)", " ", out, flags=re.MULTILINE).split())
    place = 0
    for passage in kept:
        text = " ".join(re.sub(r"^[-*] ", "", passage.text).split())
        found = words.find(text, place)
        assert found >= 0, (passage.text, out)
        place = found + len(text)
    assert "\n\n\n" not in out
    assert not re.search(r"[^ \n|]  +\S", out)
    assert not any(draft.passages[index].text in out for index in gone if _unique(draft, index))


def _unique(draft: Draft, index: int) -> bool:
    text = draft.passages[index].text
    return sum(text in passage.text for passage in draft.passages) == 1


@settings(max_examples=150, deadline=None)
@given(ARTICLE, st.data())
def test_what_is_left_parses_to_the_same_kinds(source: str, data: st.DataObject) -> None:
    """Parsed again, the output has the kinds of the blocks that stayed, in order."""
    draft = drafted(source, "markdown")
    blocks = draft.document.blocks
    prose = {block for block, each in enumerate(blocks) if each.kind in (Kind.PARAGRAPH, Kind.ITEM)}
    gone = data.draw(st.sets(st.sampled_from(sorted(prose))) if prose else st.just(set()))
    changes = tuple(
        Change(passage=passage.index, text=None, reason=Requested())
        for passage in draft.passages
        if passage.block in gone
    )
    out = render(draft.with_changes(changes), "source")
    again = parse(out, "a", "markdown").blocks
    assert [b.kind for b in again] == [each.kind for index, each in enumerate(blocks) if index not in gone]
