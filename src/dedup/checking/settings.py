"""Hold the numbers by which an output is compared with its source; the weights learned for them are in `data`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "CheckingSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckingSettings:
    """The numbers of the check; the weights of the measures were learned with these."""

    # Items and their weights: itemizer, output_index.
    least_word_weight: float = 0.15
    """Weight of a common word of content."""

    common_word_rarity: float = 3.0
    """One word in 10 ** this of the language has the least weight ("people")."""

    rare_word_rarity: float = 6.0
    """One word in 10 ** this of the language has the whole weight ("bilge")."""

    shared_letters: int = 4
    """Letters two forms of one word share at least at their beginning."""

    # Where an item stands: item_support.
    neighbours_on_a_side: int = 5
    """Items of content on each side that an item belongs to."""

    neighbours_to_half: float = 2.0
    """Items after which a neighbour counts half."""

    worth_beside: float = 0.6
    """What a neighbour counts that stands in the sentence before or behind, or in the heading."""

    sentences_asked: int = 100
    """Sentences of the output in which an item is looked for among its neighbours: those with most words."""

    aligned_sentences: int = 4
    """Sentences of the output that are aligned word by word: those that have most of the words."""

    ordered_share: float = 0.6
    """Share of aligned words from which order tells which sentence took the place of another."""

    # What is measured: measures.
    same_sentence_from: float = 0.5
    """Share of aligned words from which a sentence begins to be another one with changes."""

    same_sentence_at: float = 0.9
    """Share of aligned words from which a sentence surely is another one with changes."""

    nothing_else_from: float = 0.5
    """Share of the nearest sentence's words that are aligned from which it begins to be nothing but this one."""

    part_share: float = 0.95
    """Share of its words from which the nearest sentence is a part of this one."""

    covered_share: float = 0.9
    """Share of a sentence's words from which only its heading, or what it points at, is at stake."""

    most_missing: float = 4.0
    """No more missing words than so many make a loss more likely."""

    most_changed: float = 2.0
    """No more missing words than so many do so in a sentence that stands with changes."""

    # What is reported: losses, loss_messages, checks.
    changed_share: float = 0.6
    """Share of aligned words from which the nearest sentence is the same one, and its changes are the loss."""

    least_neighbours_near: float = 0.5
    """Share of its neighbours an item must have with it; below, it does not stand near what it belonged to."""

    alike_share_of_shorter: float = 0.6
    """Share of the shorter one's words from which two lost sentences are reported together."""

    alike_share_of_longer: float = 0.45
    """Share of the longer one's words from which two lost sentences are reported together."""

    missing_words_shown: int = 8
    """Missing words that are named; the sentence itself, which is quoted, says the rest."""

    sentence_characters_shown: int = 160
    """Characters of a sentence that are shown: two lines of a terminal, enough to recognise it by."""

    passage_characters_shown: int = 80
    """Characters of a passage shown in a message."""

    # Which passages a plan kept: alignment.
    cut_forms_looked_at: int = 64
    """Ways to cut clauses out of one sentence that are looked at where an output is put together of pieces."""

    lookup_characters: int = 6
    """Characters by which the sentences that may stand at a place are looked up."""


SETTINGS: Final = CheckingSettings()
