"""Openings that sum up are known in every language."""

from __future__ import annotations

import pytest

from dedup.language import table
from dedup.language.summing_up import summing_up


@pytest.mark.parametrize("opening", ["In conclusion – ", "**In summary**, ", "In short: "])
def test_the_opening_may_be_marked(opening: str) -> None:
    """Emphasis around it and a dash behind it make no difference."""
    assert summing_up(f"{opening}it sails.", table("en")) == len(opening)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Alles in allem: Sie fährt."),
        ("fr", "En résumé, il part."),
        ("es", "En resumen, sale."),
        ("pt", "Em suma, parte."),
        ("it", "In sintesi, parte."),
        ("nl", "Kortom, ze vaart."),
        ("ru", "Подводя итог, он отходит."),
        ("zh", "总之，渡轮出发。"),
        ("ja", "要するに、出発する。"),
    ],
)
def test_languages(code: str, text: str) -> None:
    """Every language with a word table has its openings."""
    assert 0 < summing_up(text, table(code)) < len(text)
