"""Near-copies that differ in a word: red for blue, install for rollback; the difference is the statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.facts.fact import Objection
from dedup.facts.words import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.facts.record import Facts
    from dedup.facts.words import Words

__all__ = ["EXTRA", "KIND", "objections", "surplus"]

KIND: Final = "substitution"
EXTRA: Final = "extra"

CLOSE: Final = 0.6
"""Share of the claim's content words that must stand in the carrier in the same order."""

GAP: Final = 4
"""Words between two matches up to which what stands there has taken the other's place."""

LONGEST: Final = 80
"""Words of a text up to which it is aligned; longer ones are no sentence."""

Pair = tuple[int, int]


def objections(claim: Facts, carrier: Facts) -> Iterator[Objection]:
    """Object where, between the same neighbours, the claim has one content word and the carrier another."""
    ours, theirs = claim.words, carrier.words
    missing = ours.key_set - theirs.key_set
    if not missing or len(ours.key_set) - len(missing) < CLOSE * len(ours.key_set):
        return
    if len(ours.keys) > LONGEST or len(theirs.keys) > 2 * LONGEST:
        return
    pairs = _align(ours.keys, theirs.keys)
    matched = sum(ours.content[left] for left, _ in pairs)
    if matched < CLOSE * sum(ours.content):
        return
    for (left, right), (left_end, right_end) in _gaps(pairs, ours, theirs):
        gone = [at for at in range(left, left_end) if ours.keys[at] in missing]
        new = [at for at in range(right, right_end) if theirs.content[at] and theirs.keys[at] not in ours.key_set]
        if gone and new and not any(alike(ours.keys[one], theirs.keys[other]) for one in gone for other in new):
            yield Objection(KIND, " ".join(ours.lower[at] for at in gone), " ".join(theirs.lower[at] for at in new))


def surplus(claim: Facts, carrier: Facts) -> Iterator[Objection]:
    """Object where the carrier says nothing but part of what the claim says: all its content words and more are there."""
    if carrier.words.key_set < claim.words.key_set:
        more = claim.words.key_set - carrier.words.key_set
        yield Objection(EXTRA, " ".join(sorted(more)), "")


def _align(left: tuple[str, ...], right: tuple[str, ...]) -> list[Pair]:
    """Give the longest common subsequence as pairs of positions."""
    width = len(right) + 1
    rows = [[0] * width]
    for word in reversed(left):
        below, row = rows[-1], [0] * width
        for at in range(width - 2, -1, -1):
            row[at] = below[at + 1] + 1 if word == right[at] else max(below[at], row[at + 1])
        rows.append(row)
    rows.reverse()
    pairs: list[Pair] = []
    one = other = 0
    while one < len(left) and other < len(right):
        if left[one] == right[other]:
            pairs.append((one, other))
            one, other = one + 1, other + 1
        elif rows[one + 1][other] >= rows[one][other + 1]:
            one += 1
        else:
            other += 1
    return pairs


def _gaps(pairs: list[Pair], ours: Words, theirs: Words) -> Iterator[tuple[Pair, Pair]]:
    """Give the stretches between neighbouring matches, short in both texts; at the ends up to the end of the clause."""
    ends = [(-1, -1), *pairs, (len(ours.keys), len(theirs.keys))]
    for (left, right), (left_end, right_end) in zip(ends, ends[1:], strict=False):
        first, after = right + 1, right_end
        if left < 0:
            first = max(first, right_end - (left_end - left) - 1)
        elif left_end == len(ours.keys):
            after = min(after, right + 1 + left_end - left)
        if 0 < left_end - left - 1 <= GAP and 0 < after - first <= GAP:
            yield (left + 1, first), (left_end, after)
