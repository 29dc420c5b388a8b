"""Paragraphs told again: where one paragraph holds most of another, a word that differs is wording, not contrast.

A sentence beside a near-copy of itself says something else when one word differs ("red", "blue"), and the guards keep
both. Inside a paragraph that is told again in other words the same difference is most often a word chosen anew
("struck", "hit"). A pair of passages counts as retold when

* the other paragraph holds most of what the whole paragraph says, and that is not little;
* the two paragraphs differ in other words too, so the one is no near-copy of the other;
* the words of the claim that the other passage lacks are used nowhere else in the document: what a document tells its
  subjects apart by ("launch", "access"), it uses again and again;
* the document tells several of its paragraphs again, so a single pair of paragraphs proves nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.containment import Containment, gathered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.entailment.tfidf import Matrix, Rows
    from dedup.records import Claim

__all__ = ["SAID", "ParaphrasedParagraphs"]

TOLD: Final = 0.7
"""Share of a paragraph's weight that another must hold."""

SIZE: Final = 8
"""Analyzer of a paragraph, at least: less is told again by chance."""

SAID: Final = 0.6
"""Share of a claim's weight that a single passage of the other paragraph must hold."""

DIFFERENT: Final = 1
"""Analyzer of a paragraph, besides those the claim may lack, that the other does not have or has in other words."""

ELSEWHERE: Final = 1
"""Paragraphs, besides those that tell the same, in which a missing term may be used."""

FEWEST: Final = 4
"""Paragraphs of a document that must be told again before any of them counts.

All six were measured together on the annotated articles: with them the words left fall from 0.7135 to 0.7073 at the
same facts. Other values move the words by at most 0.001, except `DIFFERENT`: without it they fall to 0.7038, but two
passages that differ in one word are then taken for the same. `FEWEST` is for short texts: without it and `DIFFERENT`
43 % of the contrasting pairs of breaking_nli were merged, with them none (150 pairs; benchmarks/measures/pairs.py).
"""


class ParaphrasedParagraphs:
    """The paragraphs of a document, and which of them tell the same."""

    def __init__(self, claims: Sequence[Claim], texts: Rows, paragraphs: Sequence[int], topic_factor: float) -> None:
        """Gather the terms of passages and paragraphs.

        Args:
            claims: those the rows were made for.
            texts: term rows, one for each of these claims.
            paragraphs: (passages of the document,), number of the paragraph each stands in.
            topic_factor: what a missing term that recurs in the document costs, in its own weights.
        """
        self._owner = np.array([claim.passage for claim in claims], dtype=np.int64)
        self._paragraph = np.asarray(paragraphs, dtype=np.int64)
        within = self._paragraph[self._owner]
        self._texts = texts
        self._held = gathered(texts.binary, within)
        self._wide = gathered(texts.with_synonyms, within)
        self._sentences = gathered(texts.with_synonyms, self._owner)
        self._containment = Containment(self._held, texts, topic_factor)
        self._size = np.asarray(self._held @ texts.word_share).ravel()
        self._used = np.asarray(self._held.sum(axis=0)).ravel()

    def retold(self, pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Give those of some pairs (place of a claim, passage) where the passage may say the claim in other words."""
        if not pairs:
            return
        place, passage = (np.array(side, dtype=np.int64) for side in zip(*pairs, strict=True))
        one, other = self._paragraph[self._owner[place]], self._paragraph[passage]
        told = (one != other) & (self._size[one] >= SIZE) & (self._containment.share(self._wide, one, other) >= TOLD)
        tellings: dict[int, set[int]] = {}
        for here, there in zip(one[told].tolist(), other[told].tolist(), strict=True):
            tellings.setdefault(here, {here}).add(there)
        if len(tellings) < FEWEST:
            return
        for at in np.flatnonzero(told).tolist():
            here, there = int(one[at]), int(other[at])
            lacking = _terms(self._texts.binary, int(place[at])) - _terms(self._sentences, int(passage[at]))
            if len(_terms(self._held, here) - _terms(self._held, there) - lacking) < DIFFERENT:
                continue
            if all(self._elsewhere(term, tellings[here]) <= ELSEWHERE for term in lacking):
                yield pairs[at]

    def _elsewhere(self, term: int, paragraphs: set[int]) -> int:
        """Say in how many other paragraphs a term is used."""
        return int(self._used[term]) - sum(term in _terms(self._held, paragraph) for paragraph in paragraphs)


def _terms(rows: Matrix, row: int) -> set[int]:
    return set(rows.indices[rows.indptr[row] : rows.indptr[row + 1]].tolist())
