"""Who says what a removed sentence said, and what nobody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.entailment.settings import SETTINGS
from dedup.entailment.support import missing_words, stated, supports
from relating import related, state_of

if TYPE_CHECKING:
    from dedup.changes import Stated
    from dedup.entailment.relate import Relation

MILL = "The granite mill of Marrow grinds rye, and the bakery sells nine kinds of bread."
HALVES = ("Everybody knows that the granite mill of Marrow grinds rye.", "The bakery sells bread of nine kinds.")


def proof(relation: Relation, passage: int, *without: int) -> Stated:
    """Give the evidence for a passage that goes with some others."""
    state = state_of(relation, without=[passage, *without])
    (risk,) = state.risks([passage])
    return stated(relation, state, risk)


def test_each_claim_has_the_passage_that_holds_most_of_it() -> None:
    """The evidence is claim by claim, each share measured on the one passage that is named."""
    relation = related(MILL, *HALVES)
    found = proof(relation, 0)
    assert [each.by for each in found.by] == [1, 2]
    assert all(each.score == pytest.approx(1.0) for each in found.by)
    assert [each.claim for each in found.by] == [claim.span for claim in relation.reading.claims if claim.passage == 0]
    assert found.missing == ()


def test_only_what_stays_is_evidence() -> None:
    """A passage that went vouches for nothing, however much it holds."""
    relation = related(MILL, *HALVES, MILL)
    found = proof(relation, 0, 3)
    assert 3 not in {each.by for each in found.by}
    assert {each.by for each in proof(relation, 0).by} == {3}


def test_the_words_that_stand_nowhere_are_named() -> None:
    """Function words are never missing, and neither is another form of a word."""
    relation = related("The old granite mills grind rye daily.", "A granite mill grinds rye.", "Old things are sold.")
    text = relation.reading.passages[0].text
    assert [span.of(text) for span in missing_words(relation, 0, [1])] == ["old", "daily"]
    assert [span.of(text) for span in missing_words(relation, 0, [1, 2])] == ["daily"]
    assert [span.of(text) for span in proof(relation, 0).missing] == ["old", "daily"]


def test_nothing_says_it() -> None:
    """Where nothing that stays shares a word, there is no evidence and every content word is missing."""
    relation = related("Granite mills grind rye.", "Swans nest here.")
    found = proof(relation, 0)
    assert (found.by, found.risk) == ((), 1.0)
    assert len(found.missing) == 4


@pytest.mark.parametrize(("other", "found"), [("We sell granite, marble and velvet.", [1]), ("We sell granite.", [])])
def test_half_a_claim_is_support(other: str, found: list[int]) -> None:
    """A passage that holds at least half of a claim supports it, one that holds less does not."""
    relation = related("Granite, marble, velvet and cotton.", other)
    assert [passage for passage, _ in supports(relation)[0]] == found
    assert SETTINGS.supporting_share == 0.5


def test_a_guard_keeps_from_supporting() -> None:
    """Of two passages that hold a claim the one with another figure does not support it."""
    relation = related("The toll is 6 euros a car.", "The toll is 8 euros a car.", "A car has a toll of 6 euros.")
    assert [passage for passage, _ in supports(relation)[0]] == [2]
