"""Say a probability in words, the same everywhere."""

from __future__ import annotations

from dedup.output.settings import SETTINGS

__all__ = ["likelihood"]


def likelihood(risk: float) -> str:
    """Say how likely something is lost.

    Args:
        risk: probability that something is lost, 0 to 1.

    >>> likelihood(0.0), likelihood(0.5)
    ('nothing is lost, as good as certain', 'even odds that something is lost')
    """
    return next((words for below, words in SETTINGS.likelihoods if risk < below), SETTINGS.likeliest_loss)
