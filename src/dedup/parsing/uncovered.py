"""Find the lines that a parser tells nothing of: definitions, directives, attributes, comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.parsing.piece import Piece
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.parsing.lines import Line

__all__ = ["uncovered"]


def uncovered(pieces: Sequence[Piece], lines: Sequence[Line], kind: Kind = Kind.HTML) -> Iterator[Piece]:
    """Yield the runs of lines that are in none of the pieces and not blank, as pieces of a kind."""
    covered = bytearray(len(lines))
    for piece in pieces:
        covered[piece.first : piece.last] = b"\1" * (piece.last - piece.first)
    first = -1
    for index, line in enumerate(lines):
        free = not covered[index] and not line.blank
        if free and first < 0:
            first = index
        elif not free and first >= 0:
            yield Piece(kind=kind, first=first, last=index)
            first = -1
    if first >= 0:
        yield Piece(kind=kind, first=first, last=len(lines))
