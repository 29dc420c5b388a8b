"""Find what counts on: "First, ... Second, ..." in prose, and procedures whose steps are headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import LETTER
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.records import Reading

__all__ = ["enumerated", "steps_by_heading"]

COUNTED: Final = re.compile(rf"^[*_]*({LETTER}+)[*_]*,")
"""The opening of a counted sentence."""


def enumerated(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give the sentences of a section that open with "First,", "Second," ...: all stay, or none does."""
    ordinals = reading.language.ordinals
    found: list[int] = []
    section = -1
    for passage in reading.passages:
        above = reading.document.blocks[passage.block].heading
        word = COUNTED.match(passage.text) if passage.prose else None
        value = ordinals.get(word[1].lower()) if word else None
        if found and (above != section or value == 1):
            if len(found) > 1:
                yield tuple(found)
            found = []
        if value == len(found) + 1:
            found.append(passage.index)
            section = above
    if len(found) > 1:
        yield tuple(found)


def steps_by_heading(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give what stands under the headings of a procedure, "Step 1: ..." to the last, where one refers to another."""
    blocks, source = reading.document.blocks, reading.document.source
    if not reading.language.steps:
        return
    words = "|".join(sorted(map(re.escape, reading.language.steps)))
    step = re.compile(rf"(?:{words})\s*\d+", re.IGNORECASE)
    found: dict[int, list[int]] = {}
    refers: set[int] = set()
    for passage in reading.passages:
        is_heading = blocks[passage.block].kind is Kind.HEADING
        heading = passage.block if is_heading else blocks[passage.block].heading
        title = blocks[heading].span.of(source).lstrip("# *_") if heading >= 0 else ""
        if not step.match(title):
            continue
        above = _above(reading, heading)
        members = found.setdefault(above, [])
        if not is_heading and passage.prose:
            members.append(passage.index)
        if len(step.findall(title if is_heading else passage.text)) > is_heading:
            refers.add(above)
    yield from (tuple(members) for above, members in found.items() if above in refers and len(members) > 1)


def _above(reading: Reading, heading: int) -> int:
    """Give the nearest heading of a higher level above a heading, -1 where there is none."""
    blocks = reading.document.blocks
    above = blocks[heading].heading
    while above >= 0 and blocks[above].level >= blocks[heading].level:
        above = blocks[above].heading
    return above
