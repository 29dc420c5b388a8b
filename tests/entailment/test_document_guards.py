"""Which passages may stand for which, and what counts as a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

import dedup
from dedup.pipeline import condense
from relating import related

if TYPE_CHECKING:
    from dedup.entailment.document_guards import DocumentGuards


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
    guards = related(text).guards
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


def guards_of(one: str, other: str, line: str) -> DocumentGuards:
    """Make the guards of two sections that have one line in common."""
    source = f"# All\n\n## {one}\n\n{line}\n\n## {other}\n\n{line}\n"
    return related(source).guards


@pytest.mark.parametrize(("line", "apart"), [("Closed now.", True), ("It is closed.", False)])
def test_a_line_of_two_words_is_said_by_itself_only(line: str, apart: bool) -> None:
    """So few words as "Closed now." say nothing alone."""
    other = f"{line.rstrip('.')} again today."
    assert related(line, other).guards.has_conflict(0, 1) is apart
    assert not related(line, line).guards.has_conflict(0, 1)


@pytest.mark.parametrize(
    ("line", "apart"), [("Open from nine to five daily.", True), ("Open daily from nine to five here.", False)]
)
def test_up_to_six_words_a_line_means_its_heading(line: str, apart: bool) -> None:
    """The same short line under two headings speaks of two things; with seven words it stands for itself."""
    assert guards_of("Museum", "Library", line).related(2, 4, short=False) is not apart


@pytest.mark.parametrize(("words", "apart"), [(12, True), (13, False)])
def test_up_to_twelve_words_a_line_means_a_numbered_heading(words: int, apart: bool) -> None:
    """Where the headings differ in a number, a line of up to twelve words leans on it."""
    line = " ".join(["The", *["old"] * (words - 2), "server."])
    assert guards_of("Version 2", "Version 3", line).related(2, 4, short=False) is not apart


MILL: Final = "Marrow owns the mill. The mill of Marrow is old, and it was not sold in 1931."
PAGES: Final = "Pages are white. The Pages of the duke carry his coat."
FOREIGN: Final = 'He said "nicht gut". He said "gut".'


@pytest.mark.parametrize("gone", [MILL, PAGES, FOREIGN])
@pytest.mark.parametrize("came", ["", "Some pages are blue and many pages are torn.", 'She said "nicht".'])
def test_what_was_read_before_is_what_would_be_read(gone: str, came: str) -> None:
    """The guards of an output, made from those of its source, find what those of the output alone find."""
    source = related(MILL, PAGES, FOREIGN)
    for claim in source.reading.claims:
        source.guards.facts(claim.index)
    alone = related(*(text for text in (MILL, PAGES, FOREIGN, came) if text and text != gone))
    once = source.guards.again(alone.reading, alone.discourse)
    for guards in (once, once.again(alone.reading, alone.discourse)):
        for claim in alone.reading.claims:
            mine, its = guards.facts(claim.index), alone.guards.facts(claim.index)
            assert dict(mine.by_kind) == dict(its.by_kind)
            for passage in range(len(alone.reading.passages)):
                assert guards.has_conflict(claim.index, passage) == alone.guards.has_conflict(claim.index, passage)


@pytest.mark.parametrize(
    ("before", "differs"),
    [
        ("The rock fell on the old harbour town in spring.", False),
        ("In spring the rock fell near the old harbour town.", False),
        ("The rock fell on a quiet market in autumn.", True),
        ("The rock fell on a quay yesterday night.", True),
        ("The rock fell on the old harbour town in 1902.", True),
        ("The rock did not fall on the old harbour town in spring.", True),
        ("The board met.", True),
    ],
)
def test_a_copy_that_points_at_the_same_in_other_words(before: str, *, differs: bool) -> None:
    """Behind a sentence of half the same words, figures, names and negations "this" is no other thing."""
    first = "The rock fell on the old harbour town in spring."
    guards = related(f"{first} This frightened all who saw it.\n\n{before} This frightened all who saw it.\n").guards
    assert guards.copy_differs(3, 1) is differs
