"""A sentence is read into words and marks."""

from __future__ import annotations

import pytest

from dedup.discourse.clauses.sentence import Sentence, sentence_of
from dedup.language import table
from dedup.records import TextSpan


def sentence(text: str) -> Sentence:
    """Read an English sentence."""
    found = sentence_of(text, table("en"))
    assert found is not None
    return found


def test_marks_outside_brackets_and_quotations() -> None:
    """Marks inside brackets and numbers part nothing."""
    found = sentence("The road (old, wet) cost 1,000 euros, and it is wide; nobody came - yet.")
    assert [mark.kind for mark in found.marks] == ["comma", "semicolon", "other"]
    assert [word.low for word in found.words[:3]] == ["the", "road", "old"]


@pytest.mark.parametrize("text", ["Is it?", "no capital here.", "One. Two.", "No stop", ""])
def test_what_is_no_sentence(text: str) -> None:
    """Only one sentence closed by one full stop is read."""
    assert sentence_of(text, table("en")) is None


def test_a_language_without_clause_words() -> None:
    """Where the table has no clause words, no sentence is read."""
    assert sentence_of("The road is old.", table("und")) is None


@pytest.mark.parametrize(("clause", "main"), [("it is old", True), ("it is", False), ("which is old", False)])
def test_a_main_clause_has_three_words(clause: str, main: bool) -> None:
    """A main clause has a subject, a verb and something said of it, and opens with no relative word."""
    found = sentence(f"Nobody came, {clause}.")
    assert found.is_main(found.segments(TextSpan(0, found.stop))[1]) is main


def test_segments() -> None:
    """A span is cut at its marks."""
    text = "Nobody came, rain fell; it is old."
    assert [span.of(text).strip() for span in sentence(text).segments(TextSpan(0, len(text) - 1))] == [
        "Nobody came",
        "rain fell",
        "it is old",
    ]


def test_open_places() -> None:
    """A place between two brackets or quotation marks is open."""
    found = sentence('The "old road" (wet) is here.')
    assert [found.is_open(at) for at in (0, 8, 14, 17, 22)] == [False, True, False, True, False]
