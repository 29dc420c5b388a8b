"""Find statements that are said again: in the same words, in nearly the same, or by one that says more."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

import numpy as np

from dedup.corpus.lint.columns import HEADER, HEADING
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.stretches import joined_stretches
from dedup.similarity.rejoin import JoinedBefore, NamedTerms, rejoined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.corpus.lint.tree import StatementTree

__all__ = ["Copies", "Restatement", "alike_pairs", "copies", "near_copies", "new_words", "restatements", "wordings"]

Scored = dict[tuple[int, int], float]
Wordings = dict[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Copies:
    """Stretches that say the same.

    Attributes:
        runs: (first statement, last statement) of each stretch, in order.
    """

    runs: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Restatement:
    """A statement that says all that another one says.

    Attributes:
        full: the one that says it.
        said: the other one.
        again: further places of the same words as either.
    """

    full: int
    said: int
    again: tuple[int, ...] = ()


def copies(tree: StatementTree) -> list[Copies]:
    """Find the statements that are the same words; neighbours that are copied together are one stretch."""
    groups: dict[int, list[int]] = defaultdict(list)
    for place, text in enumerate(tree.columns.text.tolist()):
        if text:
            groups[text].append(place)
    several = {places[0]: tuple(places) for places in groups.values() if len(places) > 1}
    files = tree.files().tolist()
    found: list[list[list[int]]] = []
    open_at: dict[tuple[int, ...], list[list[int]]] = {}
    for first in sorted(several):
        places = several[first]
        run = open_at.pop(tuple(place - 1 for place in places), None)
        if run is None or any(files[place] != files[place - 1] for place in places):
            run = [[place, place] for place in places]
            found.append(run)
        for stretch, place in zip(run, places, strict=True):
            stretch[1] = place
        open_at[places] = run
    return [Copies(tuple((first, last) for first, last in run)) for run in found]


def wordings(tree: StatementTree) -> Wordings:
    """Give the first statement of each wording that is compared, with all of that wording."""
    columns = tree.columns
    same: dict[int, list[int]] = defaultdict(list)
    for place in np.flatnonzero((columns.text > 0) & ~columns.marked(HEADER | HEADING)).tolist():
        same[int(columns.text[place])].append(place)
    return {places[0]: tuple(places) for places in same.values()}


def alike_pairs(
    tree: StatementTree, worded: Wordings, earlier: JoinedBefore | None = None
) -> tuple[Scored, JoinedBefore | None]:
    """Give the pairs of statements that share many words, with their cosine; those of the same words are left out.

    Args:
        tree: the tree.
        worded: its statements, as `wordings` gives them.
        earlier: what an earlier run left of looking for them; None where nothing is to be left.

    Returns:
        The pairs, and what to leave for the next run.
    """
    places = np.fromiter(worded, dtype=np.int64)
    terms = tree.columns.terms.take(places)
    said = NamedTerms(tree.columns.said[places], terms.starts, terms.values)
    pairs, left = rejoined(said, threshold=SETTINGS.alike_from, earlier=earlier)
    one, other = places[pairs.left], places[pairs.right]
    named = zip(np.minimum(one, other).tolist(), np.maximum(one, other).tolist(), strict=True)
    return dict(zip(named, pairs.score.tolist(), strict=True)), left


def near_copies(tree: StatementTree, worded: Wordings, pairs: Scored, apart: Iterable[tuple[int, int]]) -> list[Copies]:
    """Find the statements of nearly the same words, each group around the first that has most of them.

    Args:
        tree: the tree.
        worded: its statements, as `wordings` gives them.
        pairs: pairs with their cosine.
        apart: pairs that are told otherwise.
    """
    skipped = set(apart)
    near: dict[int, set[int]] = defaultdict(set)
    for pair, score in pairs.items():
        if score >= SETTINGS.near_from and pair not in skipped and not _is_parallel(tree, *pair):
            near[pair[0]].add(pair[1])
            near[pair[1]].add(pair[0])
    found: list[Copies] = []
    told: set[tuple[int, int]] = set()
    for center in sorted(near, key=lambda place: (-len(near[place]), place)):
        others = {other for other in near[center] if (min(center, other), max(center, other)) not in told}
        if others:
            members = sorted({center, *others})
            told.update((one, other) for one in members for other in members if one < other)
            places = sorted(place for member in members for place in worded.get(member, (member,)))
            found.append(Copies(tuple((place, place) for place in places)))
    return found


def _is_parallel(tree: StatementTree, one: int, other: int) -> bool:
    """Whether two statements say the same of two subjects: each has a figure or a name in the place of the other's."""
    left, right = (set(tree.columns.valued.row(place)) for place in (one, other))
    return bool(left - right) and bool(right - left)


def restatements(
    tree: StatementTree, worded: Wordings, pairs: Scored, apart: Iterable[tuple[int, int]]
) -> list[Restatement]:
    """Find the statements that say all that another one says, and more, in order.

    Args:
        tree: the tree.
        worded: its statements, as `wordings` gives them.
        pairs: pairs with their cosine.
        apart: pairs that are told otherwise.
    """
    skipped, weights = set(apart), _Weights.of(tree)
    best: dict[int, tuple[float, int]] = {}
    for pair in pairs:
        if pair in skipped or _is_parallel(tree, *pair):
            continue
        for said, full in (pair, pair[::-1]):
            share = _held(weights, said, full)
            if share >= SETTINGS.restated_from and share > best.get(said, (0.0, 0))[0]:
                best[said] = (share, full)
    return [Restatement(full, said, (*worded[said][1:], *worded[full][1:])) for said, (_, full) in sorted(best.items())]


@dataclass(slots=True)
class _Weights:
    """Knows what the words of a statement weigh, as `weight` of a tree does, without opening its page."""

    tree: StatementTree
    rarity: dict[int, float]
    known: dict[int, tuple[frozenset[int], float]]

    @classmethod
    def of(cls, tree: StatementTree) -> _Weights:
        """Begin with none."""
        own = np.unique(tree.columns.own.values).tolist()
        return cls(tree, {number: tree.rarity[tree.texts[number]] for number in own}, {})

    def own(self, place: int) -> tuple[frozenset[int], float]:
        """Give the words that a statement speaks of, and what they weigh together."""
        found = self.known.get(place)
        if found is None:
            words = frozenset(self.tree.columns.own.row(place))
            found = self.known[place] = words, self.together(words)
        return found

    def together(self, words: frozenset[int]) -> float:
        """Give what words weigh together."""
        return fsum(map(self.rarity.__getitem__, words))


def _held(weights: _Weights, said: int, full: int) -> float:
    """Give the share of what a statement says that another one says, which says no less and not much more."""
    (mine, weight), (theirs, whole) = weights.own(said), weights.own(full)
    if len(mine) < SETTINGS.fewest_words - 1 or whole < weight or whole > SETTINGS.restated_more * weight:
        return 0.0
    return weights.together(mine & theirs) / weight


def new_words(tree: StatementTree, full: int, said: int) -> tuple[str, ...]:
    """Give the runs of words that only the fuller statement has, as they stand there."""
    held = {each.form for each in tree.reads[said].lexemes}
    text, whole = tree.statements[full].said, tree.reads[full]
    new = (
        (at, start, start + len(each.shown))
        for at, (each, start) in enumerate(zip(whole.lexemes, whole.starts, strict=True))
        if each.form.lower() in tree.rarity and each.form not in held
    )
    return tuple(text[first:last] for first, last in joined_stretches(new))
