"""A joining word goes with the sentence it joined to."""

from __future__ import annotations

import pytest

from dedup.changes import Change, Connective, Draft, Requested, draft_of
from dedup.discourse.openers import openers_of
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.selection.edits import repaired


def without(source: str, *gone: int) -> Draft:
    """Remove passages from a source and mend what is left."""
    reading = read_source(source, Options(language="en"))
    draft = draft_of(reading).with_changes(tuple(Change(passage=p, text=None, reason=Requested()) for p in gone))
    return repaired(draft, openers_of(reading.passages, reading.language))


def test_a_joining_word_goes_with_its_sentence() -> None:
    """The word goes, the sentence opens with a capital, and the change says which word it was."""
    draft = without("The mill stands. However, the roof leaks. The miller sleeps.", 0)
    assert draft.change(1) == Change(passage=1, text="The roof leaks.", reason=Connective(opener="However"))


@pytest.mark.parametrize(
    ("source", "gone"),
    [
        ("The mill stands. However, it leaks.", ()),
        ("However, it leaks. The mill stands.", (1,)),
        ("The mill stands. It leaks.", (0,)),
        ("The mill stands. However, it leaks. The miller sleeps.", (2,)),
    ],
)
def test_other_sentences_stay_as_they_are(source: str, gone: tuple[int, ...]) -> None:
    """Where the sentence before stays, or nothing joins, no word is touched."""
    draft = without(source, *gone)
    assert {change.passage for change in draft.changes} == set(gone)


@pytest.mark.parametrize(
    ("gone", "texts"),
    [
        ((0,), ["First, we dig.", "Second, we plant.", "Third, we wait."]),
        ((0, 2), ["We dig.", "We wait."]),
        ((0, 2, 3), ["We dig."]),
        ((0, 1), ["Second, we plant.", "Third, we wait."]),
    ],
)
def test_what_counts_stays_while_the_next_one_does(gone: tuple[int, ...], texts: list[str]) -> None:
    """A "First," before "Second," is no joining word, whatever stood before it."""
    draft = without("There is much to do. First, we dig. Second, we plant. Third, we wait.", *gone)
    assert [text for text in map(draft.text, range(4)) if text is not None] == texts


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("The roof, however, leaks.", "The roof leaks."),
        ("The board has, therefore, met twice.", "The board has met twice."),
        ("In winter, however, the roof leaks.", "In winter, the roof leaks."),
        ("When it rains, however, the roof leaks.", "When it rains, the roof leaks."),
        ("The roof, an old one, leaks.", None),
        ("The walls are sound; the roof, however, leaks.", None),
        ("It, however, leaks.", None),
        ("The roof leaks, however.", "The roof leaks."),
    ],
)
def test_a_joining_word_inside_a_sentence_goes_too(sentence: str, left: str | None) -> None:
    """Between commas in its first clause, and only where the sentence before is gone."""
    draft = without(f"The mill stands. {sentence} The miller sleeps.", 0)
    assert draft.text(1) == (left or sentence)
    if left is not None:
        assert without(f"The mill stands. {sentence} The miller sleeps.", 2).text(1) == sentence
