"""Ask the guards whose conflicts no probability outweighs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.entailment.guards import (
    GUARDS,
    identifiers,
    limits,
    links,
    names,
    numbers,
    opposites,
    ordinals,
    polarity,
    versions,
)
from dedup.entailment.risk_features import FEATURES
from dedup.entailment.settings import SETTINGS
from dedup.entailment.traits import REFERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.entailment.document_guards import DocumentGuards
    from dedup.entailment.risk_features import Comparison
    from dedup.entailment.sentence_terms import SentenceTerms

__all__ = ["HARD", "Vetoes"]

HARD: Final = (
    numbers.KIND,
    ordinals.KIND,
    versions.KIND,
    identifiers.KIND,
    links.KIND,
    polarity.KIND,
    names.KIND,
    limits.KIND,
    opposites.KIND,
)
"""Kinds of facts whose conflicts hold whatever the probability."""


TOLD: Final = (versions.KIND, identifiers.KIND, links.KIND)
"""Kinds of facts a sentence may bring together."""


SAME_SECTION: Final = FEATURES.index("same section")


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
            return "short" if sentence.words < SETTINGS.shortest_repeat_words else "place" if differs else ""
        near = _near(view)
        reasons = (
            ("short", sentence.words < SETTINGS.shortest_repeat_words),
            ("antecedent", (near and elsewhere) or self._guards.referents_differ(sentence.passage, view.best)),
            ("note", self._guards.notes_differ(sentence.passage, view.best)),
            ("dropped", self._guards.spaced and _drops(view)),
            ("together", self._scattered(sentence, view)),
        )
        reason = next((name for name, holds in reasons if holds), "")
        if reason:
            return reason
        pairs = zip(sentence.claim_numbers, view.supporting, strict=True)
        found = (self._against_all(claim, supporting, view.best if near else None) for claim, supporting in pairs)
        return next((kind for kind in found if kind), "")

    def _scattered(self, sentence: SentenceTerms, view: Comparison) -> bool:
        """Whether no passage holds more than half of what a sentence names together.

        "Today we have released 4.2.3 and 5.1.1" is not said by lines that name the one or the other.
        """
        told = self._told(sentence.passage)
        if len(told) < SETTINGS.fewest_told_together:
            return False
        most = max((len(told & self._told(support)) for some in view.supporting for support in some), default=0)
        return 2 * most <= len(told)

    def _told(self, passage: int) -> frozenset[str]:
        facts = self._guards.passage_facts(passage)
        return frozenset[str]().union(*(facts.values(kind) for kind in TOLD))

    def _against_all(self, claim: int, supporting: Sequence[int], nearest: int | None) -> str:
        """Name the kind of fact that keeps a claim from all that may carry it.

        Beside a sentence that is nearly the same no other makes good what that one says otherwise.
        """
        near = nearest is not None
        kind = self._against(claim, nearest, near=True) if nearest is not None else ""
        if kind:
            return kind
        kinds = [self._against(claim, support, near=near) for support in supporting]
        return kinds[0] if kinds and all(kinds) else ""

    def _lists_elsewhere(self, sentence: SentenceTerms, view: Comparison) -> bool:
        """Whether a sentence is a point of a list, and what says it speaks of something else.

        A list with a hole says that the missing point does not hold there: a short point ("Phone call") leans on what
        leads into it, any point on a heading that stands against another ("Advisory Alder", "Advisory Cedar").
        """
        if view.values[SAME_SECTION] or not self._guards.is_point(sentence.passage):
            return False
        short = sentence.words < SETTINGS.self_contained_point_words
        return short or self._guards.headings_contrast(sentence.passage, view.best)

    def _points_elsewhere(self, sentence: SentenceTerms, view: Comparison) -> bool:
        """Whether "these toys" are those of another heading: of "Recall of Luma", what says it of "Recall of Tibo"."""
        refers = dict(sentence.traits).get(REFERS) and not view.values[SAME_SECTION]
        return bool(refers) and self._guards.headings_contrast(sentence.passage, view.best)

    def _against(self, claim: int, support: int, *, near: bool) -> str:
        known = self._answers.get((claim, support, near))
        if known is None:
            known = self._answers[claim, support, near] = self._asked(claim, support, near=near)
        return known

    def _asked(self, claim: int, support: int, *, near: bool) -> str:
        mine, its = self._guards.facts(claim), self._guards.passage_facts(support)
        kinds = tuple(GUARDS) if near else HARD
        found = next((kind for kind in kinds for _ in GUARDS[kind](mine, its)), "")
        return found or (polarity.KIND if self._guards.negated_abroad(claim, support) else "")


def _drops(view: Comparison) -> bool:
    """Whether nearly the same sentence without a word that nothing else has."""
    return view.near >= SETTINGS.dropped_word_from and view.unsaid >= SETTINGS.dropped_word_weight


def _near(view: Comparison) -> bool:
    """Whether the best passage is nearly the same sentence: most of its words in the same order, or all in another."""
    both = min(view.values[BEST_ONE], view.values[REVERSE])
    return bool(view.near >= SETTINGS.every_guard_from or both >= SETTINGS.same_words_from)


BEST_ONE: Final = FEATURES.index("best one")
REVERSE: Final = FEATURES.index("reverse share")
