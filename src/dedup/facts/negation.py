"""Negation by what it turns round: "helps sleep, but is no solution" says that it helps; two negations cancel out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.facts.fact import Fact, Objection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.facts.record import Facts
    from dedup.facts.words import Words

__all__ = ["BOTH", "KIND", "PLAIN", "TURNED", "find", "objections", "polarity"]

KIND: Final = "negation"

PLAIN: Final = 1
TURNED: Final = 2
BOTH: Final = PLAIN | TURNED

HEAD: Final = 2
"""Content words after a negation that are surely turned round; on "not a standalone solution for sleep" that is two."""

REACH: Final = 4
"""Content words it may reach; those past the head count as said either way."""

WINDOW: Final = 5
"""Content words on each side of a word that show what it is about."""

BACKWARDS: Final = "backwards"
"""Mark of a negation behind what it turns round."""

SHORTEST: Final = 4
"""Letters that must be left when a negative prefix is taken off."""


def find(words: Words, taken: frozenset[int]) -> Iterator[Fact]:
    """Find negations with the content words they reach; "not only", "no more than" and "no. 5" are none."""
    lexicon = words.lexicon
    bounds = {first for first, _, _ in words.matches(lexicon.bounds)}
    narrowed = {first for first, _, name in words.matches(lexicon.limits) if name == "only"}
    for first, after, _ in words.matches(lexicon.negations):
        following = words.lower[after] if after < len(words.lower) else ""
        if first and words.lower[first - 1] in lexicon.wording.alternatives:
            # "Whether or not", "with or without": both are said.
            continue
        if (
            first in taken
            or first in bounds
            or after in narrowed
            or following.isdigit()
            or following in lexicon.wording.just
        ):
            continue
        near, mark = _near(words, first, after)
        yield Fact(KIND, " ".join(words.lower[first:after]), words.span(first, after), near, mark)


def _near(words: Words, first: int, after: int) -> tuple[tuple[str, ...], str]:
    """Give the keys of the content words a negation reaches, and which way it reaches them."""
    side = words.lexicon.language.negates
    near = words.following(after, REACH) if side != "before" else ()
    if near or side == "after":
        return near, "" if near else "bare"
    before = words.preceding(first, REACH)
    return before, BACKWARDS if before else "bare"


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


def objections(claim: Facts, carrier: Facts) -> Iterator[Objection]:
    """Object where a shared word is turned round in one text only, and where a negation has no counterpart."""
    ours, theirs = claim.turned, carrier.turned
    if not (claim.negative or carrier.negative):
        return
    for key in sorted(claim.negative):
        if theirs.get(key) == PLAIN and _same_matter(claim, carrier, key):
            yield Objection(KIND, f"not {key}", key)
    for key in sorted(carrier.negative):
        if ours.get(key) == PLAIN and _same_matter(claim, carrier, key):
            yield Objection(KIND, key, f"not {key}")
    if not carrier.found(KIND):
        antonyms = claim.words.lexicon.language.antonyms
        for fact in claim.found(KIND):
            # "Unsafe" is the counterpart of "not safe"; another word with such a beginning ("interact") is of none.
            if not carrier.negative.isdisjoint(fact.near) or any(
                ours.get(key, 0) & theirs.get(key, 0) for key in fact.near[:HEAD]
            ):
                continue
            head = [word for word in claim.words.lower if claim.words.lexicon.key(word) in fact.near[:HEAD]]
            if fact.near and not any(antonyms.get(word, frozenset()) & carrier.words.lower_set for word in head):
                yield Objection(KIND, f"{fact.value} {fact.near[0]}", "")


def _same_matter(claim: Facts, carrier: Facts, key: str) -> bool:
    """Tell whether a word stands among the same words in both texts, so that turning it round turns the statement."""
    ours, theirs = claim.around(key, WINDOW), carrier.around(key, WINDOW)
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _reached(words: Words, negations: tuple[Fact, ...]) -> dict[int, int]:
    sure: dict[int, int] = {}
    maybe: set[int] = set()
    starts = {span.start: at for at, span in enumerate(words.spans)}
    ends = {span.end: at for at, span in enumerate(words.spans)}
    averting = words.lexicon.wording.averting
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
    wording = words.lexicon.wording
    for prefix in wording.prefixes:
        if word.startswith(prefix) and len(word) >= len(prefix) + SHORTEST:
            if any(word.startswith(part) for part in wording.not_prefixed):
                return ""
            return words.lexicon.key(word[len(prefix) :])
    return ""
