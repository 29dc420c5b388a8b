"""What a line of plain text looks like by itself, before its neighbours are asked."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from dedup.parse.piece import LEADER, closes, key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.parse.lines import Line

__all__ = ["ITEM", "QUOTE", "Look", "in_capitals", "is_numbered", "looks_of"]

ITEM: Final = re.compile(
    r"""
    ^ (?P<indent> \s* )
    (?P<marker>
        [-*+•‣◦▪●·]              # bullets
      | \d{1,3} [.)]             # 1. or 1); four digits are a year
      | \( (?: \d{1,3} | [a-z] ) \)
      | [a-zA-Z] \)              # a), but not "A." which is an initial
    )
    [ \t\u00a0]+ (?= \S )
    """,
    re.VERBOSE,
)
_RULE: Final = re.compile(r"^\s*([-*_=~#•])(?:\s*\1){2,}\s*$")
QUOTE: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+")
_TABLE: Final = re.compile(
    r"""
    \S [ ]* \t+ [ ]* \S           # cells parted by tabs
  | ^ \s* \| .* \S                # a line that opens with a bar
  | \S \s* \| \s* \S .* \| \s* \S # three cells parted by bars
  | ^ \s* \+ [-=+]{3,} $          # +-----+-----+
    """,
    re.VERBOSE,
)
_NUMBERED: Final = re.compile(r"^\s*\d{1,3}(?:\.\d{1,3})+\.?\s+\S")
_MOST_CHARACTERS: Final = 200
_MOST_WORDS: Final = 12
_FEWEST_CAPITALS: Final = 4


class Look(Enum):
    """What a line looks like by itself."""

    BLANK = auto()
    ITEM = auto()
    RULE = auto()
    QUOTE = auto()
    TABLE = auto()
    LONE = auto()
    PROSE = auto()


def looks_of(lines: Sequence[Line]) -> list[Look]:
    """Give the look of each line; a line that recurs in the text stands alone, as contents lines and headings do."""
    recurring = Counter(key_of(line.text) for line in lines if _may_recur(line.text))
    return [_look(line, recurring) for line in lines]


def _may_recur(text: str) -> bool:
    return 0 < len(text.strip()) <= _MOST_CHARACTERS and not closes(text)


def _look(line: Line, recurring: Counter[str]) -> Look:
    text = line.text
    if line.blank:
        return Look.BLANK
    for look, pattern in ((Look.RULE, _RULE), (Look.QUOTE, QUOTE), (Look.ITEM, ITEM)):
        if pattern.match(text):
            return look
    short = _may_recur(text)
    again = short and recurring[_bare(text)] > 1
    if again and LEADER.search(text):
        return Look.LONE
    if _TABLE.search(text):
        return Look.TABLE
    return Look.LONE if again or (short and (in_capitals(text) or is_numbered(text))) else Look.PROSE


def _bare(text: str) -> str:
    item = ITEM.match(text)
    return key_of(text[item.end() :] if item else text)


def in_capitals(text: str) -> bool:
    """Tell whether a short line is in capital letters throughout, as headings are in texts without marks."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and text.isupper() and len(text.split()) <= _MOST_WORDS


def is_numbered(text: str) -> bool:
    """Tell whether a line opens with a number of two levels or more, as in "2.1 Scope"."""
    return _NUMBERED.match(text) is not None
