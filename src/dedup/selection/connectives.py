"""A sentence that joins with "However," or with "also" loses the word when the sentence it answered is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Change, Connective
from dedup.discourse.inner_joining import without_link
from dedup.language import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Draft
    from dedup.discourse.openers import Opener

__all__ = ["changes", "counted_openers"]


def changes(draft: Draft, openers: Sequence[Opener]) -> Iterator[Change]:
    """Drop the joining word of every sentence whose predecessor was removed, from how the passages open.

    "First," stays where "Second," does: both count.
    """
    language = table(draft.document.language)
    counts = counted_openers(openers, draft.document.language)
    counted = {value for passage, value in enumerate(counts) if value and draft.text(passage) is not None}
    for passage in draft.passages:
        if not passage.prose or draft.change(passage.index) is not None or passage.index == 0:
            continue
        value = counts[passage.index]
        counts_on = value and not counted.isdisjoint((value - 1, value + 1))
        if draft.text(passage.index - 1) is not None or counts_on:
            continue
        if (link := without_link(passage.text, openers[passage.index], language)) is not None:
            word, text = link
            yield Change(passage=passage.index, text=text, reason=Connective(opener=word))


def counted_openers(openers: Sequence[Opener], language: str) -> list[int]:
    """Give for each passage the number its opening counts: 1 for "First,", 0 where it counts nothing."""
    ordinals = table(language).ordinals
    return [ordinals.get(found.word.strip(" ,").lower(), 0) for found in openers]
