"""Ask the guards whose objections no probability outweighs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards import GUARDS
from dedup.entailment.risk_features import FEATURES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.risk_features import Comparison
    from dedup.entailment.sentence_terms import SentenceTerms

__all__ = ["HARD", "NEARLY", "Vetoes"]

HARD: Final = ("number", "ordinal", "version", "code", "link", "negation", "name", "limit")
"""Kinds of facts whose objections hold whatever the probability."""

NEARLY: Final = "substitution"
"""The kind that holds between sentences that are nearly the same: one word of them is another one."""

SAME_ORDER: Final = 0.7
"""Share of the weight in the same order from which two sentences are nearly the same."""

SAME_SECTION: Final = FEATURES.index("same section")

LEAST: Final = 3
"""Words a sentence has at least to be said by another; fewer only by the same words."""


class Vetoes:
    """The guards that hold, asked only about what would go, each answer kept."""

    def __init__(self, guards: DocumentGuards, kinds: Sequence[str] = HARD) -> None:
        """Remember the guards of the document."""
        self._guards = guards
        self._kinds = kinds
        self._answers: dict[tuple[int, int, bool], str] = {}

    def objection(self, sentence: SentenceTerms, view: Comparison) -> str:
        """Name the kind of fact that keeps a sentence; "" where none does.

        A claim is kept from going only where each passage that may carry it objects.
        """
        if self._lists_elsewhere(sentence, view):
            return "list"
        if view.copy:
            return ""
        if sentence.words < LEAST:
            return "short"
        if self._guards.referents_differ(sentence.passage, view.best):
            return "antecedent"
        near = view.near >= SAME_ORDER
        pairs = zip(sentence.claim_numbers, view.carriers, strict=False)
        found = (self._against_all(claim, carriers, view.best if near else None) for claim, carriers in pairs)
        return next((kind for kind in found if kind), "")

    def _against_all(self, claim: int, carriers: Sequence[int], nearest: int | None) -> str:
        """Name the kind of fact that keeps a claim from all that may carry it.

        Beside a sentence that is nearly the same no other makes good what that one says otherwise.
        """
        near = nearest is not None
        kind = self._against(claim, nearest, near=True) if nearest is not None else ""
        if kind:
            return kind
        kinds = [self._against(claim, carrier, near=near) for carrier in carriers]
        return kinds[0] if kinds and all(kinds) else ""

    def _lists_elsewhere(self, sentence: SentenceTerms, view: Comparison) -> bool:
        """Whether a sentence is a point of a list, and what says it stands under another heading.

        A list with a hole says that the missing point does not hold there. Steps are told again in full elsewhere.
        """
        same = bool(view.values[SAME_SECTION])
        return not same and self._guards.is_point(sentence.passage)

    def _against(self, claim: int, carrier: int, *, near: bool) -> str:
        known = self._answers.get((claim, carrier, near))
        if known is None:
            known = self._answers[claim, carrier, near] = self._asked(claim, carrier, near=near)
        return known

    def _asked(self, claim: int, carrier: int, *, near: bool) -> str:
        mine, its = self._guards.facts(claim), self._guards.passage_facts(carrier)
        kinds = tuple(GUARDS) if near else self._kinds
        return next((kind for kind in kinds for _ in GUARDS[kind](mine, its)), "")
