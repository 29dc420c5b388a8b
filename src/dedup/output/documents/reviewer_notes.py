"""Say in a comment of a document why something went, and where it is still said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Copy, Stated, Superseded, Trimmed, supporting
from dedup.output.reasons import say
from dedup.output.render.inline import plain_writer
from dedup.output.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.changes import Change, Draft

__all__ = ["comment_lines"]


def comment_lines(draft: Draft, change: Change) -> list[str]:
    """Give the paragraphs of the comment: why, and then each sentence that says it, with the heading above it."""
    reason = change.reason
    match reason:
        case Stated():
            nearly = reason.same_order >= SETTINGS.nearly_same_from
            risk = round(reason.risk, SETTINGS.risk_places)
            sure = f" ({risk:.0%} at risk)" if risk > SETTINGS.least_risk_shown else ""
            head, by = f"{'Nearly the same is' if nearly else 'In other words'} said by{sure}:", supporting(reason.by)
        case Copy():
            head, by = "Word for word the same as:", [reason.of]
        case Trimmed():
            head, by = "What is cut out is said by:", supporting(reason.by)
        case Superseded():
            head, by = "A later figure is given by:", [reason.by]
        case _:
            return [_capital(say(reason, draft))]
    return [head, *_quoted(draft, by)]


def _quoted(draft: Draft, passages: list[int]) -> Iterator[str]:
    plain = plain_writer(draft.document)
    for index in passages:
        passage = draft.passages[index]
        heading = draft.document.blocks[passage.block].heading
        over = next((plain(each.text) for each in draft.passages if heading >= 0 and each.block == heading), "")
        text = plain(passage.text)
        yield f"{over.lstrip('# ')}: “{text}”" if over else f"“{text}”"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
