"""Find what a tree says twice of different values: judge each pair that may, and put those of one thing together."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.corpus.lint.compared_once import Differences
from dedup.corpus.lint.differences import NUMBERS, Difference, DifferenceKind
from dedup.corpus.lint.features import ALONE, crossed, features_of
from dedup.corpus.lint.retrieved import Retrieved, retrieved
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.slips import SLIP, slip_of, with_slips
from dedup.corpus.lint.subjects import LEAST_WORDING, is_of_two_subjects, is_ruled_out
from dedup.corpus.lint.told import told_of
from dedup.corpus.lint.verdicts import NEVER, NO_DRIFT, Verdicts
from dedup.corpus.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.corpus.lint.drift_model import DriftModel
    from dedup.corpus.lint.told import Told
    from dedup.corpus.lint.tree import StatementTree
    from dedup.corpus.lint.verdicts import VerdictBook
    from dedup.language import Language

__all__ = [
    "Drift", "Judged", "chances", "described", "drifts", "is_firm", "likely_drifts",
]  # fmt: skip

LOOSEST: Final = 0.15
"""Share of the probability of a finding that a further pair must have to add a place."""

TOGETHER: Final = 4096
"""Pairs that are judged at a time: their features take a few megabytes."""

MOST_PLACES: Final = 30
"""Places of one finding; a value that stands in more is known well enough."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """The pairs that may be drifts.

    Attributes:
        pairs: the places of the two statements, the first one first.
        differences: in what each pair differs.
        rows: (pairs, features).
    """

    pairs: tuple[tuple[int, int], ...]
    differences: tuple[Difference, ...]
    rows: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Drift:
    """One thing of which a tree gives several values.

    Attributes:
        probability: how likely it is worth a look, that of its surest pair.
        kind: in what its statements differ.
        members: (statement, the value it gives or the words only it has), the two of the surest pair first.
        pairs: the pairs it is made of.
    """

    probability: float
    kind: DifferenceKind
    members: tuple[tuple[int, str], ...]
    pairs: tuple[tuple[int, int], ...]


def described(
    tree: StatementTree, language: Language, chosen: Iterable[tuple[int, int]] | None = None,
    progress: Progress | None = None,
) -> Judged:  # fmt: skip
    """Describe the pairs of a tree that may be drifts.

    Args:
        tree: the tree.
        language: its word table.
        chosen: the pairs to describe, of those that may be; None is all.
        progress: says how many were looked at; None says nothing.
    """
    looked_at = retrieved(tree)
    if chosen is not None:
        wanted = set(chosen)
        looked_at = looked_at.taken(np.array([pair in wanted for pair, _ in looked_at.each()], dtype=np.bool_))
    return _together(_described(tree, language, _differing(tree, language, looked_at, progress)))


def _differing(
    tree: StatementTree, language: Language, looked_at: Retrieved, progress: Progress | None
) -> Iterator[_Differing]:
    """Give the pairs that differ in something, wherever else they stand and whatever their words weigh."""
    differ, watched = Differences.of(tree, language), progress or Progress(silent=True)
    for pair, cosine in watched.over(looked_at.each(), "pairs compared", len(looked_at)):
        if not is_ruled_out(tree, pair, cosine):
            differing = differ(pair, parallel=cosine > 0, worded=cosine >= LEAST_WORDING)
            if differing is not None:
                yield pair, cosine, differing


def _described(tree: StatementTree, language: Language, pairs: Iterable[_Differing]) -> Iterator[_Described]:
    """Describe the pairs that may be drifts, one after the other."""
    for pair, cosine, differing in pairs:
        if not is_of_two_subjects(tree, pair, differing, cosine, language):
            yield pair, differing, features_of(tree, pair, cosine, differing)


_Differing = tuple[tuple[int, int], float, Difference]
_Described = tuple[tuple[int, int], Difference, tuple[float, ...]]


def _together(told: Iterable[_Described]) -> Judged:
    """Put pairs that were described one after the other together."""
    kept, found = [], []
    # Numbers side by side: as objects they take four times the memory.
    rows = array("d")
    for pair, differing, row in told:
        kept.append(pair)
        found.append(differing)
        rows.extend(row)
    return Judged(tuple(kept), tuple(found), crossed(np.array(rows, dtype=np.float64).reshape(-1, len(ALONE))))


def _judged(told: Iterator[_Described], model: DriftModel) -> Iterator[tuple[tuple[int, int], Difference, float]]:
    """Say how likely each pair is worth a look, a few thousand at a time: the features of all take gigabytes."""
    while part := list(islice(told, TOGETHER)):
        found = _together(part)
        yield from zip(found.pairs, found.differences, chances(found, model), strict=True)


def chances(found: Judged, model: DriftModel) -> list[float]:
    """Give how likely each pair is worth a look; of two spellings of one name that is known without a model."""
    return [
        SLIP if slip_of(each) else chance * _trusted(each)
        for chance, each in zip(model.probabilities(found.rows).tolist(), found.differences, strict=True)
    ]


def _trusted(found: Difference) -> float:
    """Give the share of its probability that a difference of its kind deserves."""
    if found.kind is DifferenceKind.CONTRARY:
        return SETTINGS.contrary_share
    return 1.0 if is_firm(found) else SETTINGS.loose_share


def is_firm(found: Difference) -> bool:
    """Whether two figures differ, or two spellings of one name: other names, words and contraries tell things apart."""
    return found.rivals is not None and (found.rivals.one.kind in NUMBERS or bool(slip_of(found)))


def likely_drifts(found: Judged, probabilities: Sequence[float], tree: StatementTree, *, least: float) -> list[Drift]:
    """Put the pairs of one thing together, the likeliest first.

    Args:
        found: the pairs.
        probabilities: of each pair.
        tree: the tree.
        least: probability from which a pair makes a finding; a looser one only adds a place to a surer finding.
    """
    # How likely a slip is, is said of it where pairs are put together.
    held = [at for at, each in enumerate(found.differences) if probabilities[at] >= least * LOOSEST or slip_of(each)]
    told = [told_of(found.differences[at]) for at in held]
    return _grouped([found.pairs[at] for at in held], [probabilities[at] for at in held], told, tree, least)


def _grouped(
    pairs: Sequence[tuple[int, int]], chances: Sequence[float], told: Sequence[Told], tree: StatementTree, least: float
) -> list[Drift]:
    """Put the pairs of one thing together, the likeliest first: those that are likely enough to add a place."""
    chances = with_slips([each.slip for each in told], chances, tree)
    groups: list[_Group] = []
    of: dict[tuple[int, str], _Group] = {}
    saying: dict[frozenset[str], _Group] = {}
    masked = tree.columns.masked.tolist()
    for at in sorted(range(len(pairs)), key=lambda each: (-chances[each], pairs[each])):
        pair, differing, chance = pairs[at], told[at], chances[at]
        nodes = [(place, name) for place, name in zip(pair, differing.names, strict=True)]
        group = next((of[node] for node in nodes if node in of and of[node].head == differing.head), None)
        if group is not None and chance < LOOSEST * group.probability:
            # What a surer pair has told already is not told again for a looser one.
            continue
        if group is None:
            # Copies of the same two statements say the same once more, and so do two spellings of one name.
            texts = frozenset(differing.slip) or frozenset(f"{masked[place]} {name}" for place, name in nodes)
            group = saying.get(texts)
            if group is None and chance < least:
                continue
            if group is None:
                group = saying[texts] = _Group(float(chance), differing.kind, differing.head, {}, [])
                groups.append(group)
        if len(group.members) < MOST_PLACES:
            for (place, name), said in zip(nodes, differing.said, strict=True):
                group.members.setdefault(place, said)
                of.setdefault((place, name), group)
            group.pairs.append(pair)
    return [Drift(each.probability, each.kind, tuple(each.members.items()), tuple(each.pairs)) for each in groups]


@dataclass(slots=True)
class _Group:
    probability: float
    kind: DifferenceKind
    head: str
    members: dict[int, str]
    pairs: list[tuple[int, int]]


def drifts(  # noqa: PLR0913 - each is looked at
    tree: StatementTree, language: Language, model: DriftModel, *, least: float, progress: Progress | None = None,
    book: VerdictBook | None = None, looked_at: Retrieved | None = None,
) -> list[Drift]:  # fmt: skip
    """Find what a tree says twice of different values, the likeliest first.

    Args:
        tree: the tree.
        language: its word table.
        model: how likely a pair is worth a look.
        least: probability below which a pair is left out.
        progress: says how many pairs were looked at; None says nothing.
        book: what an earlier run judged, and where to write what this one does; None judges all anew.
        looked_at: the pairs that may be drifts, where they are known.
    """
    found = looked_at or retrieved(tree)
    if book is None:
        described_now = _described(tree, language, _differing(tree, language, found, progress))
        told = _judged(described_now, model)
        held = [(pair, told_of(differing), chance) for pair, differing, chance in told if chance >= least * LOOSEST]
        pairs, said, likely = zip(*held, strict=True) if held else ((), (), ())
        return _grouped(pairs, likely, said, tree, least)
    # What is less likely makes no finding and adds no place to one.
    now = book.now = _verdicts(tree, language, model, found, book, progress, least * LOOSEST)
    at = np.flatnonzero(now.chances >= least * LOOSEST)
    places = list(zip(found.left[at].tolist(), found.right[at].tolist(), strict=True))
    return _grouped(places, now.chances[at].tolist(), [now.told[row] for row in now.telling[at].tolist()], tree, least)


def _verdicts(  # noqa: PLR0913, PLR0917 - each is looked at
    tree: StatementTree, language: Language, model: DriftModel, found: Retrieved, book: VerdictBook,
    progress: Progress | None, least: float,
) -> Verdicts:  # fmt: skip
    """Judge the pairs of which nothing is known."""
    begun = Verdicts.of(book.names, found.left, found.right, found.cosines, book.earlier)
    unknown = np.isnan(begun.chances)
    differing: list[tuple[int, int]] = []
    likely: list[float] = []
    judged: list[tuple[int, int]] = []
    told: dict[tuple[int, int], Told] = {}

    def noted() -> Iterator[_Differing]:
        for each in _differing(tree, language, found.taken(unknown), progress):
            differing.append(each[0])
            yield each

    for pair, difference, chance in _judged(_described(tree, language, noted()), model):
        judged.append(pair)
        likely.append(chance)
        if chance >= least:
            told[pair] = told_of(difference)
    chances = np.where(unknown, NEVER, begun.chances)
    chances[found.places(differing)] = NO_DRIFT
    chances[found.places(judged)] = likely
    return begun.completed(chances, dict(zip(found.places(list(told)).tolist(), told.values(), strict=True)), least)
