"""The cover keeps every claim stated in few words, and under a budget the most claims in the words allowed."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.entailment.stated_pairs import StatedPairs
from dedup.selection.budgeted_coverage import most_claims
from dedup.selection.problem import Problem, closure
from dedup.selection.set_cover import fewest_words

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


def test_a_paragraph_goes_as_a_whole() -> None:
    """Of two paragraphs that say the same in the same words, one stays in one piece."""
    told_twice = [(0, 2), (2, 0), (1, 3), (3, 1)]
    mixed = problem([6, 5, 5, 6], told_twice)
    assert kept(fewest_words(mixed)) == [1, 2]
    assert kept(fewest_words(problem([6, 5, 5, 6], told_twice, paragraph=[0, 0, 1, 1]))) == [0, 1]


def test_the_richest_carrier_stays() -> None:
    """Two short passages go for the one that states both of them."""
    assert kept(fewest_words(problem([5, 5, 8], [(0, 2), (1, 2)]))) == [2]


def test_no_chain() -> None:
    """A is stated by B and B by C, but A not by C: A or B stays."""
    found = kept(fewest_words(problem([5, 5, 5], [(0, 1), (1, 2)])))
    assert 2 in found
    assert {0, 1} & set(found)


def test_fixed_passages_stay() -> None:
    """A passage that is fixed stays though another states it."""
    assert kept(fewest_words(problem([5, 5], [(0, 1), (1, 0)], fixed=frozenset({1})))) == [1]


def test_what_is_needed_stays() -> None:
    """A passage stays while one that needs it stays."""
    assert kept(fewest_words(problem([5, 5, 5], [(0, 2)], needs={1: (0,)}))) == [0, 1, 2]


def test_a_circle_of_needs_goes_as_a_whole() -> None:
    """Passages that need each other go together or not at all."""
    pairs = [(0, 2), (1, 2), (2, 0)]
    found = kept(fewest_words(problem([5, 5, 8], pairs, needs={0: (1,), 1: (0,)})))
    assert found in ([2], [0, 1, 2])


def test_announcements_go_first_and_headings_last() -> None:
    """An announcing passage goes though nobody states it; a structural one goes when nothing needs it any more."""
    task = problem([2, 5, 5, 5], [(1, 2)], announcing=frozenset({3}), structural=frozenset({0}), needs={1: (0,)})
    assert kept(fewest_words(task)) == [2]


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Give a small problem."""
    size = draw(st.integers(1, 8))
    words = draw(st.lists(st.integers(1, 20), min_size=size, max_size=size))
    places = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1))
    pairs = [(claim, passage) for claim, passage in draw(st.lists(places, max_size=20)) if claim != passage]
    return problem(words, pairs)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(problems())
def test_every_claim_stays_stated(task: Problem) -> None:
    """What is kept states every claim, none of it can go, and it is at most half as long again as the best choice."""
    found = kept(fewest_words(task))
    everything = set(range(len(task.owner)))
    assert covered(task, found) == everything
    assert all(covered(task, set(found) - {passage}) != everything for passage in found)
    sizes = range(len(task.words) + 1)
    choices = itertools.chain.from_iterable(itertools.combinations(range(len(task.words)), n) for n in sizes)
    best = min(task.words[list(choice)].sum() for choice in choices if covered(task, choice) == everything)
    assert task.words[found].sum() <= 1.5 * best


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


def test_a_long_chain_is_followed_in_no_time() -> None:
    """What hangs on what may form one chain of a whole book: each member is found once, in order."""
    links = {passage: (passage - 1, passage - 1) for passage in range(1, 100_000)}
    assert closure(99_999, links, np.ones(100_000, dtype=bool)) == list(range(99_999, -1, -1))
