"""Work out of a draft what goes from the document its text was made of, element by element."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.output.render.cutting import passages_by_block, unchanged
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Draft
    from dedup.records import Anchor, Block, Passage

__all__ = ["ElementEdits", "Excision", "Insertion", "edits_of"]

_WORD: Final = re.compile(r"\S+")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")


class Excision(NamedTuple):
    """Characters that go, of a text or of an element, and the passage they go with."""

    start: int
    end: int
    passage: int


class Insertion(NamedTuple):
    """Words that are new before a character, and the passage they belong to."""

    at: int
    text: str
    passage: int


@dataclass(frozen=True, slots=True)
class ElementEdits:
    """What goes from a document.

    Attributes:
        wholes: elements that go, with the passage they go with.
        texts: element -> which of its characters go, in order.
        inserted: element -> what is new in it, in order.
        emptied: elements of blocks of which nothing stays.
    """

    wholes: dict[int, int] = field(default_factory=dict)
    texts: dict[int, list[Excision]] = field(default_factory=dict)
    inserted: dict[int, list[Insertion]] = field(default_factory=dict)
    emptied: set[int] = field(default_factory=set)

    @property
    def anything(self) -> bool:
        """Whether anything changes."""
        return bool(self.wholes or self.texts or self.inserted)


def edits_of(draft: Draft, anchors: Sequence[Anchor]) -> ElementEdits:
    """Give what goes from the document and what is new in it.

    Args:
        draft: the text with its changes.
        anchors: where its characters stand in the document, in order.
    """
    cuts: list[Excision] = []
    insertions: list[Insertion] = []
    gone: list[Excision] = []
    for block, passages in _by_block(draft):
        if all(draft.text(each.index) is None for each in passages):
            gone.append(Excision(block.span.start, block.span.end, passages[0].index))
            cuts += _whole(block, passages)
            continue
        for place, passage in enumerate(passages):
            text = draft.text(passage.index)
            if text is None:
                cuts.append(_sentence(draft, passages, place))
            elif text != passage.text:
                _reworded(draft, passage, text, cuts, insertions)
    return _placed(cuts, insertions, gone, anchors)


def _by_block(draft: Draft) -> Iterator[tuple[Block, tuple[Passage, ...]]]:
    """Give the blocks in which something changes, with their passages."""
    for block, passages in zip(draft.document.blocks, passages_by_block(draft), strict=True):
        if not unchanged(draft, passages):
            yield block, passages


def _whole(block: Block, passages: Sequence[Passage]) -> Iterator[Excision]:
    edges = [block.span.start, *(each.span.start for each in passages[1:]), block.span.end]
    for place, passage in enumerate(passages):
        yield Excision(edges[place], edges[place + 1], passage.index)


def _sentence(draft: Draft, passages: Sequence[Passage], place: int) -> Excision:
    """Give what goes with a sentence: the space behind it, or before it where nothing follows."""
    passage = passages[place]
    if any(draft.text(each.index) is not None for each in passages[place + 1 :]):
        return Excision(passage.span.start, passages[place + 1].span.start, passage.index)
    return Excision(passages[place - 1].span.end, passage.span.end, passage.index)


def _reworded(draft: Draft, passage: Passage, text: str, cuts: list[Excision], insertions: list[Insertion]) -> None:
    """Compare the words of a passage as they were and as they are."""
    start = passage.span.start
    block = draft.document.blocks[passage.block]
    if block.kind in (Kind.PARAGRAPH, Kind.ITEM) and block.prose:
        start = max(start, block.prose[0].start)
    old = list(_WORD.finditer(draft.document.source, start, passage.span.end))
    new = text.split()
    matcher = SequenceMatcher(None, [word[0] for word in old], new, autojunk=False)
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            continue
        words = _ESCAPE.sub(r"\1", " ".join(new[begin:end]))
        at = old[first].start() if first < len(old) else passage.span.end
        stop = at
        if first < last:
            # Without new words the space behind the old ones goes with them; at the end of the passage that before.
            stop = old[last - 1].end() if words or last == len(old) else old[last].start()
            at = old[first - 1].end() if last == len(old) and not words and first else at
            cuts.append(Excision(at, stop, passage.index))
        if words:
            spaced = words if first < last else f" {words}" if first == len(old) else f"{words} "
            insertions.append(Insertion(at, spaced, passage.index))


def _placed(
    cuts: list[Excision], insertions: Sequence[Insertion], gone: Sequence[Excision], anchors: Sequence[Anchor]
) -> ElementEdits:
    edits = ElementEdits()
    cuts.sort()
    starts = [cut.start for cut in cuts]
    ends = [cut.end for cut in cuts]
    behind = [anchor for anchor in anchors if not anchor.whole]
    for anchor in anchors:
        touching = cuts[bisect_right(ends, anchor.start) : bisect_left(starts, anchor.end)]
        if anchor.whole and touching and _covers(touching, anchor, behind):
            edits.wholes[anchor.element] = touching[0].passage
        elif not anchor.whole:
            _cut(anchor, touching, edits)
        # Blocks stand one behind the other, so that only the last one that begins before it may hold it.
        place = bisect_right(gone, anchor.start, key=lambda each: each.start) - 1
        if place >= 0 and anchor.end <= gone[place].end:
            edits.emptied.add(anchor.element)
    for found in edits.texts.values():
        found.sort()
    for insertion in insertions:
        place = bisect_right(behind, insertion.at, key=lambda each: each.end)
        if behind:
            holder = behind[min(place, len(behind) - 1)]
            at = _within(holder, insertion.at)
            edits.inserted.setdefault(holder.element, []).append(insertion._replace(at=at))
    return edits


def _cut(anchor: Anchor, cuts: Sequence[Excision], edits: ElementEdits) -> None:
    for cut in cuts:
        start, end = _within(anchor, cut.start), _within(anchor, cut.end)
        if start < end:
            edits.texts.setdefault(anchor.element, []).append(Excision(start, end, cut.passage))


def _covers(cuts: Sequence[Excision], anchor: Anchor, said: Sequence[Anchor]) -> bool:
    """Tell whether nothing that is said within an anchor stays; between blocks the text has marks that say nothing."""
    at = anchor.start
    for start, end in [*((cut.start, cut.end) for cut in cuts), (anchor.end, anchor.end)]:
        if start > at and (not said or _any_between(said, at, start)):
            return False
        at = max(at, end)
    return True


def _any_between(said: Sequence[Anchor], start: int, end: int) -> bool:
    first = bisect_right(said, start, key=lambda each: each.end)
    return first < len(said) and said[first].start < end


def _within(anchor: Anchor, offset: int) -> int:
    """Give the place in an element of a character of the text; an escaped sign is one character."""
    share = min(max(0, offset - anchor.start), anchor.end - anchor.start)
    if anchor.end - anchor.start != anchor.length:
        share = anchor.length if share else 0
    return anchor.at + share
