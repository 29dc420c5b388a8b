"""Find the paragraphs and sections that sum up what the body says.

Where all that such a paragraph says is said elsewhere, it goes before the body does: of a rule and "In summary, ..." an
editor keeps the rule. A summary that opens the text is kept by what opens the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.language.normal_form import fingerprint
from dedup.language.summing_up import summing_up
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.language import Language
    from dedup.records import Document, Passage

__all__ = ["summarising"]

NUMBER: Final = re.compile(r"^(?:[\divx]+ )+")
"""What numbers a heading, behind which its words begin: "5. Conclusion", "IV. Summary"."""


def summarising(document: Document, passages: Sequence[Passage], language: Language) -> frozenset[int]:
    """Give the passages of running text in paragraphs that open with "In summary", or stand under "Conclusion".

    Args:
        document: the blocks, for headings.
        passages: all passages of the document, in order.
        language: the word groups by which summing up is known.
    """
    headings = {
        index
        for index, block in enumerate(document.blocks)
        if block.kind in (Kind.HEADING, Kind.TITLE) and _named(block.span.of(document.source), language)
    }
    opened: dict[int, bool] = {}
    for passage in passages:
        if passage.prose:
            opened.setdefault(passage.block, summing_up(passage.text, language) > 0)
    return frozenset(
        passage.index
        for passage in passages
        if passage.prose and (opened[passage.block] or document.blocks[passage.block].heading in headings)
    )


def _named(heading: str, language: Language) -> bool:
    """Whether a heading, up to a colon, is the name of a section that sums up."""
    words = fingerprint(heading.partition(":")[0])
    return words in language.summaries or NUMBER.sub("", words) in language.summaries
