"""What stands beside a main clause with a verb of its own."""

from __future__ import annotations

import pytest

from dedup.discourse.clauses.sentence import sentence_of
from dedup.discourse.clauses.tails import TAILS
from dedup.language import table


def gone(text: str) -> set[str]:
    """Give what the finders find in a sentence."""
    sentence = sentence_of(text, table("en"))
    assert sentence is not None
    return {cut.span.of(text) for find in TAILS for cut in find(sentence)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The road is narrow, but the bus is late.", {", but the bus is late", "The road is narrow, but "}),
        ("The road is narrow, the bus is late, and the ferry is full.", set()),
        ("The firm sells bread and delivers the milk.", {" and delivers the milk"}),
        ("The firm sells bread and milk.", set()),
        ("The kit contains tools, such as saws.", {", such as saws"}),
        ("The rule applies to such tools as saws.", set()),
        ("The road is closed, as the river has flooded it.", {", as the river has flooded it"}),
        ("The road is closed as usual.", set()),
    ],
)
def test_found(text: str, found: set[str]) -> None:
    """Each shape is found, and its sibling that is something else is not."""
    assert gone(text) == found
