"""Find the pairs of statements that may give two values of one thing: by their words, and by what is counted or set."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.columns import HEADER, NUMBERED, SPEAKING, Ragged
from dedup.corpus.lint.shared_keys import SharedPairs, pairs_sharing
from dedup.corpus.lint.subjects import LEAST_WORDING
from dedup.corpus.lint.text_numbers import combined, several_of
from dedup.corpus.lint.value_keys import keys_of
from dedup.corpus.lint.variants import slips_among, spelled_alike
from dedup.similarity.rejoin import JoinedBefore, NamedTerms, rejoined
from dedup.similarity.terms.scan import mixed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    from dedup.corpus.lint.tree import StatementTree

__all__ = ["AlikePairs", "SharedValues", "candidates", "parallels"]

SIMILAR: Final = 0.5
"""Cosine of masked statements from which two are compared whatever their values."""

ROUNDED: Final = 0.005
"""By how much a cosine in hundredths is above the true one at most."""

MOST_HOLDING: Final = 60
"""Statements that share a key beyond which it says nothing: an "example" of some "minutes"."""

SOME_PAIRS: Final = 50_000
"""Pairs that share keys and are compared in any tree: no labelled one of up to 25,000 statements has so many."""

PAIRS_EACH: Final = 1
"""Pairs for every statement that are compared beside these, so that a tree twice as large has twice as many."""

MOST_ALIKE: Final = 12
"""Statements of one masked form, each with other values, beyond which the form is a pattern: "Step 3"."""


@dataclass(frozen=True, slots=True, eq=False)
class AlikePairs:
    """The pairs of statements that are alike but for their figures.

    Attributes:
        left: the place of the first statement.
        right: the place of the second one, behind the first.
        cosines: in hundredths.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    cosines: NDArray[np.float64]


def parallels(tree: StatementTree, earlier: JoinedBefore | None = None) -> tuple[AlikePairs, JoinedBefore | None]:
    """Give the pairs of statements that are alike but for their figures.

    Without two values, only statements that have most words in common are alike.

    Args:
        tree: the tree.
        earlier: what an earlier run left of looking for them; None where nothing is to be left.

    Returns:
        The pairs, and what to leave for the next run.
    """
    columns = tree.columns
    speaking = np.flatnonzero(columns.marked(SPEAKING) & ~columns.marked(HEADER))
    _, first, group = np.unique(
        combined(columns.masked[speaking], columns.lexed[speaking]), return_index=True, return_inverse=True
    )
    patterns = several_of(columns.masked, columns.filled)[speaking[first]] > MOST_ALIKE
    rows = np.flatnonzero(~patterns)
    terms = columns.masked_terms.take(speaking[first[rows]])
    found, left = rejoined(
        NamedTerms(columns.masked[speaking[first[rows]]], terms.starts, terms.values),
        threshold=SIMILAR,
        earlier=earlier,
    )
    valued = columns.headed.lengths() > 0
    members, bounds = _members(group, len(first))
    given = np.zeros(len(first), dtype=np.bool_)
    given[group[valued[speaking]]] = True
    one, other = rows[found.left], rows[found.right]
    wanted = (found.score >= LEAST_WORDING - ROUNDED) | (given[one] & given[other])
    # Rounded, so that it holds where the tree changes a little elsewhere.
    cosines = np.array([round(score, 2) for score in found.score[wanted].tolist()])
    pair, one, other = _of_groups(bounds, one[wanted], other[wanted])
    one, other, cosines = speaking[members[one]], speaking[members[other]], cosines[pair]
    wanted = (cosines >= LEAST_WORDING) | (valued[one] & valued[other])
    one, other, cosines = one[wanted], other[wanted], cosines[wanted]
    return AlikePairs(np.minimum(one, other), np.maximum(one, other), cosines), left


def _members(group: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the members of each group one behind the other, and where those of each begin."""
    return np.argsort(group, kind="stable"), np.concatenate(
        (np.zeros(1, dtype=np.int64), np.cumsum(np.bincount(group, minlength=count)))
    )


def _of_groups(
    bounds: NDArray[np.int64], one: NDArray[np.int64], other: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Give for pairs of groups the pairs of their first members: which pair of groups, and the places of the two."""
    sizes = np.minimum(np.diff(bounds), MOST_ALIKE)
    times = sizes[one] * sizes[other]
    pair = np.repeat(np.arange(len(one)), times)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(times) - times, times)
    width = np.maximum(sizes[other][pair], 1)
    return pair, bounds[one][pair] + step // width, bounds[other][pair] + step % width


@dataclass(frozen=True, slots=True, eq=False)
class SharedValues:
    """The pairs of statements that share what is counted or set.

    Attributes:
        left: the place of the first statement.
        right: the place of the second one, behind the first.
        left_out: how many further pairs share less than these, and are not compared.
        keys: the keys of each statement.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    left_out: int
    keys: Ragged


def candidates(tree: StatementTree, known: tuple[NDArray[np.int64], Ragged] | None = None) -> SharedValues:
    """Give the pairs of statements that share what is counted or set, and a rarer word of what they speak of.

    Args:
        tree: the tree.
        known: of each statement the row of its keys among those that are known, -1 where they are not; and these rows.
    """
    keys = _keys(tree, known)
    # Two names in unlike sentences are two things, but for a slip.
    slips = _Slips.of(tree)
    kinds = tree.columns.marked(NUMBERED) + 2 * slips.named.astype(np.uint8)
    sharing = _that_may_differ(tree, slips, pairs_sharing(_together(keys), kinds))
    kept = sharing.within(SOME_PAIRS + PAIRS_EACH * len(tree))
    more = np.array([*_variants(tree)], dtype=np.int64).reshape(-1, 2)
    named = np.unique(np.concatenate((kept.left, more[:, 0])) * len(tree) + np.concatenate((kept.right, more[:, 1])))
    left, right = np.divmod(named, max(len(tree), 1))
    return SharedValues(left, right, len(sharing) - len(kept), keys)


def _keys(tree: StatementTree, known: tuple[NDArray[np.int64], Ragged] | None) -> Ragged:
    """Give the keys of each statement."""
    valued = tree.columns.headed.lengths() > 0
    rows, kept = known or (np.full(len(tree), -1, dtype=np.int64), Ragged.of([]))
    unknown = np.flatnonzero(valued & (rows < 0))
    anew = keys_of(tree, unknown.tolist())
    nothing = len(kept) + len(anew)
    chosen = np.where(valued, rows, nothing)
    chosen[unknown] = len(kept) + np.arange(len(unknown))
    starts = np.concatenate((kept.starts, anew.starts[1:] + kept.starts[-1], anew.starts[-1:] + kept.starts[-1]))
    return Ragged(starts, np.concatenate((kept.values, anew.values))).take(chosen)


def _together(keys: Ragged) -> Ragged:
    """Give the sets of statements that share a key, each set once; a key that many have says nothing."""
    owners = keys.owners()
    order = np.argsort(keys.values, kind="stable")
    values, owners = keys.values[order], owners[order]
    begin = np.flatnonzero(np.concatenate((np.ones(min(len(values), 1), dtype=np.bool_), values[1:] != values[:-1])))
    sets = Ragged(np.append(begin, len(values)), owners.astype(np.uint64))
    lengths = sets.lengths()
    sets = sets.take(np.flatnonzero((lengths > 1) & (lengths <= MOST_HOLDING)))
    # Many keys bring the same statements together.
    _, first = np.unique(sets.sums(mixed(sets.values + np.uint64(1))), return_index=True)
    return sets.take(first)


def _that_may_differ(tree: StatementTree, slips: _Slips, pairs: SharedPairs) -> SharedPairs:
    """Give the pairs of which each statement gives a value that the other does not, and two may be of one thing."""
    chosen = pairs.taken(~_one_within_the_other(tree.columns.valued, pairs.left, pairs.right))
    numbered = tree.columns.marked(NUMBERED)
    wanted = numbered[chosen.left] & numbered[chosen.right]
    for at in np.flatnonzero(~wanted).tolist():
        wanted[at] = slips.between(int(chosen.left[at]), int(chosen.right[at]))
    return chosen.taken(wanted)


def _one_within_the_other(values: Ragged, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Say of which pairs one statement gives no value that the other does not give."""
    names, place = np.unique(values.values, return_inverse=True)
    held = values.owners() * len(names) + place
    held.sort()
    lengths = values.lengths()
    # Of the shorter one each value is looked up among those of the longer one.
    turned = lengths[left] > lengths[right]
    shorter, longer = np.where(turned, right, left), np.where(turned, left, right)
    times = lengths[shorter]
    pair = np.repeat(np.arange(len(left)), times)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(times) - times, times)
    wanted = longer[pair] * len(names) + place[values.starts[shorter][pair] + step]
    at = np.searchsorted(held, wanted)
    there = held[np.minimum(at, max(len(held) - 1, 0))] == wanted if len(held) else np.zeros(0, dtype=np.bool_)
    whole: NDArray[np.bool_] = np.bincount(pair, weights=there, minlength=len(left)) == times
    return whole


@dataclass(frozen=True, slots=True, eq=False)
class _Slips:
    """The names in statements that another one in the tree may be a misspelling of.

    Attributes:
        tree: the tree.
        named: which statements have such names.
        partners: each of them -> the ones it may be taken for.
    """

    tree: StatementTree
    named: NDArray[np.bool_]
    partners: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, tree: StatementTree) -> _Slips:
        """Look for them in a tree."""
        names = tree.columns.named
        numbers = np.unique(names.values)
        texts = list(map(tree.texts.__getitem__, numbers.tolist()))
        partners = slips_among(texts)
        known = np.array([text in partners for text in texts], dtype=np.bool_)
        named = np.zeros(len(tree), dtype=np.bool_)
        if len(numbers):
            named[names.owners()[known[np.searchsorted(numbers, names.values)]]] = True
        return cls(tree, named, partners)

    def between(self, one: int, other: int) -> bool:
        """Whether a name of one statement may be a slip for one of the other."""
        left, right = self._names(one), self._names(other)
        return any(not self.partners[each].isdisjoint(right) for each in left if each in self.partners)

    def _names(self, place: int) -> list[str]:
        names = self.tree.columns.named
        held = names.values[names.starts[place] : names.starts[place + 1]]
        return [self.tree.texts[number] for number in held.tolist()]


def _variants(tree: StatementTree) -> Iterator[tuple[int, int]]:
    """Give the pairs of statements whose addresses are spelled nearly alike."""
    named: dict[str, dict[str, list[int]]] = defaultdict(dict)
    spelled = tree.columns.spelled
    for place, number in zip(spelled.owners().tolist(), spelled.values.tolist(), strict=True):
        kind, _, form = tree.texts[number].partition("\n")
        named[kind].setdefault(form, []).append(place)
    for forms in named.values():
        for one, other in spelled_alike(forms):
            for left in forms[one][:MOST_HOLDING]:
                for right in forms[other][:MOST_HOLDING]:
                    if left != right:
                        yield min(left, right), max(left, right)
