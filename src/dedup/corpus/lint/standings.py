"""Name all that decides about a statement, so that what was found of it holds as long as its name does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.text_numbers import combined, several_of, text_numbers, times_of
from dedup.corpus.lint.value_keys import RAREST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.tree import StatementTree

__all__ = ["StatementNames", "places_of_names", "statement_names"]

REACH: Final = 2
"""Neighbours on either side of a statement by which it is judged too."""

_OUTSIDE: Final = 1
"""Stands for a neighbour that there is none of; 0 for one that the page of the statement names."""


@dataclass(frozen=True, slots=True, eq=False)
class StatementNames:
    """Names of the statements of a tree.

    Attributes:
        places: of each the name of its page and its place there.
        stances: the same with how rare the words in it and around it are, where the rarest of them are chosen to look
            it up by.
        standings: the places with how rare these words, those of the headings and the values are, and with what the
            whole tree says of the statement: how many values its wording has and what it counts, how many copies it
            has, and which pages its neighbours are of. With that of another statement it decides whether the two are a
            drift.
    """

    places: NDArray[np.uint64]
    stances: NDArray[np.uint64]
    standings: NDArray[np.uint64]


def statement_names(tree: StatementTree, pages: Sequence[str]) -> StatementNames:
    """Name the statements of a tree.

    Args:
        tree: the tree.
        pages: of each document a name of its path and its contents.
    """
    files, columns = tree.files(), tree.columns
    places = combined(text_numbers(pages)[files], np.arange(len(files)) - np.array(tree.starts)[files])
    around, words = _rareness(tree)
    chosen = columns.own.lengths() + columns.near.lengths() > RAREST
    stances = np.where(chosen, combined(places, around), places)
    headed, formed = columns.headed, columns.formed
    order = np.arange(len(headed.values)) - headed.starts[headed.owners()]
    told = combined(order, several_of(headed.values, formed.values), times_of(combined(headed.values, formed.values)))
    counted = headed.sums(np.where(headed.values > 0, told, np.uint64(0)))
    fillers = np.where(columns.frame > 0, several_of(columns.frame, columns.filled), 1)
    return StatementNames(places, stances, combined(
        places, words, _valued(tree), several_of(columns.masked, columns.filled), fillers, counted,
        times_of(columns.said), *_around(files, places),
    ))  # fmt: skip


def _rareness(tree: StatementTree) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Name for each statement how rare the words in it and around it are, and the same with those of the headings."""
    columns = tree.columns
    numbers = np.unique(columns.own.values)
    rare = np.array([tree.rarity[tree.texts[number]] for number in numbers.tolist()], dtype=np.float64)
    weighed, known = np.append(combined(numbers, rare.view(np.uint64)), np.uint64(0)), np.append(numbers, np.uint64(0))
    found = []
    for held in (columns.own, columns.near, columns.far):
        # What no statement speaks of weighs none. A sum, for the words of a set come in another order in each process.
        at = np.searchsorted(numbers, held.values)
        found.append(held.sums(weighed[np.where(known[at] == held.values, at, len(numbers))]))
    around = found[0] + found[1]
    return around, around + found[2]


def _valued(tree: StatementTree) -> NDArray[np.uint64]:
    """Name for each statement how rare the values in it are: a stop word in code is one, and no word it speaks of."""
    formed = tree.columns.formed
    numbers, place = np.unique(formed.values, return_inverse=True)
    texts = map(tree.texts.__getitem__, numbers.tolist())
    rare = np.array([tree.rarity.get(text.lower(), 0.0) for text in texts], dtype=np.float64)
    return formed.sums(combined(numbers, rare.view(np.uint64))[place])


def _around(files: NDArray[np.int64], places: NDArray[np.uint64]) -> Iterator[NDArray[np.uint64]]:
    """Name the neighbours of each statement that are of other pages."""
    for step in (each for each in range(-REACH, REACH + 1) if each):
        beside = np.arange(len(files)) + step
        inside = (beside >= 0) & (beside < len(files))
        beside = beside[inside]
        named = np.full(len(files), _OUTSIDE, dtype=np.uint64)
        named[inside] = np.where(files[beside] != files[inside], places[beside], np.uint64(0))
        yield named


def places_of_names(names: NDArray[np.uint64], among: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Give of each name its place among others, each of which is there once; -1 where it is not among them."""
    if not len(among):
        return np.full(len(names), -1, dtype=np.int64)
    order = np.argsort(among)
    at = order[np.minimum(np.searchsorted(among, names, sorter=order), len(among) - 1)]
    return np.where(among[at] == names, at, -1)
