"""What is at risk when a sentence goes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import articles
from dedup.entailment.settings import SETTINGS
from relating import judged, related, state_of

FERRY = "The old harbour ferry leaves from the north pier at noon every day."
TURNED = "At noon every day the old harbour ferry leaves from the north pier."
OTHERS = ("Nine lanterns hang above the stage.", "The school closed early that year.")


def test_a_copy_risks_nothing() -> None:
    """A sentence that stands there word for word is lost by nothing."""
    risk = judged(FERRY, *OTHERS, FERRY)
    assert (risk.loss, risk.conflict) == (0.0, "")


@pytest.mark.parametrize(("text", "certain"), [("Rye is sold there.", True), ("Rye is sold.", False)])
def test_a_copy_has_four_words(text: str, certain: bool) -> None:
    """Of fewer words the same may be said of something else."""
    assert (judged(text, text).loss == 0.0) is certain


def test_a_plain_restatement_risks_little() -> None:
    """The same words in another order are a small risk, less than those of another matter."""
    assert judged(TURNED, FERRY).loss < 0.2
    assert judged("The old harbour bakery sells bread from the north pier at noon.", FERRY).loss > 0.35


@pytest.mark.parametrize(
    "text",
    [
        "The old harbour ferry leaves from the north pier at 12:30 every day.",
        "The old harbour ferry Solveig leaves from the north pier at noon every day.",
        "The old harbour ferry never leaves from the north pier at noon.",
        "The old harbour ferry does not leave from the north pier at noon every day.",
        "Only the old harbour ferry leaves from the north pier at noon every day.",
        "The old harbour ferry leaves from the north pier at noon every day unless it rains.",
        "The old harbour ferry leaves from the north pier, which the council of Marrow built of granite, every day.",
    ],
)
def test_what_says_more_is_at_a_greater_risk(text: str) -> None:
    """A figure, a name, a negation, a limit, an exception or a further statement raises the risk: metamorphic."""
    assert judged(text, FERRY).loss > judged(TURNED, FERRY).loss


@pytest.mark.parametrize("added", ["40", "Solveig", "granite", "zygote"])
def test_a_further_word_raises_the_chance(added: str) -> None:
    """The model by itself, no guard asked, finds a sentence with a further figure, name or rare word riskier."""
    more = FERRY.replace("ferry leaves", f"ferry {added} leaves")
    assert judged(more, TURNED).chance > judged(FERRY, TURNED).chance


def test_what_others_say_lowers_the_chance() -> None:
    """The sentence's words in another passage lower its risk."""
    alone = judged(FERRY, "The old ferry leaves the north pier.", *OTHERS).chance
    assert judged(FERRY, "The old harbour ferry leaves from the north pier every day.", *OTHERS).chance < alone


def test_what_nothing_says_is_a_whole_loss() -> None:
    """A sentence whose words stand nowhere, and one without content words, are lost as a whole."""
    for text in ("The bakery sells nine kinds of bread.", "And so on."):
        risk = judged(text, FERRY)
        assert (risk.loss, risk.conflict, risk.view) == (1.0, "unsaid", None)


@pytest.mark.parametrize(
    ("other", "said"),
    [("Granite, marble and velvet are sold.", True), ("Granite is sold.", False)],
)
def test_half_of_a_sentence_must_be_said(other: str, said: bool) -> None:
    """A sentence of which three passages hold less than half together is said by nothing."""
    risk = judged("Granite, marble, velvet and cotton.", other)
    assert (risk.conflict != "unsaid") is said
    assert 0.4 < SETTINGS.least_share_said < 0.6


def test_a_question_is_said_by_a_question_only() -> None:
    """A statement is no question."""
    asked = "Does the old harbour ferry leave from the north pier at noon every day?"
    assert judged(asked, FERRY).loss > 0.35
    assert judged(asked, asked).loss == 0.0


def test_a_state_can_be_changed_back() -> None:
    """What is taken and put back leaves every judgement as it was, and only what stays is judged by."""
    relation = related(FERRY, *OTHERS, TURNED, FERRY)
    state = state_of(relation)
    before = [risk.loss for risk in state.risks(range(5))]
    state.take([0, 4])
    (alone,) = state.risks([3])
    assert alone.view is None or alone.view.best not in (0, 4)
    assert alone.loss > before[3]
    state.put([4, 0])
    assert [risk.loss for risk in state.risks(range(5))] == before


def test_guards_are_asked_below_a_risk_only() -> None:
    """A sentence at a great risk stays whatever the guards say."""
    risk = judged(
        "The granite wall of Marrow was built for 40 crowns by the old harbour.", "The old harbour has a granite wall."
    )
    assert risk.chance > SETTINGS.guards_asked_up_to_risk or risk.conflict


@settings(max_examples=20, deadline=None, derandomize=True)
@given(articles(), st.data())
def test_more_that_stays_never_raises_a_risk_much(source: str, data: st.DataObject) -> None:
    """Bringing a passage back makes what another one says no less said."""
    relation = related(source)
    prose = [each.passage for each in relation.terms.of if each is not None]
    if len(prose) < 2:
        return
    passage, other = data.draw(st.permutations(prose))[:2]
    state = state_of(relation, without=[other])
    (less,) = state.risks([passage])
    state.put([other])
    (more,) = state.risks([passage])
    if not more.conflict:
        assert more.loss <= less.loss + 0.35


def test_what_was_compared_is_remembered_whoever_asks() -> None:
    """The same passages that stay give the same comparison, also of the text that is left; others another one."""
    overlaps = related(FERRY, TURNED, *OTHERS, FERRY).overlaps
    everything, counts = np.ones(5, dtype=bool), np.full(len(overlaps.document.weights), 2)
    first = overlaps.compared(0, everything, counts)
    assert overlaps.compared(0, everything, counts) is first
    kept = np.array([True, True, True, True, False])
    left = overlaps.left(kept)
    assert left.document.of[4] is None
    assert left.compared(0, kept, counts) is overlaps.compared(0, kept, counts)
    assert left.compared(0, kept, counts).best == 1


def test_what_is_found_holds_on_where_it_stays() -> None:
    """Candidates are found once, and again only where one of the nearest is gone."""
    overlaps = related(FERRY, TURNED, *OTHERS, FERRY).overlaps
    assert overlaps.candidates(0) is overlaps.candidates(0)
    assert overlaps.left(np.array([True, True, False, True, True])).found[0].passages.tolist() == [1, 4]
    assert overlaps.left(np.array([False, True, True, True, True])).found == {}


def test_three_passages_hold_a_share() -> None:
    """A share they hold exactly counts as held; without them nothing is."""
    overlaps = related(FERRY, TURNED, *OTHERS, FERRY).overlaps
    assert overlaps.hold(0, np.ones(5, dtype=bool), 1.0)
    assert not overlaps.hold(0, np.array([True, False, True, True, False]), 0.5)


@pytest.mark.parametrize(("place", "heard"), [(1, True), (25, True), (26, False)])
def test_repetition_is_looked_for_around_a_sentence(place: int, heard: bool) -> None:
    """A repeat among the 25 sentences behind one says that the text repeats itself there, one further on does not."""
    repeated = "Nine lanterns hang above the stage."
    letters = "abcdefghijklmnopqrstuvwxyzäöüåøéèñçß"
    lines = [f"{sign * 3}qu {sign * 4}v {sign * 5}x." for sign in letters]
    lines[place] = lines[35] = repeated
    assert bool(related(*lines).overlaps.echo([0])[0] > 0) is heard


LINES = (FERRY, TURNED, "The harbour ferry leaves.", "The old pier is long.", "Every day at noon it rains.", *OTHERS)


@pytest.mark.parametrize("gone", range(1, len(LINES)))
def test_a_comparison_holds_on_while_what_it_rests_on_stays(gone: int) -> None:
    """Without a passage it does not come from, a comparison is what it would be if made anew; else it is made anew."""
    counts = np.full(99, 2)
    overlaps, anew = related(*LINES).overlaps, related(*LINES).overlaps
    everything = np.ones(len(LINES), dtype=bool)
    kept = everything.copy()
    kept[gone] = False
    first, alone = overlaps.compared(0, everything, counts), anew.compared(0, kept, counts)
    again = overlaps.compared(0, kept, counts)
    assert (again is first) is (gone not in first.rests)
    assert again.values == pytest.approx(alone.values)
    assert (again.best, again.supporting, again.leans) == (alone.best, alone.supporting, alone.leans)
    # What comes back may hold more than all that stayed.
    assert anew.compared(0, everything, counts).values == pytest.approx(first.values)


def test_what_was_found_holds_on_in_an_output() -> None:
    """What is no longer what it was is looked for again, and so is what lost one of its candidates."""
    overlaps = related(FERRY, TURNED, FERRY, *OTHERS).overlaps
    everything, counts = np.ones(5, dtype=bool), np.full(99, 2)
    first = overlaps.compared(0, everything, counts)
    of = overlaps.document.of
    same = overlaps.again(of)
    assert same.compared(0, everything, counts) is first
    moved = overlaps.again(tuple(each and replace(each, section=5) if each is of[1] else each for each in of))
    assert moved.compared(0, everything, counts) is not first
    fewer = overlaps.again((*of[:2], None, *of[3:]))
    assert fewer.candidates(0).passages.tolist() == [1]
    assert related(*LINES).overlaps.again((*related(*LINES).terms.of[:3], *(None for _ in LINES[3:]))).found == {}
