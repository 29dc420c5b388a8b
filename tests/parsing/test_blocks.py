"""Headings, titles and lead-ins are told by their company."""

from __future__ import annotations

import pytest

from dedup.parsing.formats import parse
from dedup.records import Kind

BODY = "It stands in the valley and grinds rye all year."


def kinds(source: str, form: str = "text") -> list[Kind]:
    """Give the kinds of the blocks of a text."""
    return [block.kind for block in parse(source, "a", form).blocks]


@pytest.mark.parametrize(("words", "heads"), [(12, True), (13, False)], ids=["twelve words", "thirteen words"])
def test_a_heading_has_twelve_words_at_most(words: int, heads: bool) -> None:
    """A longer line above a sentence is text."""
    line = " ".join(["The", *["mill"] * (words - 1)])
    assert (kinds(f"Title\n\n{BODY}\n\n{line}\n\n{BODY}\n")[2] is Kind.HEADING) is heads


@pytest.mark.parametrize(("length", "heads"), [(100, True), (101, False)])
def test_a_heading_has_a_hundred_characters_at_most(length: int, heads: bool) -> None:
    """A longer line above a sentence is text."""
    assert (kinds(f"Title\n\n{BODY}\n\n{'M' + 'i' * (length - 1)}\n\n{BODY}\n")[2] is Kind.HEADING) is heads


@pytest.mark.parametrize(("lines", "heads"), [(3, True), (4, False)])
def test_three_headings_may_follow_each_other(lines: int, heads: bool) -> None:
    """Four short lines in a row are a poem or an address."""
    short = "\n\n".join(["The Mill", "The Dam", "The Weir", "The Race"][:lines])
    assert (Kind.HEADING in kinds(f"Title\n\n{BODY}\n\n{short}\n\n{BODY}\n")) is heads


@pytest.mark.parametrize("line", ["the mill", "(A Mill)", "The mill.", "12 34"])
def test_what_heads_nothing(line: str) -> None:
    """Small letters, brackets, a full stop and figures alone make no heading."""
    assert Kind.HEADING not in kinds(f"Title\n\n{BODY}\n\n{line}\n\n{BODY}\n")


def test_levels() -> None:
    """The depth of its number is the level of a heading; several of the first level are no titles."""
    blocks = parse(f"Title\n\n{BODY}\n\n1.2 The Mill\n\n{BODY}\n", "a", "text").blocks
    assert [(block.kind, block.level) for block in blocks if block.level] == [(Kind.TITLE, 1), (Kind.HEADING, 3)]
    assert kinds("# One\n\nIt is.\n\n# Two\n\nIt is.\n", "markdown").count(Kind.TITLE) == 0
    assert kinds("# One\n\nIt is.\n\n## Two\n\nIt is.\n", "markdown").count(Kind.TITLE) == 1


@pytest.mark.parametrize(
    ("lead", "hangs"),
    [
        ("You need:", True),
        ("Follow these steps to sign in.", True),
        ("Follow all of these many steps to sign in to the new mill today now.", False),
    ],
)
def test_a_list_hangs_on_its_lead_in(lead: str, hangs: bool) -> None:
    """A colon leads into a list; a sentence of twelve words at most into a numbered one."""
    blocks = parse(f"{lead}\n\n1. milk\n2. rye\n", "a", "markdown").blocks
    assert [block.parent for block in blocks] == [-1, *([0, 0] if hangs else [-1, -1])]
