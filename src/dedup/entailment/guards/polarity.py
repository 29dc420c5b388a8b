"""Say which words of a text a negation turns round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dedup.entailment.guards.fact import Fact
    from dedup.entailment.guards.words import Words

__all__ = ["BOTH", "KIND", "PLAIN", "TURNED", "polarity"]


KIND: Final = "negation"


PLAIN: Final = 1


TURNED: Final = 2


BOTH: Final = PLAIN | TURNED


HEAD: Final = 2
"""Content words after a negation that are surely turned round; on "not a standalone solution for sleep" that is two."""


REACH: Final = 4
"""Content words it may reach; those past the head count as said either way."""


BACKWARDS: Final = "backwards"
"""Mark of a negation behind what it turns round."""


SHORTEST: Final = 4
"""Letters that must be left when a negative prefix is taken off."""


def polarity(words: Words, negations: tuple[Fact, ...]) -> dict[str, int]:
    """Say for each content word whether it stands plain, turned round, or both.

    A word with a negative prefix also counts as the turned form of what is left without it ("unsafe": safe, turned).
    """
    strength = _reached(words, negations)
    found: dict[str, int] = {}
    for at, key in enumerate(words.keys):
        if words.content[at]:
            sides = strength.get(at, PLAIN)
            found[key] = found.get(key, 0) | sides
            base = _base(words, words.lower[at])
            if base:
                found[base] = found.get(base, 0) | (sides if sides == BOTH else BOTH ^ sides)
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
            maybe.update(range(at + 1, min(at + 1 + 2 * REACH, len(words.lower))))
    for fact in negations:
        left = len(fact.near)
        ahead = range(ends[fact.span.end] + 1, len(words.lower))
        for at in range(starts[fact.span.start] - 1, -1, -1) if fact.mark == BACKWARDS else ahead:
            if not left:
                break
            if words.content[at]:
                left -= 1
                if len(fact.near) - left <= HEAD:
                    sure[at] = sure.get(at, 0) + 1
                else:
                    maybe.add(at)
    found = {at: TURNED if count % 2 else PLAIN for at, count in sure.items()}
    return {**dict.fromkeys(maybe, BOTH), **found}


def _base(words: Words, word: str) -> str:
    guard_words = words.lexicon.guard_words
    if not word.startswith(guard_words.prefixes):
        return ""
    for prefix in guard_words.prefixes:
        if word.startswith(prefix) and len(word) >= len(prefix) + SHORTEST:
            if any(word.startswith(part) for part in guard_words.not_prefixed):
                return ""
            return words.lexicon.key(word[len(prefix) :])
    return ""
