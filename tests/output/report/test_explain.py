"""The explanation for people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedup.changes import Change, Draft, Finding, FindingKind, OverLength
from dedup.output.report import explain, finding_line

FINDINGS = (Finding(kind=FindingKind.DANGLING, passages=(4,), message='"However" points at nothing'),)


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
