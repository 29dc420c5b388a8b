"""Two values are described by what they count, their units and surroundings."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.value_features import is_generic, value_features
from dedup.language import table
from linting import pair_of


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
        ("Made on 2025-10-14 here.", "Made on 2025-10-21 here.", "dated", True),
        ("Made in 2025 here.", "Made in 2024 here.", "dated", False),
        ("Effort: 3 hours", "Effort: 4 hours", "keyed", True),
        ("Effort is 3 hours", "Effort: 4 hours", "keyed", False),
        ("It has 10 hits:", "It has 12 hits:", "opens", True),
        ("It has 10 hits:", "It has 12 hits.", "opens", False),
        ("It has 10 hits:", "It has 12 hits.", "opens one", True),
        ("It has 10 hits.", "It has 12 hits.", "opens one", False),
        ("Set `max-size` here.", "Set `min-size` here.", "name", 1),
        ("Set `max-size` here.", "Set `min-size` here.", "both named", 0),
        ("Set `max-size` here.\n\nGo `min-size`.", "Set `min-size` here.", "both named", 1),
        ("Set `max-size` here.\n\nGo `min-size`.", "Set `min-size` here.\n\nGo `max-size`.", "both named", 2),
        ("Set `max-size` here.", "Set `min-size` here.", "fillers", 0.6931),
        ("Set `max-size` here.\n\nSet `mid-size` here.", "Set `min-size` here.", "fillers", 1.0986),
    ],
)
def test_values_are_described(one: str, other: str, name: str, value: float) -> None:
    """Each number says one thing of the two values."""
    pair = pair_of(one, other)
    assert pair.difference.rivals is not None
    assert value_features(pair, pair.difference.rivals)[name] == pytest.approx(value, abs=1e-4)


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


def test_a_name_that_is_common_is_no_slip() -> None:
    """Of a name that stands once and one that stands often, the rarer one is the rarer word."""
    pair = pair_of("Set `max-size` here.\n\nGo `max-size` on.\n\nTake `max-size` so.", "Set `min-size` here.")
    assert pair.difference.rivals is not None
    told = value_features(pair, pair.difference.rivals)
    assert told["rarer name"] == pair.tree.rarity["min-size"] > told["commoner name"] == pair.tree.rarity["max-size"]
