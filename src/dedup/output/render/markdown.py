"""Write a draft as Markdown: the source itself where it is Markdown, else its blocks with the marks for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.output.render import source
from dedup.output.render.cutting import standing
from dedup.output.render.numbering import markers
from dedup.records import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.changes import Draft

__all__ = ["render"]

_LISTED: Final = frozenset({Kind.ITEM, Kind.CONTENTS})
_SIGNS: Final = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)")
_OPENERS: Final = re.compile(r"^(?=[>#+|=-])|^(?P<number>\d{1,9})(?=[.)](?:\s|$))|^(?=~~~)")
_ESCAPED: Final = r"\\\g<0>"
_FENCES: Final = re.compile(r"`{3,}")
_FENCE: Final = "```"


def render(draft: Draft) -> str:
    """Write the draft as Markdown."""
    if draft.document.syntax.markdown:
        return source.render(draft)
    kept = list(standing(draft))
    numbers = markers(draft.document.blocks, {index for index, _, _ in kept})
    indents = _indents(draft.document.blocks, kept, numbers)
    out: list[str] = []
    before: Kind | None = None
    for index, block, text in kept:
        if before is not None:
            out.append("\n" if before in _LISTED and block.kind is before else "\n\n")
        out.append(_indented(_written(block, text, numbers.get(index, block.marker)), indents[index]))
        before = block.kind
    return "".join(out) + "\n" if out else ""


def _indents(
    blocks: Sequence[Block], kept: Sequence[tuple[int, Block, str]], numbers: Mapping[int, str]
) -> dict[int, int]:
    """Give the column each block starts at: behind the marker of the item it belongs to, if that stays."""
    indents: dict[int, int] = {}
    for index, block, _ in kept:
        parent = block.parent
        if parent in indents and blocks[parent].kind is Kind.ITEM:
            indents[index] = indents[parent] + len(_marker(numbers.get(parent, blocks[parent].marker))) + 1
        else:
            indents[index] = 0
    return indents


def _indented(text: str, columns: int) -> str:
    return "\n".join(" " * columns + line if line else line for line in text.splitlines()) if columns else text


def _written(block: Block, text: str, marker: str) -> str:
    if block.kind in (Kind.TITLE, Kind.HEADING):
        words = f"{marker} {_SIGNS.sub(_ESCAPED, text)}" if marker else _escaped(text)
        return f"{'#' * max(1, block.level)} {words}"
    if block.kind in _LISTED:
        return f"{_marker(marker)} {_escaped(text)}".rstrip()
    if block.kind is Kind.QUOTE:
        return f"> {_escaped(text)}"
    if block.kind is Kind.RULE:
        return "***"
    if block.kind in (Kind.CODE, Kind.TABLE):
        return _fenced(text)
    return _escaped(text)


def _marker(marker: str) -> str:
    """Write a marker as Markdown knows it; lettered items become bullets that keep their letter."""
    sign = marker.strip("().")
    if sign.isdigit():
        return f"{sign}."
    return f"- {marker}" if sign.isalpha() else "-"


def _escaped(text: str) -> str:
    escaped = _SIGNS.sub(_ESCAPED, text)
    return _OPENERS.sub(lambda match: (match["number"] or "") + "\\", escaped, count=1)


def _fenced(text: str) -> str:
    if text.lstrip().startswith((_FENCE, "~~~")):
        return text
    longest = max((len(fence) for fence in _FENCES.findall(text)), default=0)
    fence = "`" * max(len(_FENCE), longest + 1)
    return f"{fence}\n{text}\n{fence}"
