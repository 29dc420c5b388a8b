"""A few of many names are listed."""

from __future__ import annotations

from dedup.corpus.wording import listed_names


def test_the_first_of_many() -> None:
    """Eight names and no more."""
    assert listed_names([]) == "there are no fields"
    assert listed_names(["id", "body"]) == "there are id, body"
    assert listed_names(map(str, range(20))) == "there are 0, 1, 2, 3, 4, 5, 6, 7, ..."
