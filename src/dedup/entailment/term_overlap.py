"""Decide whether a sentence that lost a clause still says what it was taken to say before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dedup.language.normal_form import WORD, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.language import Language
    from dedup.records import Claim, Passage, Reading, TextSpan

__all__ = ["TermOverlap", "Vocabulary", "term_overlap"]


class Vocabulary(Protocol):
    """What is asked of the terms of a language."""

    def of(self, text: str) -> list[str]:
        """Give the terms of a text."""

    def synonyms(self, vocabulary: Sequence[str]) -> list[tuple[int, int]]:
        """Give the pairs of positions of terms that say the same."""


class TermOverlap:
    """What the passages of one document hold, with and without their clauses."""

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary, language: Language) -> None:
        """Collect the words of the document and those that say the same."""
        self._vocabulary = vocabulary
        self._language = language
        terms = sorted({term for passage in passages for term in vocabulary.of(passage.text)})
        self._alike: dict[str, set[str]] = {}
        for one, other in vocabulary.synonyms(terms):
            self._alike.setdefault(terms[one], set()).add(terms[other])

    def held(self, wanted: str, text: str) -> frozenset[str]:
        """Give the terms of one text that another holds, itself or by a word that says the same."""
        there = set(self._vocabulary.of(text))
        return frozenset(
            term for term in self._vocabulary.of(wanted) if term in there or self._alike.get(term, set()) & there
        )

    def terms(self, text: str) -> tuple[str, ...]:
        """Give the terms of a text in order."""
        return tuple(self._vocabulary.of(text))

    def still(self, claim: str, whole: str, rest: str) -> bool:
        """Whether the rest of a passage holds of a claim all that the whole of it held."""
        return self.held(claim, whole) == self.held(claim, rest)

    def touches(self, claim: Claim, gone: Iterable[TextSpan]) -> bool:
        """Whether a word with content of a claim stands in one of some spans of its passage."""
        return any(
            span.start <= claim.span.start + word.start() < span.end
            for word in WORD.finditer(claim.text)
            if folded(word.group()) not in self._language.stop_words
            for span in gone
        )


def term_overlap(reading: Reading) -> TermOverlap:
    """Give what tells whether a passage still says a claim once a clause of it is gone."""
    from dedup.language.terms import Analyzer

    return TermOverlap(reading.passages, Analyzer(reading.language), reading.language)
