"""Guard the sign of a figure: "-5 degrees" is neither "5 degrees" nor "+5 degrees"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts

__all__ = ["KIND", "conflicts"]

KIND: Final = "sign"

FIGURE: Final = re.compile(
    r"""
    (?: (?<=\s) | ^ | (?<=[(\[]) )     # a minus inside "3-4" or "A-5" is no sign
    (?P<sign> [-\u2212+]? )
    (?P<figure> \d+ (?: [.,]\d+ )* )
    """,
    re.VERBOSE,
)


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where a figure both texts give stands below zero in one of them only.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The cellar was at -5 degrees in the morning.", "The cellar was at 5 degrees in the morning.")
    ('sign',)
    >>> refusals(
    ...     "The cellar was at −5 degrees in the morning.",
    ...     "The cellar was at -5 degrees in the morning, and the pipes froze.",
    ... )
    ()
    """
    mine, its = _signs(claim.words.text), _signs(support.words.text)
    for figure in sorted(mine.keys() & its.keys()):
        if mine[figure].isdisjoint(its[figure]):
            yield Conflict(kind=KIND, claim=min(mine[figure]) + figure, support=min(its[figure]) + figure)


def _signs(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for match in FIGURE.finditer(text):
        found.setdefault(match["figure"], set()).add("-" if match["sign"] not in ("", "+") else "")
    return found
