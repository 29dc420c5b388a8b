"""The figures of a run in one line."""

from __future__ import annotations

import pytest

from dedup.changes import Announcement, Change, Draft, Evidence, Finding, FindingKind, OverLength, Stated
from dedup.options import Options
from dedup.output.report import figures
from dedup.pipeline import condense
from dedup.records import TextSpan

BROKEN = (Finding(kind=FindingKind.LOST, passages=(1,), message="noon", broken=True),)


def test_figures_count_words_and_sentences(draft: Draft) -> None:
    """Words are counted over everything, sentences over prose only."""
    told = figures(draft)
    assert told.words_before == sum(len(passage.text.split()) for passage in draft.passages)
    assert told.words_after == draft.words()
    assert (told.removed, told.sentences, told.claims_lost) == (6, 10, 1)


def test_figures_promise_nothing(draft0: Draft) -> None:
    """Where nothing was removed the line says no more than that."""
    assert figures(draft0).line() == ("ferry.txt: 57 -> 57 words (100 %), 0 of 10 sentences removed")


def test_figures_count_what_is_left_out(draft: Draft, draft0: Draft) -> None:
    """Where a length had to be reached the line counts the claims that went for it."""
    assert figures(draft).line().endswith("1 claim left out to reach the length")
    lost = OverLength(lost=(TextSpan(0, 3), TextSpan(4, 9)))
    more = draft0.with_changes((Change(passage=1, text=None, reason=lost),))
    assert figures(more).line().endswith("2 claims left out to reach the length")


def test_figures_own_up_to_a_broken_promise(draft: Draft) -> None:
    """A finding that breaks the promise is never covered by good figures."""
    assert "a fault of dedup" in figures(draft, BROKEN).line()


def test_the_line_of_figures_counts_what_is_to_check(draft: Draft, draft0: Draft) -> None:
    """Statements of which the check misses something are counted, and nothing is said where there are none."""
    missing = Finding(kind=FindingKind.LOST, passages=(0,), message="noon", severity=0.4)
    other = Finding(kind=FindingKind.LOST, passages=(1,), message="noon", severity=0.4)
    assert (
        figures(draft, (missing, missing, other))
        .line()
        .endswith("to reach the length, 2 to check, about 0.0 claims at risk")
    )
    assert figures(draft0, (missing,)).line().endswith("sentences removed; 1 to check, about 0.0 claims at risk")
    assert "to check" not in figures(draft).line()


@pytest.mark.parametrize(
    ("risk", "said"),
    [
        (0.0, "in other words"),
        (0.049, "in other words"),
        (0.051, "in other words; 1 to check, about 0.1 claims at risk"),
        (0.44, "in other words; 1 to check, about 0.4 claims at risk"),
    ],
)
def test_the_line_of_figures_adds_up_the_risks(draft0: Draft, risk: float, said: str) -> None:
    """A removal is to be checked from a risk of 0.05; what is at risk is shown where it does not round to nothing."""
    reason = Stated(by=(Evidence(claim=TextSpan(0, 18), by=1, score=0.9),), risk=risk)
    line = figures(draft0.with_changes((Change(passage=2, text=None, reason=reason),))).line()
    assert line.endswith(f"1 of 10 sentences removed: 1 {said}")


@pytest.mark.parametrize(("same_order", "said"), [(0.89, "1 in other words"), (0.9, "1 nearly verbatim")])
def test_nearly_verbatim_is_nine_tenths_in_the_same_order(draft0: Draft, same_order: float, said: str) -> None:
    """Below nine tenths of the weight in the same order a sentence is said in other words."""
    reason = Stated(by=(Evidence(claim=TextSpan(0, 18), by=1, score=0.9),), same_order=same_order)
    line = figures(draft0.with_changes((Change(passage=2, text=None, reason=reason),))).line()
    assert line.endswith(f"sentences removed: {said}")


def test_figures_count_what_later_figures_replaced() -> None:
    """What went for a later figure is counted as that."""
    source = "Three people were hurt in the mill fire at Kelsay.\n\nFive people were hurt in the mill fire at Kelsay.\n"
    draft = condense(source, Options(prefer="latest")).draft
    assert figures(draft).line().endswith("1 of 2 sentences removed: 1 for a later figure")


def test_figures_count_announcements(draft0: Draft) -> None:
    """What only announces goes without another that says it, and is counted as that."""
    told = figures(draft0.with_changes((Change(passage=2, text=None, reason=Announcement()),)))
    assert told.line().endswith("1 of 10 sentences removed: 1 only announced")
