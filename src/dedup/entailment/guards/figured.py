"""Tell which texts can hold a number or a date at all, without reading them: most have neither."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import LETTER, folded
from dedup.language.tokens import CHARACTERS, NEGATING, SPELLED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.entailment.guards.words import Lexicon

__all__ = ["Figured"]

LETTERS: Final = re.compile(rf"(?:(?!{NEGATING})(?![{CHARACTERS}{SPELLED}]){LETTER})+")
"""Runs of letters; what a word has behind an apostrophe is a run of its own."""


class Figured:
    """The words by which a language writes numbers and dates."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the tables from a lexicon."""
        language, guard_words = lexicon.language, lexicon.guard_words
        self._known = _runs({*language.numbers, *lexicon.dating}, 0)
        # "A day before" is a number too.
        self._articles, self._units = _runs(guard_words.articles, -1), _runs(language.units, 0)
        self._spaced = language.spaced

    def may_be(self, text: str) -> bool:
        """Whether a text can hold a number or a date; where words are not spaced any text can."""
        if not self._spaced or any(map(str.isdigit, text)):
            return True
        words = LETTERS.findall(folded(text))
        if not self._known.isdisjoint(words):
            return True
        return any(one in self._articles and other in self._units for one, other in pairwise(words))


def _runs(words: Iterable[str], place: int) -> frozenset[str]:
    """Give the first or the last run of letters of each word."""
    found = map(LETTERS.findall, words)
    return frozenset(runs[place] for runs in found if runs)
