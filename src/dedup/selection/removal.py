"""Choose what goes: what wins many words for each statement that may be lost."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dedup.entailment.risks import RiskState
from dedup.selection.settings import SETTINGS
from dedup.selection.structure import closure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.relate import Relation
    from dedup.entailment.risks import Risk
    from dedup.selection.structure import Structure

__all__ = ["Deciding", "Removal", "with_more"]


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
        """Expected number of lost statements, as it was measured on annotated articles."""
        return sum(risk.expected for risk in self.risks.values())


def with_more(relation: Relation, structure: Structure, decided: Removal, passages: Sequence[int]) -> Removal:
    """Give a decision by which some passages that stayed go too."""
    deciding = Deciding(relation, structure, 0.0, 1.0)
    deciding.start(decided)
    more = [p for p in passages if deciding.kept[p]]
    deciding.take(more, deciding.judge(more))
    return deciding.removal(settled=decided.settled)


class Deciding:
    """The decision while it is made."""

    def __init__(
        self, relation: Relation, structure: Structure, rate: float, greatest: float = SETTINGS.greatest_risk
    ) -> None:
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
        self.state = RiskState(relation.overlaps, relation.model, relation.vetoes, self.kept)
        self.prose = [sentence.passage for sentence in document.of if sentence is not None]
        self.is_prose = frozenset(self.prose)
        self.pointed = structure.pointed
        self.state.asked = min(self.state.asked, greatest)
        self.gone: dict[int, Risk] = {}
        self._leaners: dict[int, set[int]] = {}
        self.known: dict[int, Risk] = {}
        self.stays: set[int] = set()  # brought back, and so never taken again
        # The probability of a loss at which the words of a passage alone are just worth it; a little more is asked
        # about, as a quotient rounds otherwise than a product.
        self._worth = structure.words / max(rate, SETTINGS.least_loss) * SETTINGS.rounding_up - SETTINGS.least_loss

    def run(self) -> None:
        """Take and bring back until nothing changes."""
        for _ in range(SETTINGS.removal_rounds):
            went = self.take_all()
            back = self.bring_back()
            if not (went or back):
                break

    def afresh(self, among: Relation, kept: NDArray[np.bool_]) -> list[Risk]:
        """Decide again among what stays, as if the rest had never been; gives the risks of what would go too.

        Args:
            among: gives the risks of what stays.
            kept: (passages,), True for those that stay.
        """
        again = Deciding(among, self.structure, self.rate)
        again.kept &= kept
        again.resume(self)
        again.run()
        return [again.gone[passage] for passage in sorted(again.gone) if self.kept[passage]]

    def take_also(self, risks: Sequence[Risk]) -> None:
        """Let go what a fresh decision took too, and bring back what is no longer safe."""
        self.take([risk.passage for risk in risks], risks)
        self.bring_back()

    def left(self) -> NDArray[np.bool_]:
        """Give what stays: (passages,), True where it does; a section left empty goes."""
        return self.structure.without_empty(self.kept)

    def removal(self, *, settled: bool) -> Removal:
        """Give the decision as it stands, and say whether it is settled."""
        return Removal(self.left(), self.final_risks(), settled)

    def resume(self, before: Deciding) -> None:
        """Take over what another decision on the same text found out that still holds."""
        known = (risk for risk in before.known.values() if risk.view is not None and self.kept[risk.passage])
        same = [risk for risk in known if self.state.known(risk.passage)]
        self.known.update((risk.passage, risk) for risk in self.state.rejudged(same, self._worth))

    def start(self, decided: Removal) -> None:
        """Go on from a decision; what is structural counts as standing until nothing needs it."""
        gone = np.flatnonzero(~decided.kept).tolist()
        away = [p for p in gone if p in decided.risks or p not in self.structure.structural]
        self.kept[away] = False
        self.state.take(away)
        self._went(decided.risks.values())

    def emptied(self, group: Sequence[int]) -> list[int]:
        """Give the structural passages that nothing would need once a group went."""
        left = self.structure.without_empty(self.kept)
        left[list(group)] = False
        found: list[int] = np.flatnonzero(left & ~self.structure.without_empty(left))[::-1].tolist()
        return found

    def take_all(self) -> bool:
        """Take groups while they win enough; says whether any went."""
        stay = self.structure.fixed | self.structure.structural
        open_ = [p for p in self.prose if self.kept[p] and p not in stay]
        queue = [(-self.structure.words[risk.passage] / self._costs(risk.loss), -risk.passage, -1)
                 for risk in self.alone(open_)]  # fmt: skip
        heapq.heapify(queue)
        step, any_went = 0, False
        touched: dict[int, int] = {}
        ready: dict[int, tuple[list[int], list[Risk]]] = {}
        while queue:
            value, place, judged = heapq.heappop(queue)
            passage = -place
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
                heapq.heappush(queue, (-self._value(group, again), -passage, step))
                continue
            group, again = ready[passage]
            step += 1
            any_went = True
            near = self.take(group, again)
            touched.update(dict.fromkeys(near, step))
        return any_went

    def alone(self, passages: Sequence[int]) -> list[Risk]:
        """Judge sentences beside all that stays; those near which nothing changed keep their judgement.

        No guard is asked about a sentence that would not win enough words by itself anyway.
        """
        new = [p for p in passages if p not in self.known]
        self.known.update(zip(new, self.state.risks(new, self._worth), strict=True))
        return [self.known[p] for p in passages]

    def _changed(self, members: Iterable[int]) -> set[int]:
        """Forget what was judged beside some passages; gives those it was."""
        near = {int(p) for m in members if m in self.is_prose for p in self.state.candidates(m).passages}
        for passage in near:
            self.known.pop(passage, None)
        return near

    def _costs(self, loss: float) -> float:
        return max(loss, 0.0) + SETTINGS.least_loss

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
        found = set[int]().union(*(self._leaners.get(member, ()) for member in members))
        return sorted(found & self.gone.keys() - set(members))

    def _went(self, risks: Iterable[Risk]) -> None:
        """Remember the risks of what went, and what each leans on."""
        for risk in risks:
            self.gone[risk.passage] = risk
            for passage in risk.view.leans if risk.view is not None else ():
                self._leaners.setdefault(passage, set()).add(risk.passage)

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
        self._went(risks)
        near = self._changed(members)
        near |= {p for risk in risks if risk.view is not None for p in risk.view.leans}
        return near

    def bring_back(self) -> bool:
        """Bring back what is no longer safe beside what stays; says whether anything came back."""
        any_back = False
        judged: Sequence[int] = sorted(self.gone)
        while True:
            now = self.state.risks(judged)
            self._went(now)
            # What comes back endangers none that was safe.
            unsafe = [risk for risk in now if not self._safe(risk)]
            if not unsafe:
                return any_back
            worst = max(unsafe, key=lambda risk: (risk.loss, -risk.passage))
            self._restore(worst.passage)
            judged = [risk.passage for risk in unsafe if risk.passage in self.gone]
            any_back = True

    def _safe(self, risk: Risk) -> bool:
        """Whether a removed sentence is at no greater risk than any group may be."""
        return risk.loss <= self.greatest

    def _restore(self, passage: int) -> None:
        found = closure(passage, self.structure.needs, ~self.kept)
        self.kept[found] = True
        self.state.put(found)
        self._changed(found)
        for member in found:
            self.known.pop(member, None)
            self.gone.pop(member, None)
        self.stays.update(found)

    def final_risks(self) -> dict[int, Risk]:
        """Judge every removed sentence beside what stays at the end."""
        return {risk.passage: risk for risk in self.state.risks(sorted(self.gone))}
