"""Find statements that are said again: in the same words, in nearly the same, or by one that says more."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.corpus.lint.settings import SETTINGS
from dedup.corpus.lint.statements import Element
from dedup.corpus.stretches import joined_stretches
from dedup.language.normal_form import exact, fingerprint
from dedup.similarity.near_duplicates import near_pairs, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.corpus.lint.tree import StatementTree

__all__ = ["Copies", "Restatement", "alike_pairs", "copies", "long_texts", "near_copies", "restatements", "wordings"]

_APART: Final = (Element.HEADER, Element.HEADING)

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
        new: the words only the first has.
        again: further places of the same words as either.
    """

    full: int
    said: int
    new: tuple[str, ...]
    again: tuple[int, ...] = ()


def long_texts(tree: StatementTree) -> list[str]:
    """Give for each statement what its copies have in common; "" where it is too short to be compared."""
    known: dict[str, tuple[str, int]] = {}
    found = []
    for each in tree.statements:
        said = known.get(each.said)
        if said is None:
            said = known[each.said] = exact(each.said), len(fingerprint(each.said).split())
        text, words = said
        long = words >= SETTINGS.fewest_words or (each.element is Element.HEADER and words > 1)
        found.append(text if long else "")
    return found


def copies(tree: StatementTree, texts: Sequence[str]) -> list[Copies]:
    """Find the statements that are the same words; neighbours that are copied together are one stretch.

    Args:
        tree: the tree.
        texts: its statements, as `long_texts` gives them.
    """
    groups: dict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if text:
            groups[text].append(place)
    several = {places[0]: tuple(places) for places in groups.values() if len(places) > 1}
    found: list[list[list[int]]] = []
    open_at: dict[tuple[int, ...], list[list[int]]] = {}
    for first in sorted(several):
        places = several[first]
        run = open_at.pop(tuple(place - 1 for place in places), None)
        if run is None or any(not _follows(tree, place) for place in places):
            run = [[place, place] for place in places]
            found.append(run)
        for stretch, place in zip(run, places, strict=True):
            stretch[1] = place
        open_at[places] = run
    return [Copies(tuple((first, last) for first, last in run)) for run in found]


def _follows(tree: StatementTree, place: int) -> bool:
    return tree.statements[place].file == tree.statements[place - 1].file


def alike_pairs(tree: StatementTree, worded: Wordings) -> Scored:
    """Give the pairs of statements that share many words, with their cosine; those of the same words are left out.

    Args:
        tree: the tree.
        worded: its statements, as `wordings` gives them.
    """
    places = list(worded)
    pairs = near_pairs(rows_of([tree.statements[place].said for place in places]), threshold=SETTINGS.alike_from)
    named = ((places[left], places[right], score) for left, right, score in pairs)
    return {(min(one, other), max(one, other)): score for one, other, score in named}


def wordings(tree: StatementTree, texts: Sequence[str]) -> Wordings:
    """Give the first statement of each wording that is compared, with all of that wording.

    Args:
        tree: the tree.
        texts: its statements, as `long_texts` gives them.
    """
    same: dict[str, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if text and tree.statements[place].element not in _APART:
            same[text].append(place)
    return {places[0]: tuple(places) for places in same.values()}


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
    reads = tree.reads[one], tree.reads[other]
    forms = [{(each.kind, each.form) for each in read.mentions} for read in reads]
    return bool(forms[0] - forms[1]) and bool(forms[1] - forms[0])


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
    skipped = set(apart)
    best: dict[int, tuple[float, int]] = {}
    for pair in pairs:
        if pair in skipped or _is_parallel(tree, *pair):
            continue
        for said, full in (pair, pair[::-1]):
            share = _held(tree, said, full)
            if share >= SETTINGS.restated_from and share > best.get(said, (0.0, 0))[0]:
                best[said] = (share, full)
    return [
        Restatement(full, said, _new(tree, full, said), (*worded[said][1:], *worded[full][1:]))
        for said, (_, full) in sorted(best.items())
    ]


def _held(tree: StatementTree, said: int, full: int) -> float:
    mine, theirs = tree.reads[said].own, tree.reads[full].own
    weight, whole = tree.weight(mine), tree.weight(theirs)
    if len(mine) < SETTINGS.fewest_words - 1 or whole < weight or whole > SETTINGS.restated_more * weight:
        return 0.0
    return tree.weight(mine & theirs) / weight


def _new(tree: StatementTree, full: int, said: int) -> tuple[str, ...]:
    """Give the runs of words that only the fuller statement has, as they stand there."""
    held = {each.form for each in tree.reads[said].lexemes}
    text, whole = tree.statements[full].said, tree.reads[full]
    new = (
        (at, start, start + len(each.shown))
        for at, (each, start) in enumerate(zip(whole.lexemes, whole.starts, strict=True))
        if each.form.lower() in tree.rarity and each.form not in held
    )
    return tuple(text[first:last] for first, last in joined_stretches(new))
