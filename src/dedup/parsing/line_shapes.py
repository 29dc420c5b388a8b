"""Classify a line of plain text by itself, before its neighbours are asked."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from dedup.parsing.hard_wraps import runs_on
from dedup.parsing.piece import LEADER, closes, key_of
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.parsing.hard_wraps import Wrapping
    from dedup.parsing.lines import Line

__all__ = ["ITEM", "QUOTE", "Look", "asks_numbered", "heads_by_itself", "looks_of", "without_fragments"]

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
QUOTE: Final = re.compile(r"^[ \t]*(?:>[ \t]*)+")
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


class Look(Enum):
    """What a line looks like by itself."""

    BLANK = auto()
    ITEM = auto()
    RULE = auto()
    QUOTE = auto()
    TABLE = auto()
    LONE = auto()
    PROSE = auto()


_TEXT: Final = (Look.PROSE, Look.LONE)


def looks_of(lines: Sequence[Line]) -> list[Look]:
    """Give the look of each line; a line that recurs in the text stands alone, as contents lines and headings do."""
    recurring = Counter(_bare(line.text) for line in lines if _may_recur(line.text))
    return [_look(line, recurring) for line in lines]


def _may_recur(text: str) -> bool:
    return 0 < len(text.strip()) <= SETTINGS.longest_lone_line_characters and not closes(text)


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
    return Look.LONE if again or heads_by_itself(text) else Look.PROSE


def without_fragments(lines: Sequence[Line], looks: Sequence[Look], wrapping: Wrapping) -> list[Look]:
    """Take parts of wrapped lines for prose, though they recur: unlike headings, they stand alone nowhere."""
    tied = [False] * (len(lines) + 1)
    running = [False] * (len(lines) + 1)
    for index in range(1, len(lines)):
        if looks[index] not in _TEXT or looks[index - 1] not in (*_TEXT, Look.ITEM):
            continue
        pair = lines[index - 1].text, lines[index].text
        tied[index] = wrapping.broke(*pair)
        running[index] = wrapping.wrapped and runs_on(*pair)
    alone = {_bare(line.text) for i, line in enumerate(lines) if not (line.blank or tied[i] or tied[i + 1])}
    return [
        Look.PROSE
        if look is Look.LONE
        and (running[i] or running[i + 1] or ((tied[i] or tied[i + 1]) and _bare(lines[i].text) not in alone))
        else look
        for i, look in enumerate(looks)
    ]


def _bare(text: str) -> str:
    item = ITEM.match(text)
    return key_of(text[item.end() :] if item else text)


def heads_by_itself(text: str) -> bool:
    """Tell whether a line is a heading whatever follows: short, and in capitals or with a number as in "2.1 Scope"."""
    if asks_numbered(text):
        return True
    if not _may_recur(text):
        return False
    letters = sum(char.isalpha() for char in text)
    capitals = (
        letters >= SETTINGS.fewest_capitals and text.isupper() and len(text.split()) <= SETTINGS.longest_heading_words
    )
    return capitals or _NUMBERED.match(text) is not None


def asks_numbered(text: str) -> bool:
    """Tell whether a text is a numbered question, the heading of its answer: "3.1. Which one is better for me?"."""
    bare = text.strip()
    return (
        bare.endswith(("?", "？"))
        and len(bare) <= SETTINGS.longest_lone_line_characters
        and _NUMBERED.match(bare) is not None
    )
