"""Two notations of one amount are no two values."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.amounts import is_same_amount
from dedup.corpus.lint.lexemes import Lexer
from dedup.corpus.lint.mentions import Mention, mentions_of
from dedup.language import table


def mention(text: str) -> Mention:
    """Give the first value of a text."""
    english = table("en")
    return mentions_of(Lexer.of(english).cut(text), english, heading=False)[0]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("15 %", "0.15", True),
        ("60 points", "0.60", True),
        ("15 %", "0.16", False),
        ("15 %", "1.5", False),
        ("$1.54B", "$1.5B", True),
        ("1.54 million", "1.5 million", True),
        ("$1.58B", "$1.5B", False),
        ("$1.54M", "$1.5B", False),
        ("95.4 %", "95 %", False),
        ("3.4 parts", "3 parts", False),
        ("80 plugins", "77 plugins", False),
        ("0-1 parts", "0.5 parts", False),
    ],
)
def test_amounts(one: str, other: str, same: bool) -> None:
    """Shares and percentages are compared by value, sums in millions by the digits both have."""
    assert is_same_amount(mention(one), mention(other)) is same
    assert is_same_amount(mention(other), mention(one)) is same
