"""A pair keeps its verdict as long as nothing has changed that decides about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import Final

import numpy as np
import pytest

from dedup.corpus.lint.tree import StatementTree
from dedup.corpus.lint.verdicts import NO_DRIFT, Verdicts, standings
from linting import small_tree

ONE: Final = "All 80 plugins are small.\n\nOld maps show a mill.\n\nBees sleep under snow."
OTHER: Final = "All 77 plugins are large.\n\nThe harbour has a pier."


def named(*pages: str) -> list[bytes]:
    """Name what decides about the statements of a few pages; each page is called by its contents."""
    tree = small_tree(*pages)
    return standings(tree, [*pages, "others"], Counter(each.said for each in tree.statements))


def verdicts(standing: list[bytes], pairs: list[tuple[int, int, float]], chances: list[float]) -> Verdicts:
    """Hold pairs with their chances."""
    made = Verdicts.of(standing, [(one, other) for one, other, _ in pairs], [cosine for _, _, cosine in pairs])
    made.chances[:] = chances
    made.differing["strength"] = chances
    return made


NAMES: Final = [b"a" * 16, b"b" * 16, b"c" * 16]


@pytest.mark.parametrize(
    ("standing", "pair", "chance"),
    [
        (NAMES, (0, 1, 0.8), 0.4), (NAMES, (1, 2, 0.0), NO_DRIFT), ([b"d" * 16, *NAMES], (1, 2, 0.8), 0.4),
        (NAMES, (0, 1, 0.81), None), (NAMES, (0, 1, 0.0), None), (NAMES, (0, 2, 0.0), None),
        ([NAMES[1], NAMES[0]], (0, 1, 0.8), None), ([NAMES[0], b"d" * 16], (0, 1, 0.8), None),
    ],
    ids=["known", "no drift", "moved down", "another cosine", "no cosine", "another pair", "turned round", "changed"],
)  # fmt: skip
def test_what_is_known_of_a_pair(standing: list[bytes], pair: tuple[int, int, float], chance: float | None) -> None:
    """A pair is known by both its statements, their order and its cosine, wherever they stand now."""
    earlier = verdicts(NAMES, [(0, 1, 0.8), (1, 2, 0.0)], [0.4, NO_DRIFT])
    now = verdicts(standing, [pair], [np.nan])
    now.fill_from(earlier)
    for found in (now.chances, now.differing["strength"]):
        assert found.tolist() == pytest.approx([np.nan if chance is None else chance], nan_ok=True)


@pytest.mark.parametrize("earlier", [Verdicts(), verdicts(NAMES, [], []), verdicts([b"e" * 16], [(0, 0, 0.8)], [0.4])])
def test_nothing_is_known(earlier: Verdicts) -> None:
    """Of an empty run, one without pairs, and one of other statements nothing is taken over."""
    now = verdicts(NAMES, [(0, 1, 0.8)], [np.nan])
    now.fill_from(earlier)
    assert np.isnan(now.chances).all()


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
    assert (named(*pages)[place] == named(ONE, OTHER)[place]) is same


def test_each_statement_has_a_name_of_its_own() -> None:
    """No two statements share what decides about them, copies neither."""
    found = named(ONE, OTHER, f"{ONE}\n\n{ONE}")
    assert len(set(found)) == len(found)


def test_all_of_a_tree_is_named() -> None:
    """What a pair is judged by is all that a tree holds: a new part of it has to be named in `standings` too.

    What a page says decides of it, its outline, what it gives and what is noted of its places; its path is part of its
    name; the language is part of the name of the tree.
    """
    of_page = {"paths", "statements", "reads", "outlines", "given", "names", "words", "notes"}
    assert {each.name for each in fields(StatementTree)} == of_page | {"rarity", "values", "fillers", "counted"}
