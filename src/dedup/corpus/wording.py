"""Say which fields there are, which are in the way, and what rows lack that `keep` goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.corpus.options import CorpusOptions
    from dedup.records import Place

__all__ = ["all_unread", "listed_names", "mark_taken", "some_unread"]

SHOWN: Final = 8
"""Fields that are listed where the one asked for is missing."""


def mark_taken(kind: str, name: str) -> str:
    """Say that a column or field is there that marks would destroy."""
    return f"has a {kind} {name!r} already, which --mark would add; rename it"


def listed_names(names: Iterable[str]) -> str:
    """Say which fields there are, the first of many."""
    found = list(names)
    if not found:
        return "there are no fields"
    return f"there are {', '.join(found[:SHOWN])}" + ", ..." * (len(found) > SHOWN)


def all_unread(options: CorpusOptions) -> str:
    """Say that no record has the date or number that `keep` goes by."""
    wanted = "date" if _is_by_date(options) else "number"
    return f"no record has a {wanted} in field {_field_of(options)!r}, which --keep {options.keep} goes by"


def some_unread(options: CorpusOptions, count: int, first: Place) -> str:
    """Say how many records have none, and where the first of them is."""
    kind = "an ISO date" if _is_by_date(options) else "a number"
    field = _field_of(options)
    return f"records without {kind} in field {field!r}: {count:,}, the first {first}; all others go before them"


def _is_by_date(options: CorpusOptions) -> bool:
    return options.keep == "newest"


def _field_of(options: CorpusOptions) -> str:
    return options.date_field if _is_by_date(options) else options.keep.partition(":")[2]
