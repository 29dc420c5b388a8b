"""Reports: figures, the explanation for people and the one for programs."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from dedup.changes import Change, Draft, Finding, FindingKind, OverLength
from dedup.options import Options
from dedup.output.report import explain, figures, finding_line, machine
from dedup.pipeline import condense
from dedup.records import TextSpan

FINDINGS = (Finding(kind=FindingKind.DANGLING, passages=(4,), message='"However" points at nothing'),)
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


def test_explain_names_place_text_reason_and_proof(draft: Draft) -> None:
    """A removed passage is shown with its place, its words, why it went, and the passage that says each claim."""
    text = explain(draft)
    assert "ferry.txt:3: removed: everything it says is said by ferry.txt:2\n    It leaves at noon." in text
    assert '    "It leaves at noon."\n        0.90 ferry.txt:2: The ferry leaves at noon from the north pier.' in text


def test_explain_shows_what_was_left_out(draft: Draft) -> None:
    """The claims that went for the length are quoted."""
    assert 'left out: "The captain whistles."' in explain(draft)


def test_explain_shows_both_texts_of_a_change(draft: Draft) -> None:
    """A passage whose words changed is shown before and after."""
    assert "    However, tickets cost 4 euros.\n -> Tickets cost 4 euros." in explain(draft)


def test_explain_shows_every_change(draft: Draft) -> None:
    """Each change has its paragraph, in reading order."""
    places = [
        line.split(": ")[0] for line in explain(draft).splitlines() if ": removed: " in line or ": changed: " in line
    ]
    assert places == [f"ferry.txt:{change.passage + 1}" for change in draft.changes]


def test_explain_ends_with_the_findings(draft: Draft) -> None:
    """What the check found stands last, with its place."""
    assert explain(draft, FINDINGS).endswith('To look at:\n  ferry.txt:5: dangling: "However" points at nothing\n')


def test_repeats_that_stay_stand_with_their_reason(draft: Draft) -> None:
    """They come after what is to be looked at: reason, passage, and who says the same; steps without that."""
    one = Finding(kind=FindingKind.STAYS, passages=(0, 1), message="it opens the text")
    steps = tuple(Finding(kind=FindingKind.STAYS, passages=(step, 1), message="a procedure") for step in (0, 4))
    told = explain(draft, (one, *steps)).split("Repeats that stay:\n")[1].splitlines()
    assert [line.split(": ")[0] for line in told] == [
        "  it opens the text:",
        "    ferry.txt:1",
        "      = ferry.txt:2",
        "  a procedure:",
        "    ferry.txt:1",
        "    ferry.txt:5",
    ]


def test_the_line_of_figures_counts_repeats(draft: Draft) -> None:
    """Those left without a reason and those with one are counted apart, and nothing is said where there are none."""
    left = Finding(kind=FindingKind.REPEAT, passages=(0, 1), message="")
    stays = Finding(kind=FindingKind.STAYS, passages=(4, 1), message="")
    assert figures(draft, (left, stays, stays)).line().endswith(", 1 repeat left, 2 repeats kept for a reason")
    assert "repeat" not in figures(draft).line()


def test_a_finding_about_no_passage_names_the_file(draft: Draft) -> None:
    """A finding without a passage is about the whole text."""
    assert finding_line(draft, Finding(kind=FindingKind.NOTE, passages=(), message="short")) == "ferry.txt: note: short"


@pytest.mark.parametrize("length", [100, 1000])
def test_long_passages_are_shortened_at_words(draft0: Draft, length: int) -> None:
    """However long a passage is, it is shown in two lines of a terminal, cut between words."""
    long = replace(draft0.passages[0], text="word " * length + "end.")
    draft = Draft(document=draft0.document, passages=(long, *draft0.passages[1:]))
    shown = explain(draft.with_changes((Change(passage=0, text=None, reason=OverLength(lost=())),)))
    assert max(map(len, shown.splitlines())) <= 180
    assert "word ..." in shown


def test_machine_holds_the_same_as_data(draft: Draft) -> None:
    """The JSON names for each change its place, both texts, the reason, and the proof claim by claim."""
    data = json.loads(machine(draft, FINDINGS))
    assert data["figures"]["removed"] == 6
    assert len(data["changes"]) == len(draft.changes)
    proof = data["changes"][1]["proof"][0]
    assert proof["claim"] == "It leaves at noon."
    assert proof["said by"] == {
        "passage": 1,
        "file": "ferry.txt",
        "line": 2,
        "text": "The ferry leaves at noon from the north pier.",
    }
    assert data["findings"][0]["passages"] == [{"passage": 4, "file": "ferry.txt", "line": 5}]


def test_machine_says_that_nobody_states_what_was_left_out(draft: Draft) -> None:
    """A claim left out for the length has no passage that says it."""
    left_out = next(each for each in json.loads(machine(draft))["changes"] if each["reason"]["kind"] == "over length")
    assert left_out["proof"] == [{"claim": "The captain whistles.", "said by": None}]


def test_figures_count_what_later_figures_replaced() -> None:
    """What went for a later figure is counted, and nobody says that it is still stated."""
    source = "Three people were hurt in the mill fire at Kelsay.\n\nFive people were hurt in the mill fire at Kelsay.\n"
    draft = condense(source, Options(prefer="latest")).draft
    assert (
        figures(draft)
        .line()
        .endswith("1 of 2 sentences removed (1 for a later figure), every other claim still stated")
    )
