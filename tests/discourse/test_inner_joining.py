"""The joining word inside a sentence."""

from __future__ import annotations

import pytest

from dedup.discourse.inner_joining import joined_inside, without_joining
from dedup.language import table


@pytest.mark.parametrize(
    ("code", "text", "left"),
    [
        ("en", "The roof, however, leaks.", "The roof leaks."),
        ("fr", "Le toit, cependant, fuit.", "Le toit fuit."),
        ("es", "El techo, sin embargo, gotea.", "El techo gotea."),
        ("it", "Il tetto, tuttavia, perde.", "Il tetto perde."),
        ("pt", "O telhado, no entanto, pinga.", "O telhado pinga."),
        ("de", "Das Dach, however, leckt.", None),
        ("en", "The roof, which is old, leaks.", None),
    ],
)
def test_joined_inside(code: str, text: str, left: str | None) -> None:
    """A joining word of the language between two commas."""
    span = joined_inside(text, table(code))
    assert (None if span is None else without_joining(text, span)) == left
