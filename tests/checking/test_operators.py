"""Words that turn or narrow a statement have classes."""

from __future__ import annotations

import pytest

from dedup.checking.operators import limiting_class, modal_class, operator_classes
from dedup.entailment.guards.words import Lexicon
from dedup.language import table

ENGLISH = Lexicon(table("en"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("only", "solely", True),
        ("up to", "no more than", True),
        ("at least", "at most", False),
        ("all", "every", True),
        ("mostly", "sometimes", False),
    ],
)
def test_words_of_a_class_are_exchanged(one: str, other: str, same: bool) -> None:
    """Limits, bounds and quantities that say the same have one class."""
    assert (limiting_class(one, ENGLISH) == limiting_class(other, ENGLISH)) is same


@pytest.mark.parametrize(("name", "found"), [("unable", "not"), ("certain", ""), ("required", "required")])
def test_modals(name: str, found: str) -> None:
    """One that denies is a negation, one that only stresses is nothing."""
    assert modal_class(name) == found


def test_single_words_that_turn_a_statement() -> None:
    """Each by its key; parts of a group of words mean nothing alone."""
    found = operator_classes(ENGLISH)
    assert found[ENGLISH.key("never")] == "not"
    assert found[ENGLISH.key("unless")] != found[ENGLISH.key("only")]
    assert ENGLISH.key("least") not in found
