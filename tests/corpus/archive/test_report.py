"""What is said of a match, in a line and as data."""

from __future__ import annotations

import json

import pytest

from dedup.corpus.archive.record import ArchiveMatch, ArchiveSearch, PublishedPlace
from dedup.corpus.archive.report import match_line, search_data


def match(*, date: str = "2024-03-05", times: int = 1, new: tuple[str, ...] = (), differs: str = "") -> ArchiveMatch:
    """Give a match."""
    return ArchiveMatch(
        line=12, text="It is 3.", published="It is 4.", score=0.91234, shared=0.5, new=new,
        differs=(differs,) if differs else (), places=(PublishedPlace(ref="x.md", line=40, date=date),),
        published_times=times,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (match(), "draft.md:12 was published 2024-03-05 in x.md:40 (0.91)"),
        (match(date=""), "draft.md:12 was published on an unknown day in x.md:40 (0.91)"),
        (match(times=2), "draft.md:12 was published 2024-03-05 in x.md:40 and 1 more place (0.91)"),
        (match(times=1234), "draft.md:12 was published 2024-03-05 in x.md:40 and 1,233 more places (0.91)"),
        (
            match(new=("3", "so far"), differs="number: 3 here, published before with 4"),
            (
                'draft.md:12 was published 2024-03-05 in x.md:40 (0.91): what is new in yours: "3", "so far"; '
                "it differs: number: 3 here, published before with 4"
            ),
        ),
        (
            match(new=("as well",), differs='said here only: "as well"'),
            'draft.md:12 was published 2024-03-05 in x.md:40 (0.91): what is new in yours: "as well"',
        ),
    ],
)
def test_line(found: ArchiveMatch, said: str) -> None:
    """Place, day, place of publication, score, what is new and what differs."""
    assert match_line("draft.md", found) == said


def test_data() -> None:
    """The same as data, which says too whether a passage is known and where the search was cut."""
    data = json.loads(json.dumps(search_data("draft.md", ArchiveSearch(matches=(match(),), passages=3, cut=(7,)))))
    assert (data["file"], data["passages"], data["cut"]) == ("draft.md", 3, [7])
    (found,) = data["matches"]
    assert (found["score"], found["known"], found["places"]) == (
        0.9123, True, [{"ref": "x.md", "line": 40, "date": "2024-03-05"}],
    )  # fmt: skip
