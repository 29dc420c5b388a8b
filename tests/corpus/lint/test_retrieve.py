"""Pairs that may give two values of one thing are found by their words and by what is counted."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.retrieve import candidates, parallels
from linting import small_tree


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Browse all 80 plugins in the shop.", "Every one of the 77 focused plugins is small."),
        ("## Security (5 skills)", "- **Security**: 1 skill for scanning"),
        ("- cloud.gov (2014)", "- Cloud.gov: a platform for offices. Created in 2015."),
        ("Ask in #trainings-conferences then.", "Our channel is {% slack_channel 'training-conferences' %}."),
        ("| Limit | Most |\n| --- | --- |\n| Index size | 80 TiB |", "A maximum index size of 60 TiB is kept."),
    ],
)
def test_found_by_what_is_counted(one: str, other: str) -> None:
    """A head noun, a subject, an entity and an address bring two statements of other words together."""
    tree = small_tree(one, other)
    assert any({tree.statements[at].file for at in pair} == {0, 1} for pair in candidates(tree))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Browse all 80 plugins in the shop.", "Browse all 80 plugins in the shop."),
        ("Browse all 80 plugins in the shop.", "The bus takes 40 people."),
    ],
)
def test_not_found(one: str, other: str) -> None:
    """The same value, and what counts something else, bring nothing together."""
    assert not candidates(small_tree(one, other))


def test_parallels() -> None:
    """Statements alike but for their figures have a cosine; a pattern of many values has none."""
    tree = small_tree("The ferry takes 20 people over.", "The ferry takes 40 people over.")
    assert list(parallels(tree).values()) == [pytest.approx(1.0)]
    steps = [f"The ferry takes {at} people over." for at in range(20, 40)]
    assert not parallels(small_tree(*steps))
