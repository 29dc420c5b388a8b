"""A contents list and the headings it names find each other."""

from __future__ import annotations

import pytest

from dedup.parsing.formats import parse
from dedup.records import Kind

BODY = "It stands in the valley and grinds rye all year."


def contents(entries: list[str], headings: list[str], form: str = "text") -> list[str]:
    """Give the contents lines of a text with some entries and some headings."""
    source = "A Guide\n\n" + "\n".join(entries) + "\n\n" + "\n\n".join(f"{head}\n\n{BODY}" for head in headings) + "\n"
    document = parse(source, "a", form)
    return [block.span.of(source) for block in document.blocks if block.kind is Kind.CONTENTS]


def test_two_entries_make_a_list() -> None:
    """One line that a heading repeats is chance."""
    assert contents(["The Mill", "The Dam"], ["The Mill", "The Dam"]) == ["The Mill", "The Dam"]
    assert contents(["The Mill"], ["The Mill"]) == []


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (["- The Mill", "- The Weir", "- The Dam"], 2),
        (["- The Mill", "- The Weir", "- The Race", "- The Dam"], 0),
    ],
)
def test_two_lines_in_three_must_name_a_heading(entries: list[str], found: int) -> None:
    """Between the first entry and the last one line in three may read otherwise than its heading."""
    assert len(contents(entries, ["The Mill", "The Dam"])) == found


def test_links_to_anchors() -> None:
    """A link into the page is an entry whatever its heading says."""
    entries = ["- [The Mill](#mill)", "- [Other words](#dam)"]
    source = "# A Guide\n\n" + "\n".join(entries) + f"\n\n## The Mill\n\n{BODY}\n\n## The Dam\n\n{BODY}\n"
    kinds = [block.kind for block in parse(source, "a", "markdown").blocks]
    assert kinds[:4] == [Kind.TITLE, Kind.CONTENTS, Kind.CONTENTS, Kind.HEADING]


def test_two_equal_lists_are_no_contents() -> None:
    """Nothing but another entry follows the lines they repeat."""
    shopping = "- The Mill\n- The Dam\n"
    kinds = [block.kind for block in parse(f"{BODY}\n\n{shopping}\n{BODY}\n\n{shopping}", "a", "text").blocks]
    assert Kind.CONTENTS not in kinds


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_lists_with_the_same_points_are_no_contents(form: str) -> None:
    """A point beside others is no heading, whichever of them an earlier list names."""
    lists = ("- The Mill\n- The Dam\n- The Weir\n", "- The Mill\n- The Race\n- The Dam\n", "- The Weir\n- The Mill\n")
    source = "".join(f"# Town {number}\n\n{BODY}\n\n{points}\n" for number, points in enumerate(lists))
    kinds = [block.kind for block in parse(source, "a", form).blocks]
    assert kinds.count(Kind.ITEM) == 8
    assert Kind.CONTENTS not in kinds
