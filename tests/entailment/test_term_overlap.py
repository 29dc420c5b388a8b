"""What a passage still says of a claim without some of its clauses."""

from __future__ import annotations

import pytest

from dedup.entailment.term_overlap import term_overlap
from dedup.options import Options
from dedup.parsing.reading import read_source
from dedup.records import TextSpan

TEXT = "The tower has four bells, and the big mill grinds rye. The large mill is red."


def test_words_that_say_the_same_are_held() -> None:
    """A word, or one that says the same and stands in the document, counts as held."""
    overlap = term_overlap(read_source(TEXT, Options(language="en")))
    assert len(overlap.held("big mill", "The large mill is red.")) == 2
    assert len(overlap.held("big tower", "The large mill is red.")) == 1
    assert overlap.terms("the mills and the tower") == (*overlap.terms("mill"), *overlap.terms("tower"))


def test_what_is_lost_with_a_clause() -> None:
    """Without a clause the rest of a passage still says what the clause did not."""
    overlap = term_overlap(read_source(TEXT, Options(language="en")))
    assert overlap.still(
        "the tower has four bells", "The tower has four bells, made here.", "The tower has four bells."
    )
    assert not overlap.still("bells made here", "The tower has four bells, made here.", "The tower has four bells.")


@pytest.mark.parametrize(("start", "end", "touched"), [(0, 3, False), (0, 4, False), (0, 5, True), (9, 40, True)])
def test_only_words_with_content_are_touched(start: int, end: int, touched: bool) -> None:
    """A span that takes only "The" from a claim takes nothing of it."""
    reading = read_source(TEXT, Options(language="en"))
    assert term_overlap(reading).touches(reading.claims[0], [TextSpan(start, end)]) is touched
