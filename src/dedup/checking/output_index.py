"""Index an output by the items of its sentences, so that one can ask where it says something."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.checking.settings import SETTINGS
from dedup.entailment.guards.words import alike
from dedup.language.normal_form import LETTER_OR_DIGIT, folded
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.checking.itemizer import Itemizer
    from dedup.checking.items import InformationItem, SentenceItems
    from dedup.records import Reading

__all__ = ["HEADING_KINDS", "IndexedSentence", "OutputIndex", "alphanumerics", "headings_above"]

HEADING_KINDS: Final = frozenset({Kind.HEADING, Kind.TITLE})

SAME: Final = re.compile(rf"(?<!\S)[-−](?=\d)|{LETTER_OR_DIGIT}")
"""A sign that makes a figure negative, a letter or a figure."""

PART: Final = re.compile(r"(?<=[.!?:;|])\s+")
"""Where a block that is not running text is cut: a quoted page does not say all its words together."""


@dataclass(frozen=True, slots=True)
class IndexedSentence:
    """A sentence of the output with what stands around it.

    Attributes:
        passage: index of its passage in the output.
        sentence: its items.
        around: keys of the sentences before and behind it in its block, and of its heading.
        heading: the text of its heading; "" where it has none.
    """

    passage: int
    sentence: SentenceItems
    around: frozenset[str]
    heading: str


def alphanumerics(text: str) -> str:
    """Give what two copies of a sentence have in common: its letters and figures, with the sign of a figure.

    >>> alphanumerics("The *old* mill.") == alphanumerics("the old mill")
    True
    """
    return "".join(SAME.findall(folded(text)))


def headings_above(reading: Reading) -> tuple[str, ...]:
    """Give the heading each passage stands under, "" where there is none."""
    titles: dict[int, str] = {}
    for passage in reading.passages:
        titles.setdefault(passage.block, passage.text)
    blocks = reading.document.blocks
    return tuple(titles.get(blocks[passage.block].heading, "") for passage in reading.passages)


class OutputIndex:
    """The sentences of an output by what they say.

    Attributes:
        places: in reading order.
        standing: the places by their words (`alphanumerics`); a table or listing by all its words, too.
    """

    def __init__(self, reading: Reading, itemizer: Itemizer) -> None:
        """Index the passages of an output, headings left out: they only lend their words to what stands below."""
        sentences = [itemizer.read(passage.text) for passage in reading.passages]
        titles = headings_above(reading)
        self.standing: Final = defaultdict[str, list[IndexedSentence]](list)
        places: list[IndexedSentence] = []
        for at, passage in enumerate(reading.passages):
            if reading.document.blocks[passage.block].kind not in HEADING_KINDS:
                around = _beside(reading, sentences, at) | itemizer.read(titles[at]).keys
                parts = [passage.text] if passage.prose else [part for part in PART.split(passage.text) if part]
                found = [IndexedSentence(at, itemizer.read(part), around, titles[at]) for part in parts]
                places.extend(found)
                if len(found) > 1:
                    # Cut up it is only to be asked where its words are near each other; it stands as one.
                    self.standing[alphanumerics(passage.text)].append(found[0])
        self.places: Final = tuple(places)
        self._by_key = defaultdict[str, list[int]](list)
        for number, place in enumerate(self.places):
            self.standing[alphanumerics(place.sentence.text)].append(place)
            for key in place.sentence.keys:
                self._by_key[key].append(number)
        self._by_head = defaultdict[str, list[str]](list)
        for key in self._by_key:
            self._by_head[key[: SETTINGS.shared_letters]].append(key)
        self._forms: dict[str, frozenset[str]] = {}
        self._holding: dict[tuple[str, ...], frozenset[int]] = {}
        self._numbers: dict[tuple[str, ...], NDArray[np.int64]] = {}
        self._wanted: dict[tuple[str, ...], frozenset[str]] = {}

    def forms(self, key: str) -> frozenset[str]:
        """Give the keys of the output that say what a key says: itself, and other forms of its word."""
        found = self._forms.get(key)
        if found is None:
            # A key with a space is a normal form ("number 12 km"), which has no other forms.
            near = () if " " in key else self._by_head.get(key[: SETTINGS.shared_letters], ())
            same = {other for other in near if " " not in other and alike(key, other)}
            found = self._forms[key] = frozenset(same | ({key} if key in self._by_key else set()))
        return found

    def holding(self, item: InformationItem) -> frozenset[int]:
        """Give the numbers of the places that have an item."""
        found = self._holding.get(item.keys)
        if found is None:
            forms = {form for key in item.keys for form in self.forms(key)}
            found = frozenset(number for form in forms for number in self._by_key[form])
            self._holding[item.keys] = found
        return found

    def numbers(self, item: InformationItem) -> NDArray[np.int64]:
        """Give the same as an array, in no order."""
        found = self._numbers.get(item.keys)
        if found is None:
            found = self._numbers[item.keys] = np.array([*self.holding(item)], dtype=np.int64)
        return found

    def wanted(self, item: InformationItem) -> frozenset[str]:
        """Give the keys by which what stands around a place may have an item."""
        found = self._wanted.get(item.keys)
        if found is None:
            # The keys around may be those of a heading, which the index does not hold.
            found = self._wanted[item.keys] = frozenset(item.keys).union(*map(self.forms, item.keys))
        return found

    def said_in(self, item: InformationItem, place: IndexedSentence) -> bool:
        """Tell whether a sentence of the output has an item."""
        return any(not place.sentence.keys.isdisjoint(self.forms(key)) for key in item.keys)

    def said_around(self, item: InformationItem, place: IndexedSentence) -> bool:
        """Tell whether what stands around a sentence has an item."""
        return not self.wanted(item).isdisjoint(place.around)


def _beside(reading: Reading, sentences: Sequence[SentenceItems], at: int) -> frozenset[str]:
    """Give the keys of the sentences right before and behind one in its block."""
    found: frozenset[str] = frozenset()
    block = reading.passages[at].block
    for other in (at - 1, at + 1):
        if 0 <= other < len(sentences) and reading.passages[other].block == block:
            found |= sentences[other].keys
    return found
