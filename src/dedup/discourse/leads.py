"""Find the sentences that lead into the paragraph, quotation, code or table behind them: "This has two consequences:".

A short one says nothing alone and goes with what it leads into, as does "Here is how it works."; a longer one keeps the
beginning of that. "That's it!" goes with what it closes.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from dedup.discourse.lists import leads
from dedup.discourse.openers import WORDS
from dedup.discourse.settings import SETTINGS
from dedup.language.normal_form import folded
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Document, Passage

__all__ = ["bare_leads", "closed", "led", "number_announced", "number_counted", "only_closes", "only_leads"]

LED: Final = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.CODE, Kind.TABLE})
"""What a sentence can lead into besides a list."""


def led(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give (a sentence that leads into the next block or the rest of its paragraph, the passages there)."""
    for beside in of_block:
        for place, passage in enumerate(beside[:-1], 1):
            if only_leads(passages[passage], language):
                yield passage, beside[place:]
    for index, block in enumerate(document.blocks[1:], 1):
        above, before = of_block[index - 1], document.blocks[index - 1]
        if before.kind is not Kind.PARAGRAPH or before.heading != block.heading or not (above and of_block[index]):
            continue
        last = passages[above[-1]]
        only = only_leads(last, language)
        if block.kind is Kind.ITEM and only:
            points = takewhile(lambda at: document.blocks[at].kind is Kind.ITEM, range(index, len(document.blocks)))
            yield last.index, [of_block[at][0] for at in points if of_block[at]]
        elif block.kind in LED and (only or leads(above, passages) or number_counted(last, language)):
            yield last.index, of_block[index]


def bare_leads(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give those of `led` that say nothing alone."""
    for lead, behind in led(document, passages, of_block, language):
        text = passages[lead].text
        bare = passages[lead].words <= SETTINGS.longest_bare_lead_words and not any(map(str.isdigit, text))
        if bare or number_counted(passages[lead], language) or only_leads(passages[lead], language):
            yield lead, behind


def only_leads(passage: Passage, language: Language) -> bool:
    """Whether a sentence says only that something follows: "Here is how it works.", "To put it simply."."""
    words = _bare(passage)
    return passage.prose and any(re.fullmatch(pattern, words) for pattern in language.leading)


def only_closes(passage: Passage, language: Language) -> bool:
    """Whether a sentence says only that what stood before it is all: "That's it!", "And there you have it."."""
    words = _bare(passage)
    return passage.prose and any(re.fullmatch(pattern, words) for pattern in language.closing)


def closed(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give (a sentence that only closes, what it closes).

    That is what stands before it in its paragraph or, where nothing does, the paragraph before with its list or code.
    """
    for passage in passages:
        first = here = passage.block
        opens = of_block[here][0] == passage.index
        if (opens and document.blocks[here].kind is not Kind.PARAGRAPH) or not only_closes(passage, language):
            continue
        if opens:
            heading = document.blocks[here].heading
            above = range(here - 1, heading, -1)
            first = next((block for block in above if document.blocks[block].kind is Kind.PARAGRAPH), heading + 1)
        before = [passages[other] for block in of_block[first : here + 1] for other in block if other < passage.index]
        # Of "That's it! You're all set!" neither closes the other.
        said = [other.index for other in before if not only_closes(other, language)]
        if said:
            yield passage.index, said


def number_counted(passage: Passage, language: Language) -> int:
    """Give how many follow where a sentence only counts what follows ("There are three reasons."), else 0."""
    words = _bare(passage)
    return _number([re.fullmatch(pattern, words) for pattern in language.counting], passage, language)


def number_announced(passage: Passage, language: Language) -> int:
    """Give how many a sentence counts that may say more of them ("The delay has three reasons."), else 0."""
    bare = _bare(passage)
    opening = _number([re.match(rf"(?:{pattern})\b", bare) for pattern in language.counting], passage, language)
    if opening:
        return opening
    words: list[str] = WORDS_AND_FIGURES.findall(bare)
    for at, word in enumerate(words):
        number = _value(word, language)
        behind = words[at + 1 : at + 1 + SETTINGS.words_to_counted]
        if number > 1 and number == int(number) and not language.points.isdisjoint(behind):
            return int(number)
    return 0


WORDS_AND_FIGURES: Final = re.compile(rf"{WORDS.pattern}|\d+", WORDS.flags)


def _bare(passage: Passage) -> str:
    return folded(passage.text.strip(" \u00a0.:!¡*_。：！"))


def _number(found: Sequence[re.Match[str] | None], passage: Passage, language: Language) -> int:
    opening = next(filter(None, found), None) if passage.prose else None
    return int(_value(opening[1], language)) if opening else 0


def _value(word: str, language: Language) -> float:
    return int(word) if word.isdecimal() else language.numbers.get(word, 0)
