"""The facts of a text, indexed for comparing."""

from __future__ import annotations

from dedup.entailment import guards
from dedup.entailment.guards.record import INHERITED
from dedup.language import table
from reading_facts import LEXICON, facts


def test_spans_stand_where_the_fact_is() -> None:
    """The span of a fact covers its words in the text that was read."""
    text = "About 12 people left on 4 March 2024 for Oslo."
    spans = {
        fact.kind: fact.span.of(text) for kind in guards.FINDERS for fact in guards.facts_of(text, LEXICON).found(kind)
    }
    assert spans["number"] == "12"
    assert spans["date"] == "4 March 2024"
    assert spans["name"] == "Oslo"


def test_reading_is_the_same_with_a_shared_lexicon() -> None:
    """What was read before does not change what is read."""
    text = "Prices rose by 5 per cent in Norway."
    assert guards.facts_of(text, table("en")).by_kind == guards.facts_of(text, LEXICON).by_kind


def test_what_is_inherited_is_found() -> None:
    """The kinds a clause takes from its sentence are kinds that a finder finds."""
    assert set(INHERITED) <= set(guards.FINDERS)


def test_a_clause_inherits_from_its_sentence() -> None:
    """The condition of a sentence holds for each of its clauses."""
    whole, clause = facts("If it rains, the match is cancelled."), facts("the match is cancelled")
    assert clause.found("condition") == ()
    assert clause.within(whole).found("condition") == whole.found("condition")
