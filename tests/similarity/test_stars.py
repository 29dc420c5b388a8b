"""Stars: whoever is removed is directly similar to somebody who stays."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import OptionError
from dedup.similarity.stars import preference, stars

pairs = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]), unique=True)


@given(edges=pairs, seed=st.integers(0, 9))
def test_every_removed_one_has_a_direct_link(edges: list[tuple[int, int]], seed: int) -> None:
    """Representatives stay, are never similar to one another, and each removed one is paired with its own."""
    left, right = np.array(edges, dtype=np.int64).reshape(-1, 2).T
    score = np.linspace(0.8, 0.9, len(edges))
    found = stars(left, right, score, np.random.default_rng(seed).permutation(10))
    known = {frozenset(edge): value for edge, value in zip(edges, score.tolist(), strict=True)}
    kept = set(np.flatnonzero(~found.removed()).tolist())
    assert not any(edge <= kept for edge in known)
    for member in np.flatnonzero(found.removed()).tolist():
        representative = int(found.representative[member])
        assert representative in kept
        best = max(value for edge, value in known.items() if member in edge and edge & kept)
        assert known[frozenset((member, representative))] == found.score[member] == best


def test_one_way() -> None:
    """A text that may not stand for another does not, however similar it is, even where it stays itself."""
    left, right, score = np.array([0, 1]), np.array([1, 2]), np.array([0.7, 0.9])
    found = stars(left, right, score, np.arange(3), np.array([True, True]))
    assert found.representative.tolist() == [0, 0, 2]
    assert stars(left, right, score, np.arange(3)).representative.tolist() == [0, 2, 2]
    late = stars(left, right, score, np.array([2, 1, 0]), np.array([True, True]))
    assert late.representative.tolist() == [0, 1, 2]


def test_preference() -> None:
    """Longest, newest and most complete take the highest value, priority the lowest, ties the first read, NaN last."""
    values = np.array([2.0, 3.0, np.nan, 3.0])
    assert preference("longest", 4, values).tolist() == [1, 3, 0, 2]
    assert preference("priority", 4, values).tolist() == [0, 1, 3, 2]
    assert preference("first", 4).tolist() == [0, 1, 2, 3]
    with pytest.raises(OptionError, match="keep: must be one of"):
        preference("best", 4)


def test_groups_in_order() -> None:
    """Groups come by representative, members by number."""
    found = stars(np.array([0, 2, 2]), np.array([4, 3, 5]), np.array([0.9, 0.8, 0.7]), np.arange(6))
    assert [(group.representative, group.members) for group in found.groups()] == [
        (0, ((4, 0.9),)),
        (2, ((3, 0.8), (5, 0.7))),
    ]
