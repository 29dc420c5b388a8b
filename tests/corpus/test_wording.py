"""Names can be written, and a few of many are listed."""

from __future__ import annotations

import os

import pytest

from dedup.corpus.wording import listed_names, printable


@pytest.mark.parametrize(
    ("name", "said"),
    [("é", "é"), (os.fsdecode(b"y\xe9"), "y\\udce9"), ("\ud800x", "\\ud800x"), (5, "5"), ("", ""), ("a\\b", "a\\b")],
)
def test_names_that_can_be_written(name: object, said: str) -> None:
    """What is no character becomes an escape, all else stays."""
    assert printable(name) == said
    assert printable(name).encode().decode() == said


def test_the_first_of_many() -> None:
    """Eight names and no more."""
    assert listed_names([]) == "there are no fields"
    assert listed_names(["id", "body"]) == "there are id, body"
    assert listed_names(map(str, range(20))) == "there are 0, 1, 2, 3, 4, 5, 6, 7, ..."
