"""Find the lists that stand inside a paragraph: "1. The first item 2. The second item"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["list_marks"]

BULLET: Final = re.compile(r"(?<=\s)[•⁃◦▪‣](?=\s?\w)")
LIST_MARK: Final = re.compile(
    rf"""
    (?: (?<=\s) | ^ ) (?P<open> \(? )
    (?P<mark> \d{{1,2}} | [a-z] | [ivx]{{2,4}} )
    (?P<sign> \.\) | [.)] )
    (?= \s+ (?P<item> {LETTER} ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
LIST_AFTER: Final = ("", *".?!:")
BULLET_SIGN: Final = re.compile("[•⁃◦▪‣]")
FIRST_MARK: Final = re.compile("[1aAiI][.)]")
"""Without one of these there is no list: most texts have neither, and are looked through in a fraction of the time."""

ITEM_ENDS: Final = ".?!:;,)…\"'”’»"
MARKED_BULLET: Final = re.compile(r"[•⁃◦▪‣]\s?\d{1,3}\.")
ROMAN: Final = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def list_marks(text: str) -> Iterator[tuple[int, int]]:
    """Where the items of a list within the text begin: bullets, and numbers or letters that count up from the first."""
    if BULLET_SIGN.search(text):
        for match in BULLET.finditer(" " + text):
            marked = MARKED_BULLET.match(text, match.start() - 1)
            yield match.start() - 1, marked.end() if marked else match.end() - 1
    if not FIRST_MARK.search(text):
        return
    run: list[re.Match[str]] = []
    for match in LIST_MARK.finditer(text):
        if not match["item"].isupper():
            continue
        same = bool(run) and match["sign"] == run[-1]["sign"] and match["open"] == run[-1]["open"]
        if same and not _parted(text, run[-1], match):
            # "A. B. Smith" and "A. Smith and B. Jones" are names.
            continue
        if same and _follows(run[-1]["mark"].lower(), match["mark"].lower()):
            if len(run) == 1:
                yield run[0].span()
            run.append(match)
            yield match.span()
        elif match["mark"].lower() in ("1", "a", "i") and text[: match.start()].rstrip()[-1:] in LIST_AFTER:
            run = [match]


def _parted(text: str, before: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether a whole item stands between two marks; capitals with a full stop are initials elsewhere."""
    item = text[before.end() : mark.start()].strip()
    return bool(item) and not (mark["mark"].isupper() and mark["sign"] == "." and item[-1] not in ITEM_ENDS)


def _follows(mark: str, other: str) -> bool:
    """Whether one list mark comes right after another: 1 and 2, a and b, i and ii."""
    if mark.isdigit() or other.isdigit():
        return mark.isdigit() and other.isdigit() and int(other) == int(mark) + 1
    if mark in ROMAN and other in ROMAN and ROMAN.index(other) == ROMAN.index(mark) + 1:
        return True
    return len(mark) == len(other) == 1 and ord(other) == ord(mark) + 1
