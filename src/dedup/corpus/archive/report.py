"""Say in words, and as data, what of a text was published before."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from dedup.corpus.archive.stating import HERE_ONLY
from dedup.records import Place

if TYPE_CHECKING:
    from dedup.corpus.archive.record import ArchiveMatch, ArchiveSearch

__all__ = ["match_line", "search_data"]


def match_line(name: str, match: ArchiveMatch) -> str:
    """Say where and when a passage was published, what is new in it, and what differs, in one line."""
    said = f"{Place(name, match.line)} was published {_where(match)} ({match.score:.2f})"
    if match.new:
        said += ": what is new in yours: " + ", ".join(f'"{each}"' for each in match.new)
    # More words are quoted as new already.
    if differs := [each for each in match.differs if not each.startswith(HERE_ONLY)]:
        said += "; it differs: " + "; ".join(differs)
    return said


def search_data(name: str, found: ArchiveSearch) -> dict[str, Any]:
    """Give what was found as data that JSON can hold."""
    return {
        "file": name,
        "passages": found.passages,
        "cut": list(found.cut),
        "matches": [{**asdict(each), "score": round(each.score, 4), "shared": round(each.shared, 4),
                     "known": each.known} for each in found],
    }  # fmt: skip


def _where(match: ArchiveMatch) -> str:
    place, more = match.places[0], match.published_times - 1
    when = place.date or "on an unknown day"
    return f"{when} in {Place(place.ref, place.line)}" + (f" and {more:,} more place{'s' * (more != 1)}" * bool(more))
