"""Guard dates, weekdays, years and times of day: "4 March 2024" says "4 March", not the other way round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS
from dedup.language.tokens import ORDERING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "date"

YEAR: Final = re.compile(r"1[1-9]\d\d|20\d\d|21\d\d")
DAY: Final = re.compile(rf"(0?[1-9]|[12]\d|3[01]){ORDERING}?", re.IGNORECASE)
DOTTED: Final = re.compile(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)")
"""Day, month and year, where a comma stands before the decimals."""

CLOCK: Final = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find dates; the value has a letter before each part: y2024 m3 d4 w1 (Monday) t17:00."""
    at, known = 0, words.lexicon.dating
    while at < len(words.lower):
        word = words.lower[at]
        dates = at not in taken and (word in known or word[0].isdigit())
        length, parts = _date(words, at) if dates else (0, ())
        if length:
            yield Fact(KIND, " ".join(parts), words.span(at, at + length), parts, scope=words.before(at))
        at += max(length, 1)


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each date none of whose mentions in the support has all its parts.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The archive closes on March 4, 2024.", "The archive closes on March 14, 2024.")
    ('date',)
    >>> refusals("The archive closes on 4 March.", "The archive closes on March 4, 2024.")
    ()
    """
    held = support.found(KIND)
    for fact in claim.found(KIND):
        same = [other for other in held if set(fact.near) <= set(other.near)]
        # "Born in 1968" is not said where another was born in 1948 and something else happened in 1968.
        taken = [other for other in held if fact.scope and fact.scope == other.scope and _rival(fact, other)]
        taken = [other for other in taken if other not in same]
        if taken and not any(fact.scope == other.scope for other in same):
            same = []
        if not same and (taken or fact.value[1:] not in support.values("number")):
            yield Conflict(KIND, fact.value, ", ".join(other.value for other in held))


def _rival(one: Fact, other: Fact) -> bool:
    """Tell whether two dates say the same part; a weekday and a month stand side by side."""
    return not {part[:1] for part in one.near}.isdisjoint(part[:1] for part in other.near)


def _date(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    """Read the date that begins at a word: how many words it takes and its parts."""
    for form in (_numeric, _day_first, _month_first, _weekday, _clock, _year):
        length, parts = form(words, at)
        if length:
            return length, parts
    return 0, ()


def _word(words: Words, at: int) -> str:
    return words.lower[at] if at < len(words.lower) else ""


def _between(words: Words, at: int) -> str:
    """Give what stands between a word and the next one."""
    return words.text[words.spans[at].end : words.spans[at + 1].start] if at + 1 < len(words.lower) else ""


def _numeric(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    year, month, day = (_word(words, at + step) for step in range(3))
    if YEAR.fullmatch(year) and _between(words, at) == "-" and _between(words, at + 1) == "-" and month.isdigit():
        return 3, (f"y{year}", f"m{int(month)}", f"d{day.lstrip('0')}")
    if _word(words, at + 1) == "/" == _word(words, at + 3) and all(
        _word(words, at + step).isdigit() for step in (0, 2, 4)
    ):
        return 5, ("".join(words.lower[at : at + 5]),)
    dotted = DOTTED.fullmatch(year)
    if dotted and words.lexicon.guard_words.decimal == ",":
        return 1, (f"y{dotted[3]}", f"m{int(dotted[2])}", f"d{int(dotted[1])}")
    return 0, ()


def _year_after(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    return (1, (f"y{_word(words, at)}",)) if YEAR.fullmatch(_word(words, at)) else (0, ())


def _day_first(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    months, ordinals = words.lexicon.language.months, words.lexicon.language.ordinals
    day = DAY.fullmatch(_word(words, at))
    number = day[1].lstrip("0") if day else str(ordinals.get(_word(words, at), ""))
    of = words.lexicon.guard_words.of
    skip = 2 if _word(words, at + 1) in of else 1
    month = months.get(_word(words, at + skip))
    if not number or month is None:
        return 0, ()
    more, year = _year_after(words, at + skip + 1)
    if not more and _word(words, at + skip + 1) in of:
        more, year = _year_after(words, at + skip + 2)
        more += bool(more)
    return skip + 1 + more, (*year, f"m{month}", f"d{number}")


def _month_first(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    month = words.lexicon.language.months.get(_word(words, at))
    if month is None:
        return 0, ()
    step = 2 if _word(words, at + 1) in words.lexicon.guard_words.the else 1
    day = DAY.fullmatch(_word(words, at + step))
    parts: tuple[str, ...] = (f"m{month}", f"d{day[1].lstrip('0')}") if day else (f"m{month}",)
    length = step + 1 if day else 1
    more, year = _year_after(words, at + length)
    # Without a figure beside it "may" is a verb and "march" a walk, unless it is written like a name.
    if not day and not more and (words.starts[at] or not words.text[words.spans[at].start].isupper()):
        return 0, ()
    return length + more, (*year, *parts)


def _weekday(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    day = words.lexicon.language.weekdays.get(_word(words, at))
    if day is None or len(words.lower[at]) < SETTINGS.weekday_letters:
        return 0, ()
    for form in (_numeric, _day_first, _month_first):
        length, parts = form(words, at + 1)
        if length:
            return 1 + length, (*parts, f"w{day}")
    return 1, (f"w{day}",)


def _clock(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    word, half = _word(words, at), _word(words, at + 1).replace(".", "")
    halves = words.lexicon.guard_words.halves
    clock = CLOCK.fullmatch(word)
    if half in halves and (clock or word.isdigit()):
        hour, minute = (int(clock[1]), clock[2]) if clock else (int(word), "00")
        return 2, (f"t{hour % 12 + halves[half]}:{minute}",)
    if clock and ":" in word:
        return 1, (f"t{int(clock[1])}:{clock[2]}",)
    return 0, ()


def _year(words: Words, at: int) -> tuple[int, tuple[str, ...]]:
    word = _word(words, at)
    if not YEAR.fullmatch(word):
        return 1 if word in words.lexicon.guard_words.relative_days else 0, ((word,))
    if at and words.lower[at - 1] in words.lexicon.language.units and not words.lower[at - 1].isalnum():
        return 0, ()
    after = _between(words, at)
    follows = _word(words, at + 1)
    if follows == "s" and len(after) <= 1 and after != " ":
        return 2, (f"y{word}s",)
    counted = follows in words.lexicon.language.units and after in ("", " ") and follows != "in"
    return (0, ()) if counted else (1, (f"y{word}",))
