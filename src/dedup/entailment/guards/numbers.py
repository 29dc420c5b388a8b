"""Guard numbers with what they count: "a dozen" is 12, "about 5" is not "5", 3 dogs are not 3 cats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict, Fact
from dedup.entailment.guards.settings import SETTINGS
from dedup.language.tables import MULTIPLIERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "conflicts", "find"]

KIND: Final = "number"

FIGURE: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
FIGURE_COMMA: Final = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d+")
"""The same where a comma stands before the decimals; a stop that parts no thousands is that of "14.30 Uhr"."""

THOUSANDS: Final = re.compile(r"\d{3}(?:,\d+)?")
SPACES: Final = frozenset({" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}"})
"""What may part thousands where a comma stands before the decimals: "4 000"."""

GROUPS: Final = frozenset({12.0, 20.0, 100.0, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12})
"""Values of words that multiply the number before them ("two dozen", "three hundred", the Chinese ten thousand)."""

COVERED: Final = {"=": ("=",), "~": ("~", "="), ">=": (">=",), "<=": ("<=",)}
"""Bound of a claim -> bounds of a support that say as much."""

SMALL: Final = frozenset(str(value) for value in range(10))
"""Values so frequent that the same one may count another thing."""

DASHES: Final = frozenset({"-", "--", "\N{EN DASH}", "\N{EM DASH}"})


@dataclass(frozen=True, slots=True)
class _Number:
    value: float
    first: int
    after: int


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find numbers and ranges with unit and bound; `near` holds the next two content words."""
    before = {end: bound for _, end, bound in words.matches(words.lexicon.bounds)}
    behind = {first: bound for first, _, bound in words.matches(words.lexicon.bounds_after)}
    at, known = 0, words.lexicon.counting
    while at < len(words.lower):
        word = words.lower[at]
        counts = at not in taken and (word in known or word[0].isdigit())
        number = _read(words, at, taken) or _single(words, at, before) if counts else None
        if number is None:
            at += 1
            continue
        value, end, low_unit = _range(words, number, taken)
        unit, end = _unit(words, number.first, end)
        start = number.first - (1 if _sign(words, number.first - 1) else 0)
        bound = before.get(start, before.get(number.first, "")) or behind.get(end, "") or behind.get(end + 1, "") or "="
        near = words.following(end, 2) or words.before(number.first)
        yield Fact(KIND, value, words.span(number.first, end), near, unit or low_unit, bound)
        at = max(end, at + 1)


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object to each number the support does not give with the same unit and bound, for the same thing.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The pump delivers 3.4 litres a minute.", "The pump delivers 3.5 litres a minute.")
    ('number',)
    >>> refusals("They planted a dozen trees along the canal.", "They planted 12 trees along the canal.")
    ()
    """
    held = support.found(KIND)
    for fact in claim.found(KIND):
        if any(_covers(fact, other, held) for other in held) or (not held and fact.value == "1"):
            continue
        if fact.value == "1" and not any(_rival(fact, other) for other in held):
            continue
        written = fact.value in support.values("version") or f"y{fact.value}" in support.values("date")
        loose = fact.bound == "=" and not fact.mark and written
        if not loose:
            yield Conflict(KIND, _said(fact), ", ".join(map(_said, held)))
    for other in held:
        # "Half of the voters" does not state what is said of the voters.
        part = other.value.startswith("0.") and other.near and other.near[0] in claim.words.key_set
        if other.mark:
            part = part and any(unit == other.mark for _, _, unit in claim.words.matches(claim.words.lexicon.units))
        if part and not any(other.near[0] in fact.near[:1] for fact in claim.found(KIND)):
            yield Conflict(KIND, other.near[0], _said(other))


def _said(fact: Fact) -> str:
    bound = "" if fact.bound == "=" else fact.bound
    return f"{bound}{fact.value} {fact.mark}".rstrip()


def _covers(claim: Fact, support: Fact, held: tuple[Fact, ...]) -> bool:
    if not _equal(claim, support) or support.bound not in COVERED[claim.bound]:
        return False
    if not claim.near or not support.near or set(claim.near) & set(support.near):
        return True
    # The same figure counts something else here, and what it counted has another figure. Beyond small numbers an equal
    # figure is hardly chance, and the words after it differ between wordings.
    small = claim.value in SMALL
    return not (small and any(other.value != claim.value and claim.near[0] in other.near[:1] for other in held))


def _equal(claim: Fact, support: Fact) -> bool:
    """Tell whether value and unit agree; "100m" may be metres or millions."""
    if claim.value == support.value:
        return claim.mark in ("", support.mark)
    for one, other in ((claim, support), (support, claim)):
        if one.mark == "m" and not other.mark and one.value + "000000" == other.value:
            return True
    return False


def _rival(claim: Fact, other: Fact) -> bool:
    """Tell whether another number stands where a "one" of the claim stood."""
    same_thing = bool(claim.near) and claim.near[0] in other.near
    same_unit = bool(claim.mark) and claim.mark == other.mark
    if claim.bound != "=" and claim.bound == other.bound and claim.mark and other.mark and not same_unit:
        # "Within a day", "within a week".
        return True
    return (other.value != claim.value or other.bound != claim.bound) and (same_thing or same_unit)


def _plain(value: float) -> str:
    return f"{value:.10g}"


def _sign(words: Words, at: int) -> str:
    """Give the currency a word before a figure names."""
    unit = words.lexicon.language.units.get(words.lower[at], "") if at >= 0 else ""
    sign = not words.lower[at].isalpha() if at >= 0 else False
    return unit if (sign and unit != "%") or (unit.isupper() and len(unit) == SETTINGS.currency_code_letters) else ""


def _read(words: Words, at: int, taken: frozenset[int]) -> _Number | None:
    """Read a number written in figures or words."""
    numbers, end, total, part = words.lexicon.language.numbers, at, 0.0, 0.0
    while end < len(words.lower) and end not in taken:
        word = words.lower[end]
        figure, after = _figure(words, end) if end == at else (None, end)
        if figure is not None:
            part, end = figure, after - 1
            if _touches(words, end) and words.lower[end + 1] in MULTIPLIERS:
                suffix = words.lower[end + 1]
                # "m" is the metre where no money stands before it.
                if suffix != "m" or _sign(words, at - 1):
                    part *= MULTIPLIERS[suffix]
                    end += 1
        elif word not in numbers or (end == at and _no_number(words, at)):
            break
        else:
            total, part = _grow(total, part, float(numbers[word]), first=end == at)
            if part < 0:
                break
        end += 1
        large = total + part >= SETTINGS.hundred and end + 1 < len(words.lower)
        if large and words.lower[end] in words.lexicon.guard_words.joining and words.lower[end + 1] in numbers:
            end += 1
    if end == at:
        return None
    total = total + max(part, 0.0)
    return _fraction(words, _Number(total, at, end))


def _figure(words: Words, at: int) -> tuple[float | None, int]:
    """Read a number in figures as the language writes it: its value, None where it is none, and the word behind it."""
    word, after = words.lower[at], at + 1
    if words.lexicon.guard_words.decimal == ".":
        return (float(word.replace(",", "")), after) if FIGURE.fullmatch(word) else (None, after)
    if not FIGURE_COMMA.fullmatch(word):
        return None, after
    while len(words.lower[at]) <= len("000") and after < len(words.lower) and THOUSANDS.fullmatch(words.lower[after]):
        if words.text[words.spans[after - 1].end : words.spans[after].start] not in SPACES:
            break
        word += words.lower[after]
        after += 1
    parted = "." in word and ("," in word or len(word.rpartition(".")[2]) == len("000"))
    return float((word.replace(".", "") if parted else word).replace(",", ".")), after


def _grow(total: float, part: float, value: float, *, first: bool) -> tuple[float, float]:
    """Add a number word to a number read so far; a negative second value says that it does not belong to it."""
    if first:
        return 0.0, value
    if value in GROUPS and value >= SETTINGS.thousand:
        if 0 < total < value:
            # What is read so far counts the larger group: 2000 and 300 of ten thousand.
            return (total + part) * value, 0.0
        return total + max(part, 1.0) * value, 0.0
    if value in GROUPS and value != SETTINGS.score:
        return total, max(part, 1.0) * value
    after_hundreds = part % SETTINGS.hundred == 0 and part >= SETTINGS.hundred
    after_tens = part % SETTINGS.ten == 0 and part % SETTINGS.hundred >= SETTINGS.score and value < SETTINGS.ten
    if value >= 1 and (part == 0 or after_hundreds or after_tens):
        return total, part + value
    return total + part, -1.0


def _touches(words: Words, at: int) -> bool:
    return at + 1 < len(words.lower) and words.spans[at].end == words.spans[at + 1].start


def _no_number(words: Words, at: int) -> bool:
    """Tell whether a number word is none here: "one another", "no one", "the score", "one of"."""
    before = words.lower[at - 1] if at else ""
    after = words.lower[at + 1] if at + 1 < len(words.lower) else ""
    value = words.lexicon.language.numbers[words.lower[at]]
    if words.lower[at] in words.lexicon.guard_words.wordlike:
        return before not in words.lexicon.guard_words.articles
    stops = words.lexicon.language.stop_words
    return value == 1 and (after in stops or (before in stops and before not in words.lexicon.guard_words.before_one))


def _fraction(words: Words, number: _Number) -> _Number:
    """Turn "two thirds" and "3/4" into one value."""
    after = words.lower[number.after] if number.after < len(words.lower) else ""
    parts = words.lexicon.language.ordinals.get(after.removesuffix("s"), 0)
    if after.endswith("s") and parts > SETTINGS.halves:
        return _Number(number.value / parts, number.first, number.after + 1)
    if after == "/" and _touches(words, number.after) and words.lower[number.after + 1].isdigit():
        below = float(words.lower[number.after + 1])
        return _Number(number.value / below if below else number.value, number.first, number.after + 2)
    if number.value < 1 and after in words.lexicon.guard_words.articles and number.after + 1 < len(words.lower):
        group = words.lexicon.language.numbers.get(words.lower[number.after + 1], 0)
        if group in GROUPS:
            return _Number(number.value * group, number.first, number.after + 2)
        if words.lower[number.after + 1] in words.lexicon.language.units:
            return _Number(number.value, number.first, number.after + 1)
    quarters = words.lexicon.language.numbers.get(after, 0)
    if 0 < quarters < 1:
        return _Number(number.value * quarters, number.first, number.after + 1)
    return number


def _single(words: Words, at: int, before: dict[int, str]) -> _Number | None:
    """Read "a day before" and "less than a day" as one day; "a day" alone is a manner of counting."""
    if words.lower[at] not in words.lexicon.guard_words.articles or at + 1 >= len(words.lower):
        return None
    if (
        words.lower[at + 1] not in words.lexicon.language.units
        or len(words.lower[at + 1]) < SETTINGS.currency_code_letters
    ):
        return None
    after = words.lower[at + 2] if at + 2 < len(words.lower) else ""
    bound = before.get(at)
    return _Number(1.0, at, at + 1) if after in words.lexicon.guard_words.ages or bound in (">=", "<=") else None


def _range(words: Words, number: _Number, taken: frozenset[int]) -> tuple[str, int, str]:
    """Join "3-5", "3 to 5" and "between 3 and 5"; gives value, word after it and the unit of the lower end."""
    end, guard_words = number.after, words.lexicon.guard_words
    unit, behind = _unit(words, number.first, end)
    for stop in {end, behind}:
        if stop >= len(words.lower):
            continue
        gap = words.text[words.spans[stop - 1].end : words.spans[stop].start].strip()
        word = words.lower[stop]
        opener = words.lower[number.first - 1] if number.first else ""
        if gap in DASHES:
            second = stop
        elif word in guard_words.to or (word and word == guard_words.between.get(opener)):
            second = stop + 1
        else:
            continue
        second += 1 if second < len(words.lower) and _sign(words, second) else 0
        upper = _read(words, second, taken) if second < len(words.lower) and second not in taken else None
        if upper:
            return f"{_plain(number.value)}-{_plain(upper.value)}", upper.after, unit
    return _plain(number.value), end, ""


def _unit(words: Words, first: int, end: int) -> tuple[str, int]:
    """Give the unit before or after a number and the first word behind it."""
    sign = _sign(words, first - 1)
    if end < len(words.lower):
        near = words.text[words.spans[end - 1].end : words.spans[end].start]
        touching = near in ("", "-")
        if near.strip() in ("", "-") and (touching or words.lower[end] not in words.lexicon.guard_words.wordlike):
            for group, unit in words.lexicon.units.get(words.lower[end], ()):
                if words.lower[end : end + len(group)] == group:
                    return sign or unit, end + len(group)
    return sign, end
