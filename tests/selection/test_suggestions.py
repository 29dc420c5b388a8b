"""Likely repeats that stay are offered, and each answer changes those that follow."""

from __future__ import annotations

from typing import Final

import numpy as np

from dedup.selection.settings import SETTINGS
from dedup.selection.suggestions import Suggestions
from dedup.settling import settled
from relating import related, structured

REPAIR: Final = "The council repaired the old wooden bridge over the river last spring."
AGAIN: Final = "Last spring the council repaired the wooden bridge with oak from its own forest."
THIRD: Final = "In the spring of last year the bridge was repaired with oak."
FILLER: Final = ("Nine lanterns hang above the stage.", "Swans nest on the western bank.")


def offered(*paragraphs: str) -> Suggestions:
    """Decide and give what is suggested."""
    relation = related(*paragraphs)
    structure = structured(relation)
    return Suggestions(relation, structure, settled(relation, structure, relation.model.rate(0.01)))


def test_those_that_win_most_come_first() -> None:
    """They are ranked by words times probability, none below the least probability, each of passages that stay."""
    offers = offered(*FILLER, REPAIR, AGAIN, THIRD)
    found = offers.ranked(99)
    assert found
    assert offers.next() == found[0]
    assert offers.ranked(1) == found[:1]
    worth = [each.words * each.chance for each in found]
    assert worth == sorted(worth, reverse=True)
    assert all(SETTINGS.least_chance_suggested <= each.chance <= 1 for each in found)
    kept = set(np.flatnonzero(offers.kept()).tolist())
    for each in found:
        assert set(each.passages) <= kept
        assert {evidence.by for evidence in each.reason.by} <= kept - set(each.passages)


def test_what_is_said_once_is_not_suggested() -> None:
    """A text that does not repeat itself has no suggestions."""
    assert offered(*FILLER, REPAIR).ranked(9) == []


def test_yes_lets_it_go() -> None:
    """The passages of a suggestion go, and none of them is suggested or named as evidence again."""
    offers = offered(*FILLER, REPAIR, AGAIN, THIRD)
    (first, *_) = offers.ranked(9)
    before = len(offers.ranked(99))
    offers.yes(first)
    assert not offers.kept()[list(first.passages)].any()
    left = offers.ranked(99)
    assert len(left) < before
    named = {passage for each in left for passage in (*each.passages, *(one.by for one in each.reason.by))}
    assert named.isdisjoint(first.passages)


def test_no_keeps_it() -> None:
    """What was refused stays and is not suggested again; the others still are."""
    offers = offered(*FILLER, REPAIR, AGAIN, THIRD)
    first, *others = offers.ranked(9)
    offers.no(first)
    assert offers.kept().all()
    left = [each.passages for each in offers.ranked(9)]
    assert first.passages not in left
    assert [each.passages for each in others] == left


def test_answering_comes_to_an_end() -> None:
    """With every answer yes the suggestions run out, and something that says it stays."""
    offers = offered(*FILLER, REPAIR, AGAIN, THIRD)
    answers = 0
    while (found := offers.next()) is not None and answers < 20:
        offers.yes(found)
        answers += 1
    assert offers.next() is None
    assert offers.kept()[2:].any()


def test_the_opening_sentence_is_not_suggested() -> None:
    """What stays whatever happens is no suggestion."""
    assert all(0 not in each.passages for each in offered(REPAIR, *FILLER, AGAIN).ranked(9))


def test_missing_words_are_named() -> None:
    """A suggestion says which of its words stand in none of the passages beside it."""
    (found, *_) = [each for each in offered(*FILLER, REPAIR, AGAIN).ranked(9) if each.passages[0] == 3]
    assert [span.of(AGAIN) for span in found.reason.missing] == ["oak", "forest"]
