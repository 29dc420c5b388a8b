"""Say of two spellings of one name how likely one is a slip, by how often the tree gives either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.differences import is_misspelled
from dedup.corpus.lint.text_numbers import text_number

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dedup.corpus.lint.differences import Difference
    from dedup.corpus.lint.tree import StatementTree

__all__ = ["SLIP", "slip_of", "with_slips"]

SLIP: Final = 0.3
"""Probability that two names of eight and more signs, one letter apart, are one name with a slip: of 31 read 10."""

SURE_SLIP: Final = 0.8
"""The same where the one is given often and the other next to nowhere: of 29 read 24."""

TWO_NAMES: Final = 0.05
"""The same where both are given often: of 10 read none."""

OFTEN: Final = 5
"""Statements that give the commoner one of two names from which the other one is surely a slip for it."""

SELDOM: Final = 3
"""Statements that give the rarer one up to which it may be a slip."""


def slip_of(found: Difference) -> frozenset[str]:
    """Give the two spellings of one name; none where a pair is no slip."""
    rivals = found.rivals
    if rivals is None or not is_misspelled(rivals.one, rivals.other):
        return frozenset()
    return frozenset((rivals.one.form.lstrip("#").lower(), rivals.other.form.lstrip("#").lower()))


def with_slips(slips: Sequence[Collection[str]], probabilities: Sequence[float], tree: StatementTree) -> list[float]:
    """Give the probabilities of pairs, those of two spellings of one name by how often the tree gives either.

    Args:
        slips: of each pair the two spellings; nothing where it is no slip.
        probabilities: of each pair, without what is known of slips.
        tree: the tree.
    """
    wanted = {text_number(name) for pair in slips for name in pair}
    held = tree.columns.plain.values
    numbers, counts = np.unique(held[np.isin(held, np.array([*wanted], dtype=np.uint64))], return_counts=True)
    given = dict(zip(numbers.tolist(), counts.tolist(), strict=True))
    told = list(probabilities)
    for at, pair in enumerate(slips):
        if pair:
            few, many = sorted(given.get(text_number(name), 0) for name in pair)
            told[at] = TWO_NAMES if few > SELDOM else SURE_SLIP if many >= OFTEN else SLIP
    return told
