"""A pair is described by named numbers."""

from __future__ import annotations

import numpy as np
import pytest

from dedup.corpus.lint.differences import difference
from dedup.corpus.lint.features import FEATURES, crossed, features_of
from dedup.language import table
from linting import small_tree


def described(one: str, other: str, cosine: float = 0.0) -> dict[str, float]:
    """Describe the first statements of two pages."""
    tree = small_tree(one, other)
    pair = tuple(next(at for at, each in enumerate(tree.statements) if each.file == file) for file in (0, 1))
    found = difference(tree.reads[pair[0]], tree.reads[pair[1]], table("en"), parallel=cosine > 0)
    assert found is not None
    row = features_of(tree, (pair[0], pair[1]), cosine, found)
    return dict(zip(FEATURES, crossed(np.array([row]))[0].tolist(), strict=True))


def test_names_are_told_apart() -> None:
    """No name stands twice."""
    assert len(set(FEATURES)) == len(FEATURES)


@pytest.mark.parametrize(
    ("one", "other", "name", "value"),
    [
        ("All 80 plugins stay.", "Every 77 plugins go.", "head", 1.0),
        ("All 80 plugins stay.", "Every 77 plugins go.", "ratio", 0.0379),
        ("All 80 plugins stay.", "Every 77 plugins go.", "quantity", 1.0),
        ("It was made in 2014.", "It was built in 2015.", "year", 1.0),
        ("A maximum of 10GiB is kept.", "At most 20GiB stay.", "size", 1.0),
        ("It takes 3 hours.", "It needs 4 hours.", "generic", 1.0),
        ("It takes 3 plugins.", "It needs 4 plugins.", "generic", 0.0),
        ("For example, 3 plugins.", "It needs 4 plugins.", "example", 1.0),
        ("## 3 plugins here", "It needs 4 plugins.", "heading", 1.0),
        ("## 3 plugins here", "## It needs 4 plugins", "headings", 1.0),
        ("It takes 3 plugins.", "It needs 4 plugins.", "same file", 0.0),
        ("It takes 3 plugins.", "It needs 4 plugins.", "leads of tables", 0.0),
        ("It takes 3 plugins.", "## It needs 4 plugins", "strictly apart of table", 0.0),
    ],
)
def test_numbers(one: str, other: str, name: str, value: float) -> None:
    """Each number says one thing of the two statements."""
    assert described(one, other)[name] == pytest.approx(value, abs=1e-3)


def test_cosine_and_crossings() -> None:
    """What is told of parallels only is nothing where there is no cosine."""
    words = "The ferry takes 20 people over.", "The ferry takes 40 people over."
    assert described(*words)["value of cosine"] == 0
    assert described(*words, cosine=0.9)["value of cosine"] == 1
    assert described(*words, cosine=0.9)["high cosine"] == pytest.approx(0.1)
