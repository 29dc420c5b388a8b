"""A pronoun says nothing of whom it stands for, so the same words about two people are two statements."""

from __future__ import annotations

import dedup

ENGLISH = dedup.Options(language="en")


def kept(*paragraphs: str) -> str:
    """Condense paragraphs."""
    return dedup.condense("\n\n".join(paragraphs), ENGLISH, format="text").text


def test_the_same_words_about_another_one_stay() -> None:
    """A sentence word for word the same stays where the one before it names somebody else."""
    text = kept(
        "The harbour of Hallen was rebuilt in 1931.",
        "Nahshon Berg came on the first day. He brought a silver plate and two oxen for the feast.",
        "Elizur Kahn came on the fourth day. He brought a silver plate and two oxen for the feast.",
    )
    assert text.count("He brought a silver plate") == 2


def test_the_same_words_about_the_same_one_go() -> None:
    """Where both speak of the same person, one is enough."""
    text = kept(
        "The harbour of Hallen was rebuilt in 1931.",
        "Nahshon Berg came on the first day. He brought a silver plate and two oxen for the feast.",
        "On the first day came Nahshon Berg, a merchant. He brought a silver plate and two oxen for the feast.",
    )
    assert text.count("He brought a silver plate") == 1


def test_nobody_named_is_nobody_else() -> None:
    """Where no name stands before one of the two, nothing is known to differ."""
    text = kept(
        "The harbour of Hallen was rebuilt in 1931.",
        "The old merchant came on the first day. He brought a silver plate and two oxen for the feast.",
        "On the first day came Nahshon Berg. He brought a silver plate and two oxen for the feast.",
    )
    assert text.count("He brought a silver plate") == 1
