"""A length in words -> a book of that length that repeats itself: chapters, paragraphs, planted copies and rewordings.

Content words are drawn by rank from the commonest English words, so that the vocabulary grows with the book as it does
in real prose; every chapter has words of its own that come up more often. The same arguments give the same book.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.language.frequencies import shares

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["book"]

SEED: Final = 20
COPIED: Final = 0.10
REWORDED: Final = 0.20
"""Shares of the sentences that say an earlier one again, word for word or in other words."""

COMMONEST: Final = 150
"""Rank from which on words are drawn: those before it are mostly function words."""

CHAPTER_SENTENCES: Final = 120
PARAGRAPH_SENTENCES: Final = 5
TOPIC_WORDS: Final = 40
SYLLABLES: Final = ("ba", "den", "fi", "gor", "lu", "mar", "nel", "os", "pa", "ran", "sel", "ti", "ul", "vor", "wen")

PHRASINGS: Final = (
    (
        "In {year} the {a} of {place} opened a {b} {c} for {number} people.",
        "A {b} {c}, with room for {number} people, was opened in {year} by the {a} of {place}.",
    ),
    (
        "{person} found that the {a} {b} had little to do with the {c} of the {d}.",
        "The {a} {b} is hardly related to the {c} of the {d}, as {person} found.",
    ),
    (
        "Most of the {a} came from {place}, where the {b} and the {c} were still in use.",
        "{place}, where people still used the {b} and the {c}, supplied most of the {a}.",
    ),
    (
        "The {a} may not be moved unless the {b} of the {c} has been checked by {person}.",
        "Unless {person} has checked the {b} of the {c}, nobody may move the {a}.",
    ),
    (
        "After {number} days the {a} was {b} enough to carry a {c}, a {d} and {person} as well.",
        "It took {number} days before the {a} was {b} enough to carry {person} together with a {c} and a {d}.",
    ),
    (
        "While the {a} was growing, the {b} of {place} turned to {c} and later to {d}.",
        "The {b} of {place} took up {c}, and later {d}, while the {a} grew.",
    ),
    (
        "There are {number} kinds of {a} in {place}, and only the {b} one is {c}.",
        "Of the {number} kinds of {a} known in {place}, the {b} kind alone is {c}.",
    ),
    (
        "{person} sold the {a} to {other} in {year} because the {b} cost more than the {c}.",
        "Because the {b} was dearer than the {c}, {person} sold the {a} to {other} in {year}.",
    ),
    (
        "Nobody in {place} had seen a {a} like this, which is why the {b} called it {c}.",
        "The {b} called it {c}, since nobody in {place} had ever seen such a {a}.",
    ),
    (
        "The {a} and the {b} depend on each other: without {c} there is no {d}.",
        "Where there is no {c} there is no {d}, so the {a} depends on the {b} and the other way round.",
    ),
)
NOUN_SLOTS: Final = "abcd"


@dataclass(frozen=True, slots=True)
class _Saying:
    """What a sentence says, in either of two wordings."""

    form: int
    slots: dict[str, str]

    def worded(self, way: int) -> str:
        text = PHRASINGS[self.form][way].format(**self.slots)
        return text[0].upper() + text[1:]


def book(words: int, *, seed: int = SEED) -> str:
    """Write a book of about so many words, at most one sentence more."""
    rng = random.Random(seed)  # noqa: S311 - a seeded text, nothing secret
    known = [word for word in shares("en") if word.isalpha() and word.isascii()][COMMONEST:]
    parts: list[str] = []
    left = words
    said: list[tuple[_Saying, int]] = []
    number = 0
    while left > 0:
        number += 1
        topic = [_drawn(known, rng) for _ in range(TOPIC_WORDS)]
        title = f"Chapter {number}: {topic[0].title()} and {topic[1]}"
        parts.append(f"{title}\n\n")
        left -= len(title.split())
        for sentence in _chapter(known, topic, said, rng):
            if left <= 0:
                break
            left -= len(sentence.split())
            parts.append(sentence + ("\n\n" if rng.random() < 1 / PARAGRAPH_SENTENCES else " "))
        parts.append("\n\n")
    return "".join(parts)


def _chapter(
    known: Sequence[str], topic: Sequence[str], said: list[tuple[_Saying, int]], rng: random.Random
) -> Iterator[str]:
    people = [_name(rng) for _ in range(4)]
    places = [_name(rng) for _ in range(4)]
    for _ in range(CHAPTER_SENTENCES):
        draw = rng.random()
        if said and draw < COPIED + REWORDED:
            saying, way = said[rng.randrange(len(said))]
            yield saying.worded(way if draw < COPIED else 1 - way)
            continue
        slots = {slot: rng.choice(topic) if rng.random() < 0.4 else _drawn(known, rng) for slot in NOUN_SLOTS}
        slots |= {"person": rng.choice(people), "other": _name(rng), "place": rng.choice(places)}
        slots |= {"number": str(rng.randrange(3, 900)), "year": str(rng.randrange(1700, 2020))}
        saying, way = _Saying(rng.randrange(len(PHRASINGS)), slots), rng.randrange(2)
        said.append((saying, way))
        yield saying.worded(way)


def _drawn(known: Sequence[str], rng: random.Random) -> str:
    # Zipf: the chance of a word is about one over its rank, so the logarithm of the rank is drawn evenly.
    return known[int((len(known) ** rng.random()) * (1 - 1e-9))]


def _name(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randrange(2, 5))).title()
