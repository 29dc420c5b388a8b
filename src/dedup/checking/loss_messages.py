"""Put a loss into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.checking.settings import SETTINGS
from dedup.language.normal_form import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.checking.losses import Loss

__all__ = ["loss_message"]


def loss_message(loss: Loss, text: str) -> str:
    """Say in one sentence what is missing of a sentence, and quote both.

    Args:
        loss: the loss.
        text: its sentence in the source.

    >>> from dedup.checking.losses import Loss
    >>> loss = Loss(
    ...     passages=(0,), missing=("95.40 %",), beside="uptime", added=(), heading="", severity=0.9, nearest=0
    ... )
    >>> print(loss_message(loss, "The uptime in May was 95.40 %."))
    "95.40 %" no longer stands near "uptime": 'The uptime in May was 95.40 %.'
    """
    return f"{_lost(loss)}: {shortened(text, SETTINGS.sentence_characters_shown)!r}"


def _lost(loss: Loss) -> str:
    words = _quoted(loss.missing)
    if loss.heading:
        return f'no longer stands under "{loss.heading}"'
    if loss.added:
        verb = "gave way to" if loss.missing else "came in:"
        return f"{words} {verb} {_quoted(loss.added)}".strip()
    if loss.beside:
        return f'{words} no longer stand{"s" * (len(loss.missing) == 1)} near "{loss.beside}"'
    return f"nothing says {words} together any more" if len(loss.missing) > 1 else f"nothing says {words} any more"


def _quoted(words: Sequence[str]) -> str:
    """Quote words, the last of many counted."""
    most = SETTINGS.missing_words_shown
    told = ", ".join(f'"{word}"' for word in words[:most])
    return f"{told} and {len(words) - most} more" if len(words) > most else told
