"""How much of each claim the other passages hold, for the choice at a length."""

from __future__ import annotations

import pytest

from dedup.entailment.claim_shares import ClaimShares, claim_shares
from dedup.entailment.settings import SETTINGS
from relating import related


def shares(*paragraphs: str) -> ClaimShares:
    """Measure the claims of paragraphs."""
    relation = related(*paragraphs)
    return claim_shares(relation.reading, relation.analyzer)


def of_first(*paragraphs: str) -> dict[int, float]:
    """Give what each passage holds of the first claim."""
    passages, held = shares(*paragraphs).of(0)
    return dict(zip(passages.tolist(), held.tolist(), strict=True))


MILL = "The granite mill of Marrow grinds rye."


def test_those_that_hold_most_come_first() -> None:
    """A copy holds all, a sentence with some of the words a part, one without any nothing."""
    passages, held = shares(MILL, "Swans nest here.", "The granite mill is old.", MILL).of(0)
    assert passages.tolist() == [3, 2]
    assert held[0] == pytest.approx(1.0)
    assert SETTINGS.least_claim_share <= held[1] < 1


def test_what_is_scattered_is_worth_less() -> None:
    """All words of a claim in distant clauses are worth 0.7 of them close together."""
    scattered = "Granite is sold, people say, and a mill of wood is old, and Marrow is a town, and rye grinds well."
    assert of_first(MILL, scattered)[1] == pytest.approx(SETTINGS.scattered_worth, abs=0.12)
    assert of_first(MILL, "In Marrow the granite mill grinds rye.")[1] == pytest.approx(1.0)


@pytest.mark.parametrize(("other", "found"), [("The mill grinds rye.", True), ("The rye is here.", False)])
def test_a_share_has_a_least(other: str, found: bool) -> None:
    """A passage that holds next to nothing of a claim is not said to hold something."""
    long = "The granite mill of Marrow grinds rye, wheat, barley, spelt, millet, maize, acorns and chestnuts."
    held = of_first(long, other)
    assert (1 in held) is found
    assert all(share >= SETTINGS.least_claim_share for share in held.values())


@pytest.mark.parametrize(("text", "copied"), [("And so it was.", True), ("And so.", False)])
def test_a_copy_has_three_words(text: str, copied: bool) -> None:
    """A sentence without content words is found in its copy, one of two words is not."""
    assert (of_first(text, text).get(1) == 1.0) is copied


def test_weights_are_those_of_the_words() -> None:
    """A longer claim of rarer words weighs more."""
    found = shares(MILL, "Rye is sold.")
    assert found.weights[0] > found.weights[1] > 0


def test_a_text_without_terms() -> None:
    """Sentences of function words hold nothing of each other."""
    found = shares("And so on.", "And so it was with them.")
    assert found.weights.sum() == 0


@pytest.mark.parametrize(
    ("holding", "others", "found"), [(128, 0, True), (129, 0, False), (132, 352, True), (133, 351, False)]
)
def test_a_word_of_very_many_claims_finds_none(holding: int, others: int, *, found: bool) -> None:
    """Its words may stand in 128 claims, or in six times the root of all claims: of 484 claims 132."""
    claims = [
        "Zyxam qopol vuxur.",
        *["The zyxam qopol vuxur lie there."] * (holding - 1),
        *["Nine lanterns hang here."] * others,
    ]
    assert bool(of_first(*claims)) is found
