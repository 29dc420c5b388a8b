"""Words that an earlier place says as well are counted for each file."""

from __future__ import annotations

from dedup.corpus.lint.copies import copies
from dedup.corpus.lint.repeated import repetition
from linting import small_tree


def test_later_places_count() -> None:
    """The first place is no repetition, each later one is."""
    said = "Dogs travel free of charge on it."
    tree = small_tree(f"{said}\n\nRain is rare.", f"{said}")
    first, second, third = repetition(tree, copies(tree))
    assert (first.words, first.repeated) == (10, 0)
    assert (second.words, second.repeated) == (7, 7)
    assert third.repeated == 0
