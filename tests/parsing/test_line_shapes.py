"""What a line of plain text looks like."""

from __future__ import annotations

import pytest

from dedup.parsing.line_shapes import Look, heads_by_itself, looks_of
from dedup.parsing.lines import lines_of


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("", Look.BLANK),
        ("- milk", Look.ITEM),
        ("12. milk", Look.ITEM),
        ("1986. It was so", Look.PROSE),
        ("(a) milk", Look.ITEM),
        ("-----", Look.RULE),
        ("> said", Look.QUOTE),
        ("a\tb", Look.TABLE),
        ("a | b | c", Look.TABLE),
        ("a | b", Look.PROSE),
        ("THE MILL", Look.LONE),
        ("2.1 Scope", Look.LONE),
        ("The mill is old", Look.PROSE),
    ],
)
def test_looks(text: str, look: Look) -> None:
    """Each look has its marks."""
    assert looks_of(lines_of(f"{text}\n")) == [look]


def test_a_line_that_recurs_stands_alone() -> None:
    """Contents lines and headings do, and numbering makes no difference."""
    assert looks_of(lines_of("The Mill\nText here\n1.2 The Mill\n")) == [Look.LONE, Look.PROSE, Look.LONE]
    assert looks_of(lines_of("It is so.\nIt is so.\n")) == [Look.PROSE, Look.PROSE]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("MILL", True),
        ("A B", False),
        (" ".join(["MILL"] * 12), True),
        (" ".join(["MILL"] * 13), False),
        ("M" * 200, True),
        ("M" * 201, False),
        ("THE MILL.", False),
        ("2.1 Scope of the mill.", False),
        ("3.1. Which mill is better for me?", True),
        ("4.1. Wie mahlt sie ? ", True),
        ("1.2 你好吗？", True),
        ("3. Which mill is better for me?", False),
        ("Which mill is better for me?", False),
        (f"3.1. {'a' * 194}?", True),
        (f"3.1. {'a' * 195}?", False),
    ],
)
def test_headings_in_capitals(text: str, heads: bool) -> None:
    """Four to two hundred capitals of twelve words at most without a full stop, or a numbered question."""
    assert heads_by_itself(text) is heads
