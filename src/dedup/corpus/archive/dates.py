"""Find the day on which a document was published: as it was given, in its front matter, or in its name."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from dedup.errors import OptionError

__all__ = ["date_of", "require_day"]

FRONT: Final = re.compile(
    r"""
    \A\ufeff? (?: -{3} | \+{3} ) [ \t]*\r?\n (?P<body> .*? ) ^ (?: -{3} | \.{3} | \+{3} ) [ \t]* \r?$
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
FIELD: Final = re.compile(
    r"""
    ^ ["']? (?: date | published | publish(?:ed)?_?date | pub_?date | published_(?:at|on) ) ["']?
    \s* [:=] \s* ["']? (?P<year> \d{4} ) (?P<sign> [-/.]? ) (?P<month> \d{2} ) (?P=sign) (?P<day> \d{2} ) (?!\d)
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
NAMED: Final = re.compile(
    r"""
    (?<!\d) (?P<year> (?:19|20)\d{2} ) (?P<sign> [-_/.]? ) (?P<month> \d{2} ) (?P=sign) (?P<day> \d{2} ) (?!\d)
    """,
    re.VERBOSE,
)


def date_of(name: str, source: str) -> str:
    """Give the day a document names in its front matter, or else its name does; "" where neither does.

    >>> date_of("articles/2024-03-05-bridge.md", "The bridge is shut.")
    '2024-03-05'
    """
    front = FRONT.match(source)
    field = FIELD.search(front["body"]) if front else None
    for found in (*filter(None, [field]), *NAMED.finditer(name)):
        day = f"{found['year']}-{found['month']}-{found['day']}"
        if _is_day(day):
            return day
    return ""


def require_day(day: str) -> str:
    """Require a day such as 2024-03-05, or nothing.

    Raises:
        OptionError: it is something else.
    """
    if day and not (re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) and _is_day(day)):
        raise OptionError(f"must be a day such as 2024-03-05, got {day!r}", option="date")
    return day


def _is_day(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
