"""Find what stays or goes together where a length is asked for and not everything that is new can stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.discourse.lists import by_block, is_step, leads, parents
from dedup.discourse.settings import SETTINGS
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.records import Reading

__all__ = ["first_answers", "whole_lists"]


def first_answers(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give (a passage under a heading that asks, the first passage there): what answers is said first.

    "Is there a cure?" is answered by "Not yet.", and "Most people get well" alone would be no answer.
    """
    blocks, passages = reading.document.blocks, reading.passages
    of_block = by_block(reading.document, passages)
    below: dict[int, list[int]] = {}
    for passage in passages:
        heading = blocks[passage.block].heading
        if heading >= 0 and blocks[passage.block].kind not in (Kind.HEADING, Kind.TITLE):
            below.setdefault(heading, []).append(passage.index)
    for heading, (first, *others) in below.items():
        if _asks(of_block[heading], reading):
            yield from ((passage, first) for passage in others)
            if others and passages[first].words < SETTINGS.shortest_answer_words:
                yield first, others[0]


def _asks(heading: Sequence[int], reading: Reading) -> bool:
    """Whether a heading asks, a remark in brackets behind the question left out."""
    text = reading.passages[heading[0]].text.strip("#*_ ") if heading else ""
    return text.partition(" (")[0].rstrip().endswith(("?", "？"))


def whole_lists(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give the items of each short list that a sentence leads into and that is no procedure: its first passages.

    "These toys were:" with one of two toys below it says that there was one.
    """
    document, passages = reading.document, reading.passages
    of_block = by_block(document, passages)
    found: dict[int, list[int]] = {}
    for index, parent in enumerate(parents(document, passages, of_block)):
        led = parent >= 0 and of_block[index] and leads(of_block[parent], passages)
        if led and not is_step(document.blocks[index]):
            found.setdefault(parent, []).append(of_block[index][0])
    yield from (tuple(items) for items in found.values() if 1 < len(items) <= SETTINGS.longest_whole_list)
