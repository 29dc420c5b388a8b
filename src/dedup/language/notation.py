"""Read the notations in which the word tables are written: short texts become sets, tuples and mappings.

Words and word groups are parted by commas and may go on over several lines. Where the order of lines counts (months,
opposites), a line that begins with white space goes on with the one before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final

__all__ = [
    "Groups",
    "InOrder",
    "LongestFirst",
    "Named",
    "NotationError",
    "Numbered",
    "Opposites",
    "Pairs",
    "Patterns",
    "Phrases",
    "Ranked",
    "Sequels",
    "Side",
    "Valued",
    "Words",
    "flag",
    "text",
]


class NotationError(ValueError):
    """A value is not written as its field asks.

    Attributes:
        expected: what should stand there.
        key: the key it stands under, with dots where tables stand in tables.
    """

    def __init__(self, expected: str, key: str = "") -> None:
        """Keep what was expected, and where."""
        super().__init__(expected)
        self.expected = expected
        self.key = key

    def under(self, key: str) -> NotationError:
        """Give the same error, seen from the table around it."""
        return NotationError(self.expected, f"{key}.{self.key}" if self.key else key)


def text(value: object) -> str:
    """Take a text as it is."""
    if not isinstance(value, str):
        raise NotationError(f"a text is expected, found {_kind(value)}")
    return value


def flag(value: object) -> bool:
    """Take true or false."""
    if not isinstance(value, bool):
        raise NotationError(f"true or false is expected, found {_kind(value)}")
    return value


def words(value: object) -> frozenset[str]:
    """Read words and word groups parted by commas.

    >>> sorted(words("not, no longer"))
    ['no longer', 'not']
    """
    return frozenset(_items(value))


def in_order(value: object) -> tuple[str, ...]:
    """Read words and word groups parted by commas, in the order they stand.

    >>> in_order("un, non")
    ('un', 'non')
    """
    return tuple(_items(value))


def longest_first(value: object) -> tuple[str, ...]:
    """Read words and word groups parted by commas, the longest first so that the first match is the longest.

    >>> longest_first("as, as soon as")
    ('as soon as', 'as')
    """
    return tuple(sorted(words(value), key=lambda group: (-len(group), group)))


def phrases(value: object) -> tuple[tuple[str, ...], ...]:
    """Read word groups parted by commas, each as its words.

    >>> phrases("one of the, among the")
    (('one', 'of', 'the'), ('among', 'the'))
    """
    return tuple(tuple(group.split()) for group in _items(value))


def groups(value: object) -> tuple[tuple[str, ...], ...]:
    r"""Read one group of words a line, its words parted by commas.

    >>> groups("big, large\nsmall, little")
    (('big', 'large'), ('small', 'little'))
    """
    return tuple(tuple(_items(line)) for line in _lines(value))


def ranked(value: object) -> Mapping[str, int]:
    r"""Read one rank a line, the first is 1, into word -> rank.

    >>> dict(ranked("january, jan\nfebruary, feb"))
    {'january': 1, 'jan': 1, 'february': 2, 'feb': 2}
    """
    return MappingProxyType({word: rank for rank, line in enumerate(_lines(value), 1) for word in _items(line)})


def opposites(value: object) -> Mapping[str, frozenset[str]]:
    """Read one line "left, left / right, right" a pair: every word left is an opposite of every word right.

    >>> {word: sorted(others) for word, others in opposites("before, prior / after").items()}
    {'before': ['after'], 'prior': ['after'], 'after': ['before', 'prior']}
    """
    found: dict[str, set[str]] = {}
    for line in _lines(value):
        left, right = map(in_order, _sides(line))
        for here, there in ((left, right), (right, left)):
            for word in here:
                found.setdefault(word, set()).update(there)
    return MappingProxyType({word: frozenset(others) for word, others in found.items()})


def sequels(value: object) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Read one line "first, first / next, next" a pair, its sides in the order they stand.

    >>> sequels("one ... / another ..., a second ...")
    ((('one ...',), ('another ...', 'a second ...')),)
    """
    return tuple((in_order(here), in_order(there)) for here, there in map(_sides, _lines(value)))


def _sides(line: str) -> tuple[str, str]:
    sides = [side for each in line.split("/") if (side := each.strip(" ,"))]
    if len(sides) != PAIR:
        raise NotationError(f'lines "left, left / right, right" are expected, found {line!r}')
    return sides[0], sides[1]


PAIR: Final = 2
"""Sides of a pair of opposites."""


def patterns(value: object) -> tuple[str, ...]:
    r"""Read a list of regular expressions.

    >>> patterns(["but for\\b"])
    ('but for\\b',)
    """
    if not isinstance(value, list):
        raise NotationError(f"a list of regular expressions is expected, found {_kind(value)}")
    for pattern in value:
        try:
            re.compile(text(pattern))
        except re.error as error:
            raise NotationError(f"a regular expression is expected, found {pattern!r} ({error})") from error
    return tuple(value)


def side(value: object) -> str:
    """Read on which side of a negation the words stand that it turns round: "after", "before" or "both"."""
    if value not in ("after", "before", "both"):
        raise NotationError(f'"after", "before" or "both" is expected, found {value!r}')
    return str(value)


def named(value: object) -> Mapping[str, str]:
    """Read a table "name = words" into word -> name.

    >>> dict(named({"km": "kilometre, km"}))
    {'kilometre': 'km', 'km': 'km'}
    """
    return MappingProxyType({word: name for name, members in _table(value) for word in members})


def valued(value: object) -> Mapping[str, float]:
    """Read a table "number = words" into word -> number.

    >>> dict(valued({"1": "one", "0.5": "half, halves"}))
    {'one': 1, 'half': 0.5, 'halves': 0.5}
    """
    return MappingProxyType({word: _number(key) for key, members in _table(value) for word in members})


def numbered(value: object) -> Mapping[str, int]:
    """Read a table "whole number = words" into word -> number.

    >>> dict(numbered({"1": "first", "2": "second, other"}))
    {'first': 1, 'second': 2, 'other': 2}
    """
    return MappingProxyType({word: _whole(key) for key, members in _table(value) for word in members})


def pairs(value: object) -> Mapping[str, str]:
    """Read a table "word = word".

    >>> dict(pairs({"between": "and"}))
    {'between': 'and'}
    """
    if not isinstance(value, dict):
        raise NotationError(f"a table is expected, found {_kind(value)}")
    return MappingProxyType({key: _under(key, text, entry) for key, entry in value.items()})


Words = Annotated[frozenset[str], words]
InOrder = Annotated[tuple[str, ...], in_order]
LongestFirst = Annotated[tuple[str, ...], longest_first]
Patterns = Annotated[tuple[str, ...], patterns]
Phrases = Annotated[tuple[tuple[str, ...], ...], phrases]
Groups = Annotated[tuple[tuple[str, ...], ...], groups]
Ranked = Annotated[Mapping[str, int], ranked]
Named = Annotated[Mapping[str, str], named]
Valued = Annotated[Mapping[str, float], valued]
Numbered = Annotated[Mapping[str, int], numbered]
Pairs = Annotated[Mapping[str, str], pairs]
Opposites = Annotated[Mapping[str, frozenset[str]], opposites]
Side = Annotated[str, side]
Sequels = Annotated[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...], sequels]


def _items(value: object) -> list[str]:
    if not isinstance(value, str):
        raise NotationError(f"words parted by commas are expected, in one text, found {_kind(value)}")
    items = " ".join(value.split()).split(",")
    return [item for part in items if (item := part.strip())]


def _lines(value: object) -> Iterator[str]:
    return (line for line in NEXT_LINE.split(text(value)) if line.strip())


NEXT_LINE: Final = re.compile(r"\n(?!\s)")


def _table(value: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    if not isinstance(value, dict):
        raise NotationError(f"a table is expected, found {_kind(value)}")
    for key, entry in value.items():
        yield key, _under(key, in_order, entry)


def _under(key: str, reader: Any, entry: object) -> Any:  # noqa: ANN401 - whatever the reader gives
    try:
        return reader(entry)
    except NotationError as error:
        raise error.under(key) from None


def _number(key: str) -> float:
    try:
        number = float(key)
    except ValueError:
        raise NotationError("a number is expected as the key", key) from None
    return int(number) if number.is_integer() else number


def _whole(key: str) -> int:
    number = _number(key)
    if not isinstance(number, int):
        raise NotationError("a whole number is expected as the key", key)
    return number


def _kind(value: object) -> str:
    kinds = ((bool, "true or false"), (str, "a text"), (list, "a list"), (dict, "a table"), ((int, float), "a number"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "a date or a time")
