"""The figures of a run in one line."""

from __future__ import annotations

from dedup.changes import Change, Draft, Finding, FindingKind, OverLength
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


def test_figures_say_that_nothing_is_lost(draft0: Draft) -> None:
    """Where no claim is left out the line says so."""
    assert figures(draft0).line() == (
        "ferry.txt: 57 -> 57 words (100 %), 0 of 10 sentences removed, every claim still stated"
    )


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
    assert figures(draft, (missing, missing)).line().endswith("1 claim left out to reach the length, 2 to check")
    assert figures(draft0, (missing,)).line().endswith("sentences removed, 1 to check")
    assert "to check" not in figures(draft).line()


def test_figures_count_what_later_figures_replaced() -> None:
    """What went for a later figure is counted, and nobody says that it is still stated."""
    source = "Three people were hurt in the mill fire at Kelsay.\n\nFive people were hurt in the mill fire at Kelsay.\n"
    draft = condense(source, Options(prefer="latest")).draft
    assert (
        figures(draft)
        .line()
        .endswith("1 of 2 sentences removed (1 for a later figure), every other claim still stated")
    )
