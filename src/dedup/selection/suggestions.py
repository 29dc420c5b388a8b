"""Rank the likely repeats that were not removed, for an editor to decide on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.changes import Stated, Suggestion
from dedup.entailment.support import stated
from dedup.selection.removal import Deciding
from dedup.selection.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk
    from dedup.selection.removal import Removal
    from dedup.selection.structure import Structure

__all__ = ["Suggestions"]


class Suggestions:
    """The suggestions of a decided document, one after the other; each answer changes those that follow."""

    def __init__(self, relation: Relation, structure: Structure, decided: Removal) -> None:
        """Start with what was decided."""
        self._relation = relation
        self._structure = structure
        self._deciding = Deciding(relation, structure, 0.0, 1.0)
        self._deciding.start(decided)
        self._refused: set[int] = set()
        self._known: dict[int, tuple[Suggestion, tuple[Risk, ...]]] = {}

    def next(self) -> Suggestion | None:
        """Give the suggestion that wins most words times probability; None where none is left."""
        return next(iter(self.ranked(1)), None)

    def ranked(self, most: int) -> list[Suggestion]:
        """Give the best suggestions as things stand, none of them answered."""
        found = self._likely(most + SETTINGS.suggestions_in_reserve)
        return sorted(found, key=lambda each: (-each.words * each.chance, each.passages[0]))[:most]

    def again(self, suggestion: Suggestion) -> Suggestion | None:
        """Give a suggestion as things stand now; None where others would go with it, or it is likely no more."""
        first = suggestion.passages[0]
        if not self._deciding.kept[first] or first in self._refused:
            return None
        found, _ = self._known.setdefault(first, self._known.get(first) or self._made(first))
        return found if found.passages == suggestion.passages and found.words else None

    def near(self, passages: Iterable[int], most: int) -> set[int]:
        """Give the passages that share most with some: at most so many for each, those that stay."""
        deciding = self._deciding
        members = [passage for passage in passages if passage in deciding.is_prose]
        found = (deciding.state.candidates(member).passages[:most].tolist() for member in members)
        return {passage for each in found for passage in each if deciding.kept[passage]}

    def yes(self, suggestion: Suggestion) -> None:
        """Let the passages of a suggestion go."""
        members = [passage for passage in suggestion.passages if self._deciding.kept[passage]]
        _, risks = self._known[suggestion.passages[0]]
        self._forget(self._deciding.take(members, risks))

    def no(self, suggestion: Suggestion) -> None:
        """Keep the first passage of a suggestion, and do not ask again for it or a group with it."""
        self._refused.add(suggestion.passages[0])
        self._forget({suggestion.passages[0]})

    def kept(self) -> NDArray[np.bool_]:
        """Give which passages stay by now."""
        return self._structure.without_empty(self._deciding.kept)

    def _likely(self, most: int) -> Iterable[Suggestion]:
        """Work out the suggestions of the passages that are likeliest by themselves, without what hangs on them."""
        deciding = self._deciding
        open_ = [p for p in deciding.prose if deciding.kept[p] and p not in self._structure.fixed | self._refused]
        words = self._structure.words
        alone = sorted(deciding.alone(open_), key=lambda risk: (-words[risk.passage] * (1 - risk.chance), risk.passage))
        for risk in alone[:most]:
            if risk.passage not in self._known:
                self._known[risk.passage] = self._made(risk.passage)
            found, _ = self._known[risk.passage]
            if found.chance >= SETTINGS.least_chance_suggested:
                yield found

    def _made(self, passage: int) -> tuple[Suggestion, tuple[Risk, ...]]:
        deciding = self._deciding
        group = deciding.group(passage)
        if not self._structure.fixed.isdisjoint(group) or not self._refused.isdisjoint(group):
            return _nothing(group), ()
        risks = deciding.judge(group)
        chance = 1.0
        for risk in risks:
            before = deciding.gone[risk.passage].chance if risk.passage in deciding.gone else 0.0
            left = (1 - risk.chance) / max(SETTINGS.least_chance_to_stay, 1 - before)
            chance *= min(1.0, left) * (SETTINGS.chance_left_by_conflict if risk.conflict else 1.0)
        group = [*group, *deciding.emptied(group)]
        own = next((risk for risk in risks if risk.passage == passage), None)
        if own is None or own.view is None or chance < SETTINGS.least_chance_suggested:
            return _nothing(group), tuple(risks)
        words = int(self._structure.words[group].sum())
        deciding.state.take(group)
        reason = stated(self._relation, deciding.state, own)
        deciding.state.put(group)
        return Suggestion(passages=tuple(group), words=words, chance=chance, reason=reason), tuple(risks)

    def _forget(self, near: Iterable[int]) -> None:
        changed = set(near)
        gone = [passage for passage, (known, _) in self._known.items() if not changed.isdisjoint(known.passages)]
        for passage in gone:
            del self._known[passage]


def _nothing(group: list[int]) -> Suggestion:
    return Suggestion(passages=tuple(group), words=0, chance=0.0, reason=Stated(by=()))
