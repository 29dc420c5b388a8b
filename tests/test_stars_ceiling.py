"""The best stars can do is what trying every choice of stars gives, and no choice exceeds it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from measures.ceiling import ceiling
from measures.choices import CHOICES
from measures.stars import _pair_f1

edges = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda pair: pair[0] < pair[1]))


def links_of(pairs: set[tuple[int, int]]) -> list[dict[int, float]]:
    """For each of six texts those it is similar to, every score another."""
    links: list[dict[int, float]] = [{} for _ in range(6)]
    for left, right in sorted(pairs):
        links[left][right] = links[right][left] = 0.9 - left / 100 - right / 1000
    return links


def best_by_trying(gold: list[str], links: list[dict[int, float]]) -> float:
    """Try every hub for every text."""
    best = 0.0
    for hubs in product(*([text, *others] for text, others in enumerate(links))):
        if all(hubs[hub] == hub for hub in hubs):
            best = max(best, _pair_f1(gold, hubs)[2])
    return best


@settings(max_examples=60, deadline=None)
@given(pairs=edges, gold=st.lists(st.sampled_from("ab"), min_size=6, max_size=6))
def test_ceiling(pairs: set[tuple[int, int]], gold: list[str]) -> None:
    """The best choice lies between the bounds; with one label, at both of them; no way of choosing exceeds it."""
    links = links_of(pairs)
    best = best_by_trying(gold, links)
    low, high = ceiling(gold, links)
    assert low - 1e-9 <= best <= high + 1e-9
    assert ceiling(["a"] * 6, links) == pytest.approx((best_by_trying(["a"] * 6, links),) * 2)
    for choose in CHOICES.values():
        hubs = choose(links)
        assert all(hubs[hub] == hub for hub in hubs)
        assert all(hub == text or hub in links[text] for text, hub in enumerate(hubs))
        assert _pair_f1(gold, hubs)[2] <= best + 1e-9


def test_a_large_label_is_bounded() -> None:
    """Nine texts around one of them are one star; nine in a row are three stars at best, bounded from above."""
    star: list[dict[int, float]] = [dict.fromkeys(range(1, 9), 0.9), *({0: 0.9} for _ in range(8))]
    assert ceiling(["a"] * 9, star) == (1.0, 1.0)
    row = [{place: 0.9 for place in (text - 1, text + 1) if 0 <= place < 9} for text in range(9)]
    low, high = ceiling(["a"] * 9, row)
    assert low == pytest.approx(2 * 9 / (9 + 36))
    assert low <= high == pytest.approx(2 * 9 / (9 + 36))
