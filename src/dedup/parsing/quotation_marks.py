"""Tell which way quotation marks face, and what they hold: one mark opens in one language and closes in another."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Final

from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["directed", "enclosures"]

FACING: Final = re.compile("[“”„‟«»‹›]")
OPENING: Final = {"“": "“", "”": "“", "„": "“", "‟": "“", "«": "«", "»": "«", "‹": "‹", "›": "‹"}
"""Mark -> the mark written for it where it opens."""

CLOSING: Final = {"“": "”", "‹": "›", "«": "»"}
"""Mark that is written for one that opens -> the one that is written for its partner."""

PARTNERS: Final = {"„": "“”", "‟": "”", "“": "”", "”": "", "«": "»", "»": "«", "‹": "›", "›": "‹"}
"""Mark -> the marks that close what it opened; Swedish opens and closes with one mark."""

FREE_BEFORE: Final = frozenset("([{—–\"'“‘„«‹")
FREE_AFTER: Final = frozenset(",.;:!?)]}…\"'”’。，、；：！？）」』")
"""Signs beside a mark that leave that side of it as free as white space does."""

SINGLE: Final = re.compile("[‚‛‘’']")
SINGLE_CLOSED_BY: Final = {"‚": "‘’", "‛": "’", "‘": "’", "’": "’", "'": "'"}
"""Single mark -> the marks that close what it opened; all but the low one are apostrophes as well."""

SPOKEN: Final = frozenset(".?!…,")
"""What stands before a closing mark that is no apostrophe: "the dogs’ ferry" has none of it."""

PAIRED: Final = re.compile(r"[()\[\]{}「」『』（）“”«»‹›]|(?<![^\s(\[—–-])\"(?=\S)|\"")
OPENED_BY: Final = {
    ")": "(",
    "]": "[",
    "}": "{",
    "」": "「",
    "』": "『",
    "）": "（",
    "”": "“",
    "»": "«",
    "›": "‹",
    '"': '"',
}
"""Closing mark -> the opening one, once `directed` has written them."""


def directed(text: str) -> str:
    """Write each quotation mark as an English or French one that opens or closes as it does; the length stays.

    A mark closes what its partner opened; else it leans on the side where no white space is; a mark between two
    letters, as in Chinese, is what it is by itself.

    >>> directed("Er rief: „Halt.“ »Dann«, sagte er."), directed("他走了。“大桥关闭。”她说。")
    ('Er rief: “Halt.” «Dann», sagte er.', '他走了。“大桥关闭。”她说。')
    >>> directed("Er rief: ‚Halt.‘ Peters’ Hund kam.")
    'Er rief: ‹Halt.› Peters’ Hund kam.'
    """
    singles = list(_single_quotations(text))
    if not singles and not FACING.search(text):
        return text
    written = list(text)
    _direct(text, written)
    for start, end in singles:
        written[start], written[end] = "‹", "›"
    return "".join(written)


def _direct(text: str, written: list[str]) -> None:
    waiting: deque[tuple[str, int]] = deque(maxlen=SETTINGS.open_marks_remembered)
    for match in FACING.finditer(text):
        mark, place = match[0], match.start()
        while waiting and place - waiting[-1][1] > SETTINGS.longest_enclosed_characters:
            waiting.pop()
        kind = OPENING[mark]
        if _opens(text, place, waiting[-1][0] if waiting else ""):
            waiting.append((mark, place))
            written[place] = kind
        else:
            if waiting and OPENING[waiting[-1][0]] == kind:
                waiting.pop()
            written[place] = CLOSING[kind]


def _single_quotations(text: str) -> Iterator[tuple[int, int]]:
    """Give where a single mark opens and its partner closes: "‚Halt.‘", "‘Stop.’"; an apostrophe does neither."""
    opened = ("", 0)
    for match in SINGLE.finditer(text):
        mark, place = match[0], match.start()
        first, start = opened
        left, right = _free_sides(text, place)
        reach = start + SETTINGS.longest_enclosed_characters
        near = first and place <= reach
        # Within low marks an apostrophe closes where nothing better follows.
        word = first == "‚" and not left and (mark == "‘" or "‘" not in text[place:reach])
        closes = near and right and mark in SINGLE_CLOSED_BY[first]
        if closes and (word or text[place - 1 : place] in SPOKEN):
            yield start, place
            opened = ("", 0)
        elif not right and (left or mark == "‚") and not (near and first == "‚" and mark in "’'"):
            opened = (mark, place)


def _free_sides(text: str, place: int) -> tuple[bool, bool]:
    before, after = text[place - 1 : place] if place else "", text[place + 1 : place + 2]
    return (
        not before or before.isspace() or before in FREE_BEFORE,
        not after or after.isspace() or after in FREE_AFTER,
    )


def _opens(text: str, place: int, waiting: str) -> bool:
    mark = text[place]
    left, right = _free_sides(text, place)
    leans = left and not right
    if mark in "„‟":
        return True
    if mark in PARTNERS.get(waiting, ""):
        # An English quotation inside a German one opens with the mark that closes the German one.
        return mark == "“" and leans
    if left != right:
        return leans
    return mark in "“«‹"


def enclosures(text: str) -> Iterator[tuple[int, int]]:
    """Give where brackets and quotation marks open and close, the outermost of them; stray marks enclose nothing.

    Args:
        text: as `directed` writes it.
    """
    open_marks: deque[tuple[str, int]] = deque(maxlen=SETTINGS.open_marks_remembered)
    ranges: list[tuple[int, int]] = []
    for match in PAIRED.finditer(text):
        sign, place = match[0], match.start()
        opened = [
            at
            for mark, at in open_marks
            if mark == OPENED_BY.get(sign) and place - at <= SETTINGS.longest_enclosed_characters
        ]
        if not opened:
            inches = sign == '"' and text[place - 1 : place].isdigit()
            if (sign == '"' and not inches) or sign not in OPENED_BY:
                open_marks.append((sign, place))
            continue
        while open_marks and open_marks[-1][1] >= opened[-1]:
            open_marks.pop()
        while ranges and ranges[-1][0] > opened[-1]:
            ranges.pop()
        ranges.append((opened[-1], place))
    yield from ranges
