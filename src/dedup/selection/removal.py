"""Choose what goes: what wins many words for each statement that may be lost."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.entailment.risks import RiskState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk
    from dedup.selection.structure import Structure

__all__ = ["GREATEST_RISK", "Deciding", "Removal", "removal", "settled"]

LEAST_LOSS: Final = 0.002
"""Loss that is taken for nothing: no sentence is safer than that."""

GREATEST_RISK: Final = 0.35
"""No sentence goes at a greater risk, however many words it has."""

ROUNDS: Final = 8
"""Rounds at most until running it again on what stays takes nothing more."""


@dataclass(frozen=True, slots=True, eq=False)
class Removal:
    """The decision.

    Attributes:
        kept: (passages,), True for those that stay.
        risks: removed sentence -> its risk beside what stays at the end.
        settled: whether running it again on what stays would take nothing more.
    """

    kept: NDArray[np.bool_]
    risks: Mapping[int, Risk]
    settled: bool

    @property
    def loss(self) -> float:
        """Expected number of lost statements."""
        return sum(risk.loss for risk in self.risks.values())


def removal(relation: Relation, structure: Structure, share: float) -> Removal:
    """Decide what goes.

    Groups of sentences that hang together go, those that win most words for each statement they may lose first, while
    that rate is at least the one that goes with the share of statements that may be lost; what went before is judged
    again when what it leaned on goes. At the end each removed sentence is safe beside what stays, and none that stays
    could go if the removed ones had never been.

    Args:
        relation: gives risks.
        structure: what hangs on what.
        share: share of the statements that may be lost, 0 to 1.
    """
    return settled(relation, structure, relation.model.rate(share))


def settled(relation: Relation, structure: Structure, rate: float) -> Removal:
    """Decide what goes at a rate: the words a removal must win for each statement it may lose."""
    deciding = Deciding(relation, structure, rate)
    stable = False
    for _ in range(ROUNDS):
        went = deciding.take_all()
        back = deciding.bring_back()
        freed = deciding.free_alone()
        if not (went or back or freed):
            stable = True
            break
    return Removal(structure.without_empty(deciding.kept), deciding.final_risks(), stable)


class Deciding:
    """The decision while it is made."""

    def __init__(self, relation: Relation, structure: Structure, rate: float, greatest: float = GREATEST_RISK) -> None:
        """Start with everything.

        Args:
            relation: gives risks.
            structure: what hangs on what.
            rate: words that must be won for each statement that may be lost.
            greatest: no sentence goes at a greater risk.
        """
        document = relation.terms
        self.structure, self.rate, self.greatest = structure, rate, greatest
        self.kept = np.full(len(document.of), fill_value=True)
        self.state = RiskState(document, relation.model, relation.vetoes, self.kept)
        self.prose = [sentence.passage for sentence in document.of if sentence is not None]
        self.is_prose = frozenset(self.prose)
        self.pointed = structure.pointed()
        self.gone: dict[int, Risk] = {}
        self._known: dict[int, Risk] = {}
        self.stays: set[int] = set()  # brought back, and so never taken again

    def start(self, decided: Removal) -> None:
        """Go on from a decision; what is structural counts as standing until nothing needs it."""
        gone = np.flatnonzero(~decided.kept).tolist()
        away = [p for p in gone if p in decided.risks or p not in self.structure.structural]
        self.kept[away] = False
        self.state.take([p for p in away if p in self.is_prose])
        self.gone = dict(decided.risks)

    def emptied(self, group: Sequence[int]) -> list[int]:
        """Give the structural passages that nothing would need once a group went."""
        left = set(np.flatnonzero(self.structure.without_empty(self.kept)).tolist()) - set(group)
        found: list[int] = []
        for passage in sorted(self.structure.structural - self.structure.fixed, reverse=True):
            if passage in left and not any(other in left for other in self.pointed.get(passage, ())):
                left.discard(passage)
                found.append(passage)
        return found

    def take_all(self) -> bool:
        """Take groups while they win enough; says whether any went."""
        open_ = [p for p in self.prose if self.kept[p] and p not in self.structure.fixed | self.structure.structural]
        queue = [(-self.structure.words[risk.passage] / self._costs(risk.loss), risk.passage, -1)
                 for risk in self._alone(open_)]  # fmt: skip
        heapq.heapify(queue)
        step, any_went = 0, False
        touched: dict[int, int] = {}
        ready: dict[int, tuple[list[int], list[Risk]]] = {}
        while queue:
            value, passage, judged = heapq.heappop(queue)
            if -value < self.rate:
                break
            if not self.kept[passage]:
                continue
            group = self.group(passage)
            if not self._free(group):
                continue
            if judged < 0 or max((touched.get(member, 0) for member in group), default=0) > judged:
                again = self.judge(group)
                ready[passage] = (group, again)
                heapq.heappush(queue, (-self._value(group, again), passage, step))
                continue
            group, again = ready[passage]
            step += 1
            any_went = True
            near = self.take(group, again)
            touched.update(dict.fromkeys(near, step))
        return any_went

    def _alone(self, passages: Sequence[int]) -> list[Risk]:
        """Judge sentences beside all that stays; those near which nothing changed keep their judgement."""
        new = [p for p in passages if p not in self._known]
        self._known.update(zip(new, self.state.risks(new), strict=True))
        return [self._known[p] for p in passages]

    def _changed(self, members: Iterable[int]) -> set[int]:
        """Forget what was judged beside some passages; gives those it was."""
        near = {int(p) for m in members if m in self.is_prose for p in self.state.candidates(m).passages}
        for passage in near:
            self._known.pop(passage, None)
        return near

    def _costs(self, loss: float) -> float:
        return max(loss, 0.0) + LEAST_LOSS

    def group(self, passage: int) -> list[int]:
        """Give a passage with the kept ones that cannot stand without it."""
        found, known = [passage], {passage}
        for member in found:
            fresh = [p for p in self.pointed.get(member, ()) if self.kept[p] and p not in known]
            found.extend(fresh)
            known.update(fresh)
        return found

    def _free(self, group: Iterable[int]) -> bool:
        return self.structure.fixed.isdisjoint(group) and self.stays.isdisjoint(group)

    def judge(self, group: Sequence[int]) -> list[Risk]:
        """Judge a group, and what went before and leaned on it, as if the group had gone."""
        members = [p for p in group if p in self.is_prose]
        leaning = self._leaning(members)
        self.state.take(members)
        risks = self.state.risks([*members, *leaning])
        self.state.put(members)
        return risks

    def _leaning(self, members: Sequence[int]) -> list[int]:
        there = set(members)
        return [p for p, risk in self.gone.items() if risk.view is not None and not there.isdisjoint(risk.view.leans)]

    def _value(self, group: Sequence[int], risks: Sequence[Risk]) -> float:
        """Give the words a group wins for each statement it may lose; 0 where a sentence is at too great a risk."""
        if any(risk.loss > self.greatest for risk in risks):
            return 0.0
        more = sum(risk.loss - (self.gone[risk.passage].loss if risk.passage in self.gone else 0) for risk in risks)
        return float(self.structure.words[list(group)].sum()) / self._costs(more)

    def take(self, group: Sequence[int], risks: Sequence[Risk]) -> set[int]:
        """Let a group go; gives the passages whose value may have changed."""
        self.kept[list(group)] = False
        members = [p for p in group if p in self.is_prose]
        self.state.take(members)
        self.gone.update({risk.passage: risk for risk in risks})
        near = self._changed(members)
        near |= {p for risk in risks if risk.view is not None for p in risk.view.leans}
        return near

    def bring_back(self) -> bool:
        """Bring back what is no longer safe beside what stays; says whether anything came back."""
        any_back = False
        while True:
            now = {risk.passage: risk for risk in self.state.risks(sorted(self.gone))}
            self.gone = now
            unsafe = [risk for risk in now.values() if not self._safe(risk)]
            if not unsafe:
                return any_back
            worst = max(unsafe, key=lambda risk: (risk.loss, -risk.passage))
            self._restore(worst.passage)
            any_back = True

    def _safe(self, risk: Risk) -> bool:
        """Whether a removed sentence is at no greater risk than any group may be."""
        return risk.loss <= self.greatest

    def _restore(self, passage: int) -> None:
        found, known = [passage], {passage}
        for member in found:
            fresh = [p for p in self.structure.needs.get(member, ()) if not self.kept[p] and p not in known]
            found.extend(fresh)
            known.update(fresh)
        self.kept[found] = True
        self.state.put(found)
        self._changed(found)
        for member in found:
            self._known.pop(member, None)
            self.gone.pop(member, None)
        self.stays.update(found)

    def free_alone(self) -> bool:
        """Let go what could go if the removed ones had never been, where that endangers none; says whether any went.

        It stayed only because something that went leans on it: running the program again on what stays would take it.
        So it goes now, and what leaned on it is brought back if that is no longer safe.
        """
        gone, self.gone = self.gone, {}
        any_went = self.take_all()
        self.gone = {**gone, **self.gone}
        return any_went

    def final_risks(self) -> dict[int, Risk]:
        """Judge every removed sentence beside what stays at the end."""
        return {risk.passage: risk for risk in self.state.risks(sorted(self.gone))}
