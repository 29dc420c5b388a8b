"""Two sentences are aligned word by word."""

from __future__ import annotations

import pytest

from dedup.checking.word_alignment import WordAlignment, align


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("guests may enter", "guests may enter", WordAlignment(1.0, 1.0)),
        ("guests may enter", "no boats", WordAlignment(0.0, 0.0, ("guests", "may", "enter"), ("no", "boats"))),
        ("a b a", "a b", WordAlignment(2 / 3, 1.0, ("a",))),
        ("", "", WordAlignment(0.0, 0.0)),
    ],
)
def test_what_is_the_same_and_what_is_not(one: str, other: str, found: WordAlignment) -> None:
    """Shares count words in the same order, each as often as it stands there."""
    assert align(one.split(), other.split()) == found


def test_another_order_takes_nothing_away() -> None:
    """Words that only moved are neither gone nor new."""
    found = align(["in", "may", "cows"], ["cows", "in", "may"])
    assert (found.gone, found.came) == ((), ())
    assert found.share == pytest.approx(2 / 3)
