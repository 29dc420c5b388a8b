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
from dedup.corpus.lint.kept_differences import difference_again, told_difference, told_rows
from dedup.corpus.lint.retrieve import candidates, parallels
from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.slips import SLIP, slip_of, with_slips
from dedup.corpus.lint.subjects import LEAST_WORDING, is_of_two_subjects, is_ruled_out
from dedup.corpus.lint.verdicts import NO_DRIFT, Verdicts, standings
from dedup.corpus.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from dedup.corpus.lint.drift_model import DriftModel
    from dedup.corpus.lint.tree import StatementTree
    from dedup.corpus.lint.verdicts import VerdictBook
    from dedup.language import Language

__all__ = [
    "Drift", "Judged", "Retrieved", "chances", "described", "drifts", "is_firm", "likely_drifts", "retrieved",
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
    found = retrieved(tree)
    wanted = found.pairs if chosen is None else found.pairs & set(chosen)
    differ = Differences.of(tree, language)
    told = _described(tree, language, sorted(wanted), found.alike, differ, progress)
    return _together(told)


@dataclass(frozen=True, slots=True, eq=False)
class Retrieved:
    """The pairs of statements of a tree that are looked at.

    Attributes:
        alike: those that are alike, with their cosine.
        pairs: all that may be drifts.
        left_out: how many further ones share less of what is counted or set, and are not looked at.
    """

    alike: Mapping[tuple[int, int], float]
    pairs: AbstractSet[tuple[int, int]]
    left_out: int


def retrieved(tree: StatementTree) -> Retrieved:
    """Find the pairs of statements that may be drifts."""
    # First what takes most memory on the way.
    shared = candidates(tree)
    alike = parallels(tree)
    return Retrieved(alike, shared.pairs.union(alike), shared.left_out)


def _described(  # noqa: PLR0913, PLR0917 - each is looked at
    tree: StatementTree, language: Language, pairs: Sequence[tuple[int, int]],
    alike: Mapping[tuple[int, int], float], differ: Differences, progress: Progress | None,
) -> Iterator[_Told]:  # fmt: skip
    """Describe the pairs that may be drifts, one after the other."""
    watched = progress or Progress(silent=True)
    for pair in watched.over(pairs, "pairs compared", len(pairs)):
        cosine = alike.get(pair, 0.0)
        if is_ruled_out(tree, pair, cosine):
            continue
        differing = differ(pair, parallel=pair in alike, worded=cosine >= LEAST_WORDING)
        if differing is None or is_of_two_subjects(tree, pair, differing, cosine, language):
            continue
        yield pair, differing, features_of(tree, pair, cosine, differing)


_Told = tuple[tuple[int, int], Difference, tuple[float, ...]]


def _together(told: Iterable[_Told]) -> Judged:
    """Put pairs that were described one after the other together."""
    kept, found = [], []
    # Numbers side by side: as objects they take four times the memory.
    rows = array("d")
    for pair, differing, row in told:
        kept.append(pair)
        found.append(differing)
        rows.extend(row)
    return Judged(tuple(kept), tuple(found), crossed(np.array(rows, dtype=np.float64).reshape(-1, len(ALONE))))


def _judged(told: Iterator[_Told], model: DriftModel) -> Iterator[tuple[tuple[int, int], Difference, float]]:
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
    probabilities = with_slips(found.differences, probabilities, tree)
    groups: list[_Group] = []
    of: dict[tuple[int, str], _Group] = {}
    for at in sorted(range(len(found.pairs)), key=lambda each: (-probabilities[each], found.pairs[each])):
        if probabilities[at] < least * LOOSEST:
            break
        pair, differing = found.pairs[at], found.differences[at]
        nodes = [(place, name) for place, name in zip(pair, _names(differing), strict=True)]
        head = _head(differing)
        group = next((of[node] for node in nodes if node in of and of[node].head == head), None)
        if group is not None and probabilities[at] < LOOSEST * group.probability:
            # What a surer pair has told already is not told again for a looser one.
            continue
        if group is None:
            # Copies of the same two statements say the same once more, and so do two spellings of one name.
            texts = slip_of(differing) or frozenset(tree.reads[place].masked + name for place, name in nodes)
            group = next((each for each in groups if texts in each.texts), None)
            if group is None and probabilities[at] < least:
                continue
            if group is None:
                group = _Group(float(probabilities[at]), differing.kind, head, {}, [], set())
                groups.append(group)
            group.texts.add(texts)
        if len(group.members) < MOST_PLACES:
            for (place, name), said in zip(nodes, _said(differing), strict=True):
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
    texts: set[frozenset[str]]


def _names(found: Difference) -> tuple[str, str]:
    if found.rivals is None:
        return found.kind.value, found.kind.value
    return f"{found.rivals.one.at}", f"{found.rivals.other.at}"


def _head(found: Difference) -> str:
    if found.rivals is None:
        return found.kind.value
    return found.rivals.one.head or found.rivals.other.head or found.rivals.one.kind.value


def _said(found: Difference) -> tuple[str, str]:
    if found.rivals is not None:
        return found.rivals.one.shown.strip("`"), found.rivals.other.shown.strip("`")
    return " ".join(found.missing), " ".join(found.surplus)


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
    looked_at = looked_at or retrieved(tree)
    alike, pairs = looked_at.alike, sorted(looked_at.pairs)
    differ = Differences.of(tree, language)
    held: list[tuple[tuple[int, int], Difference, float]] = []
    if book is None:
        told = _described(tree, language, pairs, alike, differ, progress)
        held += (each for each in _judged(told, model) if each[2] >= least * LOOSEST)
    else:
        verdicts = Verdicts.of(
            standings(tree, book.pages, differ.copies), pairs, [alike.get(pair, 0.0) for pair in pairs]
        )
        verdicts.fill_from(book.earlier)
        unknown = np.flatnonzero(np.isnan(verdicts.chances)).tolist()
        verdicts.chances[unknown] = NO_DRIFT
        places = {pairs[at]: at for at in unknown}
        told = _described(tree, language, list(places), alike, differ, progress)
        for pair, differing, chance in _judged(told, model):
            verdicts.chances[places[pair]] = chance
            if chance >= least * LOOSEST:
                verdicts.differing[places[pair]] = told_difference(differing, *(tree.reads[each] for each in pair))
        book.now = verdicts
        # What is less likely makes no finding and adds no place to one.
        likely = np.flatnonzero(verdicts.chances >= least * LOOSEST)
        for at, told_of in zip(likely.tolist(), told_rows(verdicts.differing[likely]), strict=True):
            pair = pairs[at]
            known = difference_again(told_of, *(tree.reads[each] for each in pair))
            if known is not None:
                held.append((pair, known, float(verdicts.chances[at])))
    judged = Judged(tuple(pair for pair, _, _ in held), tuple(each for _, each, _ in held), np.zeros((0, 0)))
    return likely_drifts(judged, [chance for _, _, chance in held], tree, least=least)
