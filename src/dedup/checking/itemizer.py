"""Cut sentences into items: figures, names, negations, qualifiers, modals, conditions and words of content."""

from __future__ import annotations

import re
from bisect import bisect_right
from math import log10
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from dedup.checking.items import InformationItem, ItemKind, SentenceItems
from dedup.checking.operators import limiting_class, modal_class, operator_classes
from dedup.checking.settings import SETTINGS
from dedup.entailment import guards
from dedup.entailment.guards import (
    conditions,
    dates,
    identifiers,
    letters,
    limits,
    links,
    modality,
    names,
    numbers,
    ordinals,
    polarity,
    versions,
)
from dedup.entailment.guards.words import Words, phrases_by_first_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dedup.entailment.guards.fact import Fact
    from dedup.entailment.guards.words import Lexicon, Phrases

__all__ = ["Itemizer"]

FIGURES: Final = (links.KIND, identifiers.KIND, dates.KIND, versions.KIND, ordinals.KIND, numbers.KIND)
SORTS: Final[Mapping[str, ItemKind]] = {
    **dict.fromkeys(FIGURES, ItemKind.FIGURE),
    letters.KIND: ItemKind.NAME,
    polarity.KIND: ItemKind.NEGATION,
    limits.KIND: ItemKind.QUALIFIER,
    modality.KIND: ItemKind.MODAL,
    conditions.KIND: ItemKind.CONDITION,
}
"""Kind of a fact -> kind of its item, in the order they are looked for. Only what the finders find is used here, never
what the guards say of two texts."""

READ: Final = frozenset({*SORTS, names.KIND})
"""Kinds of facts that are looked for."""


class Itemizer:
    """Cut the sentences of a source and its output into items; most stand in both, so what was read is kept."""

    def __init__(self, lexicon: Lexicon, names: frozenset[str], frequency: Callable[[str], float]) -> None:
        """Make the word tables ready.

        Args:
            lexicon: the language.
            names: words in lower case that are names in the source (`names_of`).
            frequency: gives the share of all words of the language a lower-case word has (`language.frequencies`).
        """
        self.turning: Final[Mapping[str, str]] = operator_classes(lexicon)
        self._lexicon = lexicon
        self._names = names
        self._frequency = frequency
        self._limiting: Phrases = phrases_by_first_word(
            {word: limiting_class(word, lexicon) for word in lexicon.language.exceptions}
        )
        self._read: dict[str, SentenceItems] = {}

    def read(self, text: str) -> SentenceItems:
        """Cut a sentence into items."""
        found = self._read.get(text)
        if found is None:
            found = self._read[text] = self._sentence(text)
        return found

    def opposites(self, word: str) -> frozenset[str]:
        """Give the words that mean the opposite of a word."""
        return self._lexicon.language.antonyms.get(word.lower(), frozenset())

    def _sentence(self, text: str) -> SentenceItems:
        words = Words.read(text, self._lexicon, self._names)
        _, facts = guards.found_in(words, READ)
        text = words.text
        items: list[InformationItem] = []
        figures: set[int] = set()
        for kind, sort in SORTS.items():
            for fact in facts.get(kind, ()):
                items.extend(_of_fact(sort, fact, _place(words, fact), text))
                if sort is ItemKind.FIGURE:
                    figures |= words.inside((fact.span,))
        items.extend(self._limits(words, {item.at for item in items}))
        places = {_place(words, fact) for fact in facts.get(names.KIND, ())}
        for at, word in enumerate(words.lower):
            if words.content[at] and at not in figures:
                named = at in places
                kind_ = ItemKind.NAME if named else ItemKind.WORD
                weight = 1.0 if named else self._weight(word)
                items.append(InformationItem(kind_, words.keys[at], (), at, words.spans[at].of(text), weight))
        ordered = tuple(sorted(items, key=lambda item: (item.at, item.kind)))
        return SentenceItems(text, ordered, frozenset(key for item in ordered for key in item.keys), words.keys)

    def _limits(self, words: Words, known: set[int]) -> Iterator[InformationItem]:
        """Find the limiting words no finder takes: "usually", "partly", "before", "after"."""
        links = self._lexicon.clause_links
        for first, after, name in words.matches(self._limiting):
            if first not in known:
                shown = words.span(first, after).of(words.text)
                yield InformationItem(ItemKind.QUALIFIER, name, (), first, shown, 1.0)
        for at, word in enumerate(words.lower):
            side = "before" if word in links.before else "after" if word in links.after else ""
            if side and at not in known:
                yield InformationItem(ItemKind.QUALIFIER, f"order {side}", (), at, word, 1.0)

    def _weight(self, word: str) -> float:
        """Give how rare a lower-case word is; one the language does not know is as rare as any."""
        share = self._frequency(word)
        least, common, rare = SETTINGS.least_word_weight, SETTINGS.common_word_rarity, SETTINGS.rare_word_rarity
        depth = rare if share <= 0 else -log10(share)
        return min(1.0, max(least, least + (1 - least) * (depth - common) / (rare - common)))


def _of_fact(sort: ItemKind, fact: Fact, at: int, text: str) -> Iterator[InformationItem]:
    """Make the items of a fact; none where it narrows nothing ("one of", "will", "many")."""
    below = "-" if BELOW_ZERO.search(text[: fact.span.start]) else ""
    key, others = f"{fact.kind} {below}{fact.value}", () if below else _as_number(fact)
    match fact.kind:
        case numbers.KIND:
            if fact.value == "1" and not fact.mark:
                return
            key = f"{key} {fact.mark}".rstrip()
            if fact.bound in (">=", "<="):
                yield InformationItem(ItemKind.QUALIFIER, f"bound {fact.bound}", (), at, BOUNDS[fact.bound], 1.0)
        case polarity.KIND:
            key = "not"
        case conditions.KIND:
            key = "if"
        case limits.KIND if fact.mark:
            if fact.value in ("many", "most"):
                return
            key = f"quantity {fact.value}"
        case modality.KIND:
            name = modal_class(fact.value)
            if name in ("", "not"):
                return
            key = f"modal {name}"
        case _:
            pass
    yield InformationItem(sort, key, others, at, fact.span.of(text), 1.0)


def _as_number(fact: Fact) -> tuple[str, ...]:
    """Give the plainer forms in which a figure may stand elsewhere: without its unit, or a part of a date."""
    match fact.kind:
        case numbers.KIND | versions.KIND:
            return (f"number {fact.value}",)
        case dates.KIND:
            year = (f"number {fact.value[1:]}",) if fact.value.startswith("y") else ()
            return (*(f"date {part}" for part in fact.near), *year)
        case _:
            return ()


BELOW_ZERO: Final = re.compile(r"(?:(?<=[\s(\[])|^)[-−]$")
"""A sign right before a figure; inside "3-4" or "A-5" it is none."""

BOUNDS: Final = {">=": "at least", "<=": "at most"}
"""How a bound is shown: its words stand beside the figure in many forms."""


def _place(words: Words, fact: Fact) -> int:
    """Give the word a fact begins with."""
    return max(bisect_right(words.spans, fact.span.start, key=attrgetter("start")) - 1, 0)
