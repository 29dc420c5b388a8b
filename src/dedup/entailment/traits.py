"""Measure what a sentence is, whatever the others of its text say: length, mood, place, how specific its words are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.discourse.openers import Link
from dedup.entailment.settings import SETTINGS
from dedup.language.normal_form import LETTER, folded
from dedup.language.summing_up import summing_up
from dedup.language.tokens import NEGATING
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from dedup.discourse.record import Discourse
    from dedup.language import Language
    from dedup.records import Passage, Reading

__all__ = ["LIST_ITEM", "QUESTION", "REFERS", "Traits"]

LIST_ITEM: Final = "list item"
QUESTION: Final = "question"
REFERS: Final = "refers"
"""Traits that are asked for by name; the last one, of sentences that open with "these" or "they", is no feature."""

LETTERS: Final = re.compile(rf"{NEGATING}|(?:(?!{NEGATING}){LETTER})+")
"""Runs of letters; "n't" stands for itself."""


class Traits:
    """The traits of the sentences of one document."""

    def __init__(self, reading: Reading, discourse: Discourse) -> None:
        """Look up the words of the language."""
        self._blocks = reading.document.blocks
        self._language: Language = reading.language
        self._summing = discourse.summaries
        self._silent = discourse.silent - frozenset(discourse.lead_ins)
        self._negations = _single(reading.language.negations)
        self._modals = _single(reading.language.modals)
        language = reading.language
        self._openers, self._questions = discourse.openers, discourse.questions
        self._referring = language.pointers - frozenset(language.connectives) - frozenset(language.conjunctions)

    def words(self, text: str) -> tuple[frozenset[str], frozenset[str]]:
        """Give the negations and the modal words of a text."""
        found = {folded(word) for word in LETTERS.findall(text)}
        return frozenset(found & self._negations), frozenset(found & self._modals)

    def bare(self, passage: Passage) -> str:
        """Give a sentence without the word that joins it to the one before: that goes when the one before goes."""
        found = self._openers[passage.index]
        return passage.text[found.length :] if found.link is Link.CONNECTIVE else passage.text

    def length(self, passage: Passage) -> int:
        """Give the words of a sentence without the word that joins it to the one before."""
        return passage.words - (len(passage.text.split()) - len(self.bare(passage).split()))

    def section(self, passage: Passage) -> int:
        """Give the block of the heading a passage stands under, -1 where there is none."""
        return self._blocks[passage.block].heading

    def surroundings(self, passage: Passage) -> tuple[object, ...]:
        """Give what the traits of a sentence come from besides its text."""
        index = passage.index
        listed = self._blocks[passage.block].kind is Kind.ITEM
        return listed, index in self._questions, index in self._silent, index in self._summing, self._openers[index]

    def of(self, passage: Passage, claims: int, own: NDArray[np.float64], count: int) -> tuple[tuple[str, float], ...]:
        """Give the traits of a sentence by name; none for one without content words.

        Args:
            passage: the sentence.
            claims: how many claims it makes.
            own: weight of each of its terms.
            count: how many terms it has.
        """
        if not count:
            return ()
        total = float(own.sum())
        found = self._openers[passage.index]
        length = self.length(passage)
        negations, modals = self.words(passage.text)
        return (
            ("terms", float(np.log1p(count))),
            ("words", float(np.log1p(max(0, length)))),
            ("claims", float(claims)),
            ("mean weight", total / count),
            ("greatest weight", float(own.max())),
            ("content share", count / max(1, length)),
            ("common share", float(own[own < SETTINGS.common_term_weight].sum()) / total),
            ("specific terms", float((own >= SETTINGS.specific_term_weight).sum())),
            (LIST_ITEM, float(self._blocks[passage.block].kind is Kind.ITEM)),
            (QUESTION, float(passage.index in self._questions)),
            ("announces", float(passage.index in self._silent)),
            ("sums up", float(passage.index in self._summing)),
            ("sums up itself", float(summing_up(passage.text, self._language) > 0)),
            ("points back", float(found.link is Link.ANAPHORIC)),
            (REFERS, float(found.link is Link.ANAPHORIC and found.word.lower() in self._referring)),
            ("leads in", float(passage.text.rstrip("*_ ").endswith((":", "：")))),
            ("exclaims", float(passage.text.rstrip('*_ "”').endswith(("!", "！")))),
            ("negated", float(bool(negations))),
            ("modal", float(bool(modals))),
        )


def _single(groups: Iterable[str]) -> frozenset[str]:
    return frozenset(group for group in groups if " " not in group)
