"""Find the sentences of one series, "One drawback is ... Another is ...", and three where three are announced."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from dedup.discourse.leads import number_announced
from dedup.discourse.lists import by_block, leads, parents
from dedup.discourse.openers import WORDS, beginning, first_word_at
from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import folded
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Block, Passage, Reading

__all__ = ["counted_wholes", "in_series", "unfinished"]


def in_series(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give the sentences of a section that open one after the other with the words of a series.

    What may be followed by what it is of ("another reason") goes on with the sentence that names the same ("one
    reason"), or names nothing ("Another is ...").
    """
    language = reading.language
    prose = [(passage, beginning(passage.text)) for passage in reading.passages if passage.prose]
    for starts, others in language.series:
        starting, going_on = _opening(starts, language), _opening(others, language)
        found: list[list[int]] = []
        for passage, text in prose:
            if (match := going_on.match(text)) is not None:
                named = text[match.end() :] if match.group() + NAMING in others else ""
                before = _gone_on_with(passage, named, found, reading)
                if before is not None:
                    before.append(passage.index)
                    continue
            if starting.match(text):
                found.append([passage.index])
        yield from (tuple(members) for members in found if len(members) > 1)


NAMING = " ..."
"""What an opener of the tables ends with behind which a noun may stand."""


def _opening(openers: Sequence[str], language: Language) -> re.Pattern[str]:
    words = sorted((each.removesuffix(NAMING) for each in openers), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, words))})" + (r"(?![\w'-])" if language.spaced else ""))


def _gone_on_with(passage: Passage, named: str, found: list[list[int]], reading: Reading) -> list[int] | None:
    """Give the series that a sentence goes on with, the nearest of its section; None where there is none."""
    blocks, passages, language = reading.document.blocks, reading.passages, reading.language
    nouns = list(takewhile(lambda word: word not in language.stop_words, WORDS.findall(named)))
    for members in reversed(found):
        if passage.index - members[-1] > SETTINGS.series_passages:
            return None
        if blocks[passages[members[0]].block].heading != blocks[passage.block].heading:
            return None
        opening: list[str] = WORDS.findall(beginning(passages[members[0]].text))[: SETTINGS.series_naming_words]
        if not nouns or any(_same(noun, word) for noun in nouns[: SETTINGS.series_naming_words] for word in opening):
            return members
    return None


def _same(one: str, other: str) -> bool:
    """Whether two words are one but for an ending."""
    return one.startswith(other) or other.startswith(one)


def unfinished(reading: Reading) -> Iterator[tuple[int, ...]]:
    """Give each sentence that only the next one of its paragraph finishes, with that: "Not only is it slow. It ..."."""
    for one, other in pairwise(reading.passages):
        if one.prose and one.block == other.block:
            text = folded(one.text[first_word_at(one.text) :])
            if any(re.match(pattern, text) for pattern in reading.language.unfinished):
                yield one.index, other.index


def counted_wholes(reading: Reading, together: Iterable[Sequence[int]]) -> Iterator[tuple[int, ...]]:
    """Give what is announced as so many and is so many, with the sentence right before it that announces it.

    That is a series, the points of a list, or all that stands in a paragraph, or all paragraphs that stand in a
    section, behind "There are three reasons for the delay.".

    Args:
        reading: the text.
        together: the series of its sentences.
    """
    passages, language = reading.passages, reading.language
    of_block = by_block(reading.document, passages)
    leading = [(members[0] - 1, members) for members in together if members[0] > 0]
    whole = [
        (lead, *members)
        for lead, members in leading
        if passages[lead].prose and len(members) in _numbers(passages[lead], language)
    ]
    yield from whole
    yield from _counted_points(reading, of_block)
    yield from _counted_blocks(reading, of_block)
    for passage in passages:
        told = (passage.index, *(other for other in of_block[passage.block] if other > passage.index))
        announced = number_announced(passage, language) if passage.prose and told not in whole else 0
        if announced > 1 and len(told) == announced + 1:
            yield told


def _counted_points(reading: Reading, of_block: Sequence[Sequence[int]]) -> Iterator[tuple[int, ...]]:
    """Give the points of each list before which their number is said, by the line that leads into it or a heading."""
    blocks, passages = reading.document.blocks, reading.passages
    hanging = parents(reading.document, passages, of_block)
    lists: dict[tuple[int, int], list[int]] = {}
    for index, block in enumerate(blocks):
        if block.kind is Kind.ITEM and of_block[index]:
            above = hanging[index] if hanging[index] >= 0 else block.heading
            lists.setdefault((above, block.level), []).append(of_block[index][0])
    for (above, _), points in lists.items():
        lead = passages[of_block[above][-1]] if above >= 0 and of_block[above] else None
        if lead is not None and lead.index == points[0] - 1 and len(points) in _numbers(lead, reading.language):
            yield tuple(points)


def _counted_blocks(reading: Reading, of_block: Sequence[Sequence[int]]) -> Iterator[tuple[int, ...]]:
    """Give what counts, with the first sentences of what it counts: the points or all paragraphs right below it."""
    blocks, passages = reading.document.blocks, reading.passages
    for index, (lead, below) in enumerate(pairwise(blocks)):
        if lead.kind not in COUNTING or below.kind not in COUNTED or not of_block[index]:
            continue
        if below.kind is Kind.ITEM and (lead.kind is Kind.HEADING or leads(of_block[index], passages)):
            continue
        counting = of_block[index][-1]
        told = list(_of_one_kind(blocks, index + 1))
        if len(told) > 1 and len(told) == number_announced(passages[counting], reading.language):
            yield counting, *(of_block[at][0] for at in told if of_block[at])


def _of_one_kind(blocks: Sequence[Block], first: int) -> Iterator[int]:
    """Give the paragraphs, or the points of one level, that stand one behind the other in a section."""
    here = blocks[first]
    for at in range(first, len(blocks)):
        if blocks[at].heading != here.heading or blocks[at].kind is not here.kind:
            return
        if blocks[at].level == here.level:
            yield at


COUNTING: Final = frozenset({Kind.PARAGRAPH, Kind.HEADING})
COUNTED: Final = frozenset({Kind.PARAGRAPH, Kind.ITEM})


def _numbers(passage: Passage, language: Language) -> set[float]:
    """Give the numbers above one that a passage has as words."""
    return {language.numbers.get(word, 0) for word in WORDS.findall(folded(passage.text))} - {0, 1}
