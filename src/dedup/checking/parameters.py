"""Hold the numbers by which an output is compared with its source; the weights learned for them are in `data`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["PARAMETERS", "Parameters"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """The numbers of the check; the weights of the measures were learned with these.

    Attributes:
        least_weight: weight of a common word of content.
        common: one word in 10 ** common of the language has the least weight ("people").
        rare: one in 10 ** rare has the whole weight ("bilge").
        shared_letters: letters two forms of one word share at least at their beginning.
        reach: items of content on each side that an item belongs to.
        fading: items after which a neighbour counts half.
        beside: what a neighbour counts that stands in the sentence before or behind, or in the heading.
        asked: sentences of the output in which an item is looked for among its neighbours: those with most words.
        aligned_sentences: sentences of the output that are aligned word by word: those that have most of the words.
        ordered: share of aligned words from which order tells which sentence took the place of another.
        same_from: share of aligned words from which a sentence begins to be another one with changes.
        same_at: share from which it surely is one.
        within: share of its words from which the nearest sentence is a part of this one.
        covered: share of a sentence's words from which only its heading, or what it points at, is at stake.
        most_missing: no more missing words than so many make a loss more likely.
        most_changed: the same of words missing from a sentence that stands with changes.
        changed: share of aligned words from which the nearest sentence is the same one, and its changes are the loss.
        apart: share of its neighbours an item must have with it; below, it does not stand near what it belonged to.
        alike_shorter: share of the shorter one's words from which two lost sentences are reported together.
        alike_longer: the same of the longer one.
        leading_words: words that may stand before an announcement ("So, in this article").
        opening_words: words that an announcement has at most.
        words_shown: missing words that are named; the sentence itself, which is quoted, says the rest.
    """

    least_weight: float = 0.15
    common: float = 3.0
    rare: float = 6.0
    shared_letters: int = 4
    reach: int = 5
    fading: float = 2.0
    beside: float = 0.6
    asked: int = 100
    aligned_sentences: int = 4
    ordered: float = 0.6
    same_from: float = 0.5
    same_at: float = 0.9
    within: float = 0.95
    covered: float = 0.9
    most_missing: float = 4.0
    most_changed: float = 2.0
    changed: float = 0.6
    apart: float = 0.5
    alike_shorter: float = 0.6
    alike_longer: float = 0.45
    leading_words: int = 2
    opening_words: int = 6
    words_shown: int = 8


PARAMETERS: Final = Parameters()
