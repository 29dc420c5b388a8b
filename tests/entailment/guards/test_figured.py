"""Telling which texts can hold a number or a date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dedup.entailment.guards import Lexicon, facts_of
from dedup.entailment.guards.figured import Figured
from dedup.language import table

SAMPLES = Path(__file__).parents[3] / "samples"
ENGLISH = Lexicon(table("en"))


@pytest.mark.parametrize(
    ("text", "figured"),
    [
        ("The mill burned down.", False),
        ("Someone often weighs the stone.", False),
        ("It took a while.", False),
        ("The mill burned down in 1931.", True),
        ("Twenty-two people left.", True),
        ("They left on Monday.", True),
        ("They left a day before the fire.", True),
    ],
)
def test_words_and_digits_tell(text: str, *, figured: bool) -> None:
    """A figure, a number word, a name of a day or a month, or "a day" can be one."""
    assert Figured(ENGLISH).may_be(text) is figured


def test_nothing_that_is_found_is_left_out() -> None:
    """Each sentence of the samples in which a number or a date is found is one that can hold it."""
    english = Figured(ENGLISH)
    texts = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.*"))]
    sentences = {sentence for text in texts for sentence in re.split(r"(?<=[.!?])\s+|\n+", text)}
    found = [text for text in sentences if not {"number", "date"}.isdisjoint(facts_of(text, ENGLISH).by_kind)]
    assert len(found) > 20
    assert [text for text in found if not english.may_be(text)] == []


def test_without_spaces_any_text_can() -> None:
    """Chinese writes its numbers among other signs."""
    assert Figured(Lexicon(table("zh"))).may_be("桥是红色的。")
