"""Lines that no piece has are found."""

from __future__ import annotations

from dedup.parsing.lines import lines_of
from dedup.parsing.piece import Piece
from dedup.parsing.uncovered import uncovered
from dedup.records import Kind


def test_runs() -> None:
    """Each run of lines that are not blank, between and behind the pieces."""
    lines = lines_of("a\nb\n\nc\nd\ne\n")
    found = list(uncovered([Piece(kind=Kind.PARAGRAPH, first=3, last=4)], lines, Kind.RULE))
    assert [(each.kind, each.first, each.last) for each in found] == [(Kind.RULE, 0, 2), (Kind.RULE, 4, 6)]
    assert [each.kind for each in uncovered([], lines)] == [Kind.HTML, Kind.HTML]
