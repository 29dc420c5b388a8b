"""A statement keeps its name as long as nothing has changed that decides about it."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

import numpy as np
import pytest

from dedup.corpus.lint.standings import StatementNames, places_of_names, statement_names
from dedup.corpus.lint.tree import StatementTree
from linting import small_tree

ONE: Final = "All 80 plugins are small.\n\nOld maps show a mill.\n\nBees sleep under snow."
OTHER: Final = "All 77 plugins are large.\n\nThe harbour has a pier."


def named(*pages: str) -> StatementNames:
    """Name the statements of a few pages; each page is called by its contents."""
    return statement_names(small_tree(*pages), [*pages, "others"])


@pytest.mark.parametrize(
    ("pages", "place", "same"),
    [
        ((ONE, OTHER), 0, True),
        ((ONE, OTHER.replace("pier", "quay")), 0, True),
        ((ONE, OTHER.replace("large", "small")), 0, False),
        ((ONE, OTHER.replace("77", "79")), 0, True),
        ((ONE, OTHER.replace("77", "80")), 0, False),
        ((ONE, OTHER, ONE), 0, False),
        ((ONE, OTHER.replace("pier", "quay")), 2, False),
    ],
    ids=["nothing", "another word elsewhere", "a word of its own is less rare", "another value elsewhere",
         "its value given elsewhere", "a copy", "another neighbour"],
)  # fmt: skip
def test_what_decides_about_a_statement(pages: tuple[str, ...], place: int, same: bool) -> None:
    """A statement is judged anew where the tree says something else of its words, values, copies or neighbours."""
    assert (named(*pages).standings.tolist()[place] == named(ONE, OTHER).standings.tolist()[place]) is same


@pytest.mark.parametrize(
    ("value", "added", "same"),
    [
        ("`on`", "Set `On` in here.", False), ("`no`", "Set `NO` in here.", False),
        ("`On`", "Set `On` in here.", False),
        ("`on`", "Set `off` in here.", True), ("`on`", "Put it on top.", True),
    ],
    ids=["a stop word", "another one", "a word", "another value", "as a word"],
)  # fmt: skip
def test_how_rare_a_value_is_decides(value: str, added: str, same: bool) -> None:
    """A stop word in code is a value: a statement is judged anew where it stands with capitals in another one."""
    page, other = f"Write {value} for the lamp.", "Old ships carry wool."
    # As many statements, so that all other words stay as rare as they are.
    pages = (page, f"{other}\n\nThe harbour has a pier."), (page, f"{other}\n\n{added}")
    one, two = (statement_names(small_tree(*each), [page, "other", "others"]) for each in pages)
    assert (one.standings.tolist()[0] == two.standings.tolist()[0]) is same


def test_each_statement_has_a_name_of_its_own() -> None:
    """No two statements share what decides about them, copies neither."""
    found = named(ONE, OTHER, f"{ONE}\n\n{ONE}")
    for each in (found.places, found.stances, found.standings):
        assert len(set(each.tolist())) == len(each) > 0


def test_all_of_a_tree_is_named() -> None:
    """What a pair is judged by is all that a tree holds: a new part of it has to be named in `standings` too.

    What a page says decides of it, its outline, what it gives and what is noted of its places; its path is part of its
    name; the language is part of the name of the tree.
    """
    of_page = {
        "paths", "statements", "reads", "starts", "columns", "texts", "outlines", "given", "names", "words", "notes",
        "undated",
    }  # fmt: skip
    assert {each.name for each in fields(StatementTree)} == of_page | {"rarity", "values", "fillers", "counted"}


LONG: Final = "All 80 plugins of small hosts read maps, mills, bees, snow, rain, wool, barns, arches, roofs and brooks."


@pytest.mark.parametrize(
    ("pages", "first", "same"),
    [
        ((LONG, OTHER.replace("77", "80")), LONG, True), ((LONG, OTHER, LONG), LONG, False),
        ((LONG, OTHER.replace("large", "small")), LONG, False), ((f"# Small\n\n{LONG}", OTHER), LONG, False),
        ((ONE, OTHER.replace("large", "small")), ONE, True), ((f"# Small\n\n{ONE}", OTHER), ONE, False),
    ],
    ids=["its value given elsewhere", "its words less rare", "a word of its own is less rare", "another page",
         "few words", "few words on another page"],
)  # fmt: skip
def test_a_stance_is_of_words(pages: tuple[str, ...], first: str, same: bool) -> None:
    """By its stance a statement is known as long as its page does, and how rare its words are where it has many."""
    assert (named(*pages).stances.tolist()[0] == named(first, OTHER).stances.tolist()[0]) is same


@pytest.mark.parametrize("among", [[], [7], [9, 3, 7]])
def test_places_of_names(among: list[int]) -> None:
    """A name is found among others in any order, and one that is not there is not."""
    names = np.array([3, 7, 8], dtype=np.uint64)
    expected = [among.index(name) if name in among else -1 for name in (3, 7, 8)]
    assert places_of_names(names, np.array(among, dtype=np.uint64)).tolist() == expected
