"""Under a budget the most claims stay in the words allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.entailment.relate import Relation, relate
from dedup.entailment.stated_pairs import StatedPairs
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.selection.budgeted_coverage import claim_values, most_claims, passage_terms
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


def test_a_passage_is_forced_in_where_it_is_worth_more() -> None:
    """What gain per word chooses last takes the place of all the others where it says more than they do."""
    assert kept(most_claims(problem([1, 3, 8], []), np.array([1.0, 4.0, 6.0]), 8)) == [2]
    assert kept(most_claims(problem([1, 3, 8], []), np.array([1.0, 4.0, 4.9]), 8)) == [0, 1]


def test_a_passage_is_taken_out_where_the_rest_is_worth_more() -> None:
    """What gain per word chooses first goes where others fill its room better."""
    assert kept(most_claims(problem([1, 5, 3], []), np.array([7.0, 9.0, 8.0]), 8)) == [1, 2]
    assert kept(most_claims(problem([1, 5, 3], []), np.array([9.0, 9.0, 8.0]), 8)) == [0, 1]


def halves(value: float) -> list[int]:
    """Choose between a passage that says all of its own claim and half of a dear one, and one that says one claim."""
    pairs = StatedPairs(
        starts=np.array([0, 0, 0, 1], dtype=np.int64), carriers=np.array([0], dtype=np.int64), scores=np.array([0.5])
    )
    task = Problem(words=np.array([5, 5, 90], dtype=np.int64), owner=np.arange(3), pairs=pairs)
    return kept(most_claims(task, np.array([1.0, value, 1.0]), 5))


@pytest.mark.parametrize(("value", "stays"), [(1.3, [0]), (1.4, [1])])
def test_half_a_claim_is_worth_less_than_half(value: float, stays: list[int]) -> None:
    """Half of a claim counts 0.5 ** 1.5 = 0.35 of it."""
    assert halves(value) == stays


@pytest.mark.parametrize(("value", "stays"), [(1.45, [0]), (1.55, [1])])
def test_words_are_worth_a_fifth_of_the_claims(value: float, stays: list[int]) -> None:
    """The words of a claim of 1 are worth a fifth of it and of another: 1 + 0.2 (1 + 1.5) is 1.5."""
    worth = np.array([1.0, value])
    assert kept(most_claims(problem([5, 5], []), worth, 5, [{"ferry", "harbour"}, set()])) == stays


FILLER: Final = "Swans nest on the western bank. The school closed in 1902. Nine lanterns hang above the stage."


def values(*sentences: str) -> tuple[Relation, list[float]]:
    """Give the value of the first claim of each sentence."""
    reading = read_source("\n\n".join((*sentences, FILLER)) + "\n", Options(language="en"), format="markdown")
    relation = relate(reading, Options())
    worth = claim_values(relation).tolist()
    firsts = [
        next(claim.index for claim in relation.claims if claim.passage == place) for place in range(len(sentences))
    ]
    return relation, [worth[first] for first in firsts]


@pytest.mark.parametrize("mark", [":", "?"])
def test_a_lead_in_and_a_question_are_worth_a_fifth(mark: str) -> None:
    """A sentence that leads into a list or asks says little alone: a fifth of what it would say with a full stop."""
    _, (plain,) = values("The granite mill of Marrow grinds rye.")
    _, (less,) = values(f"The granite mill of Marrow grinds rye{mark}")
    assert less == pytest.approx(plain / 5)


def test_what_is_said_again_is_worth_more() -> None:
    """Said twice a claim is worth 1.15 times its weight ** 0.7, said three times 1.3, and no more beyond."""
    said = "The granite mill of Marrow grinds rye."
    for times, factor in ((1, 1.0), (2, 1.15), (3, 1.3), (4, 1.3)):
        relation, found = values(*[said] * times)
        assert found[0] == pytest.approx(relation.weights[0] ** 0.7 * factor)


def test_only_running_text_has_terms() -> None:
    """A heading counts no words of its own."""
    reading = read_source("# Mills\n\nThe mill grinds rye.\n", Options(language="en"), format="markdown")
    assert [bool(terms) for terms in passage_terms(reading)] == [False, True]
