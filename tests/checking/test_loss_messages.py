"""A loss is told in one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedup.checking.loss_messages import loss_message
from dedup.checking.losses import Loss

LOSS = Loss(passages=(0,), missing=("noon",), beside="", added=(), heading="", severity=0.9, nearest=-1)


@pytest.mark.parametrize(
    ("loss", "told"),
    [
        (LOSS, 'nothing says "noon" any more'),
        (replace(LOSS, missing=("ferry", "noon")), 'nothing says "ferry", "noon" together any more'),
        (replace(LOSS, beside="ferry"), '"noon" no longer stands near "ferry"'),
        (replace(LOSS, missing=("9", "noon"), beside="ferry"), '"9", "noon" no longer stand near "ferry"'),
        (replace(LOSS, added=("not",)), '"noon" gave way to "not"'),
        (replace(LOSS, missing=(), added=("not",)), 'came in: "not"'),
        (replace(LOSS, heading="Lower Bank"), 'no longer stands under "Lower Bank"'),
        (replace(LOSS, missing=tuple("abcdefghij")), '"h" and 2 more together any more'),
    ],
)
def test_what_is_missing_and_of_what(loss: Loss, told: str) -> None:
    """The words, what they belonged to, and the sentence."""
    assert told in loss_message(loss, "It leaves at noon.")
    assert loss_message(loss, "It leaves at noon.").endswith(": 'It leaves at noon.'")


def test_a_long_sentence_is_shortened() -> None:
    """The message fits into a few lines of a terminal."""
    assert len(loss_message(LOSS, "word " * 200)) < 250
