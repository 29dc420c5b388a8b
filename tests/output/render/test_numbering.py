"""Numbers of lists go on counting."""

from __future__ import annotations

import pytest

from dedup.output.render.numbering import markers
from dedup.records import Block, Kind, Span


def items(*written: str) -> tuple[Block, ...]:
    """Make one item of each marker; "#" is a heading."""
    return tuple(
        Block(kind=Kind.HEADING if mark == "#" else Kind.ITEM, span=Span(0, 1), level=1, marker=mark.strip("#"))
        for mark in written
    )


@pytest.mark.parametrize(
    ("written", "kept", "anew"),
    [
        (("1.", "2.", "3."), {0, 2}, {2: "2."}),
        (("4)", "5)", "6)"), {1, 2}, {1: "4)", 2: "5)"}),
        (("(a)", "(b)", "(c)"), {0, 2}, {2: "(b)"}),
        (("1.", "1.", "1."), {0, 2}, {}),
        (("-", "-", "-"), {0, 2}, {}),
        (("1.", "2.", "#", "3."), {0, 3}, {}),
        (("1.", "2)", "3."), {0, 2}, {}),
        (("7.",), {0}, {}),
    ],
)
def test_markers(written: tuple[str, ...], kept: set[int], anew: dict[int, str]) -> None:
    """A list that counts by one counts on; equal numbers, bullets and a list behind a heading stay as they are."""
    assert markers(items(*written), kept) == anew
