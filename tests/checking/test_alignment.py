"""Passages of an output are found again in the source."""

from __future__ import annotations

import pytest

from dedup.checking.alignment import Matched, matched, recut
from dedup.discourse.openers import openers_of
from dedup.language import table
from dedup.records import Passage, Span, TextSpan

ENGLISH = table("en")


def passages(*texts: str, block: int | None = None) -> list[Passage]:
    """Make running text, each sentence a block of its own unless a block is named; one space apart."""
    found = []
    at = 0
    for index, text in enumerate(texts):
        span = Span(at, at + len(text))
        found.append(Passage(index=index, block=index if block is None else block, span=span, text=text, prose=True))
        at += len(text) + 1
    return found


def found_again(source: list[Passage], *output: str) -> Matched:
    """Match an output to English passages."""
    return matched(source, openers_of(source, ENGLISH), passages(*output), ENGLISH)


def test_copies_are_matched_in_reading_order() -> None:
    """Each copy of the output is the next one of the source; all that read the same are named."""
    source = passages("It rains.", "It snows.", "It rains.")
    found = found_again(source, "It rains.", "It rains.")
    assert found.source_of == {0: 0, 1: 2}
    assert found.alike[1] == (0, 2)
    assert found.standing == found.said == frozenset({0, 2})


def test_another_order() -> None:
    """Where the output changed the order, each passage still has its own source."""
    source = passages("It rains.", "It snows.")
    assert found_again(source, "It snows.", "It rains.").source_of == {0: 1, 1: 0}


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("The tower, which is made of stone, has four bells.", None),
        ("The tower has four bells.", ((9, 34),)),
        ("The tower has bells.", "stranger"),
    ],
)
def test_a_sentence_without_its_clause(text: str, gone: tuple[tuple[int, int], ...] | str | None) -> None:
    """A clause that can be cut may be missing, and what was cut is said; another word makes another sentence."""
    found = found_again(passages("The tower, which is made of stone, has four bells."), text)
    if gone == "stranger":
        assert found.source_of == {}
    else:
        assert found.source_of == {0: 0}
        assert found.gone == ({0: tuple(TextSpan(*span) for span in gone)} if gone else {})


def test_a_joining_word_may_be_missing() -> None:
    """A sentence is the same without its opening "However"."""
    found = found_again(passages("However, the mill is red."), "The mill is red.")
    assert (found.source_of, found.gone) == ({0: 0}, {})


def test_sentences_are_cut_as_in_the_source() -> None:
    """Two sentences that were read as one are two again; a text that is not of the source stays as it is."""
    source = passages("It rains.", "It snows.")
    assert [p.text for p in recut(passages("It rains. It snows."), source)] == ["It rains.", "It snows."]
    assert [p.text for p in recut(passages("It rains. It hails."), source)] == ["It rains. It hails."]


@pytest.mark.parametrize(
    ("written", "read"),
    [("\\- It rains.", "- It rains."), ("3\\. It rains.", "3. It rains."), ("It rains.", "It rains.")],
)
def test_an_escaped_opening(written: str, read: str) -> None:
    """A backslash that keeps a sentence from opening a list is taken away."""
    (found,) = recut(passages(written), passages("It snows."))
    assert found.text == read


def test_long_openings_alike() -> None:
    """Of sentences with one beginning the longest that fits is taken."""
    source = passages("We go now.", "We go now. Not today.", "We go home.")
    assert [p.text for p in recut(passages("We go now. Not today. We go home."), source)] == [
        "We go now. Not today.",
        "We go home.",
    ]
