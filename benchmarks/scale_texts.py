"""Real paragraphs -> a corpus of any size with planted copies: seeded, so that every run measures the same text.

A grown passage is spliced from pieces of 5 to 14 words of real paragraphs, so that it shares runs of words with many
others as real prose does; some words are replaced by made-up names and numbers, so that the vocabulary grows with the
corpus (Heaps' law) as it does in real text.
"""

from __future__ import annotations

import gzip
import json
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

__all__ = ["grow", "read_paragraphs"]

STRETCH: Final = 10_000
"""Passages of which the kinds are drawn at a time."""

POOL: Final = 65_536
"""Choices drawn at a time."""

SYLLABLES: Final = ("ba", "de", "fi", "go", "lu", "mar", "nel", "or", "pa", "qui", "ro", "sen", "ti", "ul", "vo")
MIN_WORDS: Final = 5
EXACT, LIGHT, HEAVY, TEMPLATE = 0.10, 0.10, 0.10, 0.01
"""Shares of a grown corpus: exact copies, light edits (5 % of the words), heavy edits (25 %), templates filled in."""

TEMPLATE_EVERY: Final = 10_000
"""Passages to a template: each has about a hundred fillings, however big the corpus."""


def read_paragraphs(sources: Sequence[Path]) -> list[str]:
    """Read the paragraphs of text or Markdown folders and JSON Lines files (also .gz), in sorted order, each once."""
    seen: dict[str, None] = {}
    for source in sources:
        for text in _paragraphs(source):
            folded = " ".join(text.split())
            if folded.count(" ") >= MIN_WORDS - 1:
                seen[folded] = None
    return list(seen)


def _paragraphs(source: Path) -> Iterator[str]:
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if path.suffix in {".txt", ".md"}:
                yield from path.read_text(encoding="utf-8").split("\n\n")
        return
    with gzip.open(source, "rt", encoding="utf-8") if source.suffix == ".gz" else source.open(encoding="utf-8") as file:
        for line in file:
            yield str(json.loads(line).get("text", ""))


def grow(
    paragraphs: Sequence[str], count: int, *, seed: int = 7, words: int = 63, copies: float = EXACT
) -> Iterator[str]:
    """Give `count` passages of `words` words on average, copies and edits of earlier ones planted among them.

    Args:
        paragraphs: real text to splice from; also given as they are, for a thirtieth of the corpus at most.
        count: how many passages.
        seed: of all choices.
        words: mean length of a spliced passage (log-normal).
        copies: share of exact copies; what else is planted keeps its share of the rest.
    """
    rest = (1 - copies) / (1 - EXACT)
    light, heavy, template = (share * rest for share in (LIGHT, HEAVY, TEMPLATE))
    rng = np.random.default_rng(seed)
    vocabulary = " ".join(paragraphs).split()
    real = [paragraphs[i] for i in rng.permutation(len(paragraphs))[: count // 30]]
    starts = rng.integers(len(vocabulary) - words, size=count // TEMPLATE_EVERY + 1).tolist()
    chance = Chance(vocabulary, rng)
    recent: list[str] = []
    for first in range(0, count, STRETCH):
        size = min(STRETCH, count - first)
        draws, earlier, slots = (rng.random(size).tolist() for _ in range(3))
        # A log-normal of sigma 0.6 has the mean exp(mu + 0.18).
        lengths = np.maximum(rng.lognormal(np.log(words) - 0.18, 0.6, size), MIN_WORDS).astype(int).tolist()
        for index, (draw, back, slot, length) in enumerate(zip(draws, earlier, slots, lengths, strict=True), first):
            if draw < copies + light + heavy and recent:
                text = recent[int(back * len(recent))]
                if draw < copies:
                    yield text
                    continue
                text = chance.edited(text.split(), 0.05 if draw < copies + light else 0.25)
            elif draw < copies + light + heavy + template:
                start = starts[index // TEMPLATE_EVERY]
                text = chance.filled(vocabulary[start : start + words])
            elif index < 30 * len(real) and index % 30 == 0:
                text = real[index // 30]
            else:
                text = chance.spliced(length)
            # A reservoir of recent passages: copies stand near and far, and the generator's memory stays bounded.
            if len(recent) < 200_000:
                recent.append(text)
            else:
                recent[int(slot * len(recent))] = text
            yield text


class Chance:
    """Choices drawn many at a time, for one call a number costs more than the text it is for."""

    def __init__(self, vocabulary: Sequence[str], rng: np.random.Generator) -> None:
        """Store where words and choices come from."""
        self.vocabulary = vocabulary
        self.rng = rng
        self.pieces = self._drawn(lambda: zip(self._places(14), rng.integers(5, 15, POOL).tolist(), strict=True))
        self.words = self._drawn(lambda: iter(self._places(0)))
        self.gaps = {share: self._drawn(partial(self._steps, share)) for share in (0.03, 0.05, 0.25)}
        self.numbers = self._drawn(lambda: zip((rng.pareto(0.7, POOL) * 10).astype(int).tolist(),
                                               rng.integers(10**6, size=POOL).tolist(), strict=True))  # fmt: skip

    def filled(self, template: list[str]) -> str:
        """Fill a template with a number."""
        half = len(template) // 2
        return " ".join([*template[:half], str(next(self.numbers)[1]), *template[half:]])

    def edited(self, words: list[str], share: float) -> str:
        """Replace a share of the words with others."""
        for place in self._chosen(len(words), share):
            words[place] = self.vocabulary[next(self.words)]
        return " ".join(words)

    def spliced(self, length: int) -> str:
        """Splice pieces of real text, and make up 3 % of the words."""
        words: list[str] = []
        while len(words) < length:
            start, size = next(self.pieces)
            words.extend(self.vocabulary[start : start + size])
        for place in self._chosen(length, 0.03):
            figure, name = next(self.numbers)
            words[place] = _name(name) if name % 2 else str(figure)
        return " ".join(words[:length])

    def _chosen(self, length: int, share: float) -> Iterator[int]:
        # Places a geometric step apart are each chosen with the same chance.
        gaps = self.gaps[share]
        place = next(gaps) - 1
        while place < length:
            yield place
            place += next(gaps)

    def _places(self, before: int) -> list[int]:
        drawn: list[int] = self.rng.integers(len(self.vocabulary) - before, size=POOL).tolist()
        return drawn

    def _steps(self, share: float) -> Iterator[int]:
        return iter(self.rng.geometric(share, POOL).tolist())

    @staticmethod
    def _drawn(draw: Callable[[], Iterator[Any]]) -> Iterator[Any]:
        while True:
            yield from draw()


def _name(number: int) -> str:
    # Two to four syllables, read off the digits of the number.
    syllables = 2 + number % 3
    parts = [SYLLABLES[number // 15**place % 15] for place in range(syllables)]
    return "".join(parts).capitalize()
