"""A comment says why something went and quotes who says it."""

from __future__ import annotations

import pytest

from dedup.changes import (
    Announcement,
    Change,
    Copy,
    Evidence,
    Reason,
    Requested,
    Stated,
    Superseded,
    Trimmed,
    draft_of,
)  # fmt: skip
from dedup.options import Options
from dedup.output.documents.reviewer_notes import comment_lines
from dedup.parsing.reading import read_source
from dedup.records import TextSpan

BY = (Evidence(claim=TextSpan(0, 4), by=1, score=0.9), Evidence(claim=TextSpan(5, 9), by=3, score=0.8))
SOURCE = "## Ferry\n\nThe **ferry** leaves at noon. It is red.\n\nIt carries cars.\n"


@pytest.mark.parametrize(
    ("reason", "lines"),
    [
        (Copy(of=1), ["Word for word the same as:", "Ferry: “The ferry leaves at noon.”"]),
        (
            Stated(by=BY, risk=0.03, same_order=0.95),
            ["Nearly the same is said by (3% at risk):", "Ferry: “The ferry leaves at noon.”",
             "Ferry: “It carries cars.”"],
        ),
        (
            Stated(by=BY[:1], risk=0.001, same_order=0.2),
            ["In other words said by:", "Ferry: “The ferry leaves at noon.”"],
        ),
        (Trimmed(cut=(), by=BY[:1]), ["What is cut out is said by:", "Ferry: “The ferry leaves at noon.”"]),
        (Superseded(by=2), ["A later figure is given by:", "Ferry: “It is red.”"]),
        (Announcement(), ["It only says what the text is about to do"]),
        (Requested(), ["A person asked for it"]),
    ],
)  # fmt: skip
def test_comments(reason: Reason, lines: list[str]) -> None:
    """Each reason in a line, and below it each sentence with its heading, without marks."""
    draft = draft_of(read_source(SOURCE, Options(language="en"), name="a.md"))
    assert comment_lines(draft, Change(passage=2, text=None, reason=reason)) == lines
