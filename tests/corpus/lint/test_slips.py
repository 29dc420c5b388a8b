"""Two spellings of one name are the likelier a slip, the seldomer the one and the oftener the other is given."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.drifts import described, likely_drifts
from dedup.corpus.lint.slips import OFTEN, SELDOM, SLIP, SURE_SLIP, TWO_NAMES, slip_of, with_slips
from dedup.language import table
from linting import small_tree

RIGHT, WRONG = "bell-notifications-map", "bell-notification-map"
SAYING = (
    "Put the key into `{}` now.", "All of it stands in `{}` here.", "Trains read `{}` at night.",
    "Ships ask `{}` twice.", "Old gates keep `{}` shut.", "Every lamp shows `{}`.", "A clerk copies `{}` by hand.",
    "No winter changes `{}` much.", "The mill sends `{}` down.",
)  # fmt: skip


def pages(right: int, wrong: int) -> tuple[str, ...]:
    """Give pages that give a name so many times, and another spelling of it so many times."""
    names = [RIGHT] * right + [WRONG] * wrong
    return tuple(said.format(name) for said, name in zip(SAYING, names, strict=False))


@pytest.mark.parametrize(
    ("right", "wrong", "probability"),
    [
        (OFTEN, 1, SURE_SLIP),
        (OFTEN, SELDOM, SURE_SLIP),
        (OFTEN, SELDOM + 1, TWO_NAMES),
        (OFTEN - 1, 1, SLIP),
        (1, 1, SLIP),
        (OFTEN - 1, SELDOM + 1, TWO_NAMES),
    ],
)
def test_how_often_either_is_given_decides(right: int, wrong: int, probability: float) -> None:
    """A rare spelling of a common name is a slip, and two common ones are two names."""
    tree = small_tree(*pages(right, wrong))
    found = described(tree, table("en"))
    slips = [slip_of(each) == {RIGHT, WRONG} for each in found.differences]
    told = with_slips([*map(slip_of, found.differences)], [0.5] * len(found.pairs), tree)
    assert any(slips)
    assert {chance for chance, slip in zip(told, slips, strict=True) if slip} == {probability}
    assert all(chance == 0.5 for chance, slip in zip(told, slips, strict=True) if not slip)


def test_a_slip_is_ranked_by_that() -> None:
    """A finding has the probability that the tree as a whole gives it, whatever its pair was given."""
    tree = small_tree(*pages(OFTEN, 1))
    found = described(tree, table("en"))
    (drift,) = likely_drifts(found, [0.02] * len(found.pairs), tree, least=0.5)
    assert drift.probability == SURE_SLIP


def test_figures_are_no_slip() -> None:
    """What has no name keeps its probability."""
    tree = small_tree("All 80 plugins are small.", "All 77 plugins are small.")
    found = described(tree, table("en"))
    assert with_slips([*map(slip_of, found.differences)], [0.4], tree) == [0.4]
