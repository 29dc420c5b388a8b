"""Real paragraphs -> a corpus of any size with planted copies: seeded, so that every run measures the same text.

A grown passage is spliced from pieces of 5 to 14 words of real paragraphs, so that it shares runs of words with many
others as real prose does; some words are replaced by made-up names and numbers, so that the vocabulary grows with the
corpus (Heaps' law) as it does in real text.
"""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["grow", "read_paragraphs"]

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


def grow(paragraphs: Sequence[str], count: int, *, seed: int = 7, words: int = 63) -> Iterator[str]:
    """Give `count` passages of `words` words on average, copies and edits of earlier ones planted among them.

    Args:
        paragraphs: real text to splice from; also given as they are, for a thirtieth of the corpus at most.
        count: how many passages.
        seed: of all choices.
        words: mean length of a spliced passage (log-normal).
    """
    rng = np.random.default_rng(seed)
    vocabulary = " ".join(paragraphs).split()
    real = [paragraphs[i] for i in rng.permutation(len(paragraphs))[: count // 30]]
    templates = [
        vocabulary[start : start + words]
        for start in rng.integers(len(vocabulary) - words, size=count // TEMPLATE_EVERY + 1)
    ]
    recent: list[str] = []
    for index in range(count):
        draw = rng.random()
        if draw < EXACT and recent:
            yield recent[rng.integers(len(recent))]
            continue
        if draw < EXACT + LIGHT and recent:
            text = _edited(recent[rng.integers(len(recent))].split(), 0.05, vocabulary, rng)
        elif draw < EXACT + LIGHT + HEAVY and recent:
            text = _edited(recent[rng.integers(len(recent))].split(), 0.25, vocabulary, rng)
        elif draw < EXACT + LIGHT + HEAVY + TEMPLATE:
            text = _filled(templates[index // TEMPLATE_EVERY], rng)
        elif index < 30 * len(real) and index % 30 == 0:
            text = real[index // 30]
        else:
            text = _spliced(vocabulary, words, rng)
        # A reservoir of recent passages: copies stand near and far, and the memory of the generator stays bounded.
        if len(recent) < 200_000:
            recent.append(text)
        else:
            recent[rng.integers(len(recent))] = text
        yield text


def _filled(template: list[str], rng: np.random.Generator) -> str:
    half = len(template) // 2
    return " ".join([*template[:half], str(rng.integers(10**6)), *template[half:]])


def _edited(words: list[str], share: float, vocabulary: Sequence[str], rng: np.random.Generator) -> str:
    changes = rng.random(len(words)) < share
    picks = rng.integers(len(vocabulary), size=len(words))
    return " ".join(
        vocabulary[pick] if change else word for word, change, pick in zip(words, changes, picks, strict=True)
    )


def _spliced(vocabulary: Sequence[str], mean: int, rng: np.random.Generator) -> str:
    # A log-normal of sigma 0.6 has the mean exp(mu + 0.18).
    length = max(MIN_WORDS, int(rng.lognormal(np.log(mean) - 0.18, 0.6)))
    words: list[str] = []
    while len(words) < length:
        start, size = rng.integers(len(vocabulary) - 14), rng.integers(5, 15)
        words.extend(vocabulary[start : start + size])
    for place in np.flatnonzero(rng.random(len(words)) < 0.03):
        words[place] = _name(rng) if rng.random() < 0.5 else str(int(rng.pareto(0.7) * 10))
    return " ".join(words[:length])


def _name(rng: np.random.Generator) -> str:
    return "".join(SYLLABLES[i] for i in rng.integers(len(SYLLABLES), size=rng.integers(2, 5))).capitalize()
