"""What counts as the same letter."""

from __future__ import annotations

from dedup.similarity.near_duplicates import find_duplicates


def test_spellings_fold() -> None:
    """Case, ligatures and full-width letters do not part two texts."""
    found = find_duplicates(["The office ＡＢＣ", "the oﬃce abc", "something else"], threshold=0.99)
    assert [(left, right) for left, right, _ in found.pairs] == [(0, 1)]
