"""Find whom an opening pronoun means: "His offering" of Nahshon is not "His offering" of Nethanel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.openers import Link
from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import LETTER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.discourse.openers import Opener
    from dedup.language import Language
    from dedup.records import Passage

__all__ = ["Antecedents"]

WORD: Final = re.compile(f"{LETTER}+")


class Antecedents:
    """The names that pronouns stand for, as far as the passages before tell them."""

    def __init__(
        self,
        passages: Sequence[Passage],
        openers: Sequence[Opener],
        language: Language,
        named: Callable[[int], frozenset[str]],
    ) -> None:
        """Remember the passages.

        Args:
            passages: all of a document, in order.
            openers: how each of them opens.
            language: its pronouns.
            named: (passage) -> the words of the names in it.
        """
        self._passages = passages
        self._openers = openers
        self._language = language
        self._named = named
        self._pronouns: dict[int, bool] = {}

    def differ(self, one: int, other: int) -> bool:
        """Whether two passages open with a pronoun each, and what stands before them names different ones."""
        if not (self._opens(one) and self._opens(other)):
            return False
        mine, its = self._of(one), self._of(other)
        return bool(mine) and bool(its) and mine.isdisjoint(its)

    def _opens(self, passage: int) -> bool:
        found = self._pronouns.get(passage)
        if found is None:
            text = self._passages[passage].text
            # "And his ..." opens with a pronoun too.
            first = {word.lower() for word in WORD.findall(text)[:2]}
            words = first & self._language.pointers & self._language.pronouns
            found = bool(words) and self._openers[passage].link is Link.ANAPHORIC
            self._pronouns[passage] = found
        return found

    def _of(self, passage: int) -> frozenset[str]:
        """Give the names in the nearest passage before that does not itself open with a pronoun."""
        for before in range(passage - 1, max(passage - 1 - SETTINGS.antecedent_passages, -1), -1):
            if not self._passages[before].prose:
                break
            if not self._opens(before):
                return self._named(before)
        return frozenset()
