"""Two values are described by what they count, their units and surroundings."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.differences import difference
from dedup.corpus.lint.value_features import DescribedPair, is_generic, value_features
from dedup.language import table
from linting import small_tree


def pair_of(one: str, other: str) -> DescribedPair:
    """Compare the first statements of two pages."""
    tree = small_tree(one, other)
    places = [next(at for at, each in enumerate(tree.statements) if each.file == file) for file in (0, 1)]
    found = difference(tree.reads[places[0]], tree.reads[places[1]], table("en"), parallel=True)
    assert found is not None
    return DescribedPair(tree, places[0], places[1], 0.9, found)


@pytest.mark.parametrize(
    ("one", "other", "name", "value"),
    [
        ("Up to 10 hits come back.", "At most 20 hits come back.", "bounds", 1),
        ("Up to 10 hits come back.", "At least 20 hits come back.", "bounds apart", True),
        ("All 10 hits come back.", "All 20 hits come back.", "all", True),
        ("It has 10 red hits.", "It has 20 red hits.", "phrase", 2),
        ("It has 11 hits.", "It has 12 hits.", "small", False),
        ("It has 10 hits.", "It has 12 hits.", "small", True),
        ("It costs $10 here.", "It costs $12 here.", "unit", True),
        ("It has 2 doors and 10 hits.", "It has 2 doors and 12 hits.", "unmatched", 0),
    ],
)
def test_values_are_described(one: str, other: str, name: str, value: float) -> None:
    """Each number says one thing of the two values."""
    pair = pair_of(one, other)
    assert pair.difference.rivals is not None
    assert value_features(pair, pair.difference.rivals)[name] == pytest.approx(value)


@pytest.mark.parametrize(
    ("one", "other", "generic"),
    [
        ("It takes 3 hours.", "It takes 4 hours.", True),
        ("It costs $3 a piece.", "It costs $4 a piece.", True),
        ("It keeps 3 GB of it.", "It keeps 4 GB of it.", False),
        ("It has 3 plugins.", "It has 4 plugins.", False),
    ],
)
def test_what_is_counted_everywhere(one: str, other: str, generic: bool) -> None:
    """Hours and money are counted everywhere, plugins are not."""
    rivals = pair_of(one, other).difference.rivals
    assert rivals is not None
    assert is_generic(rivals, table("en").statement_words) is generic
