"""Find what stays or goes together where a length is asked for and not everything that is new can stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.lists import by_block, is_step, leads, parents
from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import folded
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Reading

__all__ = ["first_answers", "heads_of_points", "parallel_lists", "whole_lists"]


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


def heads_of_points(reading: Reading) -> Iterator[tuple[int, int]]:
    """Give (a further passage of a point of a list, its first one): alone it would be a point about nothing."""
    for index, block in enumerate(by_block(reading.document, reading.passages)):
        if reading.document.blocks[index].kind is Kind.ITEM and len(block) > 1:
            yield from ((passage, block[0]) for passage in block[1:])


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


def parallel_lists(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give the items of each list whose items say the same of one thing after another: its first passages.

    "Release 3 is not affected." without the line of release 4 reads as if 4 were not concerned.
    """
    blocks, of_block = reading.document.blocks, by_block(reading.document, reading.passages)
    found: list[int] = []
    opening = ""
    for index, block in enumerate(blocks):
        first = of_block[index][0] if block.kind is Kind.ITEM and not is_step(block) and of_block[index] else None
        words = "" if first is None else _frame(reading.passages[first].text, reading.language)
        last = blocks[reading.passages[found[-1]].block] if found else block
        if not words or words != opening or (block.level, block.heading) != (last.level, last.heading):
            yield from _together(found)
            found = []
        opening = words
        if words and first is not None:
            found.append(first)
    yield from _together(found)


def _together(items: list[int]) -> Iterator[tuple[int, ...]]:
    if 1 < len(items) <= SETTINGS.longest_parallel_list:
        yield tuple(items)


def _frame(text: str, language: Language) -> str:
    """Give the two words a line opens with, any figure as one sign; "" where neither tells what the line is about."""
    words = [FIGURE.sub("#", folded(word)) for word in WORD.findall(text)[:2]]
    telling = any(word not in language.stop_words and word != "#" for word in words)
    return " ".join(words) if len(words) > 1 and telling else ""


WORD: Final = re.compile(r"\w[\w.'’-]*")
FIGURE: Final = re.compile(r"[\w.-]*\d[\w.-]*")
"""A word with a digit in it: "0.12.x", "v4"."""
