"""Decide whether a passage may replace a claim. Guards run only on pairs whose words agree; each answer is kept.

Reading the facts of a sentence costs more than comparing them, so each text is read once, when it is first asked about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.discourse.antecedents import Antecedents
from dedup.discourse.openers import Link, asks, opener
from dedup.entailment.guards import WORDING, Lexicon, names_of, objects, read
from dedup.entailment.guards.foreign_negation import ForeignNegations
from dedup.language.normal_form import exact, fingerprint

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dedup.entailment.guards import Facts
    from dedup.language import Language
    from dedup.records import Claim, Document, Passage

__all__ = ["DocumentGuards"]


BOX: Final = re.compile(r"\[[ x]\](?=\s)", re.IGNORECASE)
"""How an item of a task list begins."""


class DocumentGuards:
    """The guards of one document."""

    def __init__(
        self,
        document: Document,
        passages: Sequence[Passage],
        claims: Sequence[Claim],
        language: Language | Lexicon,
    ) -> None:
        """Remember the texts; nothing is read before it is asked about."""
        self._document = document
        self._passages = passages
        self._claims = claims
        self._lexicon = language if isinstance(language, Lexicon) else Lexicon(language)
        language = self._lexicon.language
        self._names = names_of([passage.text for passage in passages if passage.prose], self._lexicon)
        self._foreign = ForeignNegations([passage.text for passage in passages if passage.prose], language)
        self._antecedents = Antecedents(passages, language, self._named)
        self._of_claim: dict[int, Facts] = {}
        self._of_passage: dict[int, Facts] = {}
        self._prints: dict[int, str] = {}
        self._claim_prints: dict[int, str] = {}
        self._answers: dict[tuple[int, int], bool] = {}

    def objects(self, claim: int, passage: int) -> bool:
        """Whether a guard objects to the passage standing for the claim."""
        answer = self._answers.get((claim, passage))
        if answer is None:
            answer = self._answers[claim, passage] = self._against(claim, passage)
        return answer

    def contradicts(self, claim: int, passage: int) -> bool:
        """Whether a guard objects even where the claim's paragraph is told again in other words."""
        return self._against(claim, passage, without=WORDING)

    def facts(self, claim: int) -> Facts:
        """Give the facts of a claim."""
        return self._claim(claim)

    def related(self, one: int, other: int, *, short: bool) -> bool:
        """Whether two passages can speak of the same matter; short ones only under the same heading."""
        if self._apart(one, other) or self._headings_differ(one, other):
            return False
        return not short or self._heading(self._passages[one].block) == self._heading(self._passages[other].block)

    def same(self, claim: int, passage: int) -> bool:
        """Whether the passage holds the claim word for word."""
        mine = self._claim_prints.get(claim)
        if mine is None:
            mine = self._claim_prints[claim] = fingerprint(self._claims[claim].text)
        return f" {mine} " in f" {self._print(passage)} "

    def copies(self, passages: Sequence[int]) -> list[tuple[int, int]]:
        """Give pairs (passage, the same passage again) among some passages.

        Each copy goes with the first, the first with the second. A joining word at the opening makes no difference,
        since it goes when the sentence before goes. "Yes." is no copy of "Yes.": so few words say nothing alone.
        """
        first: dict[tuple[str, str], list[int]] = {}
        for passage in passages:
            text = self._passages[passage].text
            if len(text.split()) >= LEAST or not self._lexicon.language.spaced:
                found_opener = opener(text, self._lexicon.language)
                bare = text[found_opener.length :] if found_opener.link is Link.CONNECTIVE else text
                first.setdefault((self._box(passage), exact(bare)), []).append(passage)
        found: list[tuple[int, int]] = []
        for group in first.values():
            found.extend((other, group[0]) for other in group[1:])
            if len(group) > 1:
                found.append((group[0], group[1]))
        return [pair for pair in found if not self._headings_differ(*pair) and not self._antecedents.differ(*pair)]

    def _against(self, claim: int, passage: int, *, without: Collection[str] = ()) -> bool:
        """Whether a guard objects, those of some kinds of facts left out."""
        own = self._claims[claim].passage
        return (
            self._apart(own, passage)
            or objects(self._claim(claim), self._passage(passage), without=without)
            or self._headings_differ(own, passage)
            or self._antecedents.differ(own, passage)
            or self._foreign.differ(self._claims[claim].text, self._passages[passage].text)
        )

    def _claim(self, claim: int) -> Facts:
        if claim not in self._of_claim:
            alone = read(self._claims[claim].text, self._lexicon, names=self._names)
            self._of_claim[claim] = alone.within(self._passage(self._claims[claim].passage))
        return self._of_claim[claim]

    def _passage(self, passage: int) -> Facts:
        if passage not in self._of_passage:
            self._of_passage[passage] = read(self._passages[passage].text, self._lexicon, names=self._names)
        return self._of_passage[passage]

    def _named(self, passage: int) -> frozenset[str]:
        return frozenset(word for fact in self._passage(passage).found("name") for word in fact.near)

    def _print(self, passage: int) -> str:
        if passage not in self._prints:
            self._prints[passage] = fingerprint(self._passages[passage].text)
        return self._prints[passage]

    def _apart(self, one: int, other: int) -> bool:
        """Whether what two passages are keeps them apart, whatever they say.

        A question states nothing, and nothing states a question; a task that is done is not one that is open; a line of
        a word or two ("France") is not said by a sentence about it.
        """
        short = self._passages[one].words < LEAST and self._lexicon.language.spaced
        if short and exact(self._passages[one].text) != exact(self._passages[other].text):
            return True
        return asks(self._passages[one].text) != asks(self._passages[other].text) or self._box(one) != self._box(other)

    def _box(self, passage: int) -> str:
        """Give the box of the task a passage belongs to, in lower case: "[ ]", "[x]"; "" where it is none."""
        prose = self._document.blocks[self._passages[passage].block].prose
        found = BOX.match(self._document.source, prose[0].start) if prose else None
        return found[0].lower() if found else ""

    def _headings_differ(self, one: int, other: int) -> bool:
        """Whether two short lines speak of different things because their headings do ("CVE-2023-1", "CVE-2023-2")."""
        words = self._passages[one].words
        if words > SHORT:
            return False
        mine, its = (self._heading(self._passages[p].block) for p in (one, other))
        if mine == its or "" in (mine, its):
            return False
        block = self._document.blocks[self._passages[one].block]
        if words <= SHORTEST and not block.marker[:1].isdigit() and block.parent < 0:
            return True
        return any(DIGIT.search(word) for word in set(mine.split()) ^ set(its.split()))

    def _heading(self, block: int) -> str:
        above = self._document.blocks[block].heading
        return fingerprint(self._document.blocks[above].span.of(self._document.source)) if above >= 0 else ""


class Unguarded:
    """The guards silenced: passages are compared by their words alone."""

    def __init__(self, guards: DocumentGuards) -> None:
        """Keep the guards for their copies."""
        self._guarding = guards

    def objects(self, claim: int, passage: int) -> bool:  # noqa: ARG002 - the signature of the guards
        """Never object."""
        return False

    def contradicts(self, claim: int, passage: int) -> bool:  # noqa: ARG002 - the signature of the guards
        """Never object."""
        return False

    def same(self, claim: int, passage: int) -> bool:
        """Whether the passage holds the claim word for word."""
        return self._guarding.same(claim, passage)

    def copies(self, passages: Sequence[int]) -> list[tuple[int, int]]:
        """Give each passage that has a copy, with one of them."""
        return self._guarding.copies(passages)


LEAST: Final = 3
"""Words a sentence has at least to be a copy of another, or to be said by another."""

SHORTEST: Final = 6
"""Words up to which a line that no other leads into says nothing without its heading: "Open from nine to five"."""

SHORT: Final = 12
"""Words up to which a line is taken to lean on its heading for what it speaks of."""

DIGIT: Final = re.compile(r"\d")
"""Headings differ in what they speak of when a word with a digit stands in one only: a version, a year, a number."""
