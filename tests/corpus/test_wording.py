"""A few of many names are listed, and what rows lack is said by its kind."""

from __future__ import annotations

import pytest

from dedup.corpus.options import CorpusOptions
from dedup.corpus.wording import all_unread, listed_names, some_unread
from dedup.records import Place


def test_the_first_of_many() -> None:
    """Eight names and no more."""
    assert listed_names([]) == "there are no fields"
    assert listed_names(["id", "body"]) == "there are id, body"
    assert listed_names(map(str, range(20))) == "there are 0, 1, 2, 3, 4, 5, 6, 7, ..."


@pytest.mark.parametrize(
    ("keep", "none", "some"),
    [
        (
            "newest",
            "no record has a date in field 'day', which --keep newest goes by",
            "records without an ISO date in field 'day': 1,200, the first in.jsonl:3; all others go before them",
        ),
        (
            "priority:rank",
            "no record has a number in field 'rank', which --keep priority:rank goes by",
            "records without a number in field 'rank': 1,200, the first in.jsonl:3; all others go before them",
        ),
    ],
)
def test_what_keep_goes_by(keep: str, none: str, some: str) -> None:
    """A date stands in the field for dates, a number in the one that is named."""
    options = CorpusOptions(keep=keep, date_field="day")
    assert all_unread(options) == none
    assert some_unread(options, 1200, Place("in.jsonl", 3)) == some
