"""Cut a block to what is left of it: its passages that stay, and what stands between them."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.records import Block, Kind, Passage, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Draft

__all__ = ["Stretch", "cut", "inner_span", "passages_by_block", "reworded_part", "standing", "unchanged"]

_BREAK: Final = re.compile(r"[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*")
_OPENS_BLOCK: Final = re.compile(
    r"""
    (?P<before>
        (?= [>=|] | \#{1,6} (?:\s|$) | [-+*] (?:\s|$) | ``` | ~~~ )   # quote, underline, table, heading, bullet, fence
      | \d{1,9} (?= [.)] (?:\s|$) )                                   # a number that would open a list
    )
    """,
    re.VERBOSE,
)


class Stretch(NamedTuple):
    """A part of what is left of a block: a passage as it is written, or what stands around them (passage -1)."""

    text: str
    passage: int = -1


def passages_by_block(draft: Draft) -> tuple[tuple[Passage, ...], ...]:
    """Sort the passages by the block they belong to."""
    found: list[list[Passage]] = [[] for _ in draft.document.blocks]
    for passage in draft.passages:
        found[passage.block].append(passage)
    return tuple(map(tuple, found))


def unchanged(draft: Draft, passages: Sequence[Passage]) -> bool:
    """Tell whether all passages stand as they are in the source."""
    return all(draft.text(passage.index) == passage.text for passage in passages)


def cut(draft: Draft, block: Block, passages: Sequence[Passage]) -> tuple[Stretch, ...]:
    """Give the block's part of the source with its changes made, in parts; none where nothing of it stays.

    White space that belonged to a removed sentence goes with it. A line break stays where one was, so that a
    hard-wrapped paragraph keeps its shape.
    """
    source = draft.document.source
    if not passages:
        return (Stretch(block.span.of(source)),)
    if all(draft.text(passage.index) is None for passage in passages):
        return ()
    spans = [inner_span(block, passage.span) for passage in passages]
    out = [Stretch(source[block.span.start : spans[0].start])]
    pending, kept = "", False
    for place, passage in enumerate(passages):
        between = source[spans[place - 1].end : spans[place].start] if place else ""
        text = draft.text(passage.index)
        if text is None:
            pending += between + spans[place].of(source)
            continue
        body = reworded_part(spans[place].of(source), passage.text, text)
        if kept:
            out.append(Stretch(_joint(pending, between, body) if pending else between))
        elif pending and draft.document.syntax.inline_marks and block.kind in (Kind.PARAGRAPH, Kind.ITEM):
            body = _OPENS_BLOCK.sub(r"\g<before>\\", body, count=1) if _OPENS_BLOCK.match(body) else body
        out.append(Stretch(body, passage.index))
        pending, kept = "", True
    return (*out, Stretch(source[spans[-1].end : block.span.end]))


def standing(draft: Draft) -> Iterator[tuple[int, Block, str]]:
    """Yield the blocks that stay: index, block and text; prose is folded into one line, all else as in the source.

    An item nested in one that goes moves up a level.
    """
    source = draft.document.source
    found = passages_by_block(draft)
    raised: dict[int, int] = {}
    for index, block in enumerate(draft.document.blocks):
        passages = found[index]
        kept = [(passage, text) for passage in passages if (text := draft.text(passage.index)) is not None]
        raised[index] = raised.get(block.parent, 0)
        if passages and not kept:
            raised[index] += block.kind is Kind.ITEM
            continue
        if block.kind is Kind.ITEM and raised[index]:
            block = replace(block, level=max(1, block.level - raised[index]))  # noqa: PLW2901 - the same, moved up
        if not block.prose and (not passages or unchanged(draft, passages)):
            yield index, block, block.span.of(source)
        elif kept:
            yield index, block, _folded(kept)
        else:
            yield index, block, ""


def _folded(kept: Sequence[tuple[Passage, str]]) -> str:
    """Join passages by one space, or by nothing where the script has no spaces between sentences."""
    parts = [kept[0][1]]
    for (before, _), (passage, text) in itertools.pairwise(kept):
        parts.append(f" {text}" if before.span.end < passage.span.start else text)
    return "".join(parts)


def inner_span(block: Block, span: Span) -> Span:
    """Leave a block's marker and underline out of a passage that is the whole block."""
    if not block.prose:
        return span
    start = max(span.start, block.prose[0].start)
    return Span(start, max(start, min(span.end, block.prose[-1].end)))


def reworded_part(was: str, folded: str, text: str) -> str:
    """Put a new text in the place of an old one, keeping the line breaks of the words both end with."""
    if text == folded:
        return was
    new, old = text.split(), [(word.start(), word.group()) for word in re.finditer(r"\S+", was)]
    same = 0
    while same < min(len(new), len(old)) and new[-1 - same] == old[-1 - same][1]:
        same += 1
    if same in (0, len(new)):
        return text if same == 0 else was[old[-same][0] :]
    return f"{' '.join(new[:-same])} {was[old[-same][0] :]}"


def _joint(pending: str, between: str, body: str) -> str:
    """Choose what stands between two passages once those between them are gone."""
    if _BREAK.search(between):
        return between
    if (found := _BREAK.search(pending)) and not _OPENS_BLOCK.match(body):
        return found.group()
    return between or pending[: len(pending) - len(pending.lstrip())]
