"""Decide which line breaks end a paragraph: those of a hard-wrapped text do not, others do.

Editors' exports have one paragraph on each line and no blank lines; read as Markdown they would be one paragraph from
one heading to the next. A hard-wrapped text breaks its lines in the middle of sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.parsing.piece import closes
from dedup.parsing.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Wrapping", "is_spaced", "runs_on", "wrapping_of"]

_LEADING: Final = re.compile(r"^[^\w]+")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a document breaks its lines.

    Attributes:
        wrapped: whether a line break within a paragraph means nothing.
        spaced: whether blank lines separate the paragraphs.
        width: columns of the widest line that runs on into the next; 0 where none does.
        reach: columns that a line and the next word take together wherever the wrapping broke the line; a break with
            fewer was meant. 0 where no line runs on.
    """

    wrapped: bool
    spaced: bool = False
    width: int = 0
    reach: int = 0

    def paragraphs(self, lines: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield half-open ranges of the lines that form one paragraph each, in order."""
        start = 0
        for index in range(1, len(lines)):
            if not self._joins(lines[index - 1], lines[index]):
                yield start, index
                start = index
        if lines:
            yield start, len(lines)

    def continues(self, line: str, following: str) -> bool:
        """Tell whether a line at the margin goes on with the list item above it."""
        if closes(line):
            return runs_on(line, following) or (self.spaced and self.broke(line, following))
        return self._joins(line, following)

    def fits(self, line: str, following: str) -> bool:
        """Tell whether the next line's first word had room on this line, so that the break was meant."""
        return _together(line, following) <= self.width * SETTINGS.room_left_share

    def broke(self, line: str, following: str) -> bool:
        """Tell whether the wrapping broke the line here: the next word had no room on it."""
        return (
            self.wrapped and 0 < self.reach <= _together(line, following) and len(line) <= SETTINGS.widest_wrapped_line
        )

    def folds(self, lines: Sequence[str]) -> bool:
        """Tell whether lines would be one if the text were not wrapped; a single line is."""
        return all(self.broke(line, following) for line, following in pairwise(lines))

    def _joins(self, line: str, following: str) -> bool:
        if runs_on(line, following):
            return True
        if not self.wrapped:
            return False
        return len(line) <= SETTINGS.widest_wrapped_line or not closes(line)


def is_spaced(blanks: Sequence[bool]) -> bool:
    """Tell from which lines are blank whether blank lines separate the paragraphs; a stray one does not."""
    inner = sum(blank and not before for before, blank in pairwise(blanks))
    return inner > 0 and inner * SETTINGS.most_lines_together >= len(blanks)


def wrapping_of(groups: Iterable[Sequence[str]], *, spaced: bool) -> Wrapping:
    """Work out how a document breaks its lines.

    Args:
        groups: lines of prose that follow each other directly.
        spaced: whether blank lines separate paragraphs in it; where nothing else tells, breaks then mean nothing.
    """
    pairs = [pair for lines in groups for pair in pairwise(lines)]
    long = sum(len(line) > SETTINGS.widest_wrapped_line for line, _ in pairs)
    running = [pair for pair in pairs if runs_on(*pair)]
    # A single word may be wider than the text, as a web address is.
    width = max((len(line.rstrip()) for line, _ in running if len(line.split()) > 1), default=0)
    taken = sorted(_together(*pair) for pair in running)
    reach = min(width + 1, taken[len(taken) // SETTINGS.breaks_per_stray]) if width else 0
    wrapped = bool(running) and len(running) >= len(pairs) * SETTINGS.least_breaks_running_on
    return Wrapping(
        wrapped=wrapped or (spaced and long < len(pairs) * SETTINGS.most_wide_lines),
        spaced=spaced,
        width=width,
        reach=reach,
    )


def _together(line: str, following: str) -> int:
    """Columns a line would have with the next word on it."""
    word = following.split(maxsplit=1)
    return len(line.rstrip()) + 1 + len(word[0] if word else "")


def runs_on(line: str, following: str) -> bool:
    """Tell whether a sentence goes on across the break."""
    if len(line) > SETTINGS.widest_wrapped_line or closes(line):
        return (
            line.rstrip().endswith((",", ";", "，"))
            and len(line) <= SETTINGS.widest_wrapped_line
            and _first(following).islower()
        )
    first = _first(following)
    if first.islower():
        return True
    caseless = first.isalpha() and not first.isupper() and not first.istitle()
    return caseless and len(line) >= SETTINGS.shortest_caseless_line


def _first(line: str) -> str:
    return _LEADING.sub("", line)[:1]
