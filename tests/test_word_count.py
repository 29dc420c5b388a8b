"""Words are counted as word processors count them."""

from __future__ import annotations

import pytest

from dedup.word_count import words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("the old mill", 3),
        ("long-term plans, 3.4 km", 4),
        ("桥于1931年通车。", 6),
        ("東京 tower", 3),
        ("ボート", 3),
        ("naïve café", 2),
    ],
)
def test_words(text: str, words: int) -> None:
    """White space parts words; a character of a script without spaces is one, and its punctuation is none."""
    assert words_in(text) == words
