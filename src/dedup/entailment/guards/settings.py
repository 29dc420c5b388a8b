"""Hold the numbers by which the guards object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["SETTINGS", "GuardSettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSettings:
    """The numbers of the guards, by guard; what is a word is one of content where that is said."""

    # Forms of one word: words.
    shared_letters: int = 4
    """Letters two forms of one word share at least at their beginning."""

    # Figures: numbers, dates.
    ten: int = 10
    """Number words of less may follow those of tens: "forty-two"."""

    score: int = 20
    """The least of the tens that another number word may follow; it multiplies nothing in "twenty thousand"."""

    hundred: int = 100
    """What may follow hundreds is less than it; from it a number is large."""

    thousand: int = 1000
    """Words of groups from it multiply all that is read so far, smaller ones what stands right before them."""

    halves: int = 2
    """Below thirds, "seconds" is a unit of time."""

    currency_code_letters: int = 3
    """Letters of a currency code; units with fewer letters are signs."""

    weekday_letters: int = 5
    """Letters from which a weekday's name is no abbreviation that is also a word ("sun", "sat")."""

    # Names: names, letters, contrasts.
    title_share: float = 0.9
    """Share of capitalised words from which a text is a title, whose capitals mean nothing."""

    shortest_title_words: int = 3
    """Content words from which a text can be told to be a title."""

    untold_title_words: int = 4
    """Words up to which a text is too short to be told for a title: "Vitamin A"."""

    shortest_variable_letters: int = 2
    """Letters from which a word in capitals is another one than the same word in small letters."""

    # What somebody said: quotations.
    quotation_share: float = 0.8
    """Share of a quotation's words the support must have: a shortened or corrected quotation is still that
    quotation."""

    saying_words: int = 4
    """Words from which a quotation is what somebody said, not a title or a word held at arm's length."""

    # What is turned round: polarity, negation, foreign_negation, opposites.
    surely_negated_words: int = 2
    """Content words after a negation that are surely turned round; on "not a standalone solution for sleep" that is
    two."""

    negation_reach: int = 4
    """Content words a negation may reach; those that are not surely turned round count as said either way."""

    unprefixed_letters: int = 4
    """Letters that must be left when a negative prefix is taken off."""

    negation_surroundings: int = 5
    """Content words on each side of a word that show what it is about."""

    foreign_rarity: int = 1000
    """How many times rarer a word is in the document's language than in its own to be no word of the former: "pas" is
    3500 times rarer in English, while "sin" (50) and "point" (1) may be English."""

    opposite_surroundings: int = 3
    """Content words on each side of an opposite that count as surroundings."""

    # What it depends on: conditions, sequence.
    condition_reach: int = 8
    """Content words of a condition that are looked at; where no comma closes it, the statement follows in its
    clause."""

    condition_share: float = 0.5
    """Share of the content words of the claim's condition that must stand in one of the support. Measured on the
    annotated articles and retold news: up to a half only what holds under another condition stays, above it repeats
    stay too."""

    sequence_reach: int = 6
    """Content words on each side of "before" or "after" that are compared."""

    # Degrees: superlatives.
    superlative_letters: int = 6
    """Letters of a superlative: "rest" and "test" are none."""

    # Words of near-copies: substitution.
    aligned_from: float = 0.5
    """Share of the claim's content words that must stand in the support before the two are aligned."""

    longest_aligned_words: int = 80
    """Words of a text up to which it is aligned; longer ones are no sentence."""

    near_copy_share: float = 0.9
    """Share of the words around a replaced word that must agree, in order, for the two texts to be near-copies.
    Measured on pairs that differ in a word against retold news: a lower share objects to retelling, a higher one lets
    contrasts through that also differ in an article or an ending."""

    replaced_stretch_words: int = 4
    """Words between two matches up to which what stands there has taken the other's place."""

    frame_words: int = 6
    """Words in a row, around a replaced one, from which the texts are near-copies there."""

    free_end_words: int = 3
    """Words at either end of the claim that may differ all the same: its subject, mostly."""

    predicate_share: float = 0.5
    """Share of a claim's words beside its names that the support must have: a text on the same person is no
    restatement."""

    short_predicate_words: int = 4
    """Words beside its names below which more than half of a claim must be held."""

    # Places of words: order, roles.
    ordered_share: float = 0.7
    """Share of the claim's words the support must have before their places mean anything."""

    most_words_ordered: int = 40
    """Shared words up to which places are compared; beyond it two texts are no near-copies sentence for sentence."""

    parts_share: float = 0.7
    """Share of the content words both texts must have in common before their parts mean anything."""

    most_words_with_parts: int = 24
    """Shared words up to which parts are compared; each is tried as the verb."""

    fewest_words_with_parts: int = 3
    """Words it takes: a verb, who does it, and to whom."""

    paired_places: int = 2
    """Times a word is said whose pairs are compared: "Ann came first and Bob came second"."""


SETTINGS: Final = GuardSettings()
