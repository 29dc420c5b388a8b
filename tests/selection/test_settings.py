"""Numbers by which is chosen what goes and what is suggested have an input on either side of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from dedup.changes import Announcement, Stated, Trimmed
from dedup.discourse.record import discourse_of
from dedup.entailment.claim_shares import ClaimShares
from dedup.options import Options
from dedup.pipeline import condense
from dedup.selection.budgeted_coverage import Worth, most_claims
from dedup.selection.decide import removals
from dedup.selection.judging import judged, questions_for
from dedup.selection.removal import Deciding
from dedup.selection.structure import Structure
from dedup.selection.suggestions import Suggestions
from relating import related, same_risk, structured

if TYPE_CHECKING:
    from collections.abc import Sequence

FERRY: Final = "The old harbour ferry leaves from the north pier at noon every day."
TURNED: Final = "At noon every day the old harbour ferry leaves from the north pier."
OTHER: Final = FERRY.replace("noon", "12:30")
FILLER: Final = ("Nine lanterns hang above the stage.", "The school closed early that year.")


def taken(other: str, *, chance: float, rate: float) -> bool:
    """Say whether the second of two sentences that say the same goes, each at one risk."""
    relation = related(FERRY, *FILLER, other)
    relation = replace(relation, model=same_risk(chance))
    deciding = Deciding(relation, structured(relation), rate)
    deciding.run()
    return not deciding.kept[3]


@pytest.mark.parametrize(("chance", "goes"), [(0.3, True), (0.34, True), (0.36, False), (0.4, False)])
def test_no_sentence_goes_at_a_greater_risk_than_35_percent(chance: float, *, goes: bool) -> None:
    """However little it must win."""
    assert taken(TURNED, chance=chance, rate=0.0) is goes


@pytest.mark.parametrize(("rate", "goes"), [(6175.0, True), (6825.0, False)])
def test_no_sentence_is_safer_than_two_in_a_thousand(rate: float, *, goes: bool) -> None:
    """A copy of thirteen words wins 13 / 0.002 = 6500 words for each statement it may lose."""
    assert taken(FERRY, chance=0.1, rate=rate) is goes


def suggested(other: str, chance: float) -> list[float]:
    """Give the chances with which a sentence is suggested where nothing went."""
    relation = related(FERRY, *FILLER, other)
    relation = replace(relation, model=same_risk(chance))
    structure = structured(relation)
    nothing = Deciding(relation, structure, 0.0).removal(settled=True)
    found = Suggestions(relation, structure, nothing).ranked(9)
    return [each.chance for each in found if 3 in each.passages]


@pytest.mark.parametrize(("chance", "offered"), [(0.942, True), (0.957, False)])
def test_what_is_a_repeat_once_in_twenty_times_is_suggested(chance: float, *, offered: bool) -> None:
    """What is less likely one is not worth a question."""
    assert bool(suggested(TURNED, chance)) is offered


def test_a_conflict_leaves_half_of_the_chance() -> None:
    """Another time of day makes a repeat half as likely."""
    assert suggested(TURNED, 0.3) == pytest.approx([0.7])
    assert suggested(OTHER, 0.3) == pytest.approx([0.35])


def chosen(words: list[int], values: list[int], budget: int, passages: int) -> list[int]:
    """Choose among passages of such words and values, the others too long to fit."""
    rest = passages - len(words)
    shares = ClaimShares(
        starts=np.zeros(passages + 1, dtype=np.int64),
        passages=np.zeros(0, dtype=np.int64),
        shares=np.zeros(0),
        weights=np.ones(passages),
    )
    value = np.array([*values, *[1] * rest], dtype=float)
    worth = Worth(owner=np.arange(passages), shares=shares, value=value, terms=())
    kept = most_claims(Structure(words=np.array([*words, *[99] * rest])), worth, budget)
    return np.flatnonzero(kept).tolist()


@pytest.mark.parametrize(("passages", "exchanged"), [(400, True), (401, False)])
def test_exchanges_are_tried_among_four_hundred_passages(passages: int, *, exchanged: bool) -> None:
    """A book is filled by gain per word alone."""
    assert chosen([1, 3, 8], [1, 4, 6], 8, passages) == ([2] if exchanged else [0, 1])


@pytest.mark.parametrize(
    ("words", "values", "budget", "stay"),
    [
        ([10, 7], [4, 3], 13, [0]),
        ([7, 9, 6, 3], [10, 13, 8, 14], 16, [0, 2, 3]),
        ([2, 9, 12, 11, 7], [2, 10, 7, 18, 12], 17, [1, 4]),
    ],
    ids=["0.8", "1.2", "1"],
)
def test_three_powers_of_the_words_are_tried(words: list[int], values: list[int], budget: int, stay: list[int]) -> None:
    """Each of them finds the best choice where the others do not; so many passages are not exchanged."""
    assert chosen(words, values, budget, 401) == stay


RARE: Final = tuple(
    f"{head}{tail}" for head in ("zyx", "qop", "vux", "jiq", "wez") for tail in ("am", "ol", "ur", "ep", "ik")
)
"""Words nobody knows, which all weigh the same."""


@pytest.mark.parametrize(("said", "reason"), [(8, Announcement), (12, Stated)])
def test_evidence_for_an_announcement_holds_half_of_it(said: int, reason: type) -> None:
    """Where less of it stands elsewhere it went because it announces."""
    relation = related(f"This article looks at {' '.join(RARE[:20])}.", *FILLER, f"There are {' '.join(RARE[:said])}.")
    discourse = discourse_of(relation.reading)
    assert discourse.announcements == {0}
    (change,) = removals(relation, discourse, np.array([False, True, True, True]))
    assert isinstance(change.reason, reason)


def cut_clauses(source: str) -> int:
    """Count the sentences that lose a clause."""
    changes = condense(source, Options(language="en", trim=True)).changes
    return sum(isinstance(change.reason, Trimmed) for change in changes)


@pytest.mark.parametrize(
    ("named", "cut"), [("old red mill", 1), ("old red mill door", 1), ("old red door", 0), ("red mill door", 0)]
)
def test_an_opening_of_four_words_was_named_before(named: str, cut: int) -> None:
    """A sentence may open with "the old red mill door" behind a cut where one before it named the old red mill."""
    said = "the winter of that year was long and cold"
    text = (
        f"The council has bought the {named}.\n\nAlthough {said}, the old red mill door is open to guests.\n\n"
        f"{FILLER[0]}\n\nIn Marrow {said} for nine horses.\n"
    )
    assert cut_clauses(text) == cut


class Recorded:
    """A judge that says one thing and keeps what it was asked."""

    def __init__(self, said: float) -> None:
        """Start with nothing asked."""
        self.said = said
        self.asked: list[tuple[Sequence[str], Sequence[str]]] = []

    def entails(self, premises: Sequence[str], statements: Sequence[str]) -> list[float]:
        """Answer."""
        self.asked.append((premises, statements))
        return [self.said] * len(statements)


def asked(*paragraphs: str, said: float = 0.0, questions: int = 1) -> tuple[Recorded, int]:
    """Ask a judge about likely repeats of which none went; gives how many went then."""
    relation = related(*paragraphs)
    relation = replace(relation, model=same_risk(0.3))
    structure = structured(relation)
    nothing = Deciding(relation, structure, 0.0).removal(settled=True)
    judge = Recorded(said)
    found = judged(lambda: Suggestions(relation, structure, nothing), relation.reading, judge, questions)
    return judge, len(found.gone)


@pytest.mark.parametrize(("said", "gone"), [(0.49, 0), (0.5, 1), (0.51, 1)])
def test_a_judge_says_yes_from_one_half(said: float, gone: int) -> None:
    """Both times."""
    assert asked(FERRY, *FILLER, TURNED, said=said)[1] == gone


def test_eight_questions_are_asked_at_once() -> None:
    """None of them is evidence for another."""
    pairs = [
        f"{head} {' '.join(RARE[at : at + 3])} now." for at in range(0, 21, 2) for head in ("There lie", "Here lie")
    ]
    judge, _ = asked(*FILLER, *pairs, questions=20)
    assert max(len(statements) for _, statements in judge.asked) == 8


@pytest.mark.parametrize(("words", "questions"), [(1000, 40), (1500, 60), (10, 1)])
def test_forty_questions_are_asked_for_each_thousand_words(words: int, questions: int) -> None:
    """One at least."""
    assert questions_for(related(" ".join(["word"] * words) + ".").reading) == questions


@pytest.mark.parametrize(("words", "whole"), [(4000, True), (4001, False)])
def test_a_judge_is_given_four_thousand_words(words: int, *, whole: bool) -> None:
    """Of a longer article what stands nearest."""
    ledger = " ".join(["ledger"] * (words - 26 - 12))
    judge, _ = asked(FERRY, *FILLER, f"{ledger}.", TURNED)
    assert (f"{ledger}." in judge.asked[0][0]) is whole


def test_thirty_passages_of_a_longer_article_are_given() -> None:
    """For each question those that share most with it."""
    piers = [f"The ferry has a pier called {word}." for word in RARE for _ in range(2)]
    judge, _ = asked(FERRY, *FILLER, f"{' '.join(['ledger'] * 4000)}.", *piers, TURNED)
    ((premises, statements),) = judge.asked
    assert len(statements) == 1
    assert len(premises) == 30
