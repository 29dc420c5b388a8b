"""Write a draft as its source with the removed passages cut out and nothing else touched."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.changes import Written
from dedup.output.render.cutting import Stretch, cut, passages_by_block
from dedup.output.render.numbering import markers
from dedup.records import Block, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dedup.changes import Draft
    from dedup.records import Document

__all__ = ["Spacing", "columns", "item_prefix", "render", "spacing", "written"]

_BREAK: Final = re.compile(r"\r\n|\n|\r")
_UNLIKE_PROSE: Final = frozenset({Kind.RULE, Kind.HTML, Kind.TABLE, Kind.CODE})
_LINE: Final = re.compile(r"(?P<indent>[^\S\r\n]*)(?P<rest>[^\r\n]*(?:\r\n|\n|\r)?)")
_INDENT: Final = re.compile(r"[^\S\r\n]*")


@dataclass(slots=True)
class _Nesting:
    """How the blocks below removed list items move: they take the item's place, or its marker.

    Attributes:
        shift: columns to take from the lines of a block, by its index.
        below: columns that the blocks below a removed item lose, once the first of them is known.
        heirs: the removed item whose marker a block takes over, by the block's index.
    """

    shift: dict[int, int] = field(default_factory=dict)
    below: dict[int, int] = field(default_factory=dict)
    heirs: dict[int, int] = field(default_factory=dict)


def render(draft: Draft) -> str:
    """Write the draft in the source's own format."""
    return written(draft).text


def written(draft: Draft) -> Written:
    """Write the draft in the source's own format, and keep where each passage comes to stand.

    A block none of whose passages stay goes with its lines, its marker and one of the separations around it.
    Numbered lists count on. Blocks nested in an item that goes stay: the first paragraph takes the item's marker,
    nested items move up.
    """
    document, found = draft.document, passages_by_block(draft)
    parts = {index: cut(draft, block, found[index]) for index, block in enumerate(document.blocks)}
    kept = [index for index, part in parts.items() if part]
    nesting = _nesting(document.source, document.blocks, kept)
    numbers = markers(document.blocks, {nesting.heirs.get(index, index) for index in kept})
    texts = {index: _placed(document.source, document.blocks, index, parts[index], nesting, numbers) for index in kept}
    return _written(_joined(draft, texts))


def _written(parts: Iterable[Stretch]) -> Written:
    text, at = [], 0
    places: dict[int, Span] = {}
    for part in parts:
        text.append(part.text)
        if part.passage >= 0:
            places[part.passage] = Span(at, at + len(part.text))
        at += len(part.text)
    return Written(text="".join(text), places=places)


def _nesting(source: str, blocks: Sequence[Block], kept: Sequence[int]) -> _Nesting:
    """Work out, in reading order, what happens to the blocks below removed items."""
    nesting = _Nesting()
    stays = set(kept)
    for index, block in enumerate(blocks):
        parent = block.parent
        if parent < 0 or parent >= index:
            continue
        above = nesting.shift.get(parent, 0)
        if parent not in stays and blocks[parent].kind is Kind.ITEM:
            deeper = columns(source, block) - columns(source, blocks[parent])
            if index in stays and parent not in nesting.below:
                heir = block.kind is not Kind.ITEM and deeper > 0
                nesting.below[parent] = 0 if heir else max(0, deeper)
                if heir:
                    nesting.heirs[index] = parent
            above += nesting.below.get(parent, max(0, deeper))
        nesting.shift[index] = above
    return nesting


def columns(source: str, block: Block) -> int:
    """Give the width of the white space a block begins with."""
    found = _INDENT.match(source, block.span.start)
    return len(found.group()) if found else 0


def _placed(  # noqa: PLR0913, PLR0917 - one step of `render`, which holds all of these
    source: str,
    blocks: Sequence[Block],
    index: int,
    parts: Sequence[Stretch],
    nesting: _Nesting,
    numbers: dict[int, str],
) -> tuple[Stretch, ...]:
    """Give a block's parts with its marker and its indentation as they must be now."""
    lead, *others = [part for part in parts if part.text] or [Stretch("")]
    owner = nesting.heirs.get(index, index)
    if owner != index:
        item = blocks[owner]
        prefix = item_prefix(source, item)
        indent = _INDENT.match(lead.text)
        width = len(indent.group()) if indent else 0
        lead, others = Stretch(prefix.ljust(width)), [lead._replace(text=lead.text[width:]), *others]
    if owner in numbers:
        lead = lead._replace(text=lead.text.replace(blocks[owner].marker, numbers[owner], 1))
    return tuple(_moved_left((lead, *others), nesting.shift.get(index, 0)))


def item_prefix(source: str, item: Block) -> str:
    """Give the marker of a list item with the white space around it."""
    return source[item.span.start : item.prose[0].start] if item.prose else item.marker + " "


def _moved_left(parts: Iterable[Stretch], shift: int) -> Iterator[Stretch]:
    """Take columns from the indentation of each line."""
    opens = True
    for part in parts:
        line = None if opens else _BREAK.search(part.text)
        at = line.end() if line else 0 if opens else len(part.text)
        moved = _LINE.sub(lambda line: line["indent"][shift:] + line["rest"], part.text[at:])
        yield part._replace(text=part.text[:at] + moved) if shift else part
        opens = part.text.endswith(("\n", "\r")) if part.text else opens


def _joined(draft: Draft, texts: Mapping[int, Sequence[Stretch]]) -> Iterator[Stretch]:
    """Put the blocks that stay together, each pair parted by the widest of the gaps that were between them."""
    source, blocks = draft.document.source, draft.document.blocks
    if not texts:
        return
    gaps, tight, spaced = spacing(draft.document)
    yield Stretch(gaps[0])
    before = -1
    for index, parts in texts.items():
        if before >= 0:
            gap = max(gaps[before + 1 : index + 1], key=lambda gap: len(_BREAK.findall(gap)))
            moved = index - before > 1 and _would_merge(blocks[before], blocks[index], source, tight)
            moved = moved and (spaced or blocks[before].kind is Kind.QUOTE or blocks[index].kind in _UNLIKE_PROSE)
            breaks = _BREAK.findall(gap)
            yield Stretch(breaks[0] * 2 if moved and len(breaks) == 1 else gap)
        yield from parts
        before = index
    yield Stretch(source[blocks[-1].span.end :])


class Spacing(NamedTuple):
    """What stands between the blocks of a document.

    Attributes:
        gaps: what stands before each block.
        tight: kinds of neighbours that stand on neighbouring lines somewhere.
        spaced: whether blank lines part its paragraphs: a text without any has a paragraph on each line, and one blank
            line would say otherwise.
    """

    gaps: list[str]
    tight: set[tuple[Kind, Kind]]
    spaced: bool


def spacing(document: Document) -> Spacing:
    """Read how the blocks of a document are parted."""
    blocks = document.blocks
    edges = [0, *(block.span.end for block in blocks)]
    gaps = [document.source[edges[index] : block.span.start] for index, block in enumerate(blocks)]
    tight = {
        (blocks[index - 1].kind, block.kind)
        for index, block in enumerate(blocks)
        if index and len(_BREAK.findall(gaps[index])) == 1
    }
    spaced = any(len(_BREAK.findall(gap)) > 1 for gap in gaps) or any(len(block.prose) > 1 for block in blocks)
    return Spacing(gaps, tight, spaced)


def _would_merge(before: Block, block: Block, source: str, tight: set[tuple[Kind, Kind]]) -> bool:
    """Tell whether two blocks that come to stand on neighbouring lines might be read as one."""
    if any(source.startswith("#", each.span.start) for each in (before, block)):
        return False
    if block.kind is Kind.RULE:
        return True
    listed = before.kind is block.kind and block.kind in (Kind.ITEM, Kind.CONTENTS, Kind.HTML)
    return not listed and (before.kind, block.kind) not in tight
