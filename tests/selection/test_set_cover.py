"""The cover keeps every claim stated in few words."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.entailment.stated_pairs import StatedPairs
from dedup.selection.problem import Problem
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


@pytest.mark.parametrize(("words", "stays"), [(9, [2]), (10, [0, 1])])
def test_an_exchange_must_be_worth_it(words: int, stays: list[int]) -> None:
    """A removed passage comes back where it frees 1.3 times its words: 12 words for 9, but not for 10."""
    assert kept(fewest_words(problem([6, 6, words], [(0, 2), (1, 0), (1, 2), (2, 1)]))) == stays


def test_what_sums_up_goes_first() -> None:
    """Of two paragraphs that say the same, the one that sums up goes, though it is shorter."""
    told_twice = [(0, 2), (2, 0), (1, 3), (3, 1)]
    task = problem([5, 5, 6, 6], told_twice, paragraph=[0, 0, 1, 1])
    assert kept(fewest_words(task)) == [0, 1]
    summed = problem([5, 5, 6, 6], told_twice, paragraph=[0, 0, 1, 1], summarising=frozenset({0, 1}))
    assert kept(fewest_words(summed)) == [2, 3]


def test_what_is_gone_does_not_come_back() -> None:
    """A passage removed before is no choice any more."""
    assert kept(fewest_words(problem([5, 5], [(0, 1), (1, 0)], gone=frozenset({0})))) == [1]
