"""The line between stated and not stated moves with how a text repeats itself, without a jump."""

from __future__ import annotations

from dedup.entailment.thresholds import COPYING, NOT_REPETITIVE, PARAPHRASING, RepetitionProfile, thresholds_for


def test_the_corners() -> None:
    """A text that hardly repeats itself, one that copies and one that paraphrases have each their line."""
    assert thresholds_for(RepetitionProfile(restated=0.15, copied=0.5)) == NOT_REPETITIVE
    assert thresholds_for(RepetitionProfile(restated=0.27, copied=0.55)) == COPYING
    assert thresholds_for(RepetitionProfile(restated=0.27, copied=0.3)) == PARAPHRASING


def test_between_the_corners() -> None:
    """Half way from one to the other the line is half way."""
    half = thresholds_for(RepetitionProfile(restated=0.21, copied=0.55))
    assert half.much == (COPYING.much + NOT_REPETITIVE.much) / 2
