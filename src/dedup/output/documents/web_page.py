"""Write a web page without what went from its text; every other byte stays."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from dedup.errors import OutputError
from dedup.output.documents.edits import edits_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.changes import Draft
    from dedup.records import Original

__all__ = ["render"]

_BEHIND: Final = re.compile(r"[ \t]*(?:\r?\n|\Z)")


def render(draft: Draft, original: Original) -> bytes:
    """Write the page.

    Raises:
        OutputError: its codec cannot hold one of the characters that are new.
    """
    edits = edits_of(draft, original.anchors)
    if not edits.anything:
        return original.data
    codec = original.parts[0]
    page = original.data.decode(codec)
    ranges = [(cut.start, cut.end) for cuts in edits.texts.values() for cut in cuts]
    ranges += [
        (each.at, each.at + each.length) for each in original.anchors if each.whole and each.element in edits.wholes
    ]
    inserted = {each.at: html.escape(each.text, quote=False) for found in edits.inserted.values() for each in found}
    try:
        return "".join(_left(page, list(_joined(page, ranges)), inserted)).encode(codec)
    except UnicodeEncodeError as error:
        msg = f"{codec} has no {error.object[error.start]!r}; save the page as UTF-8"
        raise OutputError(msg, file=draft.document.name) from error


def _joined(page: str, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join ranges that only white space parts, and take the line of what stood alone on it."""
    start = end = -1
    for first, last in sorted(ranges):
        if start >= 0 and (first <= end or not page[end:first].strip()):
            end = max(end, last)
            continue
        if start >= 0:
            yield _line(page, start, end)
        start, end = first, last
    if start >= 0:
        yield _line(page, start, end)


def _line(page: str, start: int, end: int) -> tuple[int, int]:
    begin = page.rfind("\n", 0, start) + 1
    behind = _BEHIND.match(page, end)
    if page[start : start + 1] == "<" and not page[begin:start].strip() and behind:
        return begin, behind.end()
    return start, end


def _left(page: str, ranges: list[tuple[int, int]], inserted: dict[int, str]) -> Iterator[str]:
    at = 0
    edges = sorted({*inserted, *(start for start, _ in ranges)})
    ends = dict(ranges)
    for edge in edges:
        if edge >= at:
            yield page[at:edge]
            at = edge
        yield inserted.get(edge, "")
        at = max(at, ends.get(edge, at))
    yield page[at:]
