"""The sentences of an output are described as if it were read by itself, at the places they have in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from dedup.discourse.record import discourse_of
from dedup.entailment.output_terms import output_terms, unchanged_terms
from dedup.parsing.reading import read_output
from relating import related

if TYPE_CHECKING:
    from dedup.entailment.relate import Relation
    from dedup.entailment.sentence_terms import SentenceTerms

SOURCE: Final = (
    "# Mill",
    "The mill grinds rye.",
    "However, the mill is old.",
    "## Dam",
    "The dam is high. It is of granite.",
    "In summary, the dam holds.",
)


def described(source: Relation, *output: str) -> tuple[tuple[SentenceTerms | None, ...], Relation, dict[int, int]]:
    """Describe an output of a source; gives also the output related by itself and which passages it has."""
    reading = read_output("\n\n".join(output) + "\n", source.reading)
    known = {passage.text.lower(): passage.index for passage in source.reading.passages}
    tails = {text.partition(", ")[2]: index for text, index in known.items()}
    places = {p.index: known.get(p.text.lower(), tails.get(p.text.lower(), -1)) for p in reading.passages}
    kept = np.zeros(len(source.reading.passages), dtype=bool)
    kept[list(places.values())] = True
    pair = (source.reading, source.discourse), (reading, discourse_of(reading))
    return output_terms((source.terms, source.analyzer), *pair, places, kept), related(*output), places


@pytest.mark.parametrize(
    ("output", "changes"),
    [
        (SOURCE, set()),
        ((*SOURCE[:2], *SOURCE[3:]), set()),
        ((SOURCE[0], SOURCE[1], *SOURCE[4:]), {4, 5, 6}),
        ((SOURCE[0], SOURCE[1], "The mill is old.", *SOURCE[3:]), set()),
        ((*SOURCE[:4], "It is of granite.", SOURCE[5]), set()),
        ((SOURCE[0], SOURCE[1], "- However, the mill is old.", *SOURCE[3:]), {2}),
    ],
    ids=["the same", "a sentence less", "a heading less", "without its joining word", "less before", "now a point"],
)
def test_it_is_described_as_if_read_by_itself(output: tuple[str, ...], changes: set[int]) -> None:
    """Traits, words, text and who shares a heading are those of the output; what changed by that is known."""
    source = related(*SOURCE)
    found, alone, places = described(source, *output)
    for there, here in places.items():
        mine, its = found[here], alone.terms.of[there]
        assert (mine is None) == (its is None)
        if mine is not None and its is not None:
            assert (mine.words, mine.text, mine.section) == (its.words, its.text, its.section)
            own = {name: value for name, value in mine.traits if name not in {"terms", "claims"}}
            assert own == pytest.approx({name: value for name, value in its.traits if name in own})
    same = unchanged_terms(source.terms.of, found)
    stays = {here for here in places.values() if found[here] is not None}
    assert {here for here in stays if not same[here]} == changes
    assert not same[[here for here in range(len(found)) if here not in stays]].any()


def test_what_is_cut_otherwise_stays_as_it_was() -> None:
    """A sentence that stands in the output as part of another one is described by the source."""
    source = related(*SOURCE)
    kept = np.ones(len(source.reading.passages), dtype=bool)
    pair = source.reading, source.discourse
    assert output_terms((source.terms, source.analyzer), pair, pair, {}, kept) == source.terms.of
