"""Ask the guards of an output about its sentences by the names they have in the source."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from dedup.changes import claims_by_passage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.entailment.risk_features import Comparison
    from dedup.entailment.sentence_terms import SentenceTerms
    from dedup.entailment.vetoes import Vetoes
    from dedup.records import Reading

__all__ = ["OutputVetoes"]


class OutputVetoes:
    """The guards of an output; what is cut into other sentences there is asked of those of the source."""

    def __init__(
        self, source: tuple[Vetoes, Reading], output: tuple[Vetoes, Reading], places: Mapping[int, int]
    ) -> None:
        """Find the names of passages and claims.

        Args:
            source: its guards, and how it was read.
            output: the same of the output.
            places: passage of the output -> the passage of the source it is.
        """
        self._source, self._output = source[0], output[0]
        self._there = {here: there for there, here in places.items()}
        mine, its = (claims_by_passage(reading.claims) for reading in (source[1], output[1]))
        self._claims: dict[int, int] = {}
        for here, there in self._there.items():
            if len(mine.get(here, ())) == len(its.get(there, ())):
                pairs = zip(mine.get(here, ()), its.get(there, ()), strict=True)
                self._claims.update((one.index, other.index) for one, other in pairs)

    def conflict(self, sentence: SentenceTerms, view: Comparison) -> str:
        """Name the kind of fact that keeps a sentence; "" where none does."""
        passages = {sentence.passage, view.best, *chain.from_iterable(view.supporting)}
        if not (passages <= self._there.keys() and self._claims.keys() >= set(sentence.claim_numbers)):
            return self._source.conflict(sentence, view)
        return self._output.conflict(
            replace(
                sentence,
                passage=self._there[sentence.passage],
                claim_numbers=tuple(self._claims[claim] for claim in sentence.claim_numbers),
            ),
            replace(
                view,
                best=self._there[view.best],
                supporting=tuple(tuple(self._there[each] for each in some) for some in view.supporting),
            ),
        )
