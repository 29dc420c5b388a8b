"""A sentence that opened with "However," loses the word when the sentence it answered is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Change, Connective
from dedup.discourse.openers import Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Draft
    from dedup.discourse.openers import Opener

__all__ = ["changes"]


def changes(draft: Draft, openers: Sequence[Opener]) -> Iterator[Change]:
    """Drop the joining word of every sentence whose predecessor was removed, from how the passages open."""
    for passage in draft.passages:
        if not passage.prose or draft.change(passage.index) is not None or passage.index == 0:
            continue
        if draft.text(passage.index - 1) is not None:
            continue
        found = openers[passage.index]
        if found.link is Link.CONNECTIVE:
            rest = passage.text[found.length :]
            text = rest[:1].upper() + rest[1:]
            yield Change(passage=passage.index, text=text, reason=Connective(opener=found.word))
