"""Probabilities in words."""

from __future__ import annotations

import pytest

from dedup.output.likelihood import likelihood


@pytest.mark.parametrize(
    ("risk", "said"),
    [
        (0.0, "nothing is lost, as good as certain"),
        (0.0099, "nothing is lost, as good as certain"),
        (0.01, "very likely nothing is lost"),
        (0.0499, "very likely nothing is lost"),
        (0.05, "likely nothing is lost"),
        (0.149, "likely nothing is lost"),
        (0.15, "something may be lost"),
        (0.349, "something may be lost"),
        (0.35, "even odds that something is lost"),
        (0.649, "even odds that something is lost"),
        (0.65, "something is probably lost"),
        (1.0, "something is probably lost"),
    ],
)
def test_probabilities_in_words(risk: float, said: str) -> None:
    """Each stretch of probabilities has its words, on either side of its bounds."""
    assert likelihood(risk) == said
