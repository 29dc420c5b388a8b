"""Phrases, means, asides and items that can leave a sentence."""

from __future__ import annotations

import pytest

from dedup.discourse.clauses.phrases import PHRASES
from dedup.discourse.clauses.sentence import sentence_of
from dedup.language import table


def gone(text: str) -> set[str]:
    """Give what the finders find in a sentence."""
    sentence = sentence_of(text, table("en"))
    assert sentence is not None
    return {cut.span.of(text) for find in PHRASES for cut in find(sentence)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Besides the old hall, the choir has a room.", {"Besides the old hall, "}),
        ("In the old hall, the choir has a room.", set()),
        ("With the lamp on, the choir has a room.", set()),
        ("In this case, the choir has a room.", set()),
        ("The town saved the mill by selling a field.", {" by selling a field"}),
        ("The town was saved by the army.", set()),
        ("The town bought a boiler to keep the hall warm.", {" to keep the hall warm"}),
        ("The town has the right to keep the hall warm.", set()),
        ("The house is small, with a garden behind the barn.", {", with a garden behind the barn"}),
        ("The house is in Oslo, in Norway.", set()),
        ("The shop sells bread, cheese, and wine.", {", cheese,"}),
        ("The dish is sweet, sour, and hot.", set()),
        ("The choir has a room in the school.", set()),
        ("The tower – a landmark – is closed.", {" – a landmark –"}),
        ("The prize is 5–10 euros.", set()),
    ],
)
def test_found(text: str, found: set[str]) -> None:
    """Each shape is found, and its sibling that is something else is not."""
    assert gone(text) == found
