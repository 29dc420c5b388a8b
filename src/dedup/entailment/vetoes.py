"""Ask the guards whose conflicts no probability outweighs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards import GUARDS
from dedup.entailment.risk_features import FEATURES
from dedup.entailment.traits import REFERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.risk_features import Comparison
    from dedup.entailment.sentence_terms import SentenceTerms

__all__ = ["HARD", "Vetoes"]

HARD: Final = ("number", "ordinal", "version", "code", "link", "negation", "name", "limit", "opposite")
"""Kinds of facts whose conflicts hold whatever the probability."""

SAME_ORDER: Final = 0.7
"""Share of the weight in the same order from which two sentences are nearly the same: there every guard holds."""

VERY_NEAR: Final = 0.8
UNSAID: Final = 4.0
"""Share of the weight in the same order, and weight of a word that nothing else has, from which a word that was dropped
is taken to say something; where words are written without spaces each pair of signs is one, and most are rare."""

SELF_CONTAINED: Final = 12
"""Words from which a point of a list says by itself what it speaks of."""

SAME_SECTION: Final = FEATURES.index("same section")

LEAST: Final = 3
"""Words a sentence has at least to be said by another; fewer only by the same words."""


class Vetoes:
    """The guards that hold, asked only about what would go, each answer kept."""

    def __init__(self, guards: DocumentGuards) -> None:
        """Remember the guards of the document."""
        self._guards = guards
        self._answers: dict[tuple[int, int, bool], str] = {}

    def conflict(self, sentence: SentenceTerms, view: Comparison) -> str:
        """Name the kind of fact that keeps a sentence; "" where none does.

        A claim is kept from going only where each passage that may carry it objects.
        """
        if self._lists_elsewhere(sentence, view):
            return "list"
        elsewhere = self._points_elsewhere(sentence, view)
        if view.copy:
            differs = elsewhere or self._guards.copy_differs(sentence.passage, view.best)
            return "short" if sentence.words < LEAST else "place" if differs else ""
        near = _near(view)
        reasons = (
            ("short", sentence.words < LEAST),
            ("antecedent", (near and elsewhere) or self._guards.referents_differ(sentence.passage, view.best)),
            ("note", self._guards.notes_differ(sentence.passage, view.best)),
            ("dropped", self._guards.spaced and view.near >= VERY_NEAR and view.unsaid >= UNSAID),
        )
        reason = next((name for name, holds in reasons if holds), "")
        if reason:
            return reason
        pairs = zip(sentence.claim_numbers, view.carriers, strict=True)
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
        """Whether a sentence is a point of a list, and what says it speaks of something else.

        A list with a hole says that the missing point does not hold there: a short point ("Phone call") leans on what
        leads into it, any point on a heading that stands against another ("Advisory Alder", "Advisory Cedar").
        """
        if view.values[SAME_SECTION] or not self._guards.is_point(sentence.passage):
            return False
        return sentence.words < SELF_CONTAINED or self._guards.headings_contrast(sentence.passage, view.best)

    def _points_elsewhere(self, sentence: SentenceTerms, view: Comparison) -> bool:
        """Whether "these toys" are those of another heading: of "Recall of Luma", what says it of "Recall of Tibo"."""
        refers = dict(sentence.traits).get(REFERS) and not view.values[SAME_SECTION]
        return bool(refers) and self._guards.headings_contrast(sentence.passage, view.best)

    def _against(self, claim: int, carrier: int, *, near: bool) -> str:
        known = self._answers.get((claim, carrier, near))
        if known is None:
            known = self._answers[claim, carrier, near] = self._asked(claim, carrier, near=near)
        return known

    def _asked(self, claim: int, carrier: int, *, near: bool) -> str:
        mine, its = self._guards.facts(claim), self._guards.passage_facts(carrier)
        kinds = tuple(GUARDS) if near else HARD
        found = next((kind for kind in kinds for _ in GUARDS[kind](mine, its)), "")
        return found or ("negation" if self._guards.negated_abroad(claim, carrier) else "")


def _near(view: Comparison) -> bool:
    """Whether the best passage is nearly the same sentence: most of its words in the same order, or all in another."""
    both = min(view.values[BEST_ONE], view.values[REVERSE])
    return bool(view.near >= SAME_ORDER or both >= SAME_WORDS)


BEST_ONE: Final = FEATURES.index("best one")
REVERSE: Final = FEATURES.index("reverse share")

SAME_WORDS: Final = 0.9
"""Share of the weight of each of two sentences that stands in the other from which they have the same words."""
