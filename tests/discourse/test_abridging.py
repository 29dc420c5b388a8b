"""What stays or goes together where a length is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.discourse.abridging import first_answers, heads_of_points, parallel_lists, whole_lists
from dedup.options import Options
from dedup.parsing.reading import read_source

if TYPE_CHECKING:
    from dedup.records import Reading


def read(source: str) -> Reading:
    """Read Markdown."""
    return read_source(source, Options(language="en"), format="markdown")


@pytest.mark.parametrize(
    ("source", "pairs"),
    [
        ("# Is there a cure?\n\nThere is no cure yet. Most people get well.", [(2, 1)]),
        ("# Is there a cure? (Health office)\n\nThere is no cure yet. Most people get well.", [(2, 1)]),
        ("# Is there a cure?\n\nNone so far. Nobody has one. Most get well.", [(2, 1), (3, 1), (1, 2)]),
        ("# Is there a cure?\n\nThere is no cure.\n\n- Care helps.\n- Rest helps.", [(2, 1), (3, 1)]),
        ("# Cures\n\nThere is no cure yet. Most people get well.", []),
        ("Is there a cure?\n\nThere is no cure yet. Most people get well.", []),
        ("# Is there a cure?\n\nThere is no cure yet.", []),
    ],
)
def test_an_answer_begins_with_its_first_sentence(source: str, pairs: list[tuple[int, int]]) -> None:
    """Each passage under a heading that asks needs the first one; a very short first one takes the next along."""
    assert list(first_answers(read(source))) == pairs


@pytest.mark.parametrize(("words", "along"), [(3, True), (4, False)])
def test_a_short_answer_takes_the_next_one_along(words: int, *, along: bool) -> None:
    """Below four words."""
    answer = " ".join(["No"] * words)
    found = list(first_answers(read(f"# Is there a cure?\n\n{answer}. Nobody has one so far.")))
    assert ((1, 2) in found) is along


def listed(items: int) -> str:
    """Write a list of some toys."""
    return "The toys were:\n\n" + "\n".join(f"- Toy number {item}" for item in range(items))


@pytest.mark.parametrize(
    ("source", "lists"),
    [
        (listed(2), [(1, 2)]),
        (listed(3), [(1, 2, 3)]),
        (listed(4), []),
        (listed(1), []),
        ("The toys were these.\n\n- Luma\n- Lumo", []),
        ("Do this:\n\n1. Open the box.\n2. Close the box.", []),
        ("- Luma\n- Lumo", []),
    ],
)
def test_a_short_list_stays_whole(source: str, lists: list[tuple[int, ...]]) -> None:
    """Up to three items behind a colon; procedures have a rule of their own."""
    assert list(whole_lists(read(source))) == lists


def affected(items: int) -> str:
    """Write a list that says of one release after another whether it is affected."""
    return "\n".join(f"- Release {item} is not affected." for item in range(items))


@pytest.mark.parametrize(
    ("source", "lists"),
    [
        ("- Versions 0.10.x are not affected.\n- Versions 4.x, including **Argon**, are vulnerable.", [(0, 1)]),
        ("- Adults pay 4 euros.\n- Children pay 2 euros.", []),
        ("- Release 3 is safe.\n- Release 4 is not.\n- Note that release 5 is unknown.", [(0, 1)]),
        ("- The box is red.\n- The lid is blue.", []),
        ("- You can swim.\n- You can row.", []),
        ("- 4 euros\n- 5 euros", [(0, 1)]),
        ("- Luma\n- Luma", []),
        ("1. Open box A.\n2. Open box B.", []),
        ("# A\n\n- Release 3 is safe.\n\n# B\n\n- Release 4 is safe.", []),
        (affected(8), [tuple(range(8))]),
        (affected(9), []),
    ],
)
def test_a_parallel_list_stays_whole(source: str, lists: list[tuple[int, ...]]) -> None:
    """Items that open with the same two words, a figure counting as one: up to eight of them stay or go together."""
    assert list(parallel_lists(read(source))) == lists


def test_a_point_keeps_its_beginning() -> None:
    """Further sentences of a point of a list need its first; those of a paragraph stand alone."""
    found = heads_of_points(
        read("The mill is old. The roof leaks.\n\n- Oak lasts. Pine rots. Both burn.\n- Brick stays.")
    )
    assert list(found) == [(3, 2), (4, 2)]
