"""A value is found by what it counts or is set to, with each of the rarer words around it."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.value_keys import keys_of
from linting import small_tree


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("Browse all 80 plugins in the shop.", "The shop sells 77 small plugins.", True),
        ("Browse all 80 plugins in the shop.", "The bus takes 40 people.", False),
        ("It began in 1995 at the mill.", "The mill is of 1996.", True),
        ("Get Nova 2.1.0 now.", "You need Nova 2.3.0 here.", True),
        ("Rain is rare.", "Rain is rare.", False),
    ],
)
def test_what_two_statements_share(one: str, other: str, shared: bool) -> None:
    """Two statements share a key where they give a value of one thing; one that gives none has no key."""
    keys = keys_of(small_tree(one, other), (0, 1))
    assert bool({*keys.row(0)} & {*keys.row(1)}) is shared


def test_each_key_once() -> None:
    """Two values of one thing in a statement make no key twice; rows come in the order asked for, each ascending."""
    tree = small_tree("All 80 plugins and 77 plugins of the brook, the barn and the mill are small.", "Rain is rare.")
    keys = keys_of(tree, (1, 0))
    assert keys.row(0) == []
    assert sorted({*keys.row(1)}) == keys.row(1)
    assert len(keys.row(1)) > 1
    assert not len(keys_of(tree, ()))
