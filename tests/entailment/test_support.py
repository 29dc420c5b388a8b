"""Who says what a removed passage said, through those removed for it."""

from __future__ import annotations

import numpy as np

from dedup.entailment.stated_pairs import StatedPairs
from dedup.entailment.support import Support
from dedup.records import Claim, TextSpan


def proof(carriers: list[list[int]], standing: list[int]) -> Support:
    """Make a proof over passages of one claim each, with the carriers of each."""
    pairs = StatedPairs(
        starts=np.cumsum([0, *map(len, carriers)]).astype(np.int64),
        carriers=np.array([passage for found in carriers for passage in found], dtype=np.int64),
        scores=np.array([1 - 0.1 * place for found in carriers for place in range(len(found))]),
    )
    claims = [Claim(index=at, passage=at, span=TextSpan(0, 1), text="x") for at in range(len(carriers))]
    return Support(pairs, claims, standing)


def test_a_chain_leads_to_what_stands() -> None:
    """What went for a passage that went for another is said by the last, with the least share on the way."""
    assert proof([[1], [2], []], [2]).of(0) == (2, 1.0)
    assert proof([[2], [0, 3], [1, 3], []], [3]).of(0) == (3, 0.9)


def test_two_copies_do_not_hide_the_way_out() -> None:
    """Two passages that say each other, and a third that leads to what stands, are all said by that."""
    assert proof([[1, 2], [0, 2], [3], []], [3]).of(0) == (3, 0.9)


def test_a_circle_proves_nothing() -> None:
    """Two passages that only say each other are said by nothing."""
    assert proof([[1], [0]], []).of(0) is None
