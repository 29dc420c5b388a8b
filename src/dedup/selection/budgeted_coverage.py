"""The most that can be said in the words allowed: budgeted maximum coverage, greedy first, then by exchanges.

A claim is worth its value times a power of the best share of it that a kept passage holds, so saying half of it again
is worth little and saying it in full is worth all of it. The words of the text count a little too, each once, the more
the oftener the text uses them: what two claims share is then not paid twice. Such a sum has diminishing returns (it is
monotone and submodular), for which greedy choice by gain per cost is the usual beginning (Lin and Bilmes 2010).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.language.normal_form import folded
from dedup.selection.settings import SETTINGS
from dedup.selection.structure import closure

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from dedup.entailment.claim_shares import ClaimShares
    from dedup.language.terms import Analyzer
    from dedup.records import Reading
    from dedup.selection.structure import Structure

    Kept = NDArray[np.bool_]


__all__ = ["Worth", "most_claims", "worth_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What keeping passages is worth.

    Attributes:
        owner: (claims,), passage each claim comes from; ascending.
        shares: how much of each claim other passages hold.
        value: (claims,), what stating a claim is worth.
        terms: the distinct terms of each passage; empty where words count nothing.
    """

    owner: NDArray[np.int64]
    shares: ClaimShares
    value: NDArray[np.float64]
    terms: Sequence[Collection[str]] = ()


def most_claims(structure: Structure, worth: Worth, budget: int) -> Kept:
    """Choose the passages that say the most in the words allowed.

    Args:
        structure: what the passages cost and need; fixed passages are paid first.
        worth: what keeping them is worth.
        budget: words allowed; never exceeded unless the fixed passages alone exceed it.

    Returns:
        (passages,), True for those that stay.
    """
    choice = _Choice(structure, _Gains(structure, worth), budget)
    begun = [choice.filled(choice.least, power) for power in SETTINGS.length_powers]
    best = max(begun, key=choice.worth)
    if len(choice.open) <= SETTINGS.most_passages_exchanged:
        for _ in range(SETTINGS.exchange_sweeps):
            better = choice.exchanged(best)
            if choice.worth(better) <= choice.worth(best) + SETTINGS.rounding:
                break
            best = better
    return best


class _Choice:
    """What a choice of passages is worth, and how one choice leads to another."""

    def __init__(self, structure: Structure, gains: _Gains, budget: int) -> None:
        self.structure = structure
        self.budget = budget
        self.gains = gains
        self.least = np.zeros(len(structure.words), dtype=bool)
        everything = np.ones(len(structure.words), dtype=bool)
        for passage in sorted(structure.fixed):
            self.least[closure(passage, structure.needs, everything)] = True
        # What a fixed passage needs is never taken out, for the fixed one would go with it.
        passive = structure.announcing | structure.structural | frozenset(np.flatnonzero(self.least).tolist())
        self.open = np.array([p for p in range(len(structure.words)) if p not in passive], dtype=np.int64)
        self.pointed = structure.pointed

    def worth(self, kept: Kept) -> float:
        """Say what a choice is worth."""
        return float(self.gains.most(kept).sum())

    def filled(self, kept: Kept, power: float = 1.0, without: Collection[int] = ()) -> Kept:
        """Add passages by gain per cost until no more fits."""
        kept = kept.copy()
        best = self.gains.most(kept)
        left = self.budget - self._cost(kept)
        while True:
            found = self._next(kept, best, left, power, without)
            if found is None:
                return kept
            kept[found] = True
            left -= int(self.structure.words[found].sum())
            best = np.maximum(best, self.gains.of(found))

    def exchanged(self, best: Kept) -> Kept:
        """Sweep over all passages once: each kept one taken out, each other one put in, the rest refilled."""
        worth = self.worth(best)
        for passage in self.open.tolist():
            tried = self._dropped(best, passage) if best[passage] else self._forced(best, passage)
            if tried is not None and self.worth(tried) > worth + SETTINGS.rounding:
                best, worth = tried, self.worth(tried)
        return best

    def _next(
        self, kept: Kept, best: NDArray[np.float64], left: int, power: float, without: Collection[int]
    ) -> list[int] | None:
        """Give the passage with the best gain per cost that fits, with all it needs."""
        rates = self.gains.increase(best)[self.open] / np.maximum(self.structure.words[self.open], 1) ** power
        top, chosen = SETTINGS.rounding, None
        for place in np.argsort(-rates, kind="stable").tolist():
            if rates[place] <= top:
                break
            passage = int(self.open[place])
            if kept[passage] or passage in without:
                continue
            group = closure(passage, self.structure.needs, ~kept)
            cost = int(self.structure.words[group].sum())
            rate = float(np.maximum(self.gains.of(group) - best, 0.0).sum()) / max(1, cost) ** power
            if cost <= left and rate > top + SETTINGS.rounding:
                top, chosen = rate, group
        return chosen

    def _dropped(self, kept: Kept, passage: int) -> Kept:
        return self.filled(self._less(kept, passage), without=(passage,))

    def _forced(self, kept: Kept, passage: int) -> Kept | None:
        kept = kept.copy()
        added = closure(passage, self.structure.needs, ~kept)
        kept[added] = True
        while self._cost(kept) > self.budget:
            lighter = self._cheapest(kept, frozenset(added))
            if lighter is None:
                return None
            kept = lighter
        return self.filled(kept)

    def _cheapest(self, kept: Kept, needed: frozenset[int]) -> Kept | None:
        """Take out the passage whose loss is least for the words it frees."""
        worth, cost = self.worth(kept), self._cost(kept)
        found: tuple[float, Kept] | None = None
        for passage in self.open[kept[self.open]].tolist():
            if passage in needed or needed & set(closure(passage, self.pointed, kept)):
                continue
            less = self._less(kept, passage)
            loss = (worth - self.worth(less)) / max(1, cost - self._cost(less))
            if found is None or loss < found[0]:
                found = (loss, less)
        return None if found is None else found[1]

    def _less(self, kept: Kept, passage: int) -> Kept:
        """Take a passage out with those that need it and the headings nothing needs any more."""
        kept = kept.copy()
        kept[closure(passage, self.pointed, kept)] = False
        return self.structure.without_empty(kept)

    def _cost(self, kept: Kept) -> int:
        return int(self.structure.words[kept].sum())


class _Gains:
    """What each passage gives to each claim, in CSR form: its value times a power of the share the passage holds.

    Behind the claims stand the terms, of which a passage gives all or nothing.
    """

    def __init__(self, structure: Structure, worth: Worth) -> None:
        shares, claims = worth.shares, np.arange(len(worth.owner))
        claim = np.concatenate([claims, np.repeat(claims, np.diff(shares.starts))])
        passage = np.concatenate([worth.owner, shares.passages])
        share = np.concatenate([np.ones(len(claims)), np.minimum(shares.shares, 1.0) ** SETTINGS.partial_share_power])
        used = Counter(term for held in worth.terms for term in held)
        place = {term: len(claims) + at for at, term in enumerate(sorted(used))}
        held = [(p, place[term]) for p, some in enumerate(worth.terms) for term in sorted(some)]
        weight = np.log1p([used[term] for term in sorted(used)])
        scale = SETTINGS.wording_worth * worth.value.sum() / max(float(weight.sum()), SETTINGS.rounding)
        values = np.concatenate([worth.value, weight * scale])
        claim = np.concatenate([claim, np.array([at for _, at in held], dtype=np.int64)])
        passage = np.concatenate([passage, np.array([p for p, _ in held], dtype=np.int64)])
        share = np.concatenate([share, np.ones(len(held))])
        order = np.lexsort((claim, passage))
        self.claim = claim[order]
        self.gain = (share * values[claim])[order]
        self.passage = passage[order]
        self.starts = np.searchsorted(self.passage, np.arange(len(structure.words) + 1))
        self.columns = len(values)

    def most(self, kept: Kept) -> NDArray[np.float64]:
        """Give the most each claim and term gets from kept passages."""
        chosen = kept[self.passage]
        best = np.zeros(self.columns)
        np.maximum.at(best, self.claim[chosen], self.gain[chosen])
        return best

    def of(self, group: Sequence[int]) -> NDArray[np.float64]:
        """Give the most each claim and term gets from a few passages."""
        best = np.zeros(self.columns)
        for passage in group:
            part = slice(int(self.starts[passage]), int(self.starts[passage + 1]))
            best[self.claim[part]] = np.maximum(best[self.claim[part]], self.gain[part])
        return best

    def increase(self, best: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give what each passage adds, alone, to what claims and terms get already."""
        more = np.maximum(self.gain - best[self.claim], 0.0)
        return np.bincount(self.passage, weights=more, minlength=len(self.starts) - 1).astype(np.float64)


def worth_of(reading: Reading, shares: ClaimShares, analyzer: Analyzer) -> Worth:
    """Say what stating each claim of a reading is worth.

    A line that leads into a list, a question, a bare address and thanks say little alone. The words of the text count a
    little besides.
    """
    value = shares.weights**SETTINGS.claim_weight_power
    for claim in reading.claims:
        text = reading.passages[claim.passage].text.strip("*_ ")
        thanks = folded(text).startswith(tuple(f"{group} " for group in reading.language.courtesies))
        alone = not (thanks or text.endswith((":", "?", "：", "？")) or ADDRESS.fullmatch(text))
        value[claim.index] *= 1 if alone else SETTINGS.leading_worth
    terms = [frozenset(analyzer.of(passage.text)) if passage.prose else frozenset() for passage in reading.passages]
    owner = np.array([claim.passage for claim in reading.claims], dtype=np.int64)
    return Worth(owner=owner, shares=shares, value=value, terms=terms)


ADDRESS: Final = re.compile(r"<?(?:https?://|www\.)\S+")
"""A passage that is an address and nothing else."""
