"""Numbers by which is chosen what goes and what is suggested have an input on either side of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import pytest

from dedup.entailment.claim_shares import ClaimShares
from dedup.selection.budgeted_coverage import Worth, most_claims
from dedup.selection.removal import Deciding
from dedup.selection.structure import Structure
from dedup.selection.suggestions import Suggestions
from relating import related, same_risk, structured

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
TURNED: Final = "At noon every day the old harbour ferry leaves from the north pier."
OTHER: Final = FERRY.replace("noon", "12:30")
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")


def taken(other: str, *, chance: float, rate: float) -> bool:
    """Say whether the second of two sentences that say the same goes, each at one risk."""
    relation = related(FERRY, *FILLER, other)
    relation = replace(relation, model=same_risk(chance))
    deciding = Deciding(relation, structured(relation), rate)
    deciding.run()
    return not deciding.kept[3]


@pytest.mark.parametrize(("chance", "goes"), [(0.3, True), (0.34, True), (0.36, False), (0.4, False)])
def test_no_sentence_goes_at_a_greater_risk_than_35_percent(chance: float, *, goes: bool) -> None:
    """However little it must win."""
    assert taken(TURNED, chance=chance, rate=0.0) is goes


@pytest.mark.parametrize(("rate", "goes"), [(6175.0, True), (6825.0, False)])
def test_no_sentence_is_safer_than_two_in_a_thousand(rate: float, *, goes: bool) -> None:
    """A copy of thirteen words wins 13 / 0.002 = 6500 words for each statement it may lose."""
    assert taken(FERRY, chance=0.1, rate=rate) is goes


def suggested(other: str, chance: float) -> list[float]:
    """Give the chances with which a sentence is suggested where nothing went."""
    relation = related(FERRY, *FILLER, other)
    relation = replace(relation, model=same_risk(chance))
    structure = structured(relation)
    nothing = Deciding(relation, structure, 0.0).removal(settled=True)
    found = Suggestions(relation, structure, nothing).ranked(9)
    return [each.chance for each in found if 3 in each.passages]


@pytest.mark.parametrize(("chance", "offered"), [(0.942, True), (0.957, False)])
def test_what_is_a_repeat_once_in_twenty_times_is_suggested(chance: float, *, offered: bool) -> None:
    """What is less likely one is not worth a question."""
    assert bool(suggested(TURNED, chance)) is offered


def test_a_conflict_leaves_half_of_the_chance() -> None:
    """Another time of day makes a repeat half as likely."""
    assert suggested(TURNED, 0.3) == pytest.approx([0.7])
    assert suggested(OTHER, 0.3) == pytest.approx([0.35])


@pytest.mark.parametrize(("passages", "exchanged"), [(400, True), (401, False)])
def test_exchanges_are_tried_among_four_hundred_passages(passages: int, *, exchanged: bool) -> None:
    """A book is filled by gain per word alone."""
    rest = passages - 3
    shares = ClaimShares(
        starts=np.zeros(passages + 1, dtype=np.int64),
        passages=np.zeros(0, dtype=np.int64),
        shares=np.zeros(0),
        weights=np.ones(passages),
    )
    worth = Worth(owner=np.arange(passages), shares=shares, value=np.array([1.0, 4.0, 6.0, *[1.0] * rest]), terms=())
    kept = most_claims(Structure(words=np.array([1, 3, 8, *[50] * rest])), worth, 8)
    assert np.flatnonzero(kept).tolist() == ([2] if exchanged else [0, 1])
