"""The word table of a language: what the stages need to know of it, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Language"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Words of one language by what they do; all in lower case, straight apostrophes.

    Attributes:
        code: ISO 639-1 code; "und" for a language without a table.
        name: English name.
        snowball: name of NLTK's Snowball stemmer, "" where there is none.
        spaced: whether words are separated by white space.
        abbreviations: words that end in a full stop without ending the sentence, without that stop ("dr", "e.g").
        titles: abbreviations that are always followed by a name or a number, never end a sentence ("dr", "no", "fig").
        stop_words: function words that carry no content.
        negations: words and word groups that turn a statement round ("not", "never", "no longer", "n't").
        exceptions: words that limit a statement ("only", "except", "unless", "without", "until", "at least").
        modals: word -> strength class ("may": "possible", "must": "required", "will": "certain" ...).
        numbers: number word -> value ("twelve": 12, "dozen": 12, "half": 0.5).
        ordinals: ordinal word -> value ("third": 3).
        months: month name or short form -> 1..12.
        weekdays: weekday name or short form -> 1..7 (Monday is 1).
        units: unit name or sign -> canonical sign ("kilometres": "km", "per cent": "%").
        clause_openers: words and word groups that open a clause inside a sentence ("while", "because", "which").
        connectives: sentence openers that join to the sentence before and can be dropped ("however", "in addition").
        pointers: sentence openers that point at something before ("this", "these", "such", "both").
        expletives: patterns of openings that look like a pointer and point at nothing ("it is .* to", "those who");
            matched against the opening words in lower case, parted by single spaces.
        pronouns: personal and possessive pronouns ("it", "they", "its", "their").
        announcements: word groups by which a sentence only says what the text will do ("this article", "we will look").
        closings: words of headings or openers of summaries ("conclusion", "summary", "in conclusion", "overall").
        antonyms: word -> its opposites, where a swap changes the statement ("before": {"after"}).
        directions: word pairs of direction ("from", "to").
        ordinal_stop: whether a number with a full stop is an ordinal ("am 3. Oktober").
    """

    code: str
    name: str
    snowball: str = ""
    spaced: bool = True
    abbreviations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    stop_words: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    exceptions: frozenset[str] = frozenset()
    modals: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, float] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    clause_openers: tuple[str, ...] = ()
    connectives: tuple[str, ...] = ()
    pointers: frozenset[str] = frozenset()
    expletives: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    announcements: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    antonyms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    directions: tuple[tuple[str, str], ...] = ()
    ordinal_stop: bool = False
