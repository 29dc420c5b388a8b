"""Place stretches of a text as editors count: lines from 0, and columns in the units that were agreed on."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lsprotocol import types

from dedup.records import Span

if TYPE_CHECKING:
    from pygls.workspace import PositionCodec

    from dedup.corpus.lint.record import LintPlace

__all__ = ["NOWHERE", "PlacedText"]

NOWHERE: Final = types.Range(types.Position(0, 0), types.Position(0, 0))
"""Where a finding stands in a file whose text no editor shows, such as a Word document."""

_LINE_ENDS: Final = re.compile(r"\r\n|\n|\r")
_COUNTED_LINES: Final = re.compile(r"\n")


@dataclass(frozen=True, slots=True, eq=False)
class PlacedText:
    """A text, and where its lines begin.

    Attributes:
        text: the text.
        starts: the beginning of each line of an editor, which a lone carriage return ends as well.
        counted: the beginning of each line that findings count.
        codec: counts the units of columns.
    """

    text: str
    starts: tuple[int, ...]
    counted: tuple[int, ...]
    codec: PositionCodec

    @classmethod
    def of(cls, text: str, codec: PositionCodec) -> PlacedText:
        """Look for the lines of a text."""
        starts, counted = (
            (0, *(found.end() for found in pattern.finditer(text))) for pattern in (_LINE_ENDS, _COUNTED_LINES)
        )
        return cls(text, starts, counted, codec)

    def span(self, place: LintPlace) -> Span:
        """Give the stretch of a place; where the text has become shorter, what is left of it."""
        start = self._offset(place.line, place.column)
        return Span(start, max(start, self._offset(place.end_line, place.end_column)))

    def _offset(self, line: int, column: int) -> int:
        if line > len(self.counted):
            return len(self.text)
        return min(self.counted[line - 1] + column - 1, len(self.text))

    def range(self, span: Span) -> types.Range:
        """Give a stretch as an editor names it."""
        return types.Range(self._position(span.start), self._position(span.end))

    def _position(self, offset: int) -> types.Position:
        line = bisect_right(self.starts, offset) - 1
        return types.Position(line, self.codec.client_num_units(self.text[self.starts[line] : offset]))

    def edit(self, new: str) -> types.TextEdit:
        """Give the smallest stretch to replace, so that another text comes of this one."""
        old = self.text
        shorter = min(len(old), len(new))
        first = next((at for at in range(shorter) if old[at] != new[at]), shorter)
        room = shorter - first
        last = next((at for at in range(room) if old[-1 - at] != new[-1 - at]), room)
        # A position between the two characters of a line end cannot be named.
        if first and old[first - 1 : first + 1] == "\r\n":
            first -= 1
        if last and old[len(old) - last - 1 : len(old) - last + 1] == "\r\n":
            last -= 1
        return types.TextEdit(self.range(Span(first, len(old) - last)), new[first : len(new) - last])
