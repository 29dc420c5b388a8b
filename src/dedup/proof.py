"""Who among the passages that stay says what a removed one said, directly or through passages removed for them.

A passage may go for one that goes later, for others in turn: what it said is then said by those. A passage counts as
said only when every claim of it is stated by passages that count as said, beginning with those that stand; so no circle
proves itself. Numbers, names and the other guarded facts pass along such a chain unchanged: every step asks the guards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dedup.model import Claim
    from dedup.states import Relation

__all__ = ["Proof"]


class Proof:
    """What the passages that stand say.

    Attributes:
        said: the passages that stand and those all of whose claims are said.
    """

    def __init__(self, relation: Relation, claims: Sequence[Claim], standing: Collection[int]) -> None:
        """Work out what is said, from what stands outwards."""
        self._relation = relation
        self._standing = frozenset(standing)
        self._claims_of: dict[int, list[int]] = {}
        for claim in claims:
            self._claims_of.setdefault(claim.passage, []).append(claim.index)
        self.said: set[int] = set(standing)
        open_ = [passage for passage in self._claims_of if passage not in self.said]
        grown = True
        while grown:
            reached = [p for p in open_ if all(self._carrier(claim) is not None for claim in self._claims_of[p])]
            self.said.update(reached)
            open_ = [p for p in open_ if p not in self.said]
            grown = bool(reached)

    def of(self, claim: int) -> tuple[int, float] | None:
        """Give the passage that stands and says a claim, with the least share on the way; None where nothing does."""
        score = 1.0
        seen: set[int] = set()
        following: int | None = claim
        while following is not None:
            found = self._carrier(following)
            if found is None:
                return None
            passage, share = found
            score = min(score, share)
            if passage in self._standing:
                return passage, score
            seen.add(passage)
            following = self._nearest(self._claims_of[passage], seen)
        return None

    def _carrier(self, claim: int) -> tuple[int, float] | None:
        """Give the best carrier that stands, else the best that counts as said."""
        carriers, scores = self._relation.of(claim)
        pairs = [pair for pair in zip(carriers.tolist(), scores.tolist(), strict=True) if pair[0] in self.said]
        return next((pair for pair in pairs if pair[0] in self._standing), pairs[0] if pairs else None)

    def _nearest(self, claims: Sequence[int], seen: Collection[int]) -> int | None:
        """Give the claim to follow: one whose carrier stands, else any that leads to a passage not seen yet."""
        found = [(claim, self._carrier(claim)) for claim in claims]
        known = [(claim, pair[0]) for claim, pair in found if pair is not None and pair[0] not in seen]
        standing = [claim for claim, passage in known if passage in self._standing]
        return standing[0] if standing else (known[0][0] if known else None)
