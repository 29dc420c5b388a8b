"""How the word tables are written down: short texts that become sets, tuples and mappings.

A table of some hundred words reads best as running text; these readers turn such text into the fields of `Language`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["counted", "groups", "named", "numbered", "opposites", "ordered", "ranked", "words"]


def words(text: str) -> frozenset[str]:
    """Read single words parted by white space.

    >>> sorted(words("to be"))
    ['be', 'to']
    """
    return frozenset(text.split())


def groups(text: str) -> frozenset[str]:
    """Read words and word groups parted by commas.

    >>> sorted(groups("not, no longer"))
    ['no longer', 'not']
    """
    return frozenset(_items(text, ","))


def ordered(text: str) -> tuple[str, ...]:
    """Read words and word groups parted by commas, the longest first so that the first match is the longest.

    >>> ordered("as, as soon as")
    ('as soon as', 'as')
    """
    return tuple(sorted(set(_items(text, ",")), key=lambda group: (-len(group), group)))


def named(text: str, base: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """Read lines of "name: word, word" into word -> name, added to `base`; a line without colon continues the last.

    >>> dict(named("km: kilometre, km"))
    {'kilometre': 'km', 'km': 'km'}
    """
    found = dict(base or {})
    name = ""
    for line in _items(text, "\n"):
        head, colon, tail = line.partition(":")
        name, members = (head, tail) if colon else (name, head)
        found.update(dict.fromkeys(_items(members, ","), name))
    return MappingProxyType(found)


def counted(text: str) -> Mapping[str, float]:
    """Read "value word,word" items parted by semicolons into word -> number.

    >>> dict(counted("1 one; 0.5 half,halves"))
    {'one': 1, 'half': 0.5, 'halves': 0.5}
    """
    found: dict[str, float] = {}
    for item in _items(text, ";"):
        value, _, members = item.partition(" ")
        number = float(value)
        found.update(dict.fromkeys(_items(members, ","), int(number) if number.is_integer() else number))
    return MappingProxyType(found)


def numbered(text: str) -> Mapping[str, int]:
    """Read "value word,word" items parted by semicolons into word -> whole number.

    >>> dict(numbered("1 first; 2 second,other"))
    {'first': 1, 'second': 2, 'other': 2}
    """
    return MappingProxyType({word: int(value) for word, value in counted(text).items()})


def ranked(text: str) -> Mapping[str, int]:
    """Read items parted by semicolons, each "word,word", into word -> rank from 1.

    >>> dict(ranked("january,jan; february,feb"))
    {'january': 1, 'jan': 1, 'february': 2, 'feb': 2}
    """
    return MappingProxyType(
        {word: rank for rank, item in enumerate(_items(text, ";"), 1) for word in _items(item, ",")}
    )


def opposites(text: str) -> Mapping[str, frozenset[str]]:
    """Read "left,left / right,right" items parted by semicolons: every word left is an opposite of every word right.

    >>> {word: sorted(others) for word, others in opposites("before,prior / after").items()}
    {'before': ['after'], 'prior': ['after'], 'after': ['before', 'prior']}
    """
    found: dict[str, set[str]] = {}
    for item in _items(text, ";"):
        left, right = (tuple(_items(side, ",")) for side in item.split("/"))
        for here, there in ((left, right), (right, left)):
            for word in here:
                found.setdefault(word, set()).update(there)
    return MappingProxyType({word: frozenset(others) for word, others in found.items()})


def _items(text: str, separator: str) -> Iterator[str]:
    for part in text.split(separator):
        folded = " ".join(part.split())
        if folded:
            yield folded
