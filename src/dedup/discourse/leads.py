"""Find the sentences that lead into the paragraph, quotation, code or table behind them: "This has two consequences:".

A short one says nothing alone and goes with what it leads into; a longer one keeps the beginning of that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.lists import leads
from dedup.discourse.settings import SETTINGS
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.language import Language
    from dedup.records import Document, Passage

__all__ = ["bare_leads", "led", "number_counted"]

LED: Final = frozenset({Kind.PARAGRAPH, Kind.QUOTE, Kind.CODE, Kind.TABLE})
"""What a sentence can lead into besides a list."""


def led(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give (a sentence that leads into the next block, the passages there)."""
    for index, block in enumerate(document.blocks[1:], 1):
        above, before = of_block[index - 1], document.blocks[index - 1]
        if block.kind not in LED or before.kind is not Kind.PARAGRAPH or before.heading != block.heading:
            continue
        if above and of_block[index] and (leads(above, passages) or number_counted(passages[above[-1]], language)):
            yield above[-1], of_block[index]


def bare_leads(
    document: Document, passages: Sequence[Passage], of_block: Sequence[Sequence[int]], language: Language
) -> Iterator[tuple[int, Sequence[int]]]:
    """Give those of `led` that say nothing alone."""
    for lead, behind in led(document, passages, of_block, language):
        text = passages[lead].text
        bare = passages[lead].words <= SETTINGS.longest_bare_lead_words and not any(map(str.isdigit, text))
        if bare or number_counted(passages[lead], language):
            yield lead, behind


def number_counted(passage: Passage, language: Language) -> int:
    """Give how many follow where a sentence only counts what follows ("There are three reasons."), else 0."""
    words = passage.text.strip(" .:*_").lower() if passage.prose else ""
    opening = next(filter(None, (re.fullmatch(pattern, words) for pattern in language.counting)), None)
    number = opening[1] if opening else "0"
    return int(number) if number.isdecimal() else int(language.numbers.get(number, 0))
