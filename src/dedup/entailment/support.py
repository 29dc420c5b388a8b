"""Who among the passages that stay says what a removed one said, directly or through passages removed for them.

A passage may go for one that goes later, for others in turn: what it said is then said by those. A passage counts as
said only when every claim of it is stated by passages that count as said, beginning with those that stand; so no circle
proves itself. Numbers, names and the other guarded facts pass along such a chain unchanged: every step asks the guards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dedup.entailment.stated_pairs import StatedPairs
    from dedup.records import Claim

__all__ = ["Support"]


class Support:
    """What the passages that stand say.

    Attributes:
        said: the passages that stand and those all of whose claims are said.
    """

    def __init__(self, pairs: StatedPairs, claims: Sequence[Claim], standing: Collection[int]) -> None:
        """Work out what is said, from what stands outwards."""
        self._paired = pairs
        self._standing = frozenset(standing)
        self._claims_of: dict[int, list[int]] = {}
        for claim in claims:
            self._claims_of.setdefault(claim.passage, []).append(claim.index)
        # How many steps away from what stands a passage is said; every step leads nearer, so no circle proves itself.
        self._steps: dict[int, int] = dict.fromkeys(standing, 0)
        open_ = [passage for passage in self._claims_of if passage not in self._steps]
        steps = 0
        grown = True
        while grown:
            steps += 1
            reached = [p for p in open_ if all(self._carrier(claim) is not None for claim in self._claims_of[p])]
            self._steps.update(dict.fromkeys(reached, steps))
            open_ = [p for p in open_ if p not in self._steps]
            grown = bool(reached)
        self.said = frozenset(self._steps)

    def of(self, claim: int) -> tuple[int, float] | None:
        """Give the passage that stands and says a claim, with the least share on the way; None where nothing does."""
        score = 1.0
        following = claim
        while (found := self._carrier(following)) is not None:
            passage, share = found
            score = min(score, share)
            if passage in self._standing:
                return passage, score
            following = min(self._claims_of[passage], key=self._distance)
        return None

    def _carrier(self, claim: int) -> tuple[int, float] | None:
        """Give the carrier that is said in the fewest steps, the best of those."""
        carriers, scores = self._paired.of(claim)
        pairs = [pair for pair in zip(carriers.tolist(), scores.tolist(), strict=True) if pair[0] in self._steps]
        return min(pairs, key=lambda pair: self._steps[pair[0]], default=None)

    def _distance(self, claim: int) -> int:
        """Say in how many steps the carrier of a claim is said."""
        found = self._carrier(claim)
        return len(self._claims_of) + 1 if found is None else self._steps[found[0]]
