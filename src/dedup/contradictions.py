"""Where two passages that stay say the same of different figures: a toll of 6, then 300, then 500."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from dedup.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.facts import Objection
    from dedup.model import Claim

__all__ = ["FIGURES", "differences"]

FIGURES: Final = frozenset({"number", "date"})
"""Kinds of facts that two versions of one event give differently."""


class Objecting(Protocol):
    """What remembers why a passage may not stand for a claim."""

    def refused(self) -> Iterator[tuple[int, int, tuple[Objection, ...]]]:
        """Give (claim, passage, objections) for the pairs whose words agree and whose facts do not."""


def differences(claims: Sequence[Claim], guarding: Objecting, kept: frozenset[int]) -> Iterator[Finding]:
    """Give one finding for each pair of kept passages that differ in nothing but figures."""
    seen = set()
    for claim, passage, objections in guarding.refused():
        own = claims[claim].passage
        pair = (min(own, passage), max(own, passage))
        figures = [o for o in objections if o.kind in FIGURES and o.claim and o.carrier]
        if pair in seen or not kept.issuperset(pair) or not figures or len(figures) < len(objections):
            continue
        seen.add(pair)
        versions = [figures[0].claim, figures[0].carrier]
        if own > passage:
            versions.reverse()
        yield Finding(kind="differs", passages=pair, message=f"differs: {' / '.join(versions)}")
