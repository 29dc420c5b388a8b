"""What a search gives back, and what became of documents."""

from __future__ import annotations

from dataclasses import replace

from dedup.corpus.archive.record import ArchiveMatch, ArchiveSearch, ArchiveWritten, PublishedPlace

MATCH = ArchiveMatch(
    line=3, text="a", published="b", score=0.9, shared=0.8, new=(), differs=(),
    places=(PublishedPlace(ref="x.md", line=1, date=""),), published_times=1,
)  # fmt: skip


def test_a_search_is_its_matches() -> None:
    """It is gone through and counted as they are."""
    found = ArchiveSearch(matches=(MATCH,), passages=4)
    assert (list(found), len(found), bool(ArchiveSearch(matches=(), passages=4))) == ([MATCH], 1, False)


def test_a_match_is_known_where_nothing_differs() -> None:
    """What differs keeps it from being known, however high the score."""
    assert MATCH.known
    assert not replace(MATCH, differs=("number: 3 here, published before with 4",)).known


def test_what_was_written_adds_up() -> None:
    """Step by step."""
    one, other = ArchiveWritten(added=1, passages=3), ArchiveWritten(replaced=2, unchanged=1, passages=4)
    assert one + other == ArchiveWritten(added=1, replaced=2, unchanged=1, passages=7)
