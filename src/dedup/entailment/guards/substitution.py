"""Guard words of near-copies: red for blue, install for rollback; the one word that differs is the statement."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dedup.entailment.guards.fact import Conflict
from dedup.entailment.guards.settings import SETTINGS
from dedup.entailment.guards.words import alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.entailment.guards.record import Facts
    from dedup.entailment.guards.words import Words

__all__ = ["EXTRA", "KIND", "PREDICATE", "conflicts", "predicate", "surplus"]

KIND: Final = "substitution"
EXTRA: Final = "extra"
PREDICATE: Final = "predicate"

Pair = tuple[int, int]


def conflicts(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where, in otherwise equal surroundings, the claim has one content word and the support another.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The man on the stage is holding a saxophone.", "The man on the stage is holding a french horn.")
    ('substitution',)
    >>> refusals("The child on the swing is happy.", "The kid on the swing is glad.")
    ()
    """
    ours, theirs = claim.words, support.words
    longest = SETTINGS.longest_aligned_words
    if ours.keys == theirs.keys or len(ours.keys) > longest or len(theirs.keys) > 2 * longest:
        return
    if len(claim.places.keys() & support.places.keys()) < SETTINGS.aligned_from * len(claim.places):
        return
    pairs = _align(ours.keys, theirs.keys)
    gaps = list(_gaps(pairs, ours, theirs))
    matched = {other for _, other in pairs}
    moved = {theirs.keys[at] for at in range(len(theirs.keys)) if at not in matched}
    replaced = [gap for gap in gaps if _replaced(gap, claim, support, moved)]
    if not replaced:
        return
    # What differs besides the replaced words, of all words that could have differed.
    other = sum(_size(gap) for gap in gaps if gap not in replaced)
    if 2 * len(pairs) < SETTINGS.near_copy_share * (2 * len(pairs) + other + _size_beyond(replaced, ours, theirs)):
        # The claim may stand in a longer text as it is, but for its subject and a word.
        whole = ours.ended and ours.text[:1].isupper()
        replaced = [] if not whole else [gap for gap in replaced if _framed(gap, set(pairs), len(ours.keys))]
    for (left, left_end), (right, right_end) in replaced:
        gone = " ".join(ours.lower[at] for at in range(left, left_end) if ours.content[at])
        yield Conflict(KIND, gone, " ".join(theirs.lower[at] for at in range(right, right_end) if theirs.content[at]))


def surplus(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support says nothing but part of what the claim says: the claim has all its words and more.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The bridge was closed to lorries and bicycles.", "The bridge was closed to lorries.")
    ('extra',)
    >>> refusals("The bridge was closed to lorries.", "The bridge was closed to lorries and bicycles.")
    ()
    """
    if support.words.key_set < claim.words.key_set:
        more = claim.words.key_set - support.words.key_set
        new = [key for key in sorted(more) if not any(alike(key, other) for other in support.words.key_set)]
        if new:
            yield Conflict(EXTRA, " ".join(new), "")


def predicate(claim: Facts, support: Facts) -> Iterator[Conflict]:
    """Object where the support shares the claim's names but too little of what is said of them.

    >>> from dedup.entailment.guards import refusals
    >>> refusals("The finals were held in Lisbon.", "The streets in Lisbon are steep, and the trams in Lisbon are old.")
    ('predicate',)
    >>> refusals("The finals were held in Lisbon.", "In Lisbon the finals were held in the rain.")
    ()
    """
    words = claim.words
    first = next((at for at, carries in enumerate(words.content) if carries), None)
    # What opens a sentence is its subject, mostly, and may be a name nobody could tell by its capital.
    subject = {words.keys[first]} if first is not None and words.text[words.spans[first].start].isupper() else set()
    said = words.key_set - subject - {words.lexicon.key(fact.value) for fact in claim.found("name")}
    if len(said) == 1:
        # What is all that is said must be said: "a musician" is no "music", "a county" no "Yavapai County".
        lost = [one for one in said if one not in support.all_keys or _only_named(one, claim, support)]
    else:
        spelt = {one: [words.lower[at] for at in claim.places.get(one, ())] for one in said}
        lost = [one for one in said if not support.speaks_of(one, spelt[one])]
    held = len(said) - len(lost)
    needed = SETTINGS.predicate_share * len(said)
    if held < needed or (lost and held == needed and len(said) < SETTINGS.short_predicate_words):
        yield Conflict(PREDICATE, " ".join(sorted(lost)), "")


def _only_named(key: str, claim: Facts, support: Facts) -> bool:
    """Tell whether a common word of the claim stands in the support only as part of longer names."""
    places = support.places.get(key, ())
    longer = [fact.span for fact in support.found("name") if len(fact.near) > 1]
    ours = [claim.words.text[claim.words.spans[at].start] for at in claim.places.get(key, ())]
    return bool(places) and not any(map(str.isupper, ours)) and all(support.words.spans[at] in longer for at in places)


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
    """Give the stretches of both texts between neighbouring matches.

    What the support has before the first and after the last match counts as far as the claim has words there.
    """
    ends = [(-1, -1), *pairs, (len(ours.keys), len(theirs.keys))]
    for (left, right), (left_end, right_end) in pairwise(ends):
        first, after, length = right + 1, right_end, left_end - left - 1
        if left < 0:
            first = max(first, right_end - length)
        elif left_end == len(ours.keys):
            after = min(after, right + 1 + length)
        if length or after > first:
            yield (left + 1, left_end), (first, after)


def _replaced(gap: tuple[Pair, Pair], claim: Facts, support: Facts, moved: set[str]) -> bool:
    """Tell whether both texts have content words in a short gap that say different things.

    Forms of one word and an opposite with its negation do not; words that only moved were not replaced, but where the
    opposite has come in their place, they stand elsewhere for something else.
    """
    ours, theirs = claim.words, support.words
    (left, left_end), (right, right_end) = gap
    if max(left_end - left, right_end - right) > SETTINGS.replaced_stretch_words:
        return False
    gone = [at for at in range(left, left_end) if ours.content[at]]
    new = [at for at in range(right, right_end) if theirs.content[at]]
    if not gone or not new:
        return False
    if all(ours.keys[at] in moved for at in gone) and not _against(gone, new, claim, support):
        return False
    if "".join(ours.lower[at] for at in gone) == "".join(theirs.lower[at] for at in new):
        return False
    antonyms = ours.lexicon.language.antonyms
    return not any(
        alike(ours.keys[one], theirs.keys[other])
        or (
            theirs.lower[other] in antonyms.get(ours.lower[one], ())
            and not claim.turned.get(ours.keys[one], 1) & support.turned.get(theirs.keys[other], 1)
        )
        or (ours.keys[one] in support.turned and ours.keys[one] not in theirs.key_set)
        or (theirs.keys[other] in claim.turned and theirs.keys[other] not in ours.key_set)
        for one in gone
        for other in new
    )


def _against(gone: list[int], new: list[int], claim: Facts, support: Facts) -> bool:
    """Tell whether one word has its opposite in its place, which the claim does not have itself."""
    if len(gone) != 1 or len(new) != 1:
        return False
    ours, theirs = claim.words, support.words
    word, other = ours.lower[gone[0]], theirs.lower[new[0]]
    return (
        other in ours.lexicon.language.antonyms.get(word, ())
        and other not in ours.lower_set
        and bool(claim.turned.get(ours.keys[gone[0]], 1) & support.turned.get(theirs.keys[new[0]], 1))
    )


def _size(gap: tuple[Pair, Pair]) -> int:
    return sum(end - start for start, end in gap)


def _size_beyond(replaced: list[tuple[Pair, Pair]], ours: Words, theirs: Words) -> int:
    """Words replaced beyond the first place: many replaced words are another wording, not another statement.

    The same replacement again is no further one.
    """
    sizes = {
        (ours.keys[slice(*one)], theirs.keys[slice(*other)]): _size((one, other)) for one, other in reversed(replaced)
    }
    (one, other), *_ = replaced
    return sum(sizes.values()) - sizes[ours.keys[slice(*one)], theirs.keys[slice(*other)]]


def _framed(gap: tuple[Pair, Pair], pairs: set[Pair], length: int) -> bool:
    """Tell whether one word stands for one other where the claim, but for its ends, agrees word for word.

    Args:
        gap: the places of the two words.
        pairs: the places that agree.
        length: words of the claim.
    """
    (left, left_end), (right, right_end) = gap
    if left_end - left != 1 or right_end - right != 1:
        return False
    ahead = behind = 0
    while (left - 1 - ahead, right - 1 - ahead) in pairs:
        ahead += 1
    while (left_end + behind, right_end + behind) in pairs:
        behind += 1
    ends = left - ahead <= SETTINGS.free_end_words and length - left_end - behind <= SETTINGS.free_end_words
    return ends and ahead > 0 and behind > 0 and ahead + behind >= SETTINGS.frame_words
