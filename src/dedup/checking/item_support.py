"""Find for each item of a sentence the place of the output where it stands with most of its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dedup.checking.items import CONTENT, InformationItem
from dedup.checking.settings import SETTINGS
from dedup.checking.word_alignment import WordAlignment, align

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.checking.items import SentenceItems
    from dedup.checking.output_index import OutputIndex

    Neighbour = tuple[frozenset[int], frozenset[str], float]

__all__ = ["ItemSupport", "NearestSentence", "item_supports", "nearest_sentence", "neighbours"]


@dataclass(frozen=True, slots=True)
class ItemSupport:
    """How an item stands in the output.

    Attributes:
        item: the item.
        share: share of its neighbours' weight that stands with it, in the place that has most of them.
        places: numbers of the places that have the item.
        near: whether it stands in or beside the nearest sentence.
    """

    item: InformationItem
    share: float
    places: frozenset[int]
    near: bool


@dataclass(frozen=True, slots=True)
class NearestSentence:
    """The sentence of the output that has most of one of the source.

    Attributes:
        place: its number; -1 where no sentence has any word.
        share: share of the weight of the words it has.
        aligned: how far the two are the same word by word.
        best: numbers of the places that have most of it; where an item has its neighbours is asked among these.
    """

    place: int
    share: float
    aligned: WordAlignment
    best: frozenset[int] = frozenset()


def nearest_sentence(sentence: SentenceItems, index: OutputIndex) -> NearestSentence:
    """Find the sentence of the output that has most of the words, in order where there is one."""
    total = sum(item.weight for item in sentence.items if item.kind in CONTENT) or 1.0
    shares = np.zeros(len(index.places))
    for item in sentence.items:
        if item.kind in CONTENT:
            shares[index.numbers(item)] += item.weight / total
    ranked = _greatest(shares, SETTINGS.sentences_asked)
    if not ranked:
        return NearestSentence(-1, 0.0, WordAlignment())
    tried = {
        number: align(sentence.words, index.places[number].sentence.words)
        for number in ranked[: SETTINGS.aligned_sentences]
    }
    ordered = max(tried, key=lambda number: tried[number].share)
    place = ordered if tried[ordered].share >= SETTINGS.ordered_share else ranked[0]
    return NearestSentence(place, float(shares[place]), tried[ordered], frozenset(ranked))


def _greatest(shares: NDArray[np.float64], most: int) -> list[int]:
    """Give the places of the greatest numbers above nothing, the greatest first."""
    places = np.flatnonzero(shares > 0)
    if len(places) > most:
        # A common word stands in many sentences: those with most words are sorted alone.
        least = np.partition(shares[places], -most)[-most]
        places = places[shares[places] >= least]
    ranked: list[int] = places[np.argsort(-shares[places], kind="stable")[:most]].tolist()
    return ranked


def neighbours(items: Sequence[InformationItem], at: int) -> dict[int, float]:
    """Give the items of content near one, with what each weighs: rarer and nearer ones more."""
    found: dict[int, float] = {}
    for step in (-1, 1):
        place, met = at + step, 0
        while met < SETTINGS.neighbours_on_a_side and 0 <= place < len(items):
            other = items[place]
            if other.kind in CONTENT and other.key != items[at].key:
                found[place] = other.weight / (1 + met / SETTINGS.neighbours_to_half)
                met += 1
            place += step
    return found


def item_supports(sentence: SentenceItems, close: NearestSentence, index: OutputIndex) -> tuple[ItemSupport, ...]:
    """Find how each item of a sentence stands in the output."""
    items = sentence.items
    holding = [index.holding(item) for item in items]
    wanted = [index.wanted(item) for item in items]
    found = []
    for at, item in enumerate(items):
        around = neighbours(items, at)
        each = [(holding[other], wanted[other], weight) for other, weight in around.items()]
        among = holding[at] & close.best
        total = sum(around.values())
        most = max((_held(each, number, index.places[number].around) for number in among), default=0.0)
        share = most / total if total else float(bool(among))
        near = False
        if close.place >= 0:
            place = index.places[close.place]
            near = index.said_in(item, place) or index.said_around(item, place)
        found.append(ItemSupport(item, share, holding[at], near))
    return tuple(found)


def _held(neighbours: Sequence[Neighbour], number: int, around: frozenset[str]) -> float:
    """Give the weight of the neighbours that stand in or beside a place.

    Args:
        neighbours: of each neighbour the places that have it, the keys that say it and its weight.
        number: the place.
        around: keys of what stands beside it.
    """
    held = 0.0
    for places, keys, weight in neighbours:
        if number in places:
            held += weight
        elif not keys.isdisjoint(around):
            held += SETTINGS.worth_beside * weight
    return held
