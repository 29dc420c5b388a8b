"""Write a draft as plain text: marks stripped, a blank line between blocks, lists by dashes and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.output.render.cutting import standing
from dedup.output.render.inline import plain_writer
from dedup.output.render.numbering import markers
from dedup.records import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from dedup.changes import Draft

__all__ = ["render"]

_LISTED: Final = frozenset({Kind.ITEM, Kind.CONTENTS})
_RULE: Final = "-" * 5


def render(draft: Draft) -> str:
    """Write the draft as plain text, each paragraph on one line."""
    kept = list(standing(draft))
    numbers = markers(draft.document.blocks, {index for index, _, _ in kept})
    plain = plain_writer(draft.document)
    out: list[str] = []
    before: Kind | None = None
    for index, block, text in kept:
        written = _written(block, text, numbers.get(index, block.marker), plain)
        if not written:
            continue
        if before is not None:
            out.append("\n" if before in _LISTED and block.kind in _LISTED else "\n\n")
        out.append(written)
        before = block.kind
    return "".join(out) + "\n" if out else ""


def _written(block: Block, text: str, marker: str, plain: Callable[[str], str]) -> str:
    if block.kind in (Kind.FRONT_MATTER, Kind.HTML):
        return ""
    if block.kind is Kind.RULE:
        return _RULE
    if block.kind in (Kind.CODE, Kind.TABLE):
        return text
    words = plain(text)
    if block.kind in _LISTED:
        sign = marker if any(char.isalnum() for char in marker) else "-"
        return f"{'  ' * max(0, block.level - 1)}{sign} {words}".rstrip()
    if block.kind is Kind.HEADING and marker:
        return f"{marker} {words}"
    return f'"{words}"' if block.kind is Kind.QUOTE and not words.startswith(('"', "“", "„", "«")) else words
