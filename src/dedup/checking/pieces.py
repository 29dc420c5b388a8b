"""Tell whether a text is put together of pieces of the source, however either of them is cut into sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.checking.alignment import EAST
from dedup.discourse.openers import Link
from dedup.language.normal_form import exact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.discourse.openers import Opener

__all__ = ["SourcePieces"]

TOKEN: Final = re.compile(rf"[{EAST}-\U0010ffff]|[^\W{EAST}-\U0010ffff]+|[^\w\s\\]")
"""A word, a sign of a script without spaces, or any other sign but the backslash that takes a sign's meaning."""


class SourcePieces:
    """The words of sentences in order, and where the sentences begin.

    A text is of the source when it is one run of its words, or several, each of them from the beginning of a sentence
    (or from behind its joining word) and to the end of one, but for the start of the first and the end of the last.
    """

    def __init__(self, sentences: Iterable[tuple[str, Opener]]) -> None:
        """Cut the sentences into words; with each comes how it opens."""
        self._tokens: list[str] = []
        self._places: dict[str, list[int]] = {}
        self._starts: dict[str, list[int]] = {}
        self._ends: set[int] = set()
        for text, opening in sentences:
            tokens = TOKEN.findall(exact(text))
            if not tokens:
                continue
            begins = {0}
            if opening.link is Link.CONNECTIVE:
                begins.add(len(TOKEN.findall(text[: opening.length])))
            for at, token in enumerate(tokens, start=len(self._tokens)):
                self._places.setdefault(token, []).append(at)
                if at - len(self._tokens) in begins:
                    self._starts.setdefault(_opening(token), []).append(at)
            self._tokens.extend(tokens)
            self._ends.add(len(self._tokens) - 1)

    def hold(self, text: str) -> bool:
        """Tell whether a text is put together of them."""
        tokens = TOKEN.findall(exact(text))
        if not tokens:
            return True
        places = {*self._places.get(tokens[0], ()), *self._starts.get(_opening(tokens[0]), ())}
        for token in tokens[1:]:
            ended = not places.isdisjoint(self._ends)
            places = {at + 1 for at in places if self._tokens[at + 1 : at + 2] == [token]}
            if ended:
                places.update(self._starts.get(_opening(token), ()))
            if not places:
                return False
        return bool(places)


def _opening(token: str) -> str:
    """Give a word as it begins a sentence: a joining word that went left it a capital letter."""
    return token[:1].lower() + token[1:]
