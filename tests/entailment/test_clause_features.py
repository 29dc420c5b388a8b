"""What the sentences that stay say of a clause, as named numbers."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.clause_features import CLAUSE_FEATURES, Clause, ClauseView, Standing
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source

SAID: Final = "The museum opened a hall of model ships, which were carved by retired sailors."
CLAUSE: Final = ", which were carved by retired sailors"


def viewed(other: str, clause: str = CLAUSE, form: str = "verbal") -> ClauseView:
    """Compare a clause of one sentence with another sentence."""
    reading = read_source(f"{SAID}\n\n{other}\n", Options(language="en"), name="article.txt")
    relation = relate(reading, discourse_of(reading))
    standing = Standing(relation, {passage.index: passage.text for passage in reading.passages})
    before, after = SAID.split(clause)
    return standing.view(Clause(passage=0, text=clause, before=before, after=after, form=form))


def of(view: ClauseView, name: str) -> float:
    """Give a feature by its name."""
    return float(view.values[CLAUSE_FEATURES.index(name)])


@pytest.mark.parametrize(
    ("other", "best"),
    [
        ("A banker bought twelve ships, which were carved by retired sailors.", 1.0),
        ("Retired sailors carved the prow of the ferry.", 1.0),
        ("Retired teachers paint the prow of the ferry.", 0.3),
        ("The ferry leaves at noon.", 0.0),
    ],
)
def test_the_share_of_a_clause_that_another_sentence_holds(other: str, best: float) -> None:
    """The best sentence holds all of a clause that it says, part of one it says in part, nothing of another."""
    assert of(viewed(other), "best one") == pytest.approx(best, abs=0.1)


@pytest.mark.parametrize(
    ("other", "missing"), [("Retired sailors carved them.", 0.0), ("Retired people carved them.", 1.0)]
)
def test_rare_words_that_stand_nowhere_else(other: str, missing: float) -> None:
    """A word of weight that no other sentence has is counted."""
    assert of(viewed(other), "specific missing") == missing


def test_a_clause_that_says_nothing_new() -> None:
    """What the rest of its sentence says already is held wholly, and nobody need support it."""
    view = viewed("The ferry leaves at noon.", " model ships")
    assert (view.new, view.supporting) == (frozenset({"model", "ship"}), ())
    again = viewed("The ferry leaves at noon.", " of model ships")
    assert of(again, "best one") == 0


def test_what_goes_is_forgotten() -> None:
    """A sentence that reads otherwise supports what it says now, and no more what it said."""
    reading = read_source(f"{SAID}\n\nRetired sailors carved them.\n", Options(language="en"), name="article.txt")
    standing = Standing(relate(reading, discourse_of(reading)), {0: SAID, 1: reading.passages[1].text})
    clause = Clause(passage=0, text=CLAUSE, before=SAID.split(CLAUSE)[0], after=".", form="verbal")
    assert of(standing.view(clause), "best one") == 1
    standing.put(1, "The ferry leaves at noon.")
    assert of(standing.view(clause), "best one") == 0


@pytest.mark.parametrize(
    ("clause", "figure", "name"),
    [(", in 1931 by Ann", True, True), (", by Ann", False, True), (", by hand", False, False)],
)
def test_figures_and_names_that_stand_nowhere_else(clause: str, figure: bool, name: bool) -> None:
    """A figure and a name that no other sentence has are told apart from other words."""
    reading = read_source(f"It was built{clause}.\n\nThe ferry leaves.\n", Options(language="en"), name="article.txt")
    standing = Standing(relate(reading, discourse_of(reading)), {0: reading.passages[0].text, 1: "The ferry leaves."})
    view = standing.view(Clause(passage=0, text=clause, before="It was built", after=".", form="phrase"))
    assert (view.missing_figures, view.missing_names) == (figure, name)


@pytest.mark.parametrize(("near", "together"), [("bravo", True), ("alder", False)])
def test_three_words_before_a_clause_are_near_it(near: str, together: bool) -> None:
    """The third word with content before a clause counts as said together with it, the fourth does not."""
    text, clause = "The alder bravo charcoal dragon", " guitar"
    source = f"{text}{clause}.\n\nA {near} guitar.\n"
    reading = read_source(source, Options(language="en"), name="article.txt")
    standing = Standing(relate(reading, discourse_of(reading)), {0: f"{text}{clause}.", 1: f"A {near} guitar."})
    view = standing.view(Clause(passage=0, text=clause, before=text, after=".", form="phrase"))
    assert (of(view, "pairs with near words") > 0) is together
