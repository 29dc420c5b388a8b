"""Numbers that decide about a risk and what objects to it have an input on either side of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pytest

from dedup.entailment.claim_shares import claim_shares
from dedup.entailment.risk_features import FEATURES
from relating import related, same_risk, state_of

if TYPE_CHECKING:
    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")

RARE: Final = tuple(
    f"{head}{tail}" for head in ("zyx", "qop", "vux", "jiq", "wez") for tail in ("am", "ol", "ur", "ep", "ik")
)
"""Words nobody knows, which all weigh the same."""


def first(relation: Relation, chance: float) -> Risk:
    """Judge the first sentence, whatever its features at one risk."""
    (risk,) = state_of(replace(relation, model=same_risk(chance))).risks([0])
    return risk


@pytest.mark.parametrize(("chance", "asked"), [(0.3, True), (0.58, True), (0.62, False), (0.75, False)])
def test_guards_are_asked_up_to_a_risk_of_six_tenths(chance: float, *, asked: bool) -> None:
    """What would not go at any rate needs no guard."""
    toll = "The toll of the old bridge is 6 euros a car."
    assert bool(first(related(toll, toll.replace("6", "8")), chance).conflict) is asked


@pytest.mark.parametrize(("said", "enough"), [(9, False), (11, True)])
def test_half_of_a_sentence_must_be_said(said: int, *, enough: bool) -> None:
    """Below, nothing that stays can be said to state it, whatever the model says."""
    words = " ".join(RARE[:20]).capitalize()
    other = " ".join((*RARE[:said], "lie", "there")).capitalize()
    assert (first(related(f"{words}.", f"{other}."), 0.1).conflict != "unsaid") is enough


@pytest.mark.parametrize(("text", "loss"), [("Rye bread rises.", 0.2), ("Coarse rye bread rises.", 0.0)])
def test_a_copy_of_four_words_is_sure(text: str, loss: float) -> None:
    """A shorter one stands there twice by chance more easily."""
    assert first(related(text, *FILLER, text), 0.2).loss == pytest.approx(loss)


POINT: Final = "The ferry to the north pier carries cows and sheep each day"


def objection(text: str, other: str, **view: Any) -> str:  # noqa: ANN401 - fields of the record
    """Name what keeps a sentence beside one that is seen otherwise than it is."""
    relation = related(text, other)
    seen = first(relation, 0.1).view
    assert seen is not None
    assert relation.vetoes is not None
    values = seen.values.copy()
    for name, value in view.pop("values", {}).items():
        values[FEATURES.index(name)] = value
    return relation.vetoes.conflict(relation.terms.sentence(0), replace(seen, values=values, **view))


MAY: Final = FERRY.replace("leaves", "may leave")


@pytest.mark.parametrize(("near", "conflict"), [(0.65, ""), (0.75, "modality")])
def test_every_guard_holds_from_seven_tenths_in_order(near: float, conflict: str) -> None:
    """Nearly the same sentence says how certain it is on purpose."""
    shares = {"best one": 0.8, "reverse share": 0.8}
    assert objection(MAY, FERRY, near=near, unsaid=0.0, values=shares) == conflict


@pytest.mark.parametrize(("share", "other", "conflict"), [(0.87, 1.0, ""), (0.92, 1.0, "modality"), (1.0, 0.87, "")])
def test_every_guard_holds_between_sentences_of_the_same_words(share: float, other: float, conflict: str) -> None:
    """Nine tenths of either one's, in whatever order."""
    shares = {"best one": share, "reverse share": other}
    assert objection(MAY, FERRY, near=0.5, unsaid=0.0, values=shares) == conflict


@pytest.mark.parametrize(
    ("near", "unsaid", "conflict"),
    [(0.75, 9.0, ""), (0.85, 9.0, "dropped"), (0.85, 3.5, ""), (0.85, 4.5, "dropped")],
)
def test_a_word_is_missed_in_nearly_the_same_sentence(near: float, unsaid: float, conflict: str) -> None:
    """From eight tenths of the weight in order, a word of four nats."""
    assert objection(FERRY, f"{FERRY} ", near=near, unsaid=unsaid, copy=False) == conflict


@pytest.mark.parametrize(("words", "leans"), [(11, True), (12, False)])
def test_a_point_of_twelve_words_says_what_it_speaks_of(words: int, *, leans: bool) -> None:
    """A shorter one leans on what leads into its list."""
    point = " ".join(POINT.split()[:words])
    text = f"# Boats\n\nIt is so:\n\n- {point}\n- {FILLER[0]}\n\n# Piers\n\n{point} too.\n"
    relation = related(text)
    (at,) = [p.index for p in relation.reading.passages if p.text == point]
    (risk,) = state_of(replace(relation, model=same_risk(0.1))).risks([at])
    assert (risk.conflict == "list") is leans


@pytest.mark.parametrize(("chance", "expected"), [(0.0, 1e-6), (1.0, 1 - 1e-6)])
def test_no_probability_is_nothing_or_all(chance: float, expected: float) -> None:
    """One in a million is the least."""
    model = replace(same_risk(0.5), calibration=(1.0, 0.0))
    assert model.expected(chance) == pytest.approx(expected, abs=1e-8)
    assert np.log(1 / model.expected(0.0)) == pytest.approx(np.log(1e6), abs=0.1)


def shares_of_first(*paragraphs: str) -> list[float]:
    """Give what the other passages hold of the first claim."""
    relation = related(*paragraphs)
    return [float(share) for share in claim_shares(relation.reading, relation.analyzer).of(0)[1]]


@pytest.mark.parametrize(("words", "held"), [(22, False), (17, True)])
def test_a_passage_holds_something_of_a_claim_from_fifteen_percent(words: int, *, held: bool) -> None:
    """Three words of twenty-two are nothing, three of seventeen are something."""
    assert bool(shares_of_first(f"{' '.join(RARE[:words])}.", f"{' '.join(RARE[:3])} lie there.")) is held


@pytest.mark.parametrize(("words", "held"), [(2, False), (3, True)])
def test_a_claim_of_three_words_may_stand_in_other_words(words: int, *, held: bool) -> None:
    """A shorter one must stand there word for word."""
    turned = " ".join(reversed(RARE[:words]))
    assert bool(shares_of_first(f"{' '.join(RARE[:words])}.", f"The {turned} is old.")) is held
    assert shares_of_first(f"{' '.join(RARE[:words])}.", f"The {' '.join(RARE[:words])} is old.") == pytest.approx(
        [1.0]
    )
