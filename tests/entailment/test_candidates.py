"""Which passages hold the words of a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedup.entailment.candidates import Candidates, TermIndex, aligned, candidates_of
from dedup.entailment.settings import SETTINGS
from relating import related


def found(*paragraphs: str) -> Candidates:
    """Find the passages that share words with the first one."""
    document = related(*paragraphs).terms
    index = TermIndex.of(document)
    return candidates_of(document.sentence(0), index)


MILL = "The granite mill grinds rye in winter."


def test_those_that_share_most_come_first() -> None:
    """A passage without a common word is none, and neither is the sentence itself."""
    held = found(MILL, "Swans nest here.", "Rye is sold.", "The granite mill grinds wheat.")
    assert held.passages.tolist() == [3, 2]
    assert held.holds.sum(axis=0).tolist() == [3.0, 1.0]
    assert held.totals[0] > held.totals[1]


def test_a_sentence_that_shares_nothing() -> None:
    """Where no passage shares a word there are no candidates."""
    held = found(MILL, "Swans nest here.")
    assert held.passages.tolist() == []
    assert held.holds.shape[1] == 0


@pytest.mark.parametrize(
    ("others", "compared"),
    [(48, 48), (49, 48)],
)
def test_so_many_are_compared_at_most(others: int, compared: int) -> None:
    """However many passages share a word, the 48 that share most are compared."""
    held = found(MILL, *(f"Rye is carried on cart {number}." for number in range(others)))
    assert len(held.passages) == compared


def test_the_index_is_of_what_is_described() -> None:
    """What the document no longer describes is found by nobody."""
    whole = related(MILL, "Rye is sold.", "The mill is old.").terms
    document = replace(whole, of=(whole.of[0], None, whole.of[2]))
    assert candidates_of(document.sentence(0), TermIndex.of(document)).passages.tolist() == [2]


def test_the_rarest_words_are_looked_up_first() -> None:
    """Where a word stands in more passages than are looked at, those that share a rarer one are found all the same."""
    filler = [f"Rye is carried on cart {number}." for number in range(SETTINGS.index_entries_per_sentence + 1)]
    held = found(MILL, *filler, "A granite wall.")
    assert held.passages.tolist() == [len(filler) + 1]


def alignment(one: str, other: str) -> tuple[float, int, int]:
    """Lay two sentences beside each other: share in the same order, terms replaced, terms dropped."""
    document = related(one, other).terms
    laid = aligned(document.sentence(0), document.sentence(1))
    return round(laid.same, 2), len(laid.replaced), len(laid.dropped)


def test_alignment() -> None:
    """A copy is all in the same order; another word is replaced, a missing one dropped; another order is neither."""
    assert alignment(MILL, MILL) == (1.0, 0, 0)
    assert alignment(MILL, "The granite mill grinds wheat in winter.")[1:] == (1, 0)
    assert alignment(MILL, "The mill grinds rye in winter.")[1:] == (0, 1)
    same, replaced, dropped = alignment(MILL, "In winter the granite mill grinds rye.")
    assert same < 1
    assert (replaced, dropped) == (0, 0)
