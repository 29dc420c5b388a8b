"""The decision: the fewest words that still state every claim.

A set cover over one relation; nothing is clustered, so nothing chains: a passage goes only for passages that stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.selection.problem import Problem, closure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


__all__ = ["fewest_words"]


class _Tally:
    """How many kept passages state each claim, kept up to date while passages come and go."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        passages = len(problem.words)
        claims = len(problem.owner)
        self.stated_by = _inverted(problem)
        self.kept = np.full(passages, fill_value=True)
        self.count = np.zeros(claims, dtype=np.int64)
        self.pointed: dict[int, list[int]] = {}
        for passage, targets in problem.needs.items():
            for target in targets:
                self.pointed.setdefault(target, []).append(passage)
        passive = problem.announcing | problem.structural | problem.gone
        self.required = np.array([owner not in passive for owner in problem.owner.tolist()], dtype=bool)
        self.kept[list(problem.gone)] = False
        for passage in np.flatnonzero(self.kept).tolist():
            self.count[self.stated_by[passage]] += 1

    def dispensable(self, group: Sequence[int]) -> bool:
        """Whether every claim stays stated, and nothing kept points at a member, when a group of passages goes."""
        members = set(group)
        if any(self.kept[p] and p not in members for m in group for p in self.pointed.get(m, ())):
            return False
        loss: dict[int, int] = {}
        for member in group:
            for claim in self.stated_by[member]:
                loss[claim] = loss.get(claim, 0) + 1
        return all(self.count[claim] > lost or not self.required[claim] for claim, lost in loss.items())

    def drop(self, group: Sequence[int]) -> None:
        for member in group:
            self.kept[member] = False
            self.count[self.stated_by[member]] -= 1

    def add(self, group: Sequence[int]) -> None:
        for member in group:
            self.kept[member] = True
            self.count[self.stated_by[member]] += 1

    def trailing(self, passage: int) -> list[int]:
        """Give the passage with the kept ones that point at it, directly or through one another."""
        return closure(passage, self.pointed, self.kept)

    def leaning(self, passage: int) -> list[int]:
        """Give the passage with the missing ones it points at, directly or through one another."""
        return closure(passage, self.problem.needs, ~self.kept)


def _inverted(problem: Problem) -> list[NDArray[np.int64]]:
    """Give for each passage the claims it states, its own included."""
    pairs = problem.pairs
    claim_of = np.repeat(np.arange(len(problem.owner)), np.diff(pairs.starts))
    claims = np.concatenate([np.arange(len(problem.owner)), claim_of])
    passages = np.concatenate([problem.owner, pairs.carriers])
    order = np.lexsort((claims, passages))
    bounds = np.searchsorted(passages[order], np.arange(len(problem.words) + 1))
    # One array for all: every part is a view of it.
    claims = claims[order]
    return [claims[bounds[p] : bounds[p + 1]] for p in range(len(problem.words))]


def fewest_words(problem: Problem) -> NDArray[np.bool_]:
    """Choose the passages to keep: every claim of every passage is stated by a kept one, in few words.

    Paragraphs that can go as a whole go first, so that of two tellings one stays in one piece; then single passages.
    The poorest go first (fewest claims stated for their words), so the richest carrier of a claim stays. At last single
    exchanges are tried until none saves words.

    Returns:
        (passages,), True for those that stay.
    """
    tally = _Tally(problem)
    for passage in sorted(problem.announcing - problem.fixed - problem.gone):
        _try(tally, passage)
    _whole_paragraphs(tally)
    for passage in _poorest_first(tally):
        if tally.kept[passage]:
            _try(tally, passage)
    _exchange(tally)
    _empty(tally)
    return tally.kept


def _empty(tally: _Tally) -> None:
    """Drop the structural passages nothing needs, from the last to the first: the inner ones before the outer ones."""
    for passage in sorted(tally.problem.structural - tally.problem.fixed, reverse=True):
        if tally.kept[passage] and len(tally.trailing(passage)) == 1:
            tally.drop([passage])


def _whole_paragraphs(tally: _Tally) -> None:
    """Drop the paragraphs of several passages that can go as a whole: what sums up first, then the poorest."""
    problem = tally.problem
    members: dict[int, list[int]] = {}
    for passage, paragraph in enumerate(problem.paragraph):
        if tally.kept[passage] and passage not in problem.structural:
            members.setdefault(paragraph, []).append(passage)
    summarising = {paragraph for paragraph, passages in members.items() if problem.summarising.issuperset(passages)}
    several = [paragraph for paragraph, passages in members.items() if len(passages) > 1 or paragraph in summarising]
    order = {paragraph: (paragraph not in summarising, _worth(tally, members[paragraph])) for paragraph in several}
    for paragraph in sorted(several, key=order.__getitem__):
        passages = members[paragraph]
        group = sorted({trailing for passage in passages for trailing in tally.trailing(passage)})
        if problem.fixed.isdisjoint(group) and tally.dispensable(group):
            tally.drop(group)


def _worth(tally: _Tally, passages: Sequence[int]) -> tuple[float, int, int]:
    """Say how much passages state for their words; of equal ones the longer, then the later, counts as poorer."""
    words = sum(int(tally.problem.words[passage]) for passage in passages)
    return sum(len(tally.stated_by[passage]) for passage in passages) / max(1, words), -words, -passages[0]


def _poorest_first(tally: _Tally) -> list[int]:
    problem = tally.problem
    redundant = np.ones(len(problem.words), dtype=bool)
    redundant[problem.owner[(tally.count < 2) & tally.required]] = False  # noqa: PLR2004 - itself and another
    order = sorted(np.flatnonzero(redundant).tolist(), key=lambda p: _worth(tally, [p]))
    return [p for p in order if p not in problem.fixed and p not in problem.structural]


def _try(tally: _Tally, passage: int) -> bool:
    group = tally.trailing(passage)
    if tally.problem.fixed.isdisjoint(group) and tally.dispensable(group):
        tally.drop(group)
        return True
    return False


WORTHWHILE: Final = 1.3
"""Words an exchange must free for each word it brings back: for less, a telling in one piece is not taken apart. With 1
to 2 the annotated articles keep the same facts in the same words."""

ROUNDS: Final = 3
"""Sweeps of exchanges; on the annotated articles the third never found one (benchmarks/quality.py)."""


def _exchange(tally: _Tally) -> None:
    """Bring a removed passage back where that lets kept ones of more words go."""
    problem = tally.problem
    for _ in range(ROUNDS):
        improved = False
        for passage in np.flatnonzero(~tally.kept).tolist():
            if tally.kept[passage] or passage in problem.announcing | problem.structural | problem.gone:
                continue
            improved |= _swap(tally, passage)
        if not improved:
            return


def _swap(tally: _Tally, passage: int) -> bool:
    problem = tally.problem
    added = tally.leaning(passage)
    # Only passages whose claims the newcomer states can have become dispensable.
    rivals = {int(problem.owner[claim]) for member in added for claim in tally.stated_by[member]}
    rivals = {rival for rival in rivals if tally.kept[rival] and rival not in problem.fixed}
    if not rivals:
        return False
    tally.add(added)
    gone: list[list[int]] = []
    for rival in sorted(rivals, key=lambda r: (-int(problem.words[r]), r)):
        group = tally.trailing(rival)
        free = tally.kept[rival] and problem.fixed.isdisjoint(group) and not set(group) & set(added)
        if free and tally.dispensable(group):
            tally.drop(group)
            gone.append(group)
    saved = sum(int(problem.words[p]) for group in gone for p in group)
    if saved > WORTHWHILE * sum(int(problem.words[p]) for p in added):
        return True
    for group in gone:
        tally.add(group)
    tally.drop(added)
    return False
