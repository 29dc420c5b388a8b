"""Number what is left of ordered lists: where the source counts, that counts too; where all say "1." they stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.records import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["markers", "numbered_lists"]

_ORDERED: Final = re.compile(r"^(?P<before>\(?)(?P<number>\d{1,9}|[A-Za-z])(?P<after>[.)])$")


def markers(blocks: tuple[Block, ...], kept: Collection[int]) -> dict[int, str]:
    """Give the markers that must be written anew.

    Args:
        blocks: of the document.
        kept: indices of the blocks whose marker stays.

    Returns:
        New marker by block index, only where it differs from the one in the source.
    """
    written: dict[int, str] = {}
    for run, numbered in numbered_lists(blocks):
        stay = [index for index in run if index in kept]
        pairs = zip(stay, numbered, strict=False)
        written.update({index: marker for index, marker in pairs if marker != blocks[index].marker})
    return written


def numbered_lists(blocks: tuple[Block, ...]) -> Iterator[tuple[list[int], list[str]]]:
    """Yield the items of each list that counts, and the markers that those of them that stay have, in order."""
    for run in _runs(blocks):
        first = _ORDERED.match(blocks[run[0]].marker)
        if len(run) < 2 or first is None:  # noqa: PLR2004 - one number does not count
            continue
        yield run, [f"{first['before']}{_numeral(first['number'], step)}{first['after']}" for step in range(len(run))]


def _runs(blocks: tuple[Block, ...]) -> list[list[int]]:
    """Collect the items of each list whose numbers go up by one; a heading ends all lists, an item the deeper ones."""
    runs: list[list[int]] = []
    open_runs: dict[int, list[int]] = {}
    for index, block in enumerate(blocks):
        if block.kind in (Kind.HEADING, Kind.TITLE):
            open_runs.clear()
        if block.kind not in (Kind.ITEM, Kind.CONTENTS):
            continue
        open_runs = {level: run for level, run in open_runs.items() if level <= block.level}
        if not _ORDERED.match(block.marker):
            continue
        run = open_runs.get(block.level)
        if run is not None and _follows(blocks[run[-1]].marker, block.marker):
            run.append(index)
        else:
            open_runs[block.level] = run = [index]
            runs.append(run)
    return runs


def _follows(before: str, marker: str) -> bool:
    first, second = _ORDERED.match(before), _ORDERED.match(marker)
    if first is None or second is None or (first["before"], first["after"]) != (second["before"], second["after"]):
        return False
    return _numeral(first["number"], 1) == second["number"]


def _numeral(number: str, step: int) -> str:
    return str(int(number) + step) if number.isdigit() else chr(ord(number) + step)
