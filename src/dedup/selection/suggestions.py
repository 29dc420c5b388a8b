"""Rank the likely repeats that were not removed, for an editor to decide on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.selection.removal import Deciding

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.entailment.risk_model import RiskModel
    from dedup.entailment.risks import Risk
    from dedup.entailment.sentence_terms import DocumentTerms
    from dedup.entailment.vetoes import Vetoes
    from dedup.selection.removal import Removal, Structure

__all__ = ["Asking", "Suggestion"]

LEAST_CHANCE: Final = 0.05
"""Probability of being a repeat below which nothing is suggested."""

VETOED: Final = 0.5
"""What is left of the probability of a sentence a guard objects to."""


@dataclass(frozen=True, slots=True, eq=False)
class Suggestion:
    """Passages that might go together.

    Attributes:
        passages: the sentence and what cannot stand without it, headings that would be empty included.
        words: how many words that wins.
        chance: probability that nothing is lost.
        risks: what each sentence was judged by: the passage that holds most of it, and the objection.
    """

    passages: tuple[int, ...]
    words: int
    chance: float
    risks: tuple[Risk, ...]


class Asking:
    """The suggestions of a decided document, one after the other; each answer changes those that follow."""

    def __init__(
        self, records: DocumentTerms, model: RiskModel, vetoes: Vetoes | None, structure: Structure, decided: Removal
    ) -> None:
        """Start with what was decided."""
        self._deciding = Deciding(records, model, vetoes, structure, 0.0, 1.0)
        self._deciding.start(decided)
        self._structure = structure
        self._refused: set[int] = set()
        self._known: dict[int, Suggestion] = {}

    def next(self) -> Suggestion | None:
        """Give the suggestion that wins most words times probability; None where none is left."""
        return max(self._all(), key=lambda s: (s.words * s.chance, -s.passages[0]), default=None)

    def ranked(self, most: int) -> list[Suggestion]:
        """Give the best suggestions as things stand, none of them answered."""
        return sorted(self._all(), key=lambda s: (-s.words * s.chance, s.passages[0]))[:most]

    def _all(self) -> Iterable[Suggestion]:
        deciding = self._deciding
        for passage in deciding.prose:
            if not deciding.kept[passage] or passage in self._structure.fixed:
                continue
            found = self._known.get(passage)
            if found is None:
                found = self._known[passage] = self._suggestion(passage)
            if found.chance >= LEAST_CHANCE:
                yield found

    def _suggestion(self, passage: int) -> Suggestion:
        deciding = self._deciding
        group = deciding.group(passage)
        if not self._structure.fixed.isdisjoint(group) or not self._refused.isdisjoint(group):
            return Suggestion(tuple(group), 0, 0.0, ())
        risks = deciding.judge(group)
        chance = 1.0
        for risk in risks:
            before = deciding.gone[risk.passage].chance if risk.passage in deciding.gone else 0.0
            left = (1 - risk.chance) / max(1e-9, 1 - before)
            chance *= min(1.0, left) * (VETOED if risk.objection else 1.0)
        group = [*group, *deciding.emptied(group)]
        return Suggestion(tuple(group), int(self._structure.words[group].sum()), chance, tuple(risks))

    def yes(self, suggestion: Suggestion) -> None:
        """Let the passages go."""
        deciding = self._deciding
        members = [p for p in suggestion.passages if deciding.kept[p]]
        near = deciding.take(members, suggestion.risks)
        self._forget(near)

    def no(self, suggestion: Suggestion) -> None:
        """Keep the first passage, and do not ask again for it or a group with it."""
        self._refused.add(suggestion.passages[0])
        self._forget({suggestion.passages[0]})

    def _forget(self, near: Iterable[int]) -> None:
        changed = set(near)
        gone = [p for p, known in self._known.items() if not changed.isdisjoint(known.passages)]
        for passage in gone:
            del self._known[passage]

    def kept(self) -> Sequence[bool]:
        """Give which passages stay by now."""
        kept: list[bool] = self._deciding.without_hollow().tolist()
        return kept
