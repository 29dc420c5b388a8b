"""Keep the evidence of what was removed true when clauses go out of the sentences it rests on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dedup.changes import Copy, Evidence, Stated

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from dedup.changes import Change, Draft
    from dedup.entailment.clause_features import Standing
    from dedup.records import Claim

__all__ = ["Leaning"]


class Leaning:
    """Which removed sentences rest on which sentences that stay."""

    def __init__(self, draft: Draft, claims: Mapping[int, Sequence[Claim]], standing: Standing) -> None:
        """Sort the evidence by the sentence it rests on.

        Args:
            draft: what was removed, and why.
            claims: the claims of each passage.
            standing: the sentences that stay.
        """
        self._draft, self._standing = draft, standing
        self._by: dict[int, list[tuple[Change, Evidence]]] = {}
        for change in draft.changes:
            for each in _evidence(change, claims):
                self._by.setdefault(each.by, []).append((change, each))

    def moved(self, trimmed: Collection[int]) -> Iterator[Change]:
        """Give the changes of removed sentences that rested on a sentence which lost a clause."""
        concerned: dict[int, tuple[Change, list[Evidence]]] = {}
        for pairs in self._by.values():
            for change, each in pairs:
                concerned.setdefault(change.passage, (change, []))[1].append(each)
        for _, (change, found) in sorted(concerned.items()):
            if not any(each.by in trimmed for each in found):
                continue
            by = tuple(self._now(change, each, trimmed) for each in found)
            moved = replace(change.reason, by=by) if isinstance(change.reason, Stated) else Stated(by=by)
            yield replace(change, reason=moved)

    def _now(self, change: Change, each: Evidence, trimmed: Collection[int]) -> Evidence:
        if each.by not in trimmed:
            return each
        passage, share = self._best(change, each)
        return Evidence(claim=each.claim, by=passage, score=share) if passage >= 0 else each

    def _wanted(self, change: Change, each: Evidence) -> set[str]:
        return set(self._standing.terms(each.claim.of(self._draft.passages[change.passage].text)))

    def _best(self, change: Change, each: Evidence) -> tuple[int, float]:
        """Give the sentence that holds most of a claim now, the one it rested on before others, and the share."""
        wanted = self._wanted(change, each)
        total = self._standing.weight(wanted)
        shares = {
            passage: self._standing.weight(wanted & set(self._standing.terms(text))) / total if total else 0.0
            for passage, text in self._standing.texts.items()
        }
        best = max(shares, key=lambda passage: (shares[passage], passage == each.by, -passage), default=-1)
        return best, shares.get(best, 0.0)


def _evidence(change: Change, claims: Mapping[int, Sequence[Claim]]) -> tuple[Evidence, ...]:
    match change.reason:
        case Stated(by=by):
            return by
        case Copy(of=of):
            return tuple(Evidence(claim=claim.span, by=of, score=1.0) for claim in claims.get(change.passage, ()))
        case _:
            return ()
