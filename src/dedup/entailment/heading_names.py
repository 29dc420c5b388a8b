"""Tell what headings name, without their numbering, and whether two are of one pattern or of one thing in time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.language import Language

__all__ = ["are_contrasted", "are_times_of_one", "figures_apart", "heading_name"]

HEADING_FIGURE: Final = re.compile(r"\d")
"""Headings differ in what they speak of when a word with a digit stands in one only: a version, a year, a number."""

NUMBERING: Final = re.compile(r"^[#\s]*\d{1,2}[.)]\s+(?=\D)")
"""The number of a heading: "3. Limits", not "2023 in figures" or "4.2.3 (May)"."""

CLOCK: Final = re.compile(r"(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])")
"""A time of day."""


def heading_name(heading: str) -> str:
    """Give the words of a heading, without the number it has in an order.

    >>> heading_name("3. Limits")
    'limits'
    """
    return fingerprint(NUMBERING.sub("", heading))


def figures_apart(mine: str, its: str, language: Language) -> bool:
    """Whether a word with a figure stands in one of two names of headings only: "Version 2", "Version 3"."""
    one, other = (heading_words(heading, language) for heading in (mine, its))
    return _has_figure(one ^ other)


def are_times_of_one(mine: str, its: str, language: Language) -> bool:
    """Whether two headings only say when what stands below them was written.

    "Update 1, Tuesday 07:40" and "Update 2, Tuesday 09:15" do, "Session A, 09:00" and "Session B, 10:00" do not.
    """
    if not (CLOCK.search(mine) and CLOCK.search(its)):
        return False
    when = language.weekdays.keys() | language.months.keys()
    one, other = (
        {word for word in heading_words(fingerprint(heading), language) if not HEADING_FIGURE.search(word)} - when
        for heading in (mine, its)
    )
    return one == other


def are_contrasted(mine: str, its: str, language: Language) -> bool:
    """Whether two headings, as fingerprints, share a pattern and differ in a figure or in what they name."""
    one, other = (heading_words(heading, language) for heading in (mine, its))
    if mine == its or not one or not other:
        return False
    if _has_figure(one ^ other):
        return True
    pattern = one & other
    return bool(one - other and other - one and pattern) and 2 * len(pattern) >= min(len(one), len(other)) - 1


def heading_words(heading: str, language: Language) -> frozenset[str]:
    """Give the words of a heading with number words as figures, stop words left out."""
    words = (str(int(language.numbers[word])) if word in language.numbers else word for word in heading.split())
    return frozenset(words) - language.stop_words


def _has_figure(words: Iterable[str]) -> bool:
    return any(HEADING_FIGURE.search(word) for word in words)
