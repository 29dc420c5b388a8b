"""Which passages may stand for which, and what counts as a copy."""

from __future__ import annotations

import dedup
from dedup.entailment.relate import relate
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.pipeline import condense


def test_copies_differ_by_their_sign() -> None:
    """A currency is not lost because the words agree."""
    text = "The fine for a late boat is $50 in summer.\n\nThe fine for a late boat is €50 in summer.\n"
    assert condense(text).text == text


def test_open_and_done_tasks_stay_apart() -> None:
    """A task that is open is not said by the same one done, nor any sentence of it; two done ones are copies."""
    tasks = "- [x] Buy milk for the whole team. The shop by the bridge opens at nine.\n"
    assert condense(tasks + tasks.replace("x", " ", 1), format="markdown").changes == ()
    assert len(condense(tasks + tasks, format="markdown").changes) == 2


def test_a_footnote_mark_is_no_figure() -> None:
    """Sentences that differ by their footnote only are not shown as giving different figures."""
    text = (
        "The tower is 40 metres high.[^1] It leans.\n\nThe tower is 40 metres high.[^2]\n\n[^1]: Ames.\n[^2]: Boyd.\n"
    )
    assert [finding.kind for finding in condense(text, format="markdown").findings] == []


def test_related() -> None:
    """A short line means its heading, a longer one does not; a question and a statement are never one matter."""
    text = "# Fares\n\n## Adults\n\nA day ticket for the ferry costs 5 euros.\n\n"
    text += "## Children\n\nA day ticket for the ferry costs 3 euros.\n\nDoes a ticket for the ferry cost 3 euros?\n"
    guards = relate(read_source(text, Options(language="en"), format="markdown"), Options()).guards
    assert guards.related(2, 4, short=False)
    assert not guards.related(2, 4, short=True)
    assert not guards.related(4, 5, short=False)


def test_a_word_alone_is_said_by_no_sentence() -> None:
    """An answer of one word stays, though a sentence elsewhere holds the word."""
    source = (
        "Where are waiters treated best? In ... France\n\n"
        "The system seems better in France, where people tip little and the job has security.\n"
    )
    assert dedup.condense(source, format="text").text == source
