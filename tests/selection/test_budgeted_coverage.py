"""Under a budget the most claims stay in the words allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.entailment.stated_pairs import StatedPairs
from dedup.selection.budgeted_coverage import most_claims
from dedup.selection.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable


def relation(claims: int, pairs: Iterable[tuple[int, int]]) -> StatedPairs:
    """Make a relation of (claim, passage) pairs."""
    ordered = sorted(set(pairs))
    counts = np.bincount([claim for claim, _ in ordered], minlength=claims)
    return StatedPairs(
        starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        carriers=np.array([passage for _, passage in ordered], dtype=np.int64),
        scores=np.ones(len(ordered)),
    )


def problem(words: list[int], pairs: Iterable[tuple[int, int]], **more: object) -> Problem:
    """Make a problem of one claim a passage."""
    return Problem(
        words=np.array(words, dtype=np.int64),
        owner=np.arange(len(words)),
        pairs=relation(len(words), pairs),
        **more,  # type: ignore[arg-type]
    )


def kept(found: np.ndarray) -> list[int]:
    """Give the passages that stay."""
    return [int(passage) for passage in np.flatnonzero(found)]


def covered(task: Problem, stays: Iterable[int]) -> set[int]:
    """Give the claims that passages state."""
    standing = set(stays)
    return {
        claim
        for claim, owner in enumerate(task.owner.tolist())
        if owner in standing or standing & set(task.pairs.of(claim)[0].tolist())
    }


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Give a small problem."""
    size = draw(st.integers(1, 8))
    words = draw(st.lists(st.integers(1, 20), min_size=size, max_size=size))
    places = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    pairs = [(claim, passage) for claim, passage in draw(st.lists(places, max_size=20)) if claim != passage]
    return problem(words, pairs)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(problems(), st.integers(0, 80))
def test_a_budget_is_kept(task: Problem, budget: int) -> None:
    """No more words stay than allowed, and none is left that would have stated more."""
    found = kept(most_claims(task, np.ones(len(task.owner)), budget))
    spent = int(task.words[found].sum())
    assert spent <= budget
    for passage in set(range(len(task.words))) - set(found):
        if spent + int(task.words[passage]) <= budget:
            assert covered(task, [*found, passage]) == covered(task, found)


@pytest.mark.parametrize("budget", [0, 4, 5, 100])
def test_a_budget_pays_for_what_is_needed(budget: int) -> None:
    """A passage that needs another is taken with it or not at all."""
    found = kept(most_claims(problem([3, 2], [], needs={1: (0,)}), np.ones(2), budget))
    assert 1 not in found or 0 in found
    assert sum((3, 2)[passage] for passage in found) <= budget


def test_words_the_text_uses_often_break_a_tie() -> None:
    """Of two passages that claim as much, the one with more of what the text speaks of stays; a claim weighs more."""
    terms = [{"ferry", "harbour"}, {"rolls", "coffee"}, {"ferry", "harbour", "sound"}]
    task = problem([5, 5, 40], [])
    assert kept(most_claims(task, np.ones(3), 5, terms)) == [0]
    assert kept(most_claims(problem([5, 5, 40], []), np.array([1.0, 2.0, 1.0]), 5, terms)) == [1]
