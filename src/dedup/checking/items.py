"""Hold the items of a sentence that a reader would miss, and the sentence cut into them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

__all__ = ["CONTENT", "InformationItem", "ItemKind", "SentenceItems"]


class ItemKind(StrEnum):
    """What an item is."""

    FIGURE = "figure"
    NAME = "name"
    NEGATION = "negation"
    QUALIFIER = "qualifier"
    MODAL = "modal"
    CONDITION = "condition"
    WORD = "word"


CONTENT: Final = frozenset({ItemKind.WORD, ItemKind.NAME, ItemKind.FIGURE})
"""Kinds that say what a sentence is about; the others say how it is meant."""


@dataclass(frozen=True, slots=True)
class InformationItem:
    """One thing a sentence says.

    Attributes:
        kind: what it is.
        key: what it is compared by: the stem of a word ("bilg"), a normal form ("number 12 km", "limit only").
        others: further keys that say as much: "number 12" for "number 12 km".
        at: its place among the words of the sentence.
        shown: the words as they are written.
        weight: how rare a word is in its language, from `SETTINGS.least_word_weight` to 1; 1 for all other kinds.
    """

    kind: ItemKind
    key: str
    others: tuple[str, ...]
    at: int
    shown: str
    weight: float

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys that say what the item says."""
        return (self.key, *self.others)


@dataclass(frozen=True, slots=True)
class SentenceItems:
    """A sentence cut into items.

    Attributes:
        text: the sentence.
        items: its items, in order.
        keys: the keys of all items.
        words: what stands for each of its words, those without content included, for aligning two sentences.
    """

    text: str
    items: tuple[InformationItem, ...]
    keys: frozenset[str]
    words: tuple[str, ...]
