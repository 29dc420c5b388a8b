"""Word tables are complete and well-formed."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from dedup.errors import LanguageError
from dedup.language import CODES, Language, table

SPACED = [code for code in CODES if table(code).spaced]
POINTING = {"fronting", "standins", "aftermath", "counting", "recalls"}
FOLLOWING = {"unfinished", "leading", "closing", "closing_links", "nonadditives"}
ENDINGS = {"negating_endings", "possessive_endings", "ordinal_endings"}
SENTENCES = {"speech_tags", "day_halves", "time_zones", "exclaimed"}
OPTIONAL = (
    {"clause_fronting", "parentheticals", "snowball", "spaced", "ordinal_stop", "letters", "expletives", "clauses"}
    | POINTING
    | FOLLOWING
    | ENDINGS
    | SENTENCES
)
PATTERNS = {"speech_tags", "expletives", "counting", "judging", "recalls", "unfinished", "leading", "closing"}
PATTERNS |= {"nonadditives"}
ENOUGH_ANTONYMS = 60
ENGLISH_ANTONYMS = 1000


def entries_of(record: object) -> list[tuple[str, Any]]:
    """Every field of a table and of the records in it."""
    found: list[tuple[str, Any]] = []
    if is_dataclass(record):
        for entry in fields(record):
            value = getattr(record, entry.name)
            found += entries_of(value) if is_dataclass(value) else [(entry.name, value)]
    return found


def words_of(language: Language) -> list[tuple[str, str]]:
    """Every word of a table with its field."""
    found = []
    for name, value in entries_of(language):
        if value is not None and not isinstance(value, str | bool) and name not in PATTERNS:
            found += [(name, word) for item in value for word in words_in(item)]
    return found + [("antonyms", other) for others in language.antonyms.values() for other in others]


def words_in(item: str | tuple[Any, ...]) -> list[str]:
    """Every word of one entry of a field."""
    return [word for each in item for word in words_in(each)] if isinstance(item, tuple) else [item]


@pytest.mark.parametrize("code", SPACED)
def test_every_field_is_filled(code: str) -> None:
    """A language with spaces says something for every field and has a stemmer."""
    language = table(code)
    assert [
        entry.name for entry in fields(language) if entry.name not in OPTIONAL and not getattr(language, entry.name)
    ] == []
    assert language.snowball


@pytest.mark.parametrize("code", CODES)
def test_words_are_lower_case_with_straight_apostrophes(code: str) -> None:
    """Words are written as the stages compare them."""
    bad = [
        (name, word)
        for name, word in words_of(table(code))
        if word != word.lower() or "’" in word or word != " ".join(word.split()) or not word
    ]
    assert bad == []


@pytest.mark.parametrize("code", CODES)
def test_abbreviations_are_single_words_without_their_stop(code: str) -> None:
    """No abbreviation holds a space or ends in the full stop it is written with; titles are abbreviations."""
    language = table(code)
    assert [word for word in language.abbreviations if " " in word or word.endswith(".")] == []
    assert language.titles <= language.abbreviations


@pytest.mark.parametrize("code", CODES)
def test_what_points_is_not_named_again_as_joining(code: str) -> None:
    """A word that points with any sign behind it needs no second entry for where no comma follows."""
    assert table(code).joiners & table(code).pointers == frozenset()


@pytest.mark.parametrize("code", CODES)
def test_opposites_are_mutual_and_never_the_word_itself(code: str) -> None:
    """If one word is the opposite of another, so is the other of it."""
    antonyms = table(code).antonyms
    assert [word for word, others in antonyms.items() if word in others] == []
    assert [(word, other) for word, others in antonyms.items() for other in others if word not in antonyms[other]] == []
    assert len(antonyms) >= (ENGLISH_ANTONYMS if code == "en" else 30 if not table(code).spaced else ENOUGH_ANTONYMS)


@pytest.mark.parametrize("code", CODES)
def test_calendar_and_numbers_are_whole(code: str) -> None:
    """Twelve months, seven weekdays, and the numbers up to twenty and the hundred."""
    language = table(code)
    assert set(language.months.values()) == set(range(1, 13))
    assert set(language.weekdays.values()) == set(range(1, 8))
    assert set(range(11)) | {100} <= set(language.numbers.values())
    if language.spaced:
        assert set(range(21)) | set(range(30, 101, 10)) <= set(language.numbers.values())
        assert set(range(1, 21)) <= set(language.ordinals.values())


def test_unknown_code_is_refused_by_name() -> None:
    """A code without a table is one clear error; "und" gives a table without words."""
    with pytest.raises(LanguageError, match="no word table for 'xx'"):
        table("xx")
    assert table("und").stop_words == frozenset()
