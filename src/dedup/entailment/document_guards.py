"""Decide whether a passage may replace a claim. Guards run only on pairs whose words agree; answers are cached by pair.

Reading the facts of a sentence costs more than comparing them, so each text is read once, when it is first asked about.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.discourse.antecedents import Antecedents
from dedup.discourse.openers import Link
from dedup.entailment.guards import GUARDS, Lexicon, dates, facts_of, has_conflict, names, numbers, polarity
from dedup.entailment.guards.figured import Figured
from dedup.entailment.guards.foreign_negation import ForeignNegations
from dedup.entailment.guards.names import Capitals
from dedup.entailment.heading_names import are_contrasted, are_times_of_one, figures_apart, heading_name
from dedup.entailment.settings import SETTINGS
from dedup.language.normal_form import exact
from dedup.records import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.discourse.record import Discourse
    from dedup.entailment.guards import Facts
    from dedup.records import Reading

__all__ = ["DocumentGuards"]


BOX: Final = re.compile(r"\[[ x]\](?=\s)", re.IGNORECASE)
"""How an item of a task list begins."""


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What is known of a document before it is read.

    Attributes:
        capitals: how often its words are written large and small.
        foreign: its negations of other languages; None where they are to be looked for.
        facts: text, "" or claim, sentence -> its facts.
    """

    capitals: Capitals
    foreign: ForeignNegations | None
    facts: Mapping[tuple[str, str], Facts]


class DocumentGuards:
    """The guards of one document."""

    def __init__(
        self,
        reading: Reading,
        discourse: Discourse,
        lexicon: Lexicon,
        known: _Known | None = None,
    ) -> None:
        """Remember the texts; nothing is read before it is asked about.

        Args:
            reading: the document.
            discourse: what its passages do.
            lexicon: its language.
            known: what is known of it from a document of which it was made.
        """
        self._document, self._claims = reading.document, reading.claims
        self._passages = passages = reading.passages
        self._discourse = discourse
        self.lexicon: Final = lexicon
        language = lexicon.language
        self._figured = Figured(lexicon)
        self._texts = Counter(passage.text for passage in passages if passage.prose)
        self._capitals = Capitals.of(self._texts.elements(), lexicon) if known is None else known.capitals
        self._names = self._capitals.names()
        self._foreign = (known and known.foreign) or ForeignNegations(self._texts, language)
        self._known = {} if known is None else known.facts
        self._antecedents = Antecedents(passages, discourse.openers, language, self._named)
        self._of_claim: dict[int, Facts] = {}
        self._of_passage: dict[int, Facts] = {}
        self._answers: dict[tuple[int, int], bool] = {}
        self._contrasts: dict[tuple[str, str], bool] = {}

    @property
    def spaced(self) -> bool:
        """Whether the language writes its words with spaces between them."""
        return self.lexicon.language.spaced

    def has_conflict(self, claim: int, passage: int) -> bool:
        """Whether a guard objects to the passage standing for the claim."""
        answer = self._answers.get((claim, passage))
        if answer is None:
            own = self._claims[claim].passage
            answer = self._answers[claim, passage] = (
                self._apart(own, passage)
                or has_conflict(self.facts(claim), self.passage_facts(passage))
                or self._headings_differ(own, passage)
                or self.referents_differ(own, passage)
                or self.negated_abroad(claim, passage)
            )
        return answer

    def facts(self, claim: int) -> Facts:
        """Give the facts of a claim."""
        if claim not in self._of_claim:
            own, sentence = self._claims[claim], self._passages[self._claims[claim].passage].text
            known = self._known.get((own.text, sentence))
            if known is None:
                whole = self.passage_facts(own.passage)
                alone = whole if own.text == sentence else facts_of(own.text, self.lexicon, names=self._names)
                known = alone.within(whole)
            self._of_claim[claim] = known
        return self._of_claim[claim]

    def part_facts(self, part: str, sentence: str) -> Facts:
        """Give the facts of a part of a sentence, read as what it is there."""
        whole, alone = (facts_of(text, self.lexicon, names=self._names) for text in (sentence, part))
        return alone.within(whole)

    def may_be_figured(self, claim: int) -> bool:
        """Whether a claim can hold a number or a date."""
        return self._figured.may_be(self._claims[claim].text)

    def passage_facts(self, passage: int) -> Facts:
        """Give the facts of a passage."""
        if passage not in self._of_passage:
            text = self._passages[passage].text
            known = self._known.get((text, ""))
            self._of_passage[passage] = known or facts_of(text, self.lexicon, names=self._names)
        return self._of_passage[passage]

    def again(self, reading: Reading, discourse: Discourse) -> DocumentGuards:
        """Give the guards of an output of the document; what was read of the texts that stay is not read again."""
        texts = Counter(passage.text for passage in reading.passages if passage.prose)
        gone, came = (Capitals.of(some.elements(), self.lexicon) for some in (self._texts - texts, texts - self._texts))
        capitals = self._capitals.exchanged(gone, came)
        # What no text of this document has, none of the output has.
        foreign = None if self._foreign.any else self._foreign
        return DocumentGuards(
            reading, discourse, self.lexicon, _Known(capitals, foreign, self._still(capitals.names()))
        )

    def _still(self, names: frozenset[str]) -> dict[tuple[str, str], Facts]:
        """Give the facts of texts, and of claims with their sentences, that are the same with other names."""
        passages, claims = self._passages, self._claims
        read = {(passages[passage].text, ""): facts for passage, facts in self._of_passage.items()}
        read |= {(claims[c].text, passages[claims[c].passage].text): facts for c, facts in self._of_claim.items()}
        read = {**self._known, **read}
        changed = names ^ self._names
        return {
            (text, sentence): facts
            for (text, sentence), facts in read.items()
            if changed.isdisjoint(facts.words.lower_set)
            and changed.isdisjoint(read[sentence or text, ""].words.lower_set)
        }

    def referents_differ(self, one: int, other: int) -> bool:
        """Whether a pronoun of one passage stands for another name than in the other."""
        return self._antecedents.differ(one, other)

    def copy_differs(self, one: int, other: int) -> bool:
        """Whether two passages of the same words speak of different things where they stand.

        Their headings name different things, a pronoun stands for another name, "this" points at another sentence, or
        the task is done in one place and open in the other.
        """
        return (
            self._box(one) != self._box(other)
            or (self._passages[one].words <= SETTINGS.leaning_line_words and self._headings_count(one, other))
            or self.referents_differ(one, other)
            or self._points_at_another(one, other)
        )

    def _headings_count(self, one: int, other: int) -> bool:
        """Whether the headings of two passages differ in a figure that says more than when they were written."""
        mine, its = (self._heading_text(self._passages[passage].block) for passage in (one, other))
        language = self.lexicon.language
        return (
            bool(mine and its)
            and figures_apart(heading_name(mine), heading_name(its), language)
            and not are_times_of_one(mine, its, language)
        )

    def _points_at_another(self, one: int, other: int) -> bool:
        """Whether both open with a word that points back, and the sentences before them differ."""
        found = self._discourse.openers[one]
        # What a pronoun stands for is asked of its antecedent.
        pronoun = found.word.lower() in self.lexicon.language.pronouns
        if found.link is not Link.ANAPHORIC or pronoun or 0 in (one, other):
            return False
        before = self._passages[one - 1], self._passages[other - 1]
        inside = before[0].block == self._passages[one].block and before[1].block == self._passages[other].block
        return inside and exact(before[0].text) != exact(before[1].text) and not self._said_again(one - 1, other - 1)

    def _said_again(self, one: int, other: int) -> bool:
        """Whether a sentence before a copy says in other words what is said before the other one."""
        mine, its = self.passage_facts(one), self.passage_facts(other)
        words, others = (facts.words.lower_set - self.lexicon.language.stop_words for facts in (mine, its))
        shared = len(words & others) >= SETTINGS.same_matter_share * max(1, min(len(words), len(others)))
        return shared and not any(True for kind in SAME_MATTER for _ in GUARDS[kind](mine, its))

    def negated_abroad(self, claim: int, passage: int) -> bool:
        """Whether a negation of another language than the document's stands in one of two texts only."""
        return self._foreign.differ(self._claims[claim].text, self._passages[passage].text)

    def is_point(self, passage: int) -> bool:
        """Whether a passage is a point of a list that is not numbered."""
        block = self._document.blocks[self._passages[passage].block]
        return block.kind is Kind.ITEM and passage not in self._discourse.steps

    def notes_differ(self, one: int, other: int) -> bool:
        """Whether a passage refers to a footnote that the other does not refer to."""
        mine, its = (set(NOTE.findall(self._passages[passage].text)) for passage in (one, other))
        return not mine <= its

    def headings_contrast(self, one: int, other: int) -> bool:
        """Whether the headings of two passages are of one pattern and differ in what they name.

        "Recall of Luma" and "Recall of Tibo" do, and so do headings that differ in a figure.
        """
        mine, its = (self._heading(self._passages[passage].block) for passage in (one, other))
        known = self._contrasts.get((mine, its))
        if known is None:
            known = self._contrasts[mine, its] = are_contrasted(mine, its, self.lexicon.language)
        return known

    def related(self, one: int, other: int, *, short: bool) -> bool:
        """Whether two passages can speak of the same matter; short ones only under the same heading."""
        if self._apart(one, other) or self._headings_differ(one, other):
            return False
        return not short or self._heading(self._passages[one].block) == self._heading(self._passages[other].block)

    def _named(self, passage: int) -> frozenset[str]:
        return frozenset(word for fact in self.passage_facts(passage).found("name") for word in fact.near)

    def _apart(self, one: int, other: int) -> bool:
        """Whether what two passages are keeps them apart, whatever they say.

        A question states nothing, and nothing states a question; a task that is done is not one that is open; a line of
        a word or two ("France") is not said by a sentence about it.
        """
        short = self._passages[one].words < SETTINGS.shortest_repeat_words and self.lexicon.language.spaced
        if short and exact(self._passages[one].text) != exact(self._passages[other].text):
            return True
        asking = self._discourse.questions
        return (one in asking) != (other in asking) or self._box(one) != self._box(other)

    def _box(self, passage: int) -> str:
        """Give the box of the task a passage belongs to, in lower case: "[ ]", "[x]"; "" where it is none."""
        prose = self._document.blocks[self._passages[passage].block].prose
        found = BOX.match(self._document.source, prose[0].start) if prose else None
        return found[0].lower() if found else ""

    def _headings_differ(self, one: int, other: int) -> bool:
        """Whether two short lines speak of different things because their headings do ("CVE-2023-1", "CVE-2023-2")."""
        words = self._passages[one].words
        if words > SETTINGS.leaning_line_words:
            return False
        mine, its = (self._heading(self._passages[p].block) for p in (one, other))
        if mine == its or "" in (mine, its):
            return False
        block = self._document.blocks[self._passages[one].block]
        if words <= SETTINGS.bare_line_words and not block.marker[:1].isdigit() and block.parent < 0:
            return True
        return figures_apart(mine, its, self.lexicon.language)

    def _heading(self, block: int) -> str:
        return heading_name(self._heading_text(block))

    def _heading_text(self, block: int) -> str:
        above = self._document.blocks[block].heading
        return self._document.blocks[above].span.of(self._document.source) if above >= 0 else ""


SAME_MATTER: Final = (numbers.KIND, dates.KIND, names.KIND, polarity.KIND)
"""Kinds of facts by which two sentences with much in common speak of different things."""

NOTE: Final = re.compile(r"\[\^[^\]\s]+\]")
"""The reference of a footnote."""
