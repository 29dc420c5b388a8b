"""Say which words of a text a negation turns round."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.settings import SETTINGS

if TYPE_CHECKING:
    from dedup.entailment.guards.fact import Fact
    from dedup.entailment.guards.words import Words

__all__ = ["KIND", "Side", "polarity"]


KIND: Final = "negation"


BACKWARDS: Final = "backwards"
"""Mark of a negation behind what it turns round."""


class Side(IntEnum):
    """On which side of a negation a word stands; the bits of the two sides make up both."""

    PLAIN = 1
    TURNED = 2
    BOTH = 3


def polarity(words: Words, negations: tuple[Fact, ...]) -> dict[str, int]:
    """Say for each content word whether it stands plain, turned round, or both.

    A word with a negative prefix also counts as the turned form of what is left without it ("unsafe": safe, turned).
    """
    strength = _reached(words, negations)
    found: dict[str, int] = {}
    for at, key in enumerate(words.keys):
        if words.content[at]:
            sides = strength.get(at, Side.PLAIN)
            found[key] = found.get(key, 0) | sides
            base = _base(words, words.lower[at])
            if base:
                found[base] = found.get(base, 0) | (sides if sides == Side.BOTH else Side.BOTH ^ sides)
    return found


def _reached(words: Words, negations: tuple[Fact, ...]) -> dict[int, int]:
    sure: dict[int, int] = {}
    maybe: set[int] = set()
    starts = {span.start: at for at, span in enumerate(words.spans)}
    ends = {span.end: at for at, span in enumerate(words.spans)}
    averting = words.lexicon.guard_words.averting
    for at, word in enumerate(words.lower):
        if word in averting:
            # "Avoid losing control" may be said with a negation or without.
            maybe.update(range(at + 1, min(at + 1 + 2 * SETTINGS.negation_reach, len(words.lower))))
    for fact in negations:
        left = len(fact.near)
        ahead = range(ends[fact.span.end] + 1, len(words.lower))
        for at in range(starts[fact.span.start] - 1, -1, -1) if fact.mark == BACKWARDS else ahead:
            if not left:
                break
            if words.content[at]:
                left -= 1
                if len(fact.near) - left <= SETTINGS.surely_negated_words:
                    sure[at] = sure.get(at, 0) + 1
                else:
                    maybe.add(at)
    found: dict[int, int] = {at: Side.TURNED if count % 2 else Side.PLAIN for at, count in sure.items()}
    return {**dict.fromkeys(maybe, int(Side.BOTH)), **found}


def _base(words: Words, word: str) -> str:
    guard_words = words.lexicon.guard_words
    if not word.startswith(guard_words.prefixes):
        return ""
    for prefix in guard_words.prefixes:
        if word.startswith(prefix) and len(word) >= len(prefix) + SETTINGS.unprefixed_letters:
            if any(word.startswith(part) for part in guard_words.not_prefixed):
                return ""
            return words.lexicon.key(word[len(prefix) :])
    return ""
