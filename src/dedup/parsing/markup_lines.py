"""Find the lines of a Markdown paragraph that are markup to what renders it: fences of `:::`, formulas, comments.

To Markdown itself they are words of the paragraph; a sentence that takes one of them along leaves the page broken.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["markup_ranges"]

LONE: Final = re.compile(
    r"""
      :{3,} (?!:) .*                     # ::: warning, ::::{note}, :::
    | \{\{ [<%] .* [%>] \}\}             # a shortcode of Hugo
    | \{% .* %\}                         # a tag of Liquid or Jinja
    | \{/\* (?: (?!\*/) . )* \*/\}       # a comment of MDX
    """,
    re.VERBOSE,
)
"""A whole line that is markup."""

RUNS: Final = (
    (re.compile(r"\$\$"), re.compile(r".*\$\$", re.DOTALL)),
    (re.compile(r"\\\[\Z"), re.compile(r".*\\\]", re.DOTALL)),
    (re.compile(r"\\begin\{"), re.compile(r".*\\end\{[\w*]+\}", re.DOTALL)),
    (re.compile(r"\{/\*(?!.*\*/)"), re.compile(r"(?:(?!\*/).)*\*/\}", re.DOTALL)),
)
"""How the first line of a formula or a comment begins, and how all of it ends; `\\[` in a sentence is a bracket."""

OPENERS: Final = (":::", "{{", "{%", "{/*", "$$", "\\[", "\\begin{")
"""With what all of these begin."""


def markup_ranges(lines: Sequence[str]) -> Iterator[tuple[int, int, bool]]:
    """Split the lines of a paragraph into ranges that are markup and ranges that are not.

    Args:
        lines: its lines, without white space around them.

    >>> list(markup_ranges([":::warning", "The ferry is late.", ":::"]))
    [(0, 1, True), (1, 2, False), (2, 3, True)]
    """
    if lines and not any(line.startswith(OPENERS) for line in lines):
        # What nearly every paragraph is.
        yield 0, len(lines), False
        return
    marked = [False] * len(lines)
    index = 0
    while index < len(lines):
        end = _end(lines, index)
        marked[index:end] = [True] * (end - index)
        index = max(index + 1, end)
    for is_markup, places in groupby(range(len(lines)), key=marked.__getitem__):
        found = list(places)
        yield found[0], found[-1] + 1, is_markup


def _end(lines: Sequence[str], first: int) -> int:
    """Give the line behind the markup that begins at a line; that line itself where none does."""
    if LONE.fullmatch(lines[first]):
        return first + 1
    for opening, whole in RUNS:
        begun = opening.match(lines[first])
        if begun is None:
            continue
        for last in range(first, len(lines)):
            inner = lines[last][begun.end() :] if last == first else lines[last]
            if whole.fullmatch(inner):
                return last + 1
    return first
